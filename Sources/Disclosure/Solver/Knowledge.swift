/// A reader of many facts, each part of which is worked out by itself: what hangs together through no fact tells
/// nothing of each other.
public struct Knowledge: Sendable {
    /// The part of each atom, and its place there.
    private var places: [(part: Int, place: Int)]
    private var readers: [Reader] = []
    private var found: [LinearForm: Interval] = [:]

    /// - Throws: `.contradiction` when no numbers fit the facts.
    public init(atoms: Int, facts: [Fact]) throws(ReaderError) {
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
            readers.append(try Reader(atoms: parts[part].count, facts: facts))
        }
    }

    /// Exactly from the least to the greatest value that fits.
    public mutating func interval(of form: LinearForm) throws(ReaderError) -> Interval {
        var (low, high) = (0, Int?.some(0))
        for (part, terms) in Dictionary(grouping: form.terms, by: { places[$0.atom].part }) {
            let piece = LinearForm(Dictionary(uniqueKeysWithValues: terms.map { ($0.atom, $0.factor) }))
            let interval = try interval(of: piece, in: part)
            low = low == .min || interval.low == .min ? .min : low + interval.low
            high = high.flatMap { high in interval.high.map { high + $0 } }
        }
        return Interval(low, high)
    }

    private mutating func interval(of piece: LinearForm, in part: Int) throws(ReaderError) -> Interval {
        if let known = found[piece] { return known }
        // A cell and the same cell counted off are one question.
        if let known = found[-piece] { return known.negated }
        let interval = try readers[part].interval(of: local(piece))
        found[piece] = interval
        return interval
    }

    private func local(_ form: LinearForm) -> LinearForm {
        LinearForm(Dictionary(uniqueKeysWithValues: form.terms.map { (places[$0.atom].place, $0.factor) }))
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

extension Interval {
    fileprivate var negated: Interval { Interval(high.map { -$0 } ?? .min, low == .min ? nil : -low) }
}
