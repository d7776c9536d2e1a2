/// Why it cannot be said what a reader derives.
public enum ReaderError: Error, Hashable, Sendable {
    /// No table of whole numbers fits the facts.
    case contradiction
    /// Numbers beyond what the arithmetic holds.
    case tooLarge
    /// The search through whole numbers came to its limit.
    case undecided
    /// The allowance of time was spent.
    case tooHard
}

/// Somebody who knows facts about whole numbers ≥ 0 and derives what follows from them, no more and no less.
public struct Reader: Sendable {
    private var tableau: Tableau
    private var layout: Layout
    /// Tables that fit, met on the way.
    private var seen: [[Int]] = []

    /// - Throws: `.contradiction` when no numbers, whole or not, fit the facts.
    public init(atoms: Int, facts: [Fact], within allowance: Allowance = .unlimited) throws(ReaderError) {
        layout = try Layout(atoms: atoms, facts: facts)
        tableau = try Tableau(equations: layout.equations, variables: layout.variables, within: allowance)
        try tableau.setObjective([])
        guard try tableau.restore() else { throw .contradiction }
    }

    /// The same reader after learning more; nil if it does not fit what was known.
    func knowing(_ facts: [Fact]) throws(ReaderError) -> Reader? {
        var next = self
        var out: Set<Int> = []
        for fact in facts where try !next.learn(fact, &out) { return nil }
        next.tableau.drop(out)
        try next.tableau.setObjective([])
        return try next.tableau.restore() ? next : nil
    }

    /// - Parameter out: the variables that are known now.
    private mutating func learn(_ fact: Fact, _ out: inout Set<Int>) throws(ReaderError) -> Bool {
        let (factors, constant) = layout.split(fact.form)
        let left = fact.range.less(constant)
        if left.isExact, let atom = fact.onlyAtom, let variable = layout.variable(of: atom) {
            layout.know(atom, fact.range.low)
            out.insert(variable)
            return left.low < 0 ? false : try tableau.fix(variable, at: left.low)
        }
        if left.hasLow { try tableau.require(factors, atMost: false, left.low, slack: layout.newVariable()) }
        if let high = left.high {
            try tableau.require(factors, atMost: true, high, slack: layout.newVariable())
        }
        return true
    }

    /// Exactly the values the form has in the tables that fit: from the least to the greatest.
    public mutating func interval(of form: LinearForm) throws(ReaderError) -> Interval {
        let greatest = try maximum(of: form)
        guard let least = try maximum(of: -form) else { return Interval(.min, greatest) }
        return Interval(-least, greatest)
    }

    /// The only value of the form, if there is but one; mostly two tables already seen settle it.
    public mutating func exact(_ form: LinearForm) throws(ReaderError) -> Int? {
        let values = Set(seen.map(form.value))
        if values.count > 1 { return nil }
        let interval = try interval(of: form)
        return interval.isExact ? interval.low : nil
    }

    /// A table that fits and has the form in the range; nil if there is none.
    public func table(where form: LinearForm, in range: Interval) throws(ReaderError) -> [Int]? {
        let (factors, constant) = layout.split(form)
        let left = range.less(constant)
        var asked = tableau
        if left.hasLow { try asked.require(factors, atMost: false, left.low, slack: layout.variables) }
        if let high = left.high {
            try asked.require(factors, atMost: true, high, slack: layout.variables + 1)
        }
        try asked.setObjective([])
        guard try asked.restore() else { return nil }
        let found = try WholeNumbers(variables: layout.variables, slack: layout.variables + 2)
            .best(from: asked, atLeast: 0)
        return found.map { layout.table($0.point) }
    }

    /// Nil if the form grows without end.
    private mutating func maximum(of form: LinearForm) throws(ReaderError) -> Int? {
        let (factors, constant) = layout.split(form)
        try tableau.setObjective(factors)
        guard try tableau.maximise() else { return nil }
        let best = try WholeNumbers(variables: layout.variables, slack: layout.variables)
            .best(from: tableau, atLeast: .max)
        guard let best else { throw .contradiction }
        if seen.count < 40 { seen.append(layout.table(best.point)) }
        return best.value + constant
    }
}
