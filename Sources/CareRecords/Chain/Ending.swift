/// What must hold before a case is closed: Decree 56/2017, Article 30 (no risk, stable in body, mind,
/// understanding and feelings), the visits made, and the child's opinion asked (Circular 02/2020).
public enum EndCriterion: String, CaseIterable, Sendable {
    case left, visits, noRiskLeft, stableBody, stableMind, stableLearning, stableFeelings, opinion, reason

    public var label: Wording {
        switch self {
        case .left: Wording(vi: "Trẻ đã rời cơ sở", en: "The child has left the house")
        case .visits: Wording(vi: "Đã theo dõi đủ các lần hẹn", en: "Every planned visit was made")
        case .noRiskLeft: Wording(vi: "Không còn nguy cơ bị xâm hại", en: "No risk of abuse left")
        case .stableBody: Wording(vi: "Ổn định về thể chất", en: "Stable in body")
        case .stableMind: Wording(vi: "Ổn định về tâm lý", en: "Stable in mind")
        case .stableLearning: Wording(vi: "Ổn định về nhận thức", en: "Stable in understanding")
        case .stableFeelings: Wording(vi: "Ổn định về tình cảm", en: "Stable in feelings")
        case .opinion: Wording(vi: "Đã hỏi ý kiến của trẻ", en: "The child’s opinion was asked")
        case .reason: Wording(vi: "Có lý do kết thúc", en: "A reason for closing is given")
        }
    }

    /// What to type so that these are met.
    public static func remedies(
        _ open: [EndCriterion], _ code: String, _ language: Language
    ) -> [String] {
        let left = open.contains(.left) ? ["maiam return \(code)", "maiam handover out \(code)"] : []
        let visits = open.contains(.visits) ? ["maiam followup \(code)"] : []
        let fields = open.compactMap { criterion -> String? in
            switch criterion {
            case .left, .visits: nil
            case .opinion: "closureOpinion=…"
            case .reason: "closureReason=…"
            default: "\(criterion.rawValue)=" + Wording(vi: "có", en: "yes")(language)
            }
        }
        guard !fields.isEmpty else { return left + visits }
        return left + visits + ["maiam close \(code)" + fields.map { " --set \($0)" }.joined()]
    }

    /// Criteria not met. A child who died or was handed to another house is asked for less.
    public static func open(_ life: Life) -> [EndCriterion] {
        let spell = life.spells.last
        let closure = life.first("closure")
        return needed(spell?.leaving).filter { criterion in
            switch criterion {
            case .left: spell?.until == nil
            case .visits:
                life["followup"].contains { $0.date("visitDue") != nil && $0.date("visitedOn") == nil }
            case .opinion: closure?.text("closureOpinion") == nil
            case .reason: closure?.text("closureReason") == nil
            default: closure?.flag(criterion.rawValue) != true
            }
        }
    }

    private static func needed(_ leaving: Leaving?) -> [EndCriterion] {
        switch leaving {
        case .died, .missing: [.left, .reason]
        case .otherFacility: [.left, .opinion, .reason]
        default: allCases
        }
    }
}
