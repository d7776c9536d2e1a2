import Disclosure

/// An attacker on sums over months: narrows the range of every number by every sum it stands in, until nothing
/// narrows. Shares nothing with the audit, which looks for other houses.
struct ChainAttacker {
    private var sums: [(terms: [(count: Int, factor: Int)], low: Int, high: Int)] = []
    private var counts: [Ledger.Count] = []
    private var low: [Int] = []
    private var high: [Int] = []
    private static let endless = 1_000_000

    init(_ statements: [Ledger.Statement]) {
        var places: [Ledger.Count: Int] = [:]
        for statement in statements {
            let terms = statement.terms.map { count, factor in
                if places[count] == nil {
                    places[count] = counts.count
                    counts.append(count)
                }
                return (places[count]!, factor)
            }
            sums.append(
                (terms, max(statement.range.low, -Self.endless), statement.range.high ?? Self.endless))
        }
        (low, high) = (counts.map { _ in 0 }, counts.map { _ in Self.endless })
        addWholes(places)
        while narrow() {}
    }

    /// All children are the sum over the categories of one variable, once each of them was told.
    private mutating func addWholes(_ places: [Ledger.Count: Int]) {
        let bySplit = Dictionary(grouping: counts.filter { $0.among.count == 1 }) {
            [$0.date, $0.what, $0.among.keys.first!]
        }
        for (split, parts) in bySplit {
            let variable = String(split[2].prefix { $0 != "@" })
            guard ["sex", "age", "referrer", "receiver"].contains(variable),
                let whole = places[Ledger.Count(split[0], of: split[1])]
            else { continue }
            sums.append((parts.map { (places[$0]!, 1) } + [(whole, -1)], 0, 0))
        }
    }

    private mutating func narrow() -> Bool {
        var narrowed = false
        for sum in sums {
            let least = sum.terms.reduce(0) {
                $0 + min($1.factor * low[$1.count], $1.factor * high[$1.count])
            }
            let most = sum.terms.reduce(0) { $0 + max($1.factor * low[$1.count], $1.factor * high[$1.count]) }
            for (count, factor) in sum.terms where factor != 0 {
                let (a, b) = (factor * low[count], factor * high[count])
                let (from, to) = (sum.low - (most - max(a, b)), sum.high - (least - min(a, b)))
                let (newLow, newHigh) = factor > 0 ? (from, to) : (-to, -from)
                if newLow > low[count] || newHigh < high[count] {
                    (low[count], high[count]) = (max(low[count], newLow), min(high[count], newHigh))
                    narrowed = true
                }
            }
        }
        return narrowed
    }

    /// Exact numbers of 1 to threshold − 1: of those who are there, who came or left, and sums that were printed.
    func smallMovements(threshold: Int) -> [String] {
        var small = counts.indices.filter { low[$0] == high[$0] && (1..<threshold).contains(low[$0]) }
            .map { "\(counts[$0])" }
        for sum in sums where sum.terms.count > 1 && sum.terms.allSatisfy({ $0.factor == 1 }) {
            let (least, most) = sum.terms.reduce((0, 0)) { ($0.0 + low[$1.count], $0.1 + high[$1.count]) }
            let (from, to) = (max(least, sum.low), min(most, sum.high))
            if from == to, (1..<threshold).contains(from) {
                small.append("\(sum.terms.map { counts[$0.count] })")
            }
        }
        return small
    }
}
