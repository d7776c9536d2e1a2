/// Facts over atoms as equations over variables ≥ 0: known atoms drop out, lower ends move to zero, and a range
/// gets variables of its own for what is left to its ends.
struct Layout: Sendable {
    private(set) var equations: [[Int]] = []
    private(set) var variables = 0
    private var places: [Place] = []

    private enum Place {
        case known(Int)
        case free(low: Int, variable: Int)
    }

    init(atoms: Int, facts: [Fact]) throws(ReaderError) {
        var ranges = [Interval](repeating: Interval(0, nil), count: atoms)
        for fact in facts {
            guard let atom = fact.onlyAtom else { continue }
            guard let both = ranges[atom].meeting(fact.range) else { throw .contradiction }
            ranges[atom] = both
        }
        for range in ranges {
            if range.isExact {
                places.append(.known(range.low))
            } else {
                places.append(.free(low: range.low, variable: variables))
                variables += 1
            }
        }
        var rows = Rows(variables: variables)
        for atom in 0..<atoms where !ranges[atom].isExact {
            if ranges[atom].high != nil { add(Fact(LinearForm(atom: atom), ranges[atom]), to: &rows) }
        }
        for fact in facts where fact.onlyAtom == nil { add(fact, to: &rows) }
        (equations, variables) = (rows.dense, rows.variables)
    }

    private func add(_ fact: Fact, to rows: inout Rows) {
        let (factors, constant) = split(fact.form)
        let sparse = Dictionary(
            uniqueKeysWithValues: factors.enumerated().filter { $1 != 0 }.map { ($0, $1) })
        rows.add(sparse, fact.range.less(constant))
    }

    /// The form over the variables, and what the known part comes to.
    func split(_ form: LinearForm) -> (factors: [Int], constant: Int) {
        var factors = [Int](repeating: 0, count: variables)
        var constant = 0
        for term in form.terms {
            switch places[term.atom] {
            case .known(let value): constant += term.factor * value
            case .free(let low, let variable):
                constant += term.factor * low
                factors[variable] = term.factor
            }
        }
        return (factors, constant)
    }

    /// Nil for an atom whose number is known.
    func variable(of atom: Int) -> Int? {
        if case .free(_, let variable) = places[atom] { variable } else { nil }
    }

    mutating func know(_ atom: Int, _ value: Int) { places[atom] = .known(value) }

    mutating func newVariable() -> Int {
        variables += 1
        return variables - 1
    }

    func table(_ point: [Int]) -> [Int] {
        places.map { place in
            switch place {
            case .known(let value): value
            case .free(let low, let variable): low + point[variable]
            }
        }
    }
}

/// Equations while they are gathered, with a variable more for every end of a range.
private struct Rows {
    var variables: Int
    private var rows: [([Int: Int], constant: Int)] = []

    init(variables: Int) { self.variables = variables }

    mutating func add(_ factors: [Int: Int], _ range: Interval) {
        if range.isExact { return rows.append((factors, range.low)) }
        var factors = factors
        let (above, below) = (variables, variables + 1)
        switch (range.hasLow, range.high) {
        case (true, let high):
            factors[above] = -1
            rows.append((factors, range.low))
            if let high { rows.append(([above: 1, below: 1], high - range.low)) }
        case (false, let high?):
            factors[below] = 1
            rows.append((factors, high))
        case (false, nil): return
        }
        variables += 2
    }

    var dense: [[Int]] {
        rows.map { factors, constant in
            var row = [Int](repeating: 0, count: variables + 1)
            for (variable, factor) in factors { row[variable] = factor }
            row[variables] = constant
            return row
        }
    }
}

extension Fact {
    /// The atom this fact bounds by itself.
    var onlyAtom: Int? {
        form.terms.count == 1 && form.terms[0].factor == 1 ? form.terms[0].atom : nil
    }
}
