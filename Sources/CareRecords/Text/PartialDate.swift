/// A date as far as it is known: `2011-11-05`, `2011-11` or `2013`.
public struct PartialDate: Hashable, Sendable {
    public let year: Int
    public let month, day: Int?

    public init(_ day: Day) { (year, month, self.day) = (day.year, day.month, day.day) }

    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard month != nil || day == nil, Day(year: year, month: month ?? 1, day: day ?? 1) != nil else {
            return nil
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    public init?(iso: String) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        let widths = parts.map(\.utf8.count)
        let numbers = parts.compactMap { digits($0) }
        guard numbers.count == parts.count, [[4], [4, 2], [4, 2, 2]].contains(widths) else { return nil }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil)
    }

    public var iso: String {
        pad(year, 4) + (month.map { "-" + pad($0, 2) } ?? "") + (day.map { "-" + pad($0, 2) } ?? "")
    }

    public var isExact: Bool { day != nil }
    public var exact: Day? { isExact ? earliest : nil }

    /// The first day it can be.
    public var earliest: Day { Day(year: year, month: month ?? 1, day: day ?? 1)! }

    /// The last day it can be.
    public var latest: Day {
        let month = month ?? 12
        return Day(year: year, month: month, day: day ?? Day.length(year: year, month: month))!
    }

    /// Completed years someone born then can have, youngest to oldest.
    public func ageRange(at today: Day) -> ClosedRange<Int> {
        let youngest = max(0, latest.age(at: today))
        return youngest...max(youngest, earliest.age(at: today))
    }

    /// Completed years taking the latest birthday possible, so that in doubt someone counts as a child.
    public func age(at today: Day) -> Int { ageRange(at: today).lowerBound }
}

extension PartialDate {
    /// A date as people type it: `5/3/2012`, `11/2011`, `2013`, the ISO forms, hôm nay, yesterday.
    public init?(typed: String, today: Day) {
        let folded = Fold.search(typed)
        switch folded {
        case "hom nay", "today": self.init(today)
        case "hom qua", "yesterday": self.init(today.adding(days: -1))
        default:
            if let iso = PartialDate(iso: folded) {
                self = iso
                return
            }
            guard let mark = ("/-." as String).first(where: { folded.contains($0) }) else { return nil }
            let parts = folded.split(separator: mark, omittingEmptySubsequences: false)
            let trimmed = parts.map { Fold.search(String($0)) }
            let numbers = trimmed.compactMap { digits($0) }
            guard numbers.count == parts.count, (2...3).contains(parts.count),
                trimmed.last?.count == 4, trimmed.dropLast().allSatisfy({ $0.count <= 2 })
            else { return nil }
            let backwards = Array(numbers.reversed())
            self.init(
                year: backwards[0], month: backwards[1], day: backwards.count > 2 ? backwards[2] : nil)
        }
    }

    /// dd/MM/yyyy, MM/yyyy or yyyy, in both languages.
    public func text(_ language: Language) -> String {
        (day.map { pad($0, 2) + "/" } ?? "") + (month.map { pad($0, 2) + "/" } ?? "") + pad(year, 4)
    }
}
