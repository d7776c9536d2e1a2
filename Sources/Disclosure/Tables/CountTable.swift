/// Counts over the cross of one or more dimensions, with the totals that are kept.
///
/// The cells are the atoms: cell i is atom i.
public struct CountTable: Hashable, Sendable {
    /// A variable of the table, its categories in the order they were first named.
    public struct Dimension: Hashable, Sendable {
        public let name: String
        public let categories: [String]
        public let hasTotal: Bool

        public init(name: String, categories: [String], hasTotal: Bool) {
            (self.name, self.categories, self.hasTotal) = (name, categories, hasTotal)
        }

        /// The place of the total, after the categories.
        public var total: Int { categories.count }
        public var places: Int { categories.count + (hasTotal ? 1 : 0) }
    }

    /// Why a cell is printed or not; the reader sees one mark for both reasons.
    public enum Role: String, CaseIterable, Sendable {
        case published
        /// Withheld for what it would tell.
        case primary
        /// Withheld so that a primary one cannot be worked out.
        case secondary
    }

    public struct Cell: Hashable, Sendable {
        /// One place per dimension.
        public let places: [Int]
        /// Nil where only the published table is at hand.
        public var value: Int?
        public var role: Role
        /// Nothing can be counted here, as everybody knows: not a printed zero but a dash.
        public let isImpossible: Bool

        public init(places: [Int], value: Int?, role: Role, isImpossible: Bool = false) {
            (self.places, self.value, self.role) = (places, value, role)
            self.isImpossible = isImpossible
        }
    }

    /// The word for a total.
    public static let total = "*"

    public let dimensions: [Dimension]
    public var cells: [Cell]
    /// The place of each combination among the cells, the last dimension changing fastest.
    private let order: [Int]

    /// - Precondition: every combination of places is there once, and the total of each line is kept where its
    ///   dimension has one.
    public init(dimensions: [Dimension], cells: [Cell]) {
        (self.dimensions, self.cells) = (dimensions, cells)
        var order = [Int](repeating: -1, count: dimensions.reduce(1) { $0 * $1.places })
        for (atom, cell) in cells.enumerated() { order[Self.rank(cell.places, dimensions)] = atom }
        precondition(!order.contains(-1) && order.count == cells.count, "a combination is missing or twice")
        self.order = order
    }

    private static func rank(_ places: [Int], _ dimensions: [Dimension]) -> Int {
        zip(places, dimensions).reduce(0) { $0 * $1.1.places + $1.0 }
    }

    /// The cell at these places.
    public func atom(at places: [Int]) -> Int { order[Self.rank(places, dimensions)] }

    /// The values of the dimensions, joined as `Alpha|VeryHigh`.
    public func key(_ atom: Int) -> String {
        zip(cells[atom].places, dimensions).map { place, dimension in
            place == dimension.total ? Self.total : dimension.categories[place]
        }.joined(separator: "|")
    }

    /// A total over at least one dimension.
    public func isTotal(_ atom: Int) -> Bool {
        zip(cells[atom].places, dimensions).contains { $0 == $1.total }
    }

    public var hidden: [Int] { cells.indices.filter { cells[$0].role != .published } }
}
