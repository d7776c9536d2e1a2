/// One entry of a record with the day it speaks of.
public struct DatedEntry: Hashable, Sendable {
    public let values: [String: Value]
    public let day: Day

    public init(_ values: [String: Value], on day: Day) { (self.values, self.day) = (values, day) }

    public func date(_ key: String) -> Day? {
        switch values[key] {
        case .date(let date): date.earliest
        case .moment(let moment): moment.day
        default: nil
        }
    }

    public func moment(_ key: String) -> Moment? {
        if case .moment(let moment)? = values[key] { return moment }
        return nil
    }

    public func flag(_ key: String) -> Bool? {
        if case .flag(let flag)? = values[key] { return flag }
        return nil
    }

    public func text(_ key: String) -> String? { values[key]?.string }
}

/// What is written of one child, as far as the reader's role reaches: entries by section, oldest first.
public struct Life: Sendable {
    public private(set) var entries: [String: [DatedEntry]]

    public init(_ entries: [String: [DatedEntry]]) { self.entries = entries }

    public subscript(section: String) -> [DatedEntry] { entries[section] ?? [] }
    public func first(_ section: String) -> DatedEntry? { self[section].first }

    /// The newest value of a field written on or after a day: later entries say more, none takes back.
    public func latest(_ section: String, _ key: String, since day: Day? = nil) -> Value? {
        self[section].last { entry in
            entry.values[key] != nil && (day.map { entry.day >= $0 } ?? true)
        }?.values[key]
    }

    /// Letters of Article 10 that hold at a day.
    public func groups(at day: Day) -> Set<String> {
        let holding = self["circumstances"].filter { entry in
            (entry.date("from") ?? .distantPast) <= day && (entry.date("until") ?? .distantFuture) >= day
        }
        return Set(
            holding.flatMap { entry -> [String] in
                guard case .list(let codes)? = entry.values["groups"] else { return [] }
                return codes.compactMap(\.string)
            })
    }

    /// Group m, or a victim status that is not refuted.
    public func isTrafficked(at day: Day) -> Bool {
        if groups(at: day).contains("m") { return true }
        let status = first("trafficking")?.text("victimStatus").flatMap(VictimStatus.init(rawValue:))
        return status.map { $0 != .not } ?? false
    }

    /// Possible ages at a day: exact, partial or estimated; an estimate grows with the years since.
    public func ages(at day: Day) -> ClosedRange<Int>? {
        guard let identity = first("identity") else { return nil }
        if case .date(let born)? = identity.values["dob"] { return born.ageRange(at: day) }
        guard let low = identity.text("estAgeFrom").flatMap({ Int($0) }) else { return nil }
        let high = max(low, identity.text("estAgeTo").flatMap { Int($0) } ?? low)
        let years = max(0, identity.day.age(at: day))
        return (low + years)...(high + years)
    }
}

extension Day {
    static let distantPast = Day(year: 1, month: 1, day: 1)!
    static let distantFuture = Day(year: 9999, month: 12, day: 31)!
}
