/// When a table may be printed with some cells hidden.
///
/// **Rule.** A *form* is a hidden cell, or the sum of all hidden cells of one line where there are several. Hidden
/// cells that hang together through lines are a *group*. A *witness* is a whole-number table that agrees with
/// everything the readers know; the true table is one. A form is *open* if one witness has it at 0, and one in
/// which no group has lost its last small number has it at the threshold or above. Print only if no printed cell
/// is small (1 … t−1), every primary cell is open, and every other form is open or stays at or above the threshold
/// in every witness.
///
/// So a reader cannot tell whether a hidden small number is nothing, little or much. One who knows the rule as well
/// learns no more: each witness is a table that could have been printed just so, with the same witnesses. Nor does
/// one who knows that nothing is hidden without cause: where a small number seems large, another seems small.
/// Hidden zeros must be open too, or the mark would mean "not zero".
public struct WitnessRule: Hashable, Sendable {
    /// The smallest count that tells nothing about one child; counts of 1 to one less are hidden.
    public let threshold: Int
    /// What readers know besides the table: public totals, earlier releases.
    public let known: [Fact]

    public init(threshold: Int, known: [Fact] = []) {
        precondition(threshold > 1, "a threshold of 1 protects nobody")
        (self.threshold, self.known) = (threshold, known)
    }

    /// Whether a count must not be printed.
    public func isSmall(_ count: Int) -> Bool { count > 0 && count < threshold }

    /// Whether a table has a small number in each of these groups in which the true one has, what an office marks
    /// aside.
    func keepsCause(_ groups: [[Int]], _ primary: [Bool], truth: [Int], in table: [Int]) -> Bool {
        groups.allSatisfy { group in
            group.contains { isSmall(table[$0]) || (primary[$0] && !isSmall(truth[$0])) }
                || !group.contains { isSmall(truth[$0]) }
        }
    }
}

extension [Line] {
    /// The sums of hidden cells that a line with several of them gives away.
    func hiddenSums(_ isHidden: (Int) -> Bool) -> [(form: LinearForm, line: Line)] {
        compactMap { line in
            let members = line.members.filter(isHidden)
            return members.count > 1 ? (LinearForm(sum: members), line) : nil
        }
    }
}
