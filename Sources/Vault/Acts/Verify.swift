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
    /// Entries and children that were proved anew; the rest is byte for byte what was proved before.
    public var anew: (entries: UInt64, children: Int) = (0, 0)
    /// What the next check may rest on, to be kept beside the anchor; nil where something is wrong.
    public var proof: [UInt8]?
}

extension Vault {
    /// Checks every signature, every row and, as far as this person's keys reach, every value.
    ///
    /// - Parameters:
    ///   - anchor: the head this person saw last.
    ///   - sealed: what their last check left. Every byte is hashed again, but signatures are checked and values opened
    ///     only where something is not as it was then; without, all of them.
    public func verify(anchor: Anchor?, proof sealed: [UInt8]? = nil) throws -> Verification {
        try refresh()
        try? store.transaction { try $0.dropStrayKeys() }
        var report = blankReport
        var proof = self.proof(sealed)
        let (head, ground) = (state.anchor, self.ground)
        let root = try proveLog(&report, &proof, rootAt: anchor?.size)
        if holds(policy.signature), (try? withFacilityKey(policy.signature) { _ in }) == nil {
            report.problems.append(.storage("facility"))
        }
        if try !checkFacilityKeys() { report.problems.append(.storage("facility")) }
        if try !checkRecovery() { report.problems.append(.storage("recovery")) }
        if try !checkRecipients() { report.problems.append(.storage("recipients")) }
        let marks = try checkRecords(&report, proof)
        if let anchor {
            if root == anchor.root {
                report.completeness = .confirmed(anchor.size)
            } else if !state.custody.gaveUp(anchor, by: person) {
                report.problems.append(.rolledBack(anchor.size))
            }
        }
        if report.problems.isEmpty, ground == self.ground {
            report.proof = self.sealed(Proof(size: head.size, root: head.root, ground: ground, marks: marks))
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
        var proof: Proof?
        _ = try proveLog(&report, &proof, rootAt: nil)
        let all = try state.subjects.all()
        for (index, (subject, known)) in all.enumerated() {
            try Effort.step(.opening, index, of: all.count)
            if let erasure = state.custody.erasures[subject] {
                if let holding = try store.holdings(of: [subject]).first {
                    report.problems += remains(of: erasure, holding)
                }
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
        try Effort.step(.opening, all.count, of: all.count)
        return report
    }

    /// The root of the tree of its first `size` entries, as the log itself says; nil when it is not that long.
    func root(at size: UInt64) throws -> Bytes32? {
        guard size < state.size else { return size == state.size ? state.root : nil }
        return try fetch([size]).first?.entry.root
    }

    /// The log as this person may see it.
    public func entries() throws -> [LogEntry] {
        var entries: [LogEntry] = []
        try each { entries += $0.map(\.entry) }
        return entries
    }
}
