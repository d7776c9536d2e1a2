/// A whole-number sum over atoms, such as a cell, a line of cells, or one release less another.
public struct LinearForm: Hashable, Sendable {
    /// One atom and what it is multiplied by, which is not zero.
    public struct Term: Hashable, Sendable {
        public let atom, factor: Int
    }

    /// By ascending atom, each atom once.
    public let terms: [Term]

    public init(_ factors: [Int: Int]) {
        terms = factors.filter { $0.value != 0 }.map { Term(atom: $0.key, factor: $0.value) }
            .sorted { $0.atom < $1.atom }
    }

    public init(atom: Int) { self.init([atom: 1]) }

    /// The sum of atoms; one named twice counts twice.
    public init(sum atoms: [Int]) { self.init(Dictionary(atoms.map { ($0, 1) }, uniquingKeysWith: +)) }

    public static func - (a: Self, b: Self) -> Self { a.adding(b, times: -1) }
    public static func + (a: Self, b: Self) -> Self { a.adding(b, times: 1) }
    public static prefix func - (a: Self) -> Self { Self([:]).adding(a, times: -1) }

    private func adding(_ other: Self, times: Int) -> Self {
        var factors = Dictionary(terms.map { ($0.atom, $0.factor) }, uniquingKeysWith: +)
        for term in other.terms { factors[term.atom, default: 0] += times * term.factor }
        return Self(factors)
    }

    /// What the form comes to in a table, given as the value of every atom.
    public func value(in table: [Int]) -> Int {
        terms.reduce(0) { $0 + $1.factor * table[$1.atom] }
    }
}
