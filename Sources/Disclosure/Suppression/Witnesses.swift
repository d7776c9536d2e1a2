/// Finds the witnesses of one pattern.
struct Witnesses {
    private let pattern: Pattern
    private let facts: [Fact]
    private let groups: Groups
    private var pool: [[Int]] = []
    private var reader: Reader?

    private var frame: Pattern.Frame { pattern.frame }

    enum Answer {
        case found([Int])
        /// A table fits, but in it nothing of this group asks to be hidden.
        case withoutCause([Int])
        case none
    }

    /// - Parameter old: witnesses of another pattern, of which some may still hold.
    init(_ pattern: Pattern, old: some Collection<[Int]>) throws(ReaderError) {
        self.pattern = pattern
        let facts = pattern.facts
        self.facts = facts
        groups = Groups(pattern.frame.lines, hidden: pattern.hidden)
        pool = Set(old).filter { table in facts.allSatisfy { $0.holds(in: table) } }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    mutating func find(_ demand: Demand) throws(ReaderError) -> Answer {
        if let known = pool.first(where: { answers($0, demand) }) { return .found(known) }
        if reader == nil { reader = try Reader(atoms: pattern.hidden.count, facts: facts) }
        guard let table = try reader?.table(where: demand.form, in: demand.range) else { return .none }
        let group = demand.form.terms.first.map { groups.group(of: $0.atom) } ?? []
        let (simple, truth) = (alone(table, group), frame.truth)
        if holds(simple), answers(simple, demand) { return keep(simple) }
        let small = Interval(1, frame.rule.threshold - 1)
        for atom in group.filter(pattern.opens).sorted(by: { truth[$0] < truth[$1] }) {
            var bold = try? Reader(atoms: truth.count, facts: facts + [Fact(LinearForm(atom: atom), small)])
            let found = try bold?.table(where: demand.form, in: demand.range).map { alone($0, group) }
            if let found, holds(found), answers(found, demand) { return keep(found) }
        }
        return .withoutCause(group)
    }

    /// One that makes a cell seem large must leave something that asks to be hidden.
    private func answers(_ table: [Int], _ demand: Demand) -> Bool {
        demand.range.contains(demand.form.value(in: table))
            && (demand.range.high == 0
                || frame.rule.keepsCause(groups.cells, frame.primary, truth: frame.truth, in: table))
    }

    private mutating func keep(_ table: [Int]) -> Answer {
        pool.append(table)
        return .found(table)
    }

    /// The same with all other groups as they truly are.
    private func alone(_ table: [Int], _ group: [Int]) -> [Int] {
        var alone = frame.truth
        for atom in group { alone[atom] = table[atom] }
        return alone
    }

    private func holds(_ table: [Int]) -> Bool { facts.allSatisfy { $0.holds(in: table) } }
}
