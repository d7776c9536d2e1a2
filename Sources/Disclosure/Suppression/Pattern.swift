/// A set of hidden cells with a witness for all that the rule demands of it.
struct Pattern {
    let frame: Frame
    private(set) var hidden: [Bool]
    /// Large cells that are made to seem small, lest it be clear for whose sake a group is hidden.
    private(set) var opened: Set<Int> = []
    private var proofs: [Demand: [Int]] = [:]
    /// What was worked out last on the way here, while cells were only printed.
    private(set) var reading: Reading?

    /// A reader and the cells that were hidden from it.
    struct Reading {
        let reader: Reader
        let hidden: [Bool]
    }

    private init(_ frame: Frame) { (self.frame, hidden) = (frame, []) }

    /// Nil if even then the readers know too much.
    static func everythingHidden(in frame: Frame) throws(ReaderError) -> Pattern? {
        var effort = Effort()
        return try Pattern(frame).hiding(frame.table.cells.map { !$0.isImpossible }, &effort)
    }

    var witnesses: [[Int]] { Array(Set(proofs.values)).sorted { $0.lexicographicallyPrecedes($1) } }

    /// The same table with other cells hidden; nil without a witness for each demand, or out of time. A hidden
    /// zero that cannot seem large is printed instead.
    func hiding(_ cells: [Bool], opened: Set<Int> = [], _ effort: inout Effort) throws(ReaderError)
        -> Pattern?
    {
        var next = Pattern(frame)
        (next.hidden, next.opened) = (cells, opened)
        var witnesses = Witnesses(next, from: self)
        for demand in next.demands(first: effort.failed) {
            if effort.isOver() { return nil }
            switch try witnesses.find(demand) {
            case .found(let table): next.proofs[demand] = table
            case .withoutCause(let group):
                return try next.opening(group, like: self, &effort)
            case .none:
                guard let zero = demand.zero(in: frame) else {
                    effort.note(demand)
                    return nil
                }
                var fewer = cells
                fewer[zero] = false
                return try hiding(fewer, opened: opened, &effort)
            }
        }
        next.reading = witnesses.reading ?? (opened == self.opened ? reading : nil)
        return next
    }

    /// One large cell more of a group may seem small: one that was opened before, or a least one.
    private func opening(
        _ group: [Int], like old: Pattern, _ effort: inout Effort
    ) throws(ReaderError) -> Pattern? {
        guard opened.isDisjoint(with: group) else { return nil }
        let large = group.filter { frame.truth[$0] >= frame.rule.threshold }
        let ranked = large.sorted {
            (old.opened.contains($0) ? 0 : 1, frame.truth[$0], $0)
                < (old.opened.contains($1) ? 0 : 1, frame.truth[$1], $1)
        }
        for atom in ranked.prefix(4) {
            if let wider = try old.hiding(hidden, opened: opened.union([atom]), &effort) { return wider }
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
        let strands: [[Int]]
        /// Cells that can never be printed.
        let primary: [Bool]

        /// - Parameter table: every cell has its value.
        init(_ table: CountTable, _ rule: WitnessRule) {
            (self.table, self.rule) = (table, rule)
            truth = table.cells.map { $0.value ?? 0 }
            (lines, strands) = (table.lines, table.strands)
            primary = table.cells.map { $0.role == .primary || rule.isSmall($0.value ?? 0) }
            let each = table.dimensions.filter(\.hasTotal).reduce(1) { $0 * 2 * ($1.places - 1) }
            guard each * truth.count < 1_000_000 else { return }
            for atom in truth.indices where primary[atom] || truth[atom] < rule.threshold {
                boxes[atom] = Box.all(table, with: atom)
            }
        }

        /// Made once for each cell in a table of usual size.
        private var boxes: [Int: [Box]] = [:]

        func boxes(with atom: Int) -> [Box] { boxes[atom] ?? Box.all(table, with: atom) }
    }

    /// What a search has learnt, and when it must end.
    struct Effort {
        let isOver: () -> Bool
        /// The demands that failed of late, worth asking first.
        fileprivate var failed: [Demand] = []

        init(until isOver: @escaping () -> Bool = { false }) { self.isOver = isOver }

        fileprivate mutating func note(_ demand: Demand) {
            failed.removeAll { $0 == demand }
            failed.append(demand)
        }
    }

    /// What a witness must agree with: what is known, and that a form the rule does not open stays large.
    var facts: [Fact] {
        let large = Interval(frame.rule.threshold, nil)
        let cells = hidden.indices.compactMap { atom in
            if !hidden[atom] { return Fact(LinearForm(atom: atom), is: frame.truth[atom]) }
            return opens(atom) ? nil : Fact(LinearForm(atom: atom), large)
        }
        return cells + largeSums.map { Fact($0.form, large) } + frame.lines.map(\.fact) + frame.rule.known
    }

    /// What is known in addition after cells were printed; nil if that is not all that changed.
    func news(since before: [Bool]) -> [Fact]? {
        guard zip(hidden, before).allSatisfy({ !$0 || $1 }) else { return nil }
        let printed = hidden.indices.filter { before[$0] && !hidden[$0] }
        let large = Interval(frame.rule.threshold, nil)
        let sums = largeSums.filter { !$0.line.members.allSatisfy { hidden[$0] == before[$0] } }
        return printed.map { Fact(LinearForm(atom: $0), is: frame.truth[$0]) }
            + sums.map { Fact($0.form, large) }
    }

    private var largeSums: [(form: LinearForm, line: Line)] {
        frame.lines.hiddenSums { hidden[$0] }.filter { form, line in
            hidden[line.total] && !opens(line.total) && form.value(in: frame.truth) >= frame.rule.threshold
        }
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
        for (form, _) in frame.lines.hiddenSums({ hidden[$0] })
        where frame.rule.isSmall(form.value(in: truth)) {
            all.append(Demand(form: form, range: Interval(0, 0)))
        }
        let early = first.reversed().filter(Set(all).contains)
        let others = Set(early)
        return early + all.filter { !others.contains($0) }
    }
}
