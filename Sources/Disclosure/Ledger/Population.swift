/// The atoms behind statements: for each date, the cross of those variables that were ever told together, in the
/// coarsest categories that tell all that was told. Tables of different variables meet in nothing but the number of
/// children, so that nothing finer is needed.
struct Population {
    private(set) var atoms = 0
    private(set) var structure: [Fact] = []
    private let variables: [String: [String]]
    private var blocks: [String: [Block]] = [:]

    /// Variables told together at a date, with the classes of their categories, and where their atoms begin.
    private struct Block {
        let variables: [(name: String, classes: [Set<String>])]
        let start: Int
        var count: Int { variables.reduce(1) { $0 * $1.classes.count } }
        var all: LinearForm { LinearForm(sum: Array(start..<start + count)) }

        func contains(_ names: Set<String>) -> Bool { names.isSubset(of: variables.map(\.name)) }
    }

    /// - Throws: `.tooLarge` when variables were told together of which the cross is beyond reason.
    init(_ variables: [Ledger.Variable], _ counts: some Sequence<Ledger.Count>) throws(ReaderError) {
        self.variables = Dictionary(
            variables.map { ($0.name, $0.categories) }, uniquingKeysWith: { first, _ in first })
        for (moment, counts) in Dictionary(grouping: counts, by: \.moment).sorted(by: { $0.key < $1.key }) {
            let together = Self.together(counts.map { $0.among.keys.sorted() })
            for names in together.isEmpty ? [[]] : together { try open(names, moment, counts) }
            guard let first = blocks[moment]?.first else { continue }
            for block in blocks[moment, default: []].dropFirst() {
                structure.append(Fact(block.all - first.all, is: 0))
            }
        }
    }

    private mutating func open(
        _ names: [String], _ moment: String, _ counts: [Ledger.Count]
    ) throws(ReaderError) {
        let block = Block(
            variables: names.map { name in (name, classes(name, Set(counts.compactMap { $0.among[name] }))) },
            start: atoms)
        if block.count > 5_000 { throw .tooLarge }
        blocks[moment, default: []].append(block)
        atoms += block.count
    }

    /// Categories that no set told apart are one.
    private func classes(_ name: String, _ sets: Set<Set<String>>) -> [Set<String>] {
        let ordered = sets.sorted { $0.sorted().lexicographicallyPrecedes($1.sorted()) }
        let alike = Dictionary(grouping: variables[Self.plain(name)] ?? []) { category in
            ordered.map { $0.contains(category) }
        }
        return alike.values.map(Set.init).sorted { ($0.min() ?? "") < ($1.min() ?? "") }
    }

    /// Without the day it is of.
    private static func plain(_ name: String) -> String { String(name.prefix { $0 != "@" }) }

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
        guard let block = blocks[count.moment]?.first(where: { $0.contains(names) }) else { return nil }
        let kept = (0..<block.count).filter { atom in
            var rest = atom
            return block.variables.reversed().allSatisfy { name, classes in
                defer { rest /= classes.count }
                return count.among[name].map { !$0.isDisjoint(with: classes[rest % classes.count]) } ?? true
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
