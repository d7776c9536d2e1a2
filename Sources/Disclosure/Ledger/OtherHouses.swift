/// Looks for other houses that would have printed the same.
///
/// A house is the list of its numbers, one for each cell that was told and for each that is asked about. Another
/// house differs from it by moves, such as one child more. Where a house that prints the same has another number in
/// question, no reader can know that number, whatever they add and subtract: it and the true house are the two
/// witnesses.
public struct OtherHouses: Sendable {
    /// By how much cells differ.
    public typealias Difference = [Int: Int]

    /// A possible change of the house; of those with one `child`, at most one can be made.
    public struct Move: Hashable, Sendable {
        public let child: Int
        public let difference: Difference

        public init(child: Int, _ difference: Difference) {
            (self.child, self.difference) = (child, difference)
        }
    }

    private let numbers: [Int]
    /// What readers hold of a cell; nil for one that is only asked about.
    private let ranges: [Interval?]
    private let moves: [Move]
    private let touching: [Int: [Int]]

    /// - Precondition: every number lies in its range.
    public init(numbers: [Int], ranges: [Interval?], moves: [Move]) {
        (self.numbers, self.ranges, self.moves) = (numbers, ranges, moves)
        var touching: [Int: [Int]] = [:]
        for (index, move) in moves.enumerated() {
            for cell in move.difference.keys { touching[cell, default: []].append(index) }
        }
        self.touching = touching
        precondition(prints([:]), "the house itself prints what it printed")
    }

    /// Whether the house with this difference prints the same: whole-number addition, nothing else.
    public func prints(_ difference: Difference) -> Bool {
        if difference.isEmpty {
            return zip(numbers, ranges).allSatisfy { $1?.contains($0) ?? true }
        }
        return difference.allSatisfy { cell, by in
            numbers[cell] + by >= 0 && ranges[cell]?.contains(numbers[cell] + by) ?? true
        }
    }

    /// The difference of a house that prints the same and has another number in question; nil if none was found.
    ///
    /// - Parameters:
    ///   - question: cells and how often each counts.
    ///   - tries: how many beginnings are followed.
    public func witness(
        _ question: Difference, tries: Int = 60, within allowance: Allowance = .unlimited
    ) throws(ReaderError) -> Difference? {
        let first = Set(question.keys.flatMap { touching[$0] ?? [] }).sorted()
            .filter { Self.value(question, moves[$0].difference) != 0 }
            .sorted { strain(moves[$0].difference) < strain(moves[$1].difference) }
        for start in first.prefix(tries) {
            try allowance.step()
            if let found = try follow(start, question, allowance) { return found }
        }
        return nil
    }

    /// Makes the move and then those that mend best what it breaks.
    private func follow(
        _ start: Int, _ question: Difference, _ allowance: Allowance
    ) throws(ReaderError) -> Difference? {
        var (made, difference) = ([start], moves[start].difference)
        while made.count < 9, let worst = broken(difference) {
            try allowance.step()
            let used = Set(made.map { moves[$0].child })
            let next = (touching[worst] ?? []).filter { !used.contains(moves[$0].child) }
                .map { (move: $0, sum: Self.sum(difference, moves[$0].difference)) }
                .filter { Self.value(question, $0.sum) != 0 }
                .min { strain($0.sum) < strain($1.sum) }
            guard let next, strain(next.sum) < strain(difference) || made.count < 4 else { return nil }
            made.append(next.move)
            difference = next.sum
        }
        return prints(difference) && Self.value(question, difference) != 0 ? difference : nil
    }

    /// How far the numbers stand outside their ranges, all together.
    private func strain(_ difference: Difference) -> Int {
        difference.reduce(0) { $0 + outside($1.key, numbers[$1.key] + $1.value) }
    }

    private func broken(_ difference: Difference) -> Int? {
        difference.max {
            (outside($0.key, numbers[$0.key] + $0.value), $1.key)
                < (outside($1.key, numbers[$1.key] + $1.value), $0.key)
        }.flatMap { outside($0.key, numbers[$0.key] + $0.value) > 0 ? $0.key : nil }
    }

    private func outside(_ cell: Int, _ number: Int) -> Int {
        let range = ranges[cell] ?? Interval(0, nil)
        return max(0, max(range.low, 0) - number) + (range.high.map { max(0, number - $0) } ?? 0)
    }

    public static func value(_ question: Difference, _ difference: Difference) -> Int {
        question.reduce(0) { $0 + $1.value * (difference[$1.key] ?? 0) }
    }

    private static func sum(_ one: Difference, _ other: Difference) -> Difference {
        one.merging(other, uniquingKeysWith: +).filter { $0.value != 0 }
    }
}
