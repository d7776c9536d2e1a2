/// How old a child is at a measurement, in days or in months of 30.4375 days.
public enum GrowthAge: Hashable, Sendable {
    case days(Int)
    case months(Double)

    /// Age at `day`; nil before birth.
    public init?(born: Day, at day: Day) {
        guard born <= day else { return nil }
        self = .days(born.days(to: day))
    }

    public var months: Double {
        switch self {
        case .days(let days): Double(days) / Self.daysInMonth
        case .months(let months): months
        }
    }

    public var days: Int {
        switch self {
        case .days(let days): days
        case .months(let months): Int((months * Self.daysInMonth).rounded())
        }
    }

    public var isUnderFive: Bool { months < 60 }

    /// Before its second birthday a child is measured lying, from then on standing.
    public var isMeasuredLying: Bool { days < 731 }

    private static let daysInMonth = 30.4375
}
