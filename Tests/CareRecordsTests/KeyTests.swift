import CareRecords
import Testing

/// Old entries hold these keys: none may go, move to another section, or be hidden by a new one.
struct KeyTests {
    static let first: [(section: String, keys: String)] = [
        (
            "identity",
            """
            fullName otherNames nameConfidence sex dob dobBasis estAgeFrom estAgeTo pid idDocs \
            ethnicity religion nationality languages needsInterpreter birthplace nativePlace \
            permanentAddress temporaryAddress currentAddress addressStatus marks phone \
            socialAccounts
            """
        ),
        (
            "safety",
            """
            person relation contact from until paper rule allergies watch dangerToStaff noPhoto
            """
        ),
        (
            "admission",
            """
            admNo admDt admType referrerOrg referrerPerson referrerPhone referrerDoc reportChannel \
            foundPlace foundDt stateOnArrival consequenceForecast priorActions belongings \
            companions receiptMinutes decisionNo confirmedOn missingPapers stayLimit extensions \
            room carer
            """
        ),
        (
            "circumstances",
            """
            groups from until evidence
            """
        ),
        (
            "trafficking",
            """
            victimStatus statusDate statusPaper exploitation routeCountry routeGate outDate \
            returnDate returnMethod rescuingBody recruiterRelation offenderPointer caseNo \
            caseStage caseAgency lawyer contactDanger protectedAddress evidenceSources \
            evidenceNote statements
            """
        ),
        (
            "family",
            """
            name relativeDob relation motherName fatherName whereabouts job idNumber relativePhone \
            address legalRep legalBasis legalPaper legalFrom legalUntil conflictOfInterest \
            headOfHousehold positionInFamily membersN economy income expenses housing careCapacity \
            riskInFamily contactRule siblingsInCare notes
            """
        ),
        (
            "papers",
            """
            paperKind paperNumber issuedOn issuedBy paperStatus original keptAt expires
            """
        ),
        (
            "health",
            """
            bloodGroup chronicConditions medicine dose visit vaccination insuranceNo disability \
            healthNote
            """
        ),
        (
            "psychosocial",
            """
            tool result riskToSelf riskToOthers sessionNote
            """
        ),
        (
            "journal",
            """
            shift meals sleep healthToday mood note
            """
        ),
        (
            "schooling",
            """
            schoolYear term eduStatus level grade school class teacher studentId enrolledOn \
            transferPaper absentWithLeave absentWithoutLeave marks conduct yearResult award \
            promoted reportBook eduSupport disclosureToSchool teacherNote
            """
        ),
        (
            "development",
            """
            height weight measure oedema milestone skill skillLevel talent activity place \
            activityKind role hours activityAward orientation result comment
            """
        ),
        (
            "services",
            """
            service serviceDate provider serviceResult
            """
        ),
        (
            "plan",
            """
            kind status from until needs goals activities childOpinion guardianOpinion nextReview \
            submittedBy approvedBy planDecision approvedOn approvedContent
            """
        ),
        (
            "readiness",
            """
            traced homeVisit familyReady childReady assessment
            """
        ),
        (
            "review",
            """
            dueOn heldOn participants childAttended harm abuserAccess careObstacles selfProtection \
            progress placementNecessary placementSuitable childWords outcome nextDate dissent
            """
        ),
        (
            "handover",
            """
            direction parties handedOverAt handoverNote
            """
        ),
        (
            "followup",
            """
            visitedOn seenAlone safetyLevel nextVisit followupNote
            """
        ),
        (
            "closure",
            """
            closedOn closureReason closureDecision closureOpinion
            """
        ),
        (
            "incidents",
            """
            incidentNo kind at where ownPart injury action reportedTo staffInvolved policeTold \
            familyTold incidentOutcome
            """
        ),
    ]

    @Test(arguments: first)
    func `a key once given stays where it is`(_ key: String, _ keys: String) throws {
        let section = try #require(RecordSchema.section(key))
        for name in keys.split(separator: " ") { #expect(section[String(name)] != nil, "\(key).\(name)") }
    }

    @Test func `a flat key still means the field it meant`() {
        var owners: [String: String] = [:]
        for (section, keys) in Self.first {
            for key in keys.split(separator: " ") where owners[String(key)] == nil {
                owners[String(key)] = section
            }
        }
        for (key, section) in owners { #expect(RecordSchema.locate(key)?.0.key == section, "\(key)") }
    }

    private static func words(_ keys: String) -> [String] { keys.split(separator: " ").map(String.init) }

    private static let known: [String: Set<String>] = (first + LaterKeys.all).reduce(into: [:]) {
        $0[$1.section, default: []].formUnion(words($1.keys))
    }

    private static let every =
        RecordSchema.standard + RecordSchema.registers + [
            RecordSchema.ownDeclaration, RecordSchema.ruleChange, RecordSchema.letterhead,
            RecordSchema.delegation,
            RecordSchema.yearOff, RecordSchema.shiftBook, RecordSchema.duty,
        ]

    @Test(arguments: LaterKeys.all)
    func `a key given later stays where it is`(_ key: String, _ keys: String) throws {
        let section = try #require(Self.every.first { $0.key == key })
        for name in Self.words(keys) + Self.words(LaterKeys.common) {
            #expect(section[name] != nil, "\(key).\(name)")
        }
    }

    @Test(arguments: LaterKeys.rows)
    func `a key inside a row stays where it is`(_ place: String, _ keys: String) throws {
        let names = place.split(separator: ".").map(String.init)
        let field = try #require(Self.every.first { $0.key == names[0] }?[names[1]])
        guard case .rows(let fields) = field.type else {
            Issue.record("\(place) holds no rows")
            return
        }
        #expect(Set(Self.words(keys)).isSubset(of: fields.map(\.key)), "\(place)")
        #expect(Set(fields.map(\.key)).isSubset(of: Self.words(keys)), "\(place): not written down")
    }

    @Test func `no key of the schema goes unwritten here`() {
        let rows = Set(LaterKeys.rows.map(\.field))
        for section in Self.every {
            for field in section.fields where !Self.words(LaterKeys.common).contains(field.key) {
                #expect(Self.known[section.key]?.contains(field.key) == true, "\(section.key).\(field.key)")
                guard case .rows = field.type else { continue }
                #expect(rows.contains("\(section.key).\(field.key)"), "\(section.key).\(field.key)")
            }
        }
    }

    @Test func `a key that names one field only, names it by itself`() {
        let sections = Self.first.map(\.section)
        for (section, keys) in LaterKeys.all where sections.contains(section) {
            for key in Self.words(keys) where Self.known.values.count(where: { $0.contains(key) }) == 1 {
                #expect(RecordSchema.locate(key)?.0.key == section, "\(key)")
            }
        }
    }
}
