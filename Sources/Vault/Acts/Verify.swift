import Sealing

/// What `verify` found: integrity and completeness are two verdicts.
package struct Verification: Sendable {
    package enum Completeness: Sendable {
        case confirmed(UInt64)
        case unknown
    }
    package var entries: UInt64 = 0
    package var rows = 0
    package var children = 0
    /// Compartments whose values this person could check, of how many.
    package var compartments: (checked: Int, of: Int) = (0, 0)
    package var problems: [VaultError] = []
    /// Entries that carry no right of their author; never obeyed.
    package var unauthorised: [UInt64] = []
    package var completeness = Completeness.unknown
    /// Erasures that were ordered and are not done.
    package var pending: [UInt64] = []
}

extension Vault {
    /// Checks every signature, every row and, as far as this person's keys reach, every value.
    package func verify(anchor: Anchor?) throws -> Verification {
        try refresh()
        var report = try verifyLog()
        if try !checkRecipients() { report.problems.append(.storage("recipients")) }
        var named: Set<Bytes16> = []
        for subject in state.subjects.keys {
            report.children += subject == vault || state.custody.isErased(subject) ? 0 : 1
            if let erasure = state.custody.erasures[subject] {
                report.problems += try remains(of: erasure)
                continue
            }
            do {
                let rows = try store.rows(of: subject)
                let chain = try chain(
                    of: subject, rows: Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a }),
                    keys: try store.keys(of: subject))
                _ = try versions(chain, rows: rows, compartments: Set(keyring.rings.keys))
                report.unauthorised += chain.refused
                report.rows += rows.count
                named.formUnion(rowsNamed(for: subject))
            } catch let error as VaultError { report.problems.append(error) }
        }
        for row in try store.allRows() where !named.contains(row.id) && report.problems.isEmpty {
            report.problems.append(.storage("row"))
        }
        if let anchor {
            if root(at: anchor.size) == anchor.root {
                report.completeness = .confirmed(anchor.size)
            } else if !state.custody.gaveUp(anchor) {
                report.problems.append(.rolledBack(anchor.size))
            }
        }
        return report
    }

    /// Tree and signatures.
    func verifyLog() throws -> Verification {
        var report = Verification()
        report.entries = state.size
        report.compartments = (keyring.rings.count, policy.compartments.count)
        report.unauthorised = state.unauthorised
        report.pending = state.custody.pending.map(\.ordered)
        var tree = MerkleTree()
        for sealed in try store.entries(from: 0).prefix(Int(state.size)) {
            tree.append(leaf: MerkleTree.leaf(sealed))
        }
        if tree.size != state.size || tree.root != state.root {
            report.problems.append(.rolledBack(state.size))
        }
        for number in 0..<state.size where !state.unauthorised.contains(number) {
            if try verified(number) == nil { report.problems.append(.entryDamaged(number)) }
        }
        return report
    }

    /// An erasure that is done leaves neither key nor row; one that is not is reported as pending.
    func remains(of erasure: Custody.Erasure) throws -> [VaultError] {
        guard erasure.done != nil else { return [] }
        let left = try !store.keys(of: erasure.subject).isEmpty || !store.rows(of: erasure.subject).isEmpty
        return left ? [.notErased(erasure.ordered)] : []
    }

    func root(at size: UInt64) -> Bytes32? {
        size == state.size ? state.root : entry(size)?.root
    }

    private func rowsNamed(for subject: Bytes16) -> [Bytes16] {
        var ids: [Bytes16] = []
        var next = state.subjects[subject]?.last ?? 0
        while next > 0, let item = entry(next - 1)?.touched.first(where: { $0.subject == subject }) {
            ids += item.changes.flatMap { $0.rows.map(\.id) }
            next = item.previous
        }
        return ids
    }

    /// The log as this person may see it.
    package var entries: [LogEntry] { (0..<state.size).compactMap { entry($0) } }
}
