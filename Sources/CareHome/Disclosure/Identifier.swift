import CareRecords
import Disclosure

/// What a field tells the lexicon: whose name, what number or place it holds.
enum Identifier: Hashable {
    case ownName, calledName
    /// Somebody named alone or within a few words, with what is printed instead; nil: their relation's word.
    case person(String?)
    case number(String)
    case place
    case body(String)
    case account
    case birthday

    static func of(_ field: Field) -> Identifier? {
        if let known = byKey[field.key] { return known }
        switch field.type {
        case .name: return .person(nil)
        case .personalID: return .number("personal-id")
        default: return nil
        }
    }

    static let byKey: [String: Identifier] = {
        let groups: [(Identifier, String)] = [
            (.ownName, "fullName"), (.calledName, "otherNames"), (.person("mẹ"), "motherName"),
            (.person("cha"), "fatherName"), (.person("giáo viên"), "teacher"),
            (
                .person("cán bộ"),
                """
                carer observedBy staffInvolved interviewer submittedBy approvedBy who participants prescriber
                scoredBy caseWorker decisionSigner signer decidedBy
                """
            ),
            (
                .person("người khác"),
                """
                referrerPerson companions lawyer present parties informant carerNow communeWorker communePresent
                homePresent homeVisitors giverPerson receiverPerson headOfHousehold
                """
            ),
            (.number("phone"), "phone relativePhone referrerPhone communePhone"),
            (.number("insurance"), "insuranceNo"), (.number("student-id"), "studentId"),
            (.number("id-paper"), "idNumber number paperNumber receiverPaper"),
            (
                .number("document"),
                """
                admNo decisionNo referrerDoc receiptMinutes decision statusPaper caseNo offenderPointer incidentNo
                planDecision closureDecision closureMinutes handoverMinutes returnDecision legalPaper
                transferPaper disabilityPaper reportBook
                """
            ),
            (
                .place,
                """
                birthplace nativePlace permanentAddress temporaryAddress currentAddress address foundPlace
                handoverPlace routeGate
                """
            ),
            (.body("school"), "school schoolPlace"), (.body("body"), "referrerOrg rescuingBody"),
            (.account, "socialAccounts"), (.birthday, "dob relativeDob"),
        ]
        var byKey: [String: Identifier] = [:]
        for (identifier, keys) in groups {
            for key in keys.split(whereSeparator: \.isWhitespace) { byKey[String(key)] = identifier }
        }
        return byKey
    }()
}

extension Field {
    /// Identifiers of the field, or of the columns of its rows.
    var identifies: Bool {
        if case .rows(let columns) = type { return columns.contains(where: \.identifies) }
        return Identifier.of(self) != nil
    }
}

extension Value {
    /// Every text in a value.
    var texts: [String] {
        switch self {
        case .list(let items): items.flatMap(\.texts)
        case .rows(let rows): rows.flatMap { $0.values.flatMap(\.texts) }
        default: string.map { [$0] } ?? []
        }
    }
}
