/// Witnesses that a table may be printed as it is, for anybody with the true table to check by adding up.
public struct Certificate: Hashable, Sendable {
    public let rule: WitnessRule
    /// Each the value of every cell.
    public let witnesses: [[Int]]

    public init(rule: WitnessRule, witnesses: [[Int]]) { (self.rule, self.witnesses) = (rule, witnesses) }

    /// Whether the rule holds; trusts nothing that the search has said.
    public func holds(for table: CountTable) -> Bool {
        let truth = table.cells.compactMap(\.value)
        guard truth.count == table.cells.count else { return false }
        let tables = [truth] + witnesses
        let facts = table.facts() + rule.known
        let agree = tables.allSatisfy { witness in
            witness.count == truth.count && witness.allSatisfy { $0 >= 0 }
                && facts.allSatisfy { $0.holds(in: witness) }
        }
        let isPrintable = table.cells.allSatisfy { $0.role != .published || !rule.isSmall($0.value ?? 0) }
        guard agree, isPrintable else { return false }
        let caused = tables.filter(causes(table, truth))
        return forms(of: table).allSatisfy { form, isPrimary in
            let isOpen =
                tables.contains { form.value(in: $0) == 0 }
                && caused.contains { form.value(in: $0) >= rule.threshold }
            return isOpen || (!isPrimary && tables.allSatisfy { form.value(in: $0) >= rule.threshold })
        }
    }

    private func forms(of table: CountTable) -> [(LinearForm, isPrimary: Bool)] {
        table.hidden.map { (LinearForm(atom: $0), table.cells[$0].role == .primary) }
            + table.lines.hiddenSums(table.isHidden).map { ($0.form, false) }
    }

    private func causes(_ table: CountTable, _ truth: [Int]) -> ([Int]) -> Bool {
        let groups = Groups(table.strands, hidden: table.cells.indices.map(table.isHidden)).cells
        let primary = table.cells.map { $0.role == .primary }
        return { rule.keepsCause(groups, primary, truth: truth, in: $0) }
    }
}

extension CountTable {
    func isHidden(_ atom: Int) -> Bool { cells[atom].role != .published }
}
