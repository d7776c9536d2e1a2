/// Looks for few cells to hide: starts with all of them hidden and prints what can be printed.
///
/// Any moment's pattern is safe, so a search that is stopped leaves a safe one that hides more. Ties break by a
/// keyed hash: the same key gives the same pattern, and nobody without it can tell which of two would be taken.
struct Search {
    let frame: Pattern.Frame
    let key: SipHash
    private var effort: Pattern.Effort

    /// - Parameter isOver: asked between steps; once true the search ends.
    init(frame: Pattern.Frame, key: SipHash, until isOver: @escaping () -> Bool) {
        (self.frame, self.key, effort) = (frame, key, Pattern.Effort(until: isOver))
    }

    mutating func best(from start: Pattern) -> Pattern {
        // Beyond this size one order is worth the time, and comes close to the best of several.
        let (orders, changes) = frame.truth.count > 150 ? (1, 0) : (3, 9)
        var best = printing(order(0), of: start)
        for round in 1..<orders { best = least(best, printing(order(round), of: start)) }
        for round in orders..<orders + changes where !effort.isOver() {
            guard let wider = attempt(best, also: choice(3, round, from: best)) else { continue }
            best = least(best, printing(order(round), of: wider))
        }
        return withoutTheKnown(withZero(best))
    }

    /// Cells that no witness moves might be worked out; printing them costs nothing.
    private func withoutTheKnown(_ pattern: Pattern) -> Pattern {
        let witnesses = pattern.witnesses
        var cells = pattern.hidden
        for atom in cells.indices where cells[atom] && !frame.primary[atom] {
            cells[atom] = witnesses.contains { $0[atom] != frame.truth[atom] }
        }
        var unhurried = Pattern.Effort()
        return (try? pattern.hiding(cells, opened: pattern.opened, &unhurried)) ?? pattern
    }

    /// One table in eight hides a zero that it need not: else readers would soon see that hidden means "not zero".
    private mutating func withZero(_ pattern: Pattern) -> Pattern {
        guard key.hash(frame.truth) % 8 == 0, pattern.hidden.contains(true) else { return pattern }
        let zeros = choice(frame.truth.count, -1, from: pattern).filter { frame.truth[$0] == 0 }
        for zero in zeros.prefix(10) where !effort.isOver() {
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
        guard !cells.isEmpty, !effort.isOver() else { return }
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
        let kept = try? pattern.hiding(cells, opened: pattern.opened.filter { cells[$0] }, &effort)
        return kept ?? (pattern.opened.isEmpty ? nil : try? pattern.hiding(cells, &effort))
    }
}
