import Disclosure
import Testing

/// Tables of made-up facilities: six circumstances, each a fifth rarer than the one before it and more or less so
/// in each facility, by sex or by four age bands.
///
/// With these shares, hiding only the small cells leaves one exact in about half of the tables and in nine of ten
/// at 120 children, as was measured before on tables of facilities of these sizes.
struct MadeUpTable: CustomTestStringConvertible, Sendable {
    let children: Int
    let byAge: Bool
    let seed: UInt64

    /// 25 facilities of each size, two tables each.
    static let all = [12, 40, 120, 600].flatMap { children in
        [false, true].flatMap { byAge in
            (0..<25).map { MadeUpTable(children: children, byAge: byAge, seed: $0) }
        }
    }

    var testDescription: String { "\(children) children by \(byAge ? "age" : "sex"), facility \(seed)" }

    var table: CountTable {
        var random = Seeded(state: seed * 1000 + UInt64(children) + (byAge ? 7 : 0))
        var share = 1.0
        let circumstances = (0..<6).map { _ in
            defer { share *= 0.8 }
            return share * Double.random(in: 0.5...1.5, using: &random)
        }
        let rows = byAge ? [0.2, 0.3, 0.35, 0.15] : [0.5, 0.5]
        let within = circumstances.map { _ in
            rows.map { $0 * Double.random(in: 0.7...1.3, using: &random) }
        }
        var counts = [Int](repeating: 0, count: rows.count * 6)
        for _ in 0..<children {
            let circumstance = draw(circumstances, &random)
            counts[draw(within[circumstance], &random) * 6 + circumstance] += 1
        }
        return CountTable(
            counts: counts,
            [byAge ? ["<6", "6-10", "11-15", "16-17"] : ["nữ", "nam"], ["a", "b", "c", "d", "i", "m"]])
    }
}

/// A place by its share.
private func draw(_ shares: [Double], _ random: inout Seeded) -> Int {
    var left = Double.random(in: 0..<shares.reduce(0, +), using: &random)
    for (place, share) in shares.enumerated() {
        left -= share
        if left < 0 { return place }
    }
    return shares.count - 1
}

extension CountTable {
    /// Counts in row order, every total added and everything printed.
    init(counts: [Int], _ categories: [[String]]) {
        let dimensions = categories.enumerated().map {
            Dimension(name: "v\($0)", categories: $1, hasTotal: true)
        }
        let inner = Self.places(categories.map { 0..<$0.count })
        self.init(
            dimensions: dimensions,
            cells: Self.places(dimensions.map { 0..<$0.places }).map { places in
                let sum = zip(inner, counts).filter { inner, _ in
                    zip(zip(places, inner), dimensions).allSatisfy { $0.0 == $0.1 || $0.0 == $1.total }
                }
                return Cell(places: places, value: sum.reduce(0) { $0 + $1.1 }, role: .published)
            })
    }

    private static func places(_ ranges: [Range<Int>]) -> [[Int]] {
        ranges.reduce([[]]) { rows, range in rows.flatMap { row in range.map { row + [$0] } } }
    }
}
