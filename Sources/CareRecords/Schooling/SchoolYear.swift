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
        let text = Fold.search(typed)
        let second = ["ki ii", "ky ii", "ki 2", "ky 2", "hkii", "hk2", "hk ii", "hk 2"].contains {
            text.contains($0)
        }
        let first = ["ki i", "ky i", "ki 1", "ky 1", "hki", "hk1", "hk i", "hk 1"].contains {
            text.contains($0)
        }
        let middle = text.contains("giua") || text.contains("ghk")
        if text.contains("ca nam") || text.contains("cuoi nam") {
            self = .cn
        } else if second {
            self = middle ? .ghkii : .hkii
        } else if first {
            self = middle ? .ghki : .hki
        } else {
            return nil
        }
    }
}
