/// How long after what somebody must have done something. The law changes: rules are data with dates.
public struct Rule: Hashable, Sendable {
    public enum Unit: String, CaseIterable, Sendable {
        case hours = "h"
        case days = "d"
        case workingDays = "wd"
        case months = "mo"
    }

    /// What sets the clock going.
    public enum Trigger: String, CaseIterable, Sendable {
        case arrived, arrivedInEmergency, arrivedInOtherEmergency, arrivedTrafficked, arrivedAbandoned
        case assessed, planned, decided, left, leftTrafficked
        case asked, leaked
    }

    /// What stops it.
    public enum Answer: Hashable, Sendable {
        case field(String, String)
        case entry(String)
        case review(String)
        case confirmed, planned, left, visit
    }

    public let id: String
    public let trigger: Trigger
    public var amount: Int
    public var unit: Unit
    public let label: Wording
    public let answer: Answer
    /// As a house wrote it, where the house changed the rule: then the same in both languages.
    public var basis: Wording
    /// Read in the text of the law, not only known from memory or set by the house.
    public var confirmed: Bool
    public var from: Day
    public var until: Day?
    public let owner: Role

    public init(
        _ id: String, _ trigger: Trigger, _ amount: Int, _ unit: Unit, vi: String, en: String,
        _ answer: Answer, basis: Wording, confirmed: Bool, from: String, until: String? = nil, owner: Role
    ) {
        (self.id, self.trigger, self.amount, self.unit) = (id, trigger, amount, unit)
        label = Wording(vi: vi, en: en)
        (self.answer, self.basis, self.confirmed, self.owner) = (answer, basis, confirmed, owner)
        self.from = Day(iso: from) ?? .distantPast
        self.until = until.flatMap { Day(iso: $0) }
    }

    public func holds(on day: Day) -> Bool { from <= day && (until.map { $0 >= day } ?? true) }

    /// By when, counted from a moment. Hours run on the wall clock of Viet Nam; days end with the day.
    public func due(from start: Moment, _ calendar: WorkCalendar) -> Due {
        switch unit {
        case .hours: .moment(Moment(epochSeconds: start.epochSeconds + Int64(amount) * 3600))
        case .days: .day(start.day.adding(days: amount))
        case .workingDays: .day(calendar.day(after: start.day, working: amount))
        case .months: .day(start.day.adding(months: amount))
        }
    }

    public var span: Wording {
        if amount == 0 { return Wording(vi: "ngay", en: "at once") }
        return switch unit {
        case .hours: Wording(vi: "\(amount) giờ", en: "\(amount) hours")
        case .days: Wording(vi: "\(amount) ngày", en: "\(amount) days")
        case .workingDays: Wording(vi: "\(amount) ngày làm việc", en: "\(amount) working days")
        case .months: Wording(vi: "\(amount) tháng", en: "\(amount) months")
        }
    }
}

/// The end of a time limit.
public enum Due: Hashable, Sendable {
    case day(Day)
    case moment(Moment)

    public var day: Day {
        switch self {
        case .day(let day): day
        case .moment(let moment): moment.day
        }
    }

    public func isOver(at now: Moment) -> Bool {
        switch self {
        case .day(let day): day < now.day
        case .moment(let moment): moment < now
        }
    }

    public func text(_ language: Language) -> String {
        switch self {
        case .day(let day): day.text(language)
        case .moment(let moment): moment.text(language)
        }
    }

    public var iso: String {
        switch self {
        case .day(let day): day.iso
        case .moment(let moment): moment.iso
        }
    }
}
