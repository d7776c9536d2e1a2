/// Looks for few cells to hide: starts with all of them hidden and prints what can be printed.
///
/// Any moment's pattern is safe, so a search that is stopped leaves a safe one that hides more. Ties break by a
/// keyed hash: the same key gives the same pattern, and nobody without it can tell which of two would be taken.
struct Search {
    let frame: Pattern.Frame
    let key: SipHash
    /// Asked between steps; once true the search ends.
    let isOver: () -> Bool
    private var memory = Pattern.Memory()

    init(frame: Pattern.Frame, key: SipHash, isOver: @escaping () -> Bool) {
        (self.frame, self.key, self.isOver) = (frame, key, isOver)
    }

    mutating func best(from start: Pattern) -> Pattern {
        let isLarge = frame.truth.count > 150
        var best = printing(order(0), of: start)
        for round in 1..<(isLarge ? 2 : 3) {
            best = least(best, printing(order(round), of: start))
        }
        for round in 3..<(isLarge ? 4 : 12) where !isOver() {
            guard let wider = attempt(best, also: choice(3, round, from: best)) else { continue }
            best = least(best, printing(order(round), of: wider))
        }
        return withZero(best)
    }

    /// One table in eight hides a zero that it need not: else readers would soon see that hidden means "not zero".
    private mutating func withZero(_ pattern: Pattern) -> Pattern {
        guard key.hash(frame.truth) % 8 == 0, pattern.hidden.contains(true) else { return pattern }
        let zeros = choice(frame.truth.count, -1, from: pattern).filter { frame.truth[$0] == 0 }
        for zero in zeros.prefix(10) where !isOver() {
            if let wider = attempt(pattern, also: [zero]), wider.hidden[zero] { return wider }
        }
        return pattern
    }

    /// Fewest cells, then fewest totals, then most zeros, so that the mark does not mean "some".
    private func least(_ a: Pattern, _ b: Pattern) -> Pattern {
        cost(b).lexicographicallyPrecedes(cost(a)) ? b : a
    }

    private func cost(_ pattern: Pattern) -> [Int] {
        let hidden = pattern.hidden.indices.filter { pattern.hidden[$0] }
        return [
            hidden.count, hidden.count(where: frame.table.isTotal), -hidden.count { frame.truth[$0] == 0 },
        ]
    }

    /// The order in which cells are tried: the largest first, totals first, then any.
    private func order(_ round: Int) -> [Int] {
        let ranks = frame.truth.indices.map { atom in
            let first =
                switch round {
                case 0: -frame.truth[atom]
                case 1: frame.table.isTotal(atom) ? 0 : 1
                default: 0
                }
            return (first, key.hash(round, atom), atom)
        }
        return ranks.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// Printed cells to hide for a change.
    private func choice(_ count: Int, _ round: Int, from pattern: Pattern) -> [Int] {
        let cells = frame.truth.indices.filter {
            !pattern.hidden[$0] && !frame.table.cells[$0].isImpossible
        }
        return Array(cells.sorted { key.hash(~round, $0) < key.hash(~round, $1) }.prefix(count))
    }

    private mutating func printing(_ order: [Int], of start: Pattern) -> Pattern {
        var pattern = start
        print(order.filter { !frame.primary[$0] }[...], in: &pattern)
        return pattern
    }

    /// Tries all of them at once, then either half.
    private mutating func print(_ cells: ArraySlice<Int>, in pattern: inout Pattern) {
        let cells = cells.filter { pattern.hidden[$0] }
        guard !cells.isEmpty, !isOver() else { return }
        if let fewer = attempt(pattern, without: cells) {
            pattern = fewer
        } else if cells.count > 1 {
            let half = (cells.count + 1) / 2
            print(cells[..<half], in: &pattern)
            print(cells[half...], in: &pattern)
        }
    }

    /// Nil when it is not safe, or when that could not be settled.
    private mutating func attempt(
        _ pattern: Pattern, without printed: [Int] = [], also hidden: [Int] = []
    ) -> Pattern? {
        var cells = pattern.hidden
        for atom in printed { cells[atom] = false }
        for atom in hidden { cells[atom] = true }
        return try? pattern.hiding(cells, &memory)
    }
}
