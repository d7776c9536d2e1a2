/// How long a record of one kind is kept at the least; dated, because the law changes.
public struct RetentionRule: Hashable, Sendable {
    /// From when the years are counted.
    public enum Start: String, Sendable {
        /// From the eighteenth birthday.
        case majority
        /// From the day the record was made.
        case made
    }
    /// Stable, for certificates.
    public let key: String
    public let label: Wording
    public let years: Int
    public let start: Start
    /// The legal basis, or whose decision stands in for one.
    public let basis: Wording
    public let validFrom: Day
    public let validTo: Day?

    public func isInForce(on day: Day) -> Bool { validFrom <= day && (validTo.map { day <= $0 } ?? true) }
}

extension RetentionRule {
    /// Rules in the order they are tried; the first that fits a child is its rule.
    ///
    /// The Law on Archives 33/2024/QH15 (in force 1 July 2025) wants terms and a decision of the valuation council
    /// before anything is destroyed. No published term names these files, so the years are the house's own, long
    /// because where a child comes from cannot be found out twice.
    public static let all: [RetentionRule] = [
        RetentionRule(
            key: "origin",
            label: Wording(
                vi: "Trẻ bị mua bán, bị bỏ rơi, bị bạo lực, bị bóc lột hoặc xâm hại: hồ sơ nguồn gốc",
                en: "Trafficked, abandoned, harmed, exploited or abused children: files on their origin"),
            years: 70, start: .made, basis: house, validFrom: since, validTo: nil),
        RetentionRule(
            key: "care", label: Wording(vi: "Hồ sơ chăm sóc khác", en: "Other care records"), years: 20,
            start: .majority, basis: house, validFrom: since, validTo: nil),
    ]

    private static let since = Day(number: 20_270)
    private static let house = Wording(
        vi: "Luật Lưu trữ 33/2024/QH15; thời hạn do cơ sở tạm định, chờ hội đồng xác định giá trị tài liệu",
        en: "Law on Archives 33/2024/QH15; years set by the house until a valuation council rules")
}
