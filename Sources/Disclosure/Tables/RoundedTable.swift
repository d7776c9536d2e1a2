/// The table for the public, press, donors and recurring officials.
///
/// Counts go to the nearest 5, those of 0–7 are hidden, and the total is the sum of what is printed. Zeros
/// are hidden too: were they printed, the mark would mean exactly "few". The true total would give a single
/// hidden cell away by subtraction. Nothing is printed as a percentage, which would give the unrounded parts
/// away.
public struct RoundedTable: Hashable, Sendable {
    /// The largest count that is hidden.
    public static let hiddenUpTo = 7
    /// What every printed number is a multiple of.
    public static let step = 5

    /// What the reader sees in place of a count.
    public enum Cell: Hashable, Sendable {
        case printed(Int)
        case hidden
    }

    /// One line: the key of its label and its cell.
    public struct Row: Hashable, Sendable {
        public let key: String
        public let cell: Cell
    }

    /// In the order of the counts.
    public let rows: [Row]
    /// Hidden if no cell is printed; nil if the rows overlap, since their sum then counts a child twice.
    public let total: Cell?

    /// Hides and rounds counts, which are zero or more; `overlapping` if a child may stand in several rows.
    public init(_ counts: [(key: String, count: Int)], overlapping: Bool) {
        rows = counts.map { Row(key: $0.key, cell: Cell(rounding: $0.count)) }
        total = overlapping ? nil : Cell(sumOf: rows.map(\.cell))
    }
}

extension RoundedTable.Cell {
    public init(rounding count: Int) {
        precondition(count >= 0, "a count of children is never negative")
        let step = RoundedTable.step
        self = count <= RoundedTable.hiddenUpTo ? .hidden : .printed((count + step / 2) / step * step)
    }

    public init(sumOf cells: [Self]) {
        let printed = cells.compactMap(\.number)
        self = printed.isEmpty ? .hidden : .printed(printed.reduce(0, +))
    }

    /// The printed number, nil if hidden.
    public var number: Int? {
        if case .printed(let number) = self { number } else { nil }
    }

    /// As offices write it, with at least two digits ("05"), or the mark.
    public var text: String {
        number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? Mark.hidden
    }

    /// What a reader who knows the policy learns of the count.
    public var range: Interval {
        switch self {
        case .hidden: Interval(0, RoundedTable.hiddenUpTo)
        case .printed(let number):
            Interval(
                max(number - RoundedTable.step / 2, RoundedTable.hiddenUpTo + 1),
                number + RoundedTable.step / 2)
        }
    }
}
