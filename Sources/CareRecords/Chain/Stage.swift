/// The steps of a case from the first report to the sealed file, in their order.
public enum Stage: String, CaseIterable, Comparable, Sendable {
    case reported, provisional
    case inCare = "in-care"
    case assessed, planned, reviewed
    case returnPrepared = "return-prepared"
    case left
    case followedUp = "followed-up"
    case closed, sealed

    public var label: Wording {
        switch self {
        case .reported: Wording(vi: "Nhận tin", en: "Reported")
        case .provisional: Wording(vi: "Tạm tiếp nhận", en: "Provisionally received")
        case .inCare: Wording(vi: "Tiếp nhận", en: "In care")
        case .assessed: Wording(vi: "Đánh giá đầy đủ", en: "Assessed")
        case .planned: Wording(vi: "Duyệt kế hoạch", en: "Planned")
        case .reviewed: Wording(vi: "Rà soát", en: "Reviewed")
        case .returnPrepared: Wording(vi: "Quyết định rời cơ sở", en: "Return prepared")
        case .left: Wording(vi: "Rời cơ sở", en: "Left the house")
        case .followedUp: Wording(vi: "Theo dõi", en: "Followed up")
        case .closed: Wording(vi: "Kết thúc", en: "Closed")
        case .sealed: Wording(vi: "Niêm phong", en: "Sealed")
        }
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    public static func < (a: Stage, b: Stage) -> Bool { a.rank < b.rank }
}
