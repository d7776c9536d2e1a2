/// Days off of one year as the government announces them, with the Saturdays worked instead.
public struct YearOfHolidays: Hashable, Sendable {
    public let year: Int
    /// Days off that are no Saturday or Sunday.
    public let off: Set<Day>
    /// Saturdays worked in exchange.
    public let worked: Set<Day>
    public let source: String

    public init(_ year: Int, off: [String], worked: [String] = [], source: String) {
        self.year = year
        self.off = Set(off.compactMap { Day(iso: "\(year)-\($0)") })
        self.worked = Set(worked.compactMap { Day(iso: "\(year)-\($0)") })
        self.source = source
    }

    /// Announced so far. Lunar feasts and exchanged days follow no formula: a year that is missing here is
    /// counted with the fixed feasts alone, and says so.
    public static let announced = [
        YearOfHolidays(
            2025,
            off: [
                "01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02",
                "09-01", "09-02",
            ], worked: ["04-26"],
            source: "Thủ tướng Chính phủ; Báo Điện tử Chính phủ 04/03/2025"),
        YearOfHolidays(
            2026,
            off: [
                "01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01",
                "08-31", "09-01", "09-02",
            ], worked: ["01-10", "08-22"],
            source: "Bộ Nội vụ; Công an TP.HCM 2025, Thanh Niên 13/01/2026 (24/11 chờ sửa Bộ luật Lao động)"),
    ]

    /// Feasts of the Labour Code, Article 112, that have a date of their own.
    static func fixed(_ year: Int) -> YearOfHolidays {
        YearOfHolidays(
            year, off: ["01-01", "04-30", "05-01", "09-02"], source: "Bộ luật Lao động 2019, Điều 112")
    }
}
