/// One published table of L, M and S, a row for each day, month or millimetre.
///
/// The figures are WHO's; each series is kept as its second differences, since the curves are smooth. A
/// character from `#` to `~` without the backslash stands for 0…90: up to 80 it holds two differences of
/// -4…4, up to 84 it begins one of two digits, and 90 one of four digits behind it. What follows the last
/// is a straight line.
struct GrowthTable: Sendable {
    let first: Int
    private let l, m, s: [Int32]

    init(first: Int, rows: Int, packed: (l: StaticString, m: StaticString, s: StaticString)) {
        self.first = first
        l = Self.unpacked(packed.l, rows)
        m = Self.unpacked(packed.m, rows)
        s = Self.unpacked(packed.s, rows)
    }

    var last: Int { first + m.count - 1 }

    /// The row of a whole day, month or millimetre.
    subscript(row: Int) -> LMS? {
        guard row >= first, row <= last else { return nil }
        let at = row - first
        return LMS(l: Double(l[at]) / 10_000, m: Double(m[at]) / 10_000, s: Double(s[at]) / 100_000)
    }

    /// Between two rows, L, M and S each on the straight line.
    func between(_ place: Double) -> LMS? {
        guard place >= Double(first), place <= Double(last), let low = self[Int(place)] else { return nil }
        let share = place - place.rounded(.down)
        guard share > 0, let high = self[Int(place) + 1] else { return low }
        return LMS(
            l: low.l + share * (high.l - low.l), m: low.m + share * (high.m - low.m),
            s: low.s + share * (high.s - low.s))
    }

    private static func unpacked(_ text: StaticString, _ rows: Int) -> [Int32] {
        var (value, slope): (Int32, Int32) = (0, 0)
        var series: [Int32] = []
        series.reserveCapacity(rows)
        for difference in differences(text) where series.count < rows {
            slope += difference
            value += slope
            series.append(value)
        }
        while series.count < rows {
            value += slope
            series.append(value)
        }
        return series
    }

    private static func differences(_ text: StaticString) -> [Int32] {
        var digits = text.withUTF8Buffer { Array($0) }.filter { $0 > 32 }.map {
            Int32($0 > 92 ? $0 - 36 : $0 - 35)
        }[...]
        var differences: [Int32] = []
        func take(_ count: Int, after head: Int32 = 0) -> Int32 {
            defer { digits = digits.dropFirst(count) }
            return digits.prefix(count).reduce(head) { $0 * 91 + $1 }
        }
        while let digit = digits.popFirst() {
            switch digit {
            case ...80: differences += [digit / 9 - 4, digit % 9 - 4]
            case ...84: differences.append(take(1, after: digit - 81) - 182)
            default: differences.append(take(4) - 91 * 91 * 91 * 91 / 2)
            }
        }
        return differences
    }
}
