/// A set of hidden cells with a witness for all that the rule demands of it.
struct Pattern {
    let frame: Frame
    private(set) var hidden: [Bool]
    /// Large cells that are made to seem small, lest it be clear for whose sake a group is hidden.
    private(set) var opened: Set<Int> = []
    private var proofs: [Demand: [Int]] = [:]

    private init(_ frame: Frame) { (self.frame, hidden) = (frame, []) }

    /// Nil if even then the readers know too much.
    static func everythingHidden(in frame: Frame) throws(ReaderError) -> Pattern? {
        var memory = Memory()
        return try Pattern(frame).hiding(frame.table.cells.map { !$0.isImpossible }, &memory)
    }

    var witnesses: [[Int]] { Array(Set(proofs.values)).sorted { $0.lexicographicallyPrecedes($1) } }

    /// The same table with other cells hidden; nil without a witness for each demand. A hidden zero that cannot
    /// seem large is printed instead.
    func hiding(_ cells: [Bool], opened: Set<Int> = [], _ memory: inout Memory) throws(ReaderError) -> Pattern? {
        var next = Pattern(frame)
        (next.hidden, next.opened) = (cells, opened)
        var witnesses = try Witnesses(next, old: proofs.values)
        for demand in next.demands(first: memory.failed) {
            switch try witnesses.find(demand) {
            case .found(let table): next.proofs[demand] = table
            case .withoutCause(let group):
                return try next.opening(group, like: self, &memory)
            case .none:
                guard let zero = demand.zero(in: frame) else {
                    memory.note(demand)
                    return nil
                }
                var fewer = cells
                fewer[zero] = false
                return try hiding(fewer, opened: opened, &memory)
            }
        }
        return next
    }

    /// One large cell more of a group may seem small: one that was opened before, or a least one.
    private func opening(
        _ group: [Int], like old: Pattern, _ memory: inout Memory
    ) throws(ReaderError) -> Pattern? {
        guard opened.isDisjoint(with: group) else { return nil }
        let large = group.filter { frame.truth[$0] >= frame.rule.threshold }
        let ranked = large.sorted {
            (old.opened.contains($0) ? 0 : 1, frame.truth[$0], $0)
                < (old.opened.contains($1) ? 0 : 1, frame.truth[$1], $1)
        }
        for atom in ranked.prefix(4) {
            if let wider = try old.hiding(hidden, opened: opened.union([atom]), &memory) { return wider }
        }
        return nil
    }
}

extension Pattern {
    /// What does not change while cells are printed.
    struct Frame {
        let table: CountTable
        let rule: WitnessRule
        let truth: [Int]
        let lines: [Line]
        /// Cells that can never be printed.
        let primary: [Bool]

        /// - Parameter table: every cell has its value.
        init(_ table: CountTable, _ rule: WitnessRule) {
            (self.table, self.rule) = (table, rule)
            truth = table.cells.map { $0.value ?? 0 }
            lines = table.lines
            primary = table.cells.map { $0.role == .primary || rule.isSmall($0.value ?? 0) }
        }
    }

    /// The demands that failed of late, worth asking first.
    struct Memory {
        fileprivate var failed: [Demand] = []
        fileprivate mutating func note(_ demand: Demand) {
            failed.removeAll { $0 == demand }
            failed.append(demand)
        }
    }

    /// What a witness must agree with: what is known, and that a cell the rule does not open stays large.
    var facts: [Fact] {
        let (table, threshold) = (frame.table, frame.rule.threshold)
        let cells = table.cells.indices.compactMap { atom in
            if !hidden[atom] { return Fact(LinearForm(atom: atom), is: frame.truth[atom]) }
            return opens(atom) ? nil : Fact(LinearForm(atom: atom), Interval(threshold, nil))
        }
        let sums = table.hiddenSums { hidden[$0] }.filter { form, line in
            hidden[line.total] && !opens(line.total) && form.value(in: frame.truth) >= threshold
        }
        return cells + sums.map { Fact($0.form, Interval(threshold, nil)) } + frame.lines.map(\.fact)
            + frame.rule.known
    }

    func opens(_ atom: Int) -> Bool {
        frame.primary[atom] || frame.truth[atom] < frame.rule.threshold || opened.contains(atom)
    }

    /// The true table is a witness itself, so half of them is met from the start; a sum seems large as soon as
    /// one of its cells does.
    private func demands(first: [Demand]) -> [Demand] {
        let (threshold, truth) = (frame.rule.threshold, frame.truth)
        var all: [Demand] = []
        for atom in truth.indices where hidden[atom] && opens(atom) {
            let form = LinearForm(atom: atom)
            if truth[atom] < threshold { all.append(Demand(form: form, range: Interval(threshold, nil))) }
            if truth[atom] > 0 { all.append(Demand(form: form, range: Interval(0, 0))) }
        }
        for (form, _) in frame.table.hiddenSums({ hidden[$0] }) where frame.rule.isSmall(form.value(in: truth)) {
            all.append(Demand(form: form, range: Interval(0, 0)))
        }
        let early = first.reversed().filter(Set(all).contains)
        let others = Set(early)
        return early + all.filter { !others.contains($0) }
    }
}
