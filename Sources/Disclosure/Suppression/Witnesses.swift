/// Finds the witnesses of one pattern.
struct Witnesses {
    private let pattern: Pattern
    private let facts: [Fact]
    private let groups: Groups
    private var pool: [[Int]]
    /// What was worked out for the pattern before.
    private let before: Pattern.Reading?
    /// What was worked out for this one.
    private(set) var reading: Pattern.Reading?

    private var frame: Pattern.Frame { pattern.frame }

    enum Answer {
        case found([Int])
        /// A table fits, but in it nothing of this group asks to be hidden.
        case withoutCause([Int])
        case none
    }

    /// - Parameter old: the pattern this one came from, of whose witnesses some may still hold.
    init(_ pattern: Pattern, from old: Pattern) {
        self.pattern = pattern
        let facts = pattern.facts
        self.facts = facts
        groups = Groups(pattern.frame.strands, hidden: pattern.hidden)
        pool = old.witnesses.filter { table in facts.allSatisfy { $0.holds(in: table) } }
        before = old.opened == pattern.opened ? old.reading : nil
    }

    mutating func find(_ demand: Demand) throws(ReaderError) -> Answer {
        if let known = pool.first(where: { answers($0, demand) }) { return .found(known) }
        if let simple = simplest(demand) { return keep(simple) }
        guard let reader = try reader(), let table = try reader.table(where: demand.form, in: demand.range)
        else { return .none }
        let group = demand.form.terms.first.map { groups.group(of: $0.atom) } ?? []
        let (simple, truth) = (alone(table, group), frame.truth)
        if holds(simple), answers(simple, demand) { return keep(simple) }
        let small = Interval(1, frame.rule.threshold - 1)
        for atom in group.filter(pattern.opens).sorted(by: { truth[$0] < truth[$1] }) {
            let bold = try reader.knowing([Fact(LinearForm(atom: atom), small)])
            let found = try bold?.table(where: demand.form, in: demand.range).map { alone($0, group) }
            if let found, holds(found), answers(found, demand) { return keep(found) }
        }
        return .withoutCause(group)
    }

    /// A box of hidden cells that answers, of those the one with most cells that stay hidden.
    private func simplest(_ demand: Demand) -> [Int]? {
        let (truth, threshold) = (frame.truth, frame.rule.threshold)
        guard demand.form.terms.count == 1, let atom = demand.form.terms.first?.atom else { return nil }
        let number = (demand.range.high == 0 ? 0 : threshold) - truth[atom]
        let boxes = frame.boxes(with: atom).filter { box in
            box.moves.allSatisfy { move in
                let value = truth[move.atom] + move.by * number
                return pattern.hidden[move.atom] && value >= (pattern.opens(move.atom) ? 0 : threshold)
            }
        }
        let ranked = boxes.map { box in
            (box.moves.count { !frame.primary[$0.atom] }, box.applied(to: truth, times: number))
        }
        return ranked.sorted { $0.0 < $1.0 }.lazy.map(\.1).first { holds($0) && answers($0, demand) }
    }

    /// Where cells were only printed since, what was worked out before goes on.
    private mutating func reader() throws(ReaderError) -> Reader? {
        if let reading { return reading.reader }
        if let before, let news = pattern.news(since: before.hidden) {
            guard let reader = try before.reader.knowing(news) else { return nil }
            reading = Pattern.Reading(reader: reader, hidden: pattern.hidden)
        } else {
            let reader = try Reader(atoms: pattern.hidden.count, facts: facts)
            reading = Pattern.Reading(reader: reader, hidden: pattern.hidden)
        }
        return reading?.reader
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
