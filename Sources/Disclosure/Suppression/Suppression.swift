/// A table with as many cells hidden as it takes, and the witnesses that this is enough.
public struct ProtectedTable: Hashable, Sendable {
    public let table: CountTable
    public let certificate: Certificate
    public var hidden: Int { table.hidden.count }
}

/// Not even an empty form can be sent: what the readers know gives a cell away.
public struct Uncertifiable: Error, Hashable, Sendable {
    /// Places in what is known: without any one of these facts something could be printed; empty if it takes
    /// several.
    public let facts: [Int]

    public init(facts: [Int]) { self.facts = facts }
}

extension CountTable {
    /// Hides small and primary cells, and others so that nothing can be worked out; secondary ones are chosen anew.
    ///
    /// - Parameters:
    ///   - key: breaks ties; 16 bytes.
    ///   - isOver: asked while searching; a search cut short hides more than it had to.
    /// - Throws: `Uncertifiable`, or `ReaderError` if the arithmetic fails.
    public func protected(
        by rule: WitnessRule, key: SipHash, until isOver: @escaping () -> Bool = { false }
    ) throws -> ProtectedTable {
        let frame = Pattern.Frame(self, rule)
        guard let start = try Pattern.everythingHidden(in: frame) else { throw refusal(rule) }
        var search = Search(frame: frame, key: key, until: isOver)
        let best = search.best(from: start)
        var table = self
        for atom in cells.indices {
            table.cells[atom].role =
                !best.hidden[atom] ? .published : frame.primary[atom] ? .primary : .secondary
        }
        return ProtectedTable(
            table: table, certificate: Certificate(rule: rule, witnesses: best.witnesses))
    }

    private func refusal(_ rule: WitnessRule) -> Uncertifiable {
        Uncertifiable(
            facts: rule.known.indices.filter { left in
                let others = rule.known.indices.filter { $0 != left }.map { rule.known[$0] }
                let fewer = WitnessRule(threshold: rule.threshold, known: others)
                return (try? Pattern.everythingHidden(in: Pattern.Frame(self, fewer))) != nil
            })
    }
}
