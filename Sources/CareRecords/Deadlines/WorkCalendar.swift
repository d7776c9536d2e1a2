/// Working days of a public office in Viet Nam: Monday to Friday, less holidays, with exchanged Saturdays.
public struct WorkCalendar: Sendable {
    private let years: [Int: YearOfHolidays]

    public init(_ years: [YearOfHolidays] = YearOfHolidays.announced) {
        self.years = Dictionary(years.map { ($0.year, $0) }, uniquingKeysWith: { _, new in new })
    }

    /// The holidays of this year have been announced.
    public func knows(_ year: Int) -> Bool { years[year] != nil }

    public func isWorking(_ day: Day) -> Bool {
        let year = years[day.year] ?? .fixed(day.year)
        if year.worked.contains(day) { return true }
        return day.weekday <= 5 && !year.off.contains(day)
    }

    /// The last of so many working days; the day of the event does not count.
    public func day(after start: Day, working count: Int) -> Day {
        var (day, left) = (start, count)
        while left > 0 {
            day = day.adding(days: 1)
            if isWorking(day) { left -= 1 }
        }
        return day
    }
}
