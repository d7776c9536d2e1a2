/// A reader of many facts, each part of which is worked out by itself: what hangs together through no fact tells
/// nothing of each other.
public struct Knowledge: Sendable {
    /// The part of each atom, and its place there.
    private var places: [(part: Int, place: Int)]
    private var readers: [Reader] = []

    /// - Throws: `.contradiction` when no numbers fit the facts.
    public init(atoms: Int, facts: [Fact], within allowance: Allowance = .unlimited) throws(ReaderError) {
        let facts = try Self.joined(facts)
        let parts = Self.parts(atoms, facts)
        places = [(Int, Int)](repeating: (0, 0), count: atoms)
        for (part, members) in parts.enumerated() {
            for (place, atom) in members.enumerated() { places[atom] = (part, place) }
        }
        var split = [[Fact]](repeating: [], count: parts.count)
        for fact in facts {
            guard let first = fact.form.terms.first else { continue }
            split[places[first.atom].part].append(Fact(local(fact.form), fact.range))
        }
        for (part, facts) in split.enumerated() {
            readers.append(try Reader(atoms: parts[part].count, facts: facts, within: allowance))
        }
    }

    /// The only value of the form, if there is but one.
    public mutating func exact(_ form: LinearForm) throws(ReaderError) -> Int? {
        var sum = 0
        for (part, terms) in Dictionary(grouping: form.terms, by: { places[$0.atom].part }) {
            let piece = LinearForm(Dictionary(uniqueKeysWithValues: terms.map { ($0.atom, $0.factor) }))
            guard let value = try readers[part].exact(local(piece)) else { return nil }
            sum += value
        }
        return sum
    }

    /// From the least to the greatest value of the form.
    public mutating func interval(of form: LinearForm) throws(ReaderError) -> Interval {
        var (low, high) = (0, Int?.some(0))
        for (part, terms) in Dictionary(grouping: form.terms, by: { places[$0.atom].part }) {
            let piece = LinearForm(Dictionary(uniqueKeysWithValues: terms.map { ($0.atom, $0.factor) }))
            let own = try readers[part].interval(of: local(piece))
            low = own.hasLow && low != .min ? low + own.low : .min
            high = high.flatMap { high in own.high.map { high + $0 } }
        }
        return Interval(low, high)
    }

    private func local(_ form: LinearForm) -> LinearForm {
        LinearForm(Dictionary(uniqueKeysWithValues: form.terms.map { (places[$0.atom].place, $0.factor) }))
    }

    /// What was told twice of one form, as one fact.
    private static func joined(_ facts: [Fact]) throws(ReaderError) -> [Fact] {
        var places: [LinearForm: Int] = [:]
        var joined: [Fact] = []
        for fact in facts {
            guard let place = places[fact.form] else {
                places[fact.form] = joined.count
                joined.append(fact)
                continue
            }
            guard let both = joined[place].range.meeting(fact.range) else { throw .contradiction }
            joined[place] = Fact(fact.form, both)
        }
        return joined
    }

    private static func parts(_ atoms: Int, _ facts: [Fact]) -> [[Int]] {
        var parent = Array(0..<atoms)
        func root(_ atom: Int) -> Int {
            var atom = atom
            while parent[atom] != atom { atom = parent[atom] }
            return atom
        }
        for fact in facts {
            guard let first = fact.form.terms.first else { continue }
            for term in fact.form.terms.dropFirst() { parent[root(term.atom)] = root(first.atom) }
        }
        return Dictionary(grouping: 0..<atoms, by: root).sorted { $0.key < $1.key }.map(\.value)
    }
}
