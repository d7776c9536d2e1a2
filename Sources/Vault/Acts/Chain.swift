import Sealing

/// One child's entries and keys, as far as this person's keyring opens them.
struct Chain {
    struct Block {
        let entry: LogEntry
        let change: LogEntry.Change
        let key: CaseKey
    }
    var blocks: [Block] = []
    /// Newest key of each compartment, with the entry that made it and who that was.
    var newest: [UInt8: (key: CaseKey, number: UInt64, author: Bytes16)] = [:]
    /// Blocks that are somebody else's compartments.
    var foreign = 0
    /// Entries whose signature or right did not hold; set apart.
    var refused: [UInt64] = []

    /// Last slip and count of a compartment.
    func head(of compartment: UInt8) -> (count: UInt64, slip: Bytes32) {
        let mine = blocks.filter { $0.key.compartment == compartment && $0.key.epoch != CaseKey.filed }
        return (UInt64(mine.count), mine.last?.change.slip ?? .zero)
    }
}

extension Vault {
    /// Walks what was written of a child, checks signatures and that every row is there; opens the keys of the
    /// compartments asked for and no others.
    func chain(
        of subject: Bytes16, compartments: Set<UInt8>, rows: [Bytes16: StoredRow], keys: [StoredKey]
    ) throws -> Chain {
        var chain = Chain()
        let entries = try history(of: subject, &chain)
        var keyChain = KeyChain(
            subject: subject, compartments: compartments, of: keyring, wraps: keys, filing: policy.filing,
            vault: vault)
        for entry in entries {
            guard let item = entry.touched.first(where: { $0.subject == subject }) else { continue }
            for made in item.keys {
                let opened = try keyChain.open(made, number: entry.number, author: entry.author)
                if opened == nil, allTried(made, of: item, in: entry, keyChain) {
                    throw VaultError.keyDamaged(entry.number)
                }
            }
            for change in item.changes {
                try check(change, subject: subject, number: entry.number, rows: rows)
                guard let key = keyChain.key(of: change, number: entry.number) else {
                    chain.foreign += 1
                    continue
                }
                if mayHaveWritten(entry, key: key) {
                    chain.blocks.append(Chain.Block(entry: entry, change: change, key: key))
                } else {
                    chain.refused.append(entry.number)
                }
            }
        }
        chain.newest = keyChain.newest
        return chain
    }

    /// What wrote into a child's record, oldest first; what nobody signed is set apart.
    private func history(of subject: Bytes16, _ chain: inout Chain) throws -> [LogEntry] {
        guard let known = try state.subjects[subject] else { throw VaultError.noSubject }
        guard !state.custody.isErased(subject) else { throw VaultError.erased }
        let written = try written(known)
        chain.refused = written.filter { !isSigned($0) }.map(\.number)
        return written.filter(isSigned)
    }

    private func check(
        _ change: LogEntry.Change, subject: Bytes16, number: UInt64, rows: [Bytes16: StoredRow]
    ) throws {
        for row in change.rows {
            guard let stored = rows[row.id], stored.subject == subject,
                Digest.blake2b(stored.blob) == row.digest
            else { throw VaultError.rowDamaged(number) }
        }
    }

    /// A key that opens under none of the compartments it can belong to was altered.
    private func allTried(
        _ made: LogEntry.NewKey, of item: LogEntry.Touched, in entry: LogEntry, _ keyChain: KeyChain
    ) -> Bool {
        let policy = state.policy(at: entry.policy)
        let filed = item.changes.contains { $0.mark == made.locator }
        let own = item.subject == vault ? policy.houseCompartments : policy.subjectCompartments
        return keyChain.tried(filed ? policy.filing : own, filed: filed)
    }

    private func mayHaveWritten(_ entry: LogEntry, key: CaseKey) -> Bool {
        guard let author = state.people[entry.author] else { return false }
        let policy = state.policy(at: entry.policy)
        return key.epoch == CaseKey.filed
            ? policy.filing.contains(key.compartment) : policy.mayWrite(author.role, key.compartment)
    }
}
