/// The atoms behind statements: for each date, the cross of those variables that were ever told together. Tables of
/// different variables meet in nothing but the number of children, so that nothing finer is needed.
struct Population {
    private(set) var atoms = 0
    private(set) var structure: [Fact] = []
    private let variables: [String: [String]]
    private var blocks: [String: [Block]] = [:]

    /// Variables told together at a date, and where their atoms begin.
    private struct Block {
        let variables: [String]
        let start: Int
        let count: Int
    }

    /// - Throws: `.tooLarge` when variables were told together of which the cross is beyond reason.
    init(_ variables: [Ledger.Variable], _ counts: some Sequence<Ledger.Count>) throws(ReaderError) {
        self.variables = Dictionary(
            variables.map { ($0.name, $0.categories) }, uniquingKeysWith: { first, _ in first })
        let byDate = Dictionary(grouping: counts, by: \.date)
        for date in byDate.keys.sorted() {
            let together = Self.together(byDate[date, default: []].map { $0.among.keys.sorted() })
            for names in together.isEmpty ? [[]] : together { try open(names, date) }
            guard let first = blocks[date]?.first else { continue }
            for block in blocks[date, default: []].dropFirst() {
                structure.append(Fact(sum(block) - sum(first), is: 0))
            }
        }
    }

    private mutating func open(_ names: [String], _ date: String) throws(ReaderError) {
        var count = 1
        for name in names { count *= variables[name]?.count ?? 0 }
        if count > 5_000 { throw .tooLarge }
        blocks[date, default: []].append(Block(variables: names, start: atoms, count: count))
        atoms += count
    }

    private func sum(_ block: Block) -> LinearForm {
        LinearForm(sum: Array(block.start..<block.start + block.count))
    }

    /// Names that meet, directly or through others.
    private static func together(_ sets: [[String]]) -> [[String]] {
        sets.reduce(into: [Set<String>]()) { groups, names in
            guard !names.isEmpty else { return }
            let meeting = groups.filter { !$0.isDisjoint(with: names) }
            groups.removeAll { !$0.isDisjoint(with: names) }
            groups.append(meeting.reduce(Set(names)) { $0.union($1) })
        }.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Nil for a date or a variable of which nothing was told.
    func form(_ count: Ledger.Count) -> LinearForm? {
        let names = Set(count.among.keys)
        guard let block = blocks[count.date]?.first(where: { names.isSubset(of: $0.variables) }) else {
            return nil
        }
        let kept = (0..<block.count).filter { atom in
            var rest = atom
            return block.variables.reversed().allSatisfy { name in
                let categories = variables[name] ?? []
                defer { rest /= categories.count }
                return count.among[name]?.contains(categories[rest % categories.count]) ?? true
            }
        }
        return LinearForm(sum: kept.map { block.start + $0 })
    }

    func form(_ terms: [Ledger.Count: Int]) -> LinearForm? {
        var form = LinearForm([:])
        for (count, factor) in terms {
            guard let one = self.form(count) else { return nil }
            form =
                form
                + LinearForm(
                    Dictionary(uniqueKeysWithValues: one.terms.map { ($0.atom, factor * $0.factor) }))
        }
        return form
    }
}
