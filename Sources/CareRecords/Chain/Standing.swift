/// Where a child stands with the house; everybody on the staff sees this much on the roster card.
public enum Standing: String, CaseIterable, Sendable {
    case reported, provisional
    case inCare = "in-care"
    case left, closed

    public var label: Wording {
        switch self {
        case .reported: Wording(vi: "mới nhận tin", en: "reported")
        case .provisional: Wording(vi: "tạm tiếp nhận", en: "provisional")
        case .inCare: Wording(vi: "đang chăm sóc", en: "in care")
        case .left: Wording(vi: "đã rời cơ sở, đang theo dõi", en: "left, followed up")
        case .closed: Wording(vi: "đã đóng", en: "closed")
        }
    }

    /// Đang quản lý: a child away for a night or in hospital still counts.
    public var isOnTheBooks: Bool { self == .provisional || self == .inCare }

    /// The standings an act may lead to from here; nothing else ever happens to a card.
    public var next: [Standing] {
        switch self {
        case .reported: [.provisional, .inCare, .closed]
        case .provisional: [.inCare, .left]
        case .inCare: [.left]
        case .left: [.inCare, .closed]
        case .closed: [.left, .inCare]
        }
    }
}
