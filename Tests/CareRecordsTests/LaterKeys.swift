/// Keys given since the first ones of `KeyTests`, by section; a new field is added here, and nothing is ever taken away.
enum LaterKeys {
    static let all: [(section: String, keys: String)] = [
        ("identity", "dobLunar ethnicGroup photoKept"),
        (
            "admission",
            """
            reportedAt referrerKind informant conditionsOnArrival toldCommune toldHealth \
            toldPolice publicNotice decisionSigner fileComplete caseWorker
            """
        ),
        ("circumstances", "subgroup"),
        ("trafficking", "victimStates verifiedOn verifiedBy"),
        ("family", "rightsLimited houseKind water toilet familyRisks riskLevel contactLog"),
        ("papers", "requestedOn requestedFrom copies stampedSecret paperNote"),
        (
            "health",
            """
            vaccinatedOn vaccineLot nextDose insuranceUntil firstClinic doseTimes prescriber \
            medicineFrom medicineUntil given visitedAt screening clinic diagnosis treatment \
            nextAppointment hospital hospitalFrom hospitalUntil teeth sight hearing \
            disabilityKinds disabilityDegree disabilityPaper eats dresses washes toilets moves \
            hiv pregnancy forensicExam substances selfHarm
            """
        ),
        (
            "psychosocial",
            """
            screenedOn scoredBy resultLevel feelings sleeping appetite fears attachment peers \
            triggers calming sessionOn minutes theme privateNote wishes worries wordsLanguage
            """
        ),
        ("journal", "presence asUsual"),
        ("schooling", "scale moves absences traits"),
        ("development", "milestoneArea skillArea talentKind savings"),
        (
            "services",
            """
            planActivity serviceUntil referredTo referralAnswer quantity cost funding \
            serviceBasis serviceEvidence
            """
        ),
        ("plan", "childConsent guardianConsent"),
        (
            "readiness",
            """
            tracedOn tracingMethod askedBody tracingAnswer relationVerified homeVisitors \
            homePresent homeHousing homeIncome carerHealth attitude stigma schoolDistance \
            clinicDistance servicesNear offenderNear childWish wishAlone feelsSafe healthStable \
            mindStable skillsReady trialVisits communeWorker communePhone schoolPlace \
            schoolPapers healthHandedOver safetyPlan hotlines firstVisit option leavesTo \
            returnDecision decidedOn decidedBy conditionsOpen decidedDespite
            """
        ),
        (
            "review",
            """
            reviewKind knowsProtector asksAdults watchedOver emergencyMeasure csiFood \
            csiNutrition csiShelter csiCare csiAbuse csiLegal csiWellness csiHealthCare \
            csiEmotional csiSocial csiPerformance csiEducation goalProgress placementSafe
            """
        ),
        (
            "handover",
            """
            handoverPlace leaving away expectedBack giverKind giverOrg giverPerson receiverKind \
            receiverOrg receiverPerson receiverPaper childState papersGiven belongingsGiven \
            medicinesGiven communeConfirmed communeConfirmedOn handoverMinutes copiesTo
            """
        ),
        (
            "followup",
            """
            visitDue inPerson visitedHow communePresent inSchool healthNow carerNow allowance \
            stigmaNow contacted wishNow reopen
            """
        ),
        (
            "closure",
            """
            noRiskLeft stableBody stableMind stableLearning stableFeelings opinionSigned \
            closureMinutes closedDespite sealedOn retention archivePlace openedOn reopenedOn \
            reopenReason
            """
        ),
        ("incidents", "others authorityTold"),
        ("visits", "at kind visitor relation answer note"),
        (
            "rights",
            """
            number child askedAt asks asker askerRelation identitySeen conflict limitedRights \
            childSays answeredOn extendedTo outcomeOf ground redacted doneOn rightsNote
            """
        ),
        ("ownDeclaration", "section key type vi en compartment secrecy disclose repeats codes"),
        ("ruleChange", "rule amount unit basis confirmed from"),
        ("letterhead", "parent place sign from"),
        ("delegation", "number name person acts from until paper withdraws"),
        ("yearOff", "year off worked source"),
        ("shiftBook", "day shift room onBooks present notCounted carers handOver"),
        ("duty", "day shift names"),
    ]

    /// In every section: when it was seen, and by whom.
    static let common = "observedAt observedBy"

    /// Inside the rows of a field.
    static let rows: [(field: String, keys: String)] = [
        ("identity.idDocs", "kind number date issuer"),
        ("admission.belongings", "item count note"),
        ("admission.extensions", "decision date signer until reason"),
        ("trafficking.victimStates", "status from paper"),
        ("trafficking.statements", "date place interviewer present kept"),
        ("family.contactLog", "date how who supervised note"),
        ("health.given", "at by taken"),
        ("schooling.moves", "on what school paper reportBookGiven"),
        ("schooling.absences", "on session withLeave why"),
        ("schooling.marks", "subject mark"),
        ("schooling.traits", "trait level"),
        ("plan.needs", "domain rank need baseline"),
        ("plan.goals", "goal indicator by progress"),
        ("plan.activities", "what who org by resources cost progress why"),
        ("readiness.trialVisits", "from until note"),
        ("ownDeclaration.codes", "key vi en"),
        ("review.goalProgress", "goal progress note"),
        ("handover.papersGiven", "paper original count"),
        ("handover.belongingsGiven", "item count"),
        ("handover.medicinesGiven", "medicine count how"),
    ]
}
