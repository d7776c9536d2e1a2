/// A school year, written `2026-2027`.
public struct SchoolYear: Hashable, Comparable, Sendable {
    /// The calendar year it begins in.
    public let start: Int

    public init(start: Int) { self.start = start }

    /// As people write it: `2026-2027`, `2026–2027`, `2026 - 2027`, `2026-27`, or `2026` for the year it begins.
    public init?(typed: String) {
        let parts = tidy(typed).split { "-–—/ ".contains($0) }.map { digits($0) }
        guard let first = parts.first, let start = first, (1990...2200).contains(start) else { return nil }
        switch parts.count {
        case 1: break
        case 2: guard let end = parts[1], end == start + 1 || end == (start + 1) % 100 else { return nil }
        default: return nil
        }
        self.start = start
    }

    /// The year a day belongs to; the summer holidays belong to the year that ends.
    public init(of day: Day) {
        start = day.month >= Self.firstMonth ? day.year : day.year - 1
    }

    /// Schools open about 5 September and call children back in August (the ministry's yearly plan).
    private static let firstMonth = 8

    public var text: String { "\(start)-\(start + 1)" }

    public static func < (a: SchoolYear, b: SchoolYear) -> Bool { a.start < b.start }
}

/// The points of a year at which a school reports (Circulars 27/2020 and 22/2021).
public enum SchoolTerm: String, CaseIterable, Sendable {
    case ghki, hki, ghkii, hkii, cn

    public var label: Wording {
        Lists.term[rawValue]?.label ?? Wording(vi: rawValue, en: rawValue)
    }

    /// `HKI`, `Học kỳ 1`, `cuối kì II`, `cả năm`: as a title line or a person writes it.
    public init?(typed: String) {
        if let key = Lists.term.match(typed), let term = SchoolTerm(rawValue: key) {
            self = term
            return
        }
        let words = Fold.search(typed).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let half = Self.half(words)
        let middle = words.contains { ["giua", "middle"].contains($0) || $0.hasPrefix("ghk") }
        if zip(words, words.dropFirst()).contains(where: { ["ca", "cuoi"].contains($0) && $1 == "nam" }) {
            self = .cn
        } else if let half {
            self = half == 1 ? (middle ? .ghki : .hki) : (middle ? .ghkii : .hkii)
        } else {
            return nil
        }
    }

    /// The term a line names: `hk1`, `hk i`, `hoc ky ii`.
    private static func half(_ words: [String]) -> Int? {
        let numbers = ["i": 1, "1": 1, "ii": 2, "2": 2]
        for (word, next) in zip(words, words.dropFirst() + [""]) {
            if ["ky", "ki", "hk", "ghk", "term"].contains(word), let half = numbers[next] { return half }
            for head in ["ghk", "hk"] where word.hasPrefix(head) {
                if let half = numbers[String(word.dropFirst(head.count))] { return half }
            }
        }
        return nil
    }
}

extension SchoolTerm {
    /// The term a day belongs to: term I ends in the middle of January (eighteen weeks, from memory).
    public static func of(_ day: Day) -> SchoolTerm {
        day.month >= 8 || (day.month, day.day) < (1, 16) ? .hki : .hkii
    }
}
