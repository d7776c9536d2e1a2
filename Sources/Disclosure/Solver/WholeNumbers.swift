/// Branches on fractions until the variables are whole numbers.
struct WholeNumbers {
    let variables: Int
    /// The first free number for the slack of a branch.
    let slack: Int
    /// Relaxations solved at most for one question.
    var patience = 20_000

    typealias Found = (value: Int, point: [Int])

    /// The greatest value of the objective over whole numbers, or the first that is `enough`.
    ///
    /// - Parameter start: at the optimum of its relaxation.
    func best(from start: Tableau, atLeast enough: Int) throws(ReaderError) -> Found? {
        var (best, open, left) = (Found?.none, [(tableau: start, depth: 0)], patience)
        while let (tableau, depth) = open.popLast() {
            let bound = tableau.objective.quotient(tableau.scale)
            if let best, bound <= best.value { continue }
            let point = tableau.point(variables: variables)
            guard let variable = point.firstIndex(where: { $0 % tableau.scale != 0 }) else {
                best = (bound, point.map { $0 / tableau.scale })
                if bound >= enough { return best }
                continue
            }
            let floor = point[variable].quotient(tableau.scale)
            for atMost in [false, true] {
                left -= 1
                if left < 0 { throw .undecided }
                var branch = tableau
                try branch.bound(variable, atMost: atMost, atMost ? floor : floor + 1, slack: slack + depth)
                if try branch.restore() { open.append((branch, depth + 1)) }
            }
        }
        return best
    }
}

extension Int {
    /// Division that rounds down.
    fileprivate func quotient(_ divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
