/// What a reader of the published table can derive about each cell that is not printed.
public struct TableAudit: Hashable, Sendable {
    public struct Finding: Hashable, Sendable {
        public let atom: Int
        public let interval: Interval
    }

    /// In the order of the table.
    public let findings: [Finding]
    public var exact: Int { findings.count { $0.interval.isExact } }

    /// - Parameter knownPositive: the reader knows that no zero was hidden.
    public init(_ table: CountTable, knownPositive: Bool = false) throws(ReaderError) {
        var reader = try Reader(
            atoms: table.cells.count, facts: table.facts(knownPositive: knownPositive))
        var findings: [Finding] = []
        for atom in table.hidden {
            findings.append(Finding(atom: atom, interval: try reader.interval(of: LinearForm(atom: atom))))
        }
        self.findings = findings
    }
}

extension CountTable {
    /// What its reader knows: what is printed, and that the lines add up.
    public func facts(knownPositive: Bool = false) -> [Fact] {
        let cells = self.cells.indices.compactMap { atom in
            switch (self.cells[atom].role, self.cells[atom].value) {
            case (.published, let value?): Fact(LinearForm(atom: atom), is: value)
            case (.published, nil): nil as Fact?
            default: knownPositive ? Fact(LinearForm(atom: atom), Interval(1, nil)) : nil
            }
        }
        return cells + lines.map(\.fact)
    }
}
