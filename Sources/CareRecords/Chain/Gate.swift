/// The ten conditions of a return: Decree 56/2017, Article 30, and the Guidelines on Children's Reintegration
/// (2016), put in an order of our own. Numbers and keys stand in old entries.
public enum Gate: Int, CaseIterable, Sendable {
    case identity = 1
    case noAbuser, homeVisit, childWish, communeWorker, school, health, safetyPlan, firstVisit, decision

    public var label: Wording {
        switch self {
        case .identity: Wording(vi: "Gia đình được xác minh", en: "The family is verified")
        case .noAbuser:
            Wording(
                vi: "Người gây hại không tiếp cận được trẻ", en: "Nobody who did harm can reach the child")
        case .homeVisit:
            Wording(
                vi: "Đã thăm gia đình trong \(Gates.visitIsFresh) ngày",
                en: "The family was visited within \(Gates.visitIsFresh) days")
        case .childWish:
            Wording(vi: "Đã nghe nguyện vọng của trẻ, gặp riêng", en: "The child’s wish was heard, alone")
        case .communeWorker:
            Wording(vi: "Có người theo dõi ở xã, có số điện thoại", en: "A worker of the commune is named")
        case .school: Wording(vi: "Có trường nhận, đủ giấy tờ", en: "A school place, with papers")
        case .health: Wording(vi: "Đã bàn giao BHYT và thuốc", en: "Insurance and medicine handed over")
        case .safetyPlan:
            Wording(vi: "Có kế hoạch an toàn và số hỗ trợ", en: "A safety plan and hotline numbers")
        case .firstVisit: Wording(vi: "Đã hẹn ngày theo dõi đầu tiên", en: "The first follow-up is fixed")
        case .decision: Wording(vi: "Quyết định của giám đốc", en: "The director’s decision")
        }
    }

    /// The section and field that answer it.
    public var answeredBy: String {
        switch self {
        case .identity: "readiness relationVerified"
        case .noAbuser: "review abuserAccess, readiness offenderNear"
        case .homeVisit: "readiness homeVisit"
        case .childWish: "readiness childWish, wishAlone"
        case .communeWorker: "readiness communeWorker, communePhone"
        case .school: "readiness schoolPlace, schoolPapers"
        case .health: "readiness healthHandedOver"
        case .safetyPlan: "readiness safetyPlan, hotlines"
        case .firstVisit: "readiness firstVisit"
        case .decision: "return --decision"
        }
    }

    /// What to type so that it is answered.
    public func remedies(_ code: String, _ option: Leaving) -> [String] {
        guard self != .decision else {
            return ["maiam return \(code) --to \(option.rawValue) --decision …"]
        }
        var fields: [(section: String, keys: [String])] = []
        for part in answeredBy.split(separator: ",") {
            let words = part.split(separator: " ").map(String.init)
            if words.count == 2 { fields.append((words[0], [])) }
            fields[fields.count - 1].keys += words.suffix(1)
        }
        return fields.map { section, keys in
            "maiam record \(code) \(section)" + keys.map { " --set \($0)=…" }.joined()
        }
    }
}
