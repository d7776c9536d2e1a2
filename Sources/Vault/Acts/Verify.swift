import Sealing

/// What `verify` found: integrity and completeness are two verdicts.
public struct Verification: Sendable {
    public enum Completeness: Sendable {
        case confirmed(UInt64)
        case unknown
    }
    public var entries: UInt64 = 0
    public var rows = 0
    public var children = 0
    /// Compartments whose values this person could check, of how many.
    public var compartments: (checked: Int, of: Int) = (0, 0)
    public var problems: [VaultError] = []
    /// Entries that carry no right of their author; never obeyed.
    public var unauthorised: [UInt64] = []
    public var completeness = Completeness.unknown
    /// Erasures that were ordered and are not done.
    public var pending: [UInt64] = []
}

extension Vault {
    /// Checks every signature, every row and, as far as this person's keys reach, every value.
    public func verify(anchor: Anchor?) throws -> Verification {
        try refresh()
        var report = blankReport
        let root = try proveAll(&report, rootAt: anchor?.size)
        if holds(policy.signature), (try? withFacilityKey(policy.signature) { _ in }) == nil {
            report.problems.append(.storage("facility"))
        }
        if try !checkFacilityKeys() { report.problems.append(.storage("facility")) }
        if try !checkRecovery() { report.problems.append(.storage("recovery")) }
        if try !checkRecipients() { report.problems.append(.storage("recipients")) }
        try checkRecords(&report)
        if let anchor {
            if root == anchor.root {
                report.completeness = .confirmed(anchor.size)
            } else if !state.custody.gaveUp(anchor, by: person) {
                report.problems.append(.rolledBack(anchor.size))
            }
        }
        return report
    }

    /// What can be said before anything is checked.
    private var blankReport: Verification {
        var report = Verification()
        report.entries = state.size
        report.compartments = (keyring.rings.count, policy.compartments.count)
        report.unauthorised = state.unauthorised.filter { !state.custody.setAside.contains($0) }
        report.pending = state.custody.pending.map(\.ordered)
        return report
    }

    /// What can be verified without the children's keys: signatures, tree, and every row against the log.
    public func verifyRows() throws -> Verification {
        var report = blankReport
        _ = try proveAll(&report, rootAt: nil)
        let all = try state.subjects.all()
        for (index, (subject, known)) in all.enumerated() {
            try Effort.step(.opening, index, of: all.count)
            if let erasure = state.custody.erasures[subject] {
                report.problems += try remains(of: erasure)
                continue
            }
            report.children += subject == vault ? 0 : 1
            let rows = Dictionary(
                try store.rows(of: subject).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            report.rows += rows.count
            let entries = try written(known)
            let moves = Moves(entries.filter(isSigned))
            for entry in entries {
                let named = entry.touched.filter { $0.subject == subject }.flatMap(\.changes).flatMap(\.rows)
                guard
                    named.allSatisfy({ rows[$0.id].map { Digest.blake2b($0.blob) } == moves.now($0).digest })
                        || state.custody.setAside.contains(entry.number)
                else {
                    report.problems.append(.rowDamaged(entry.number))
                    continue
                }
            }
        }
        return report
    }

    /// The root of the tree of its first `size` entries, as the log itself says; nil when it is not that long.
    func root(at size: UInt64) throws -> Bytes32? {
        guard size < state.size else { return size == state.size ? state.root : nil }
        return try fetch([size]).first?.entry.root
    }

    /// Checks every signature.
    ///
    /// - Returns: the root of the tree of `size` entries.
    private func proveAll(_ report: inout Verification, rootAt size: UInt64?) throws -> Bytes32? {
        let setAside = state.custody.setAside.union(state.unauthorised)
        var proven: [UInt64] = []
        var entries: [OpenedEntry] = []
        do {
            let root = try each(proving: true, rootAt: size) { part in
                for entry in part where !setAside.contains(entry.entry.number) {
                    if entry.proven == true {
                        proven.append(entry.entry.number)
                    } else {
                        report.problems.append(.entryDamaged(entry.entry.number))
                    }
                }
                if entries.count < Self.most { entries += part }
            }
            remember(entries, proven: proven)
            return root
        } catch let error as VaultError {
            report.problems.append(error)
            return nil
        }
    }

    private func checkRecords(_ report: inout Verification) throws {
        var named: Set<Bytes16> = []
        let held = Set(keyring.rings.keys)
        let all = try state.subjects.all()
        for (index, (subject, known)) in all.enumerated() {
            try Effort.step(.opening, index, of: all.count)
            report.children += subject == vault || state.custody.isErased(subject) ? 0 : 1
            if let erasure = state.custody.erasures[subject] {
                report.problems += try remains(of: erasure)
                continue
            }
            if let restore = state.custody.wouldErase(subject), try store.keys(of: subject).isEmpty {
                report.pending.append(restore)
                named.formUnion(try rowsNamed(for: subject, known))
                continue
            }
            do {
                let rows = try store.rows(of: subject)
                var chain = try chain(
                    of: subject, compartments: held, rows: rows.byID, keys: try store.keys(of: subject))
                let versions = versions(&chain, rows: rows, compartments: held)
                let setAside = state.custody.setAside
                report.problems += chain.damage.filter { !setAside.contains($0.number) }.map(\.error)
                report.problems += try lostCards(of: subject, known, rows)
                report.problems += try attachmentProblems(versions, of: subject)
                report.unauthorised += chain.refused.filter {
                    !setAside.contains($0) && !report.unauthorised.contains($0)
                }
                report.rows += rows.count
                named.formUnion(try rowsNamed(for: subject, known))
            } catch let error as VaultError { report.problems.append(error) }
        }
        let unknown = try store.subjectsWithAttachments().subtracting(all.map(\.id))
        if !unknown.isEmpty { report.problems.append(.storage("attachment")) }
        for row in try store.allRows() where !named.contains(row.id) && report.problems.isEmpty {
            report.problems.append(.storage("row"))
        }
    }

    /// Cards that the log points to and that are not there: the child is listed under an older one, or not at all.
    private func lostCards(
        of subject: Bytes16, _ known: Subject, _ rows: [StoredRow]
    ) throws -> [VaultError] {
        let stored = Set(rows.map(\.id))
        return try known.rosters.filter { card in
            try !stored.contains(card.row.id) && !state.custody.setAside.contains(card.number)
                && (card.isProven || verified(card.number, leaf: card.leaf) != nil)
        }.map { .rowDamaged($0.number) }
    }

    /// An erasure that is done leaves neither key nor row; one that is not is reported as pending.
    private func remains(of erasure: Custody.Erasure) throws -> [VaultError] {
        guard erasure.done != nil else { return [] }
        let left =
            try !store.keys(of: erasure.subject).isEmpty || !store.rows(of: erasure.subject).isEmpty
            || !store.attachments(of: erasure.subject).isEmpty
        return left ? [.notErased(erasure.ordered)] : []
    }

    private func rowsNamed(for id: Bytes16, _ subject: Subject) throws -> [Bytes16] {
        try written(subject).flatMap(\.touched).filter { $0.subject == id }.flatMap(\.changes).flatMap(
            \.rows
        ).map(\.id)
    }

    /// The log as this person may see it.
    public func entries() throws -> [LogEntry] {
        var entries: [LogEntry] = []
        try each(proving: false) { entries += $0.map(\.entry) }
        return entries
    }
}
