/// The time an office reports on: a month, quarter, half or whole year of the calendar.
public struct ReportPeriod: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case month, quarter
        case halfYear = "half-year"
        case year

        public var label: Wording {
            switch self {
            case .month: Wording(vi: "Tháng", en: "Month")
            case .quarter: Wording(vi: "Quý", en: "Quarter")
            case .halfYear: Wording(vi: "Nửa năm", en: "Half-year")
            case .year: Wording(vi: "Năm", en: "Year")
            }
        }

        var months: Int {
            switch self {
            case .month: 1
            case .quarter: 3
            case .halfYear: 6
            case .year: 12
            }
        }
    }

    public let kind: Kind
    public let from, to: Day

    /// The period a day lies in.
    public init(_ kind: Kind, holding day: Day) {
        self.kind = kind
        let month = (day.month - 1) / kind.months * kind.months + 1
        from = Day(year: day.year, month: month, day: 1) ?? day
        to = from.adding(months: kind.months).adding(days: -1)
    }

    public var label: Wording {
        let (year, number) = (from.year, (from.month - 1) / kind.months)
        let month = from.month < 3 ? "0\(from.month)" : "\(from.month)"
        return switch kind {
        case .month:
            Wording(vi: "tháng \(month) năm \(year)", en: "the month \(month)/\(year)")
        case .quarter:
            Wording(
                vi: "quý \(["I", "II", "III", "IV"][number]) năm \(year)",
                en: "quarter \(number + 1) of \(year)")
        case .halfYear:
            Wording(
                vi: "6 tháng \(number == 0 ? "đầu" : "cuối") năm \(year)",
                en: "the \(number == 0 ? "first" : "second") half of \(year)")
        case .year: Wording(vi: "năm \(year)", en: "the year \(year)")
        }
    }
}
