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
    /// Walks a child's entries from the newest back, checks signatures, keys and that every row is there.
    func chain(of subject: Bytes16, rows: [Bytes16: StoredRow], keys: [StoredKey]) throws -> Chain {
        guard let last = state.subjects[subject]?.last else { throw VaultError.noSubject }
        guard !state.custody.isErased(subject) else { throw VaultError.erased }
        var entries: [LogEntry] = []
        var chain = Chain()
        var next = last
        while next > 0 {
            let number = next - 1
            guard let entry = try verified(number) ?? unverified(number),
                let item = entry.touched.first(where: { $0.subject == subject })
            else { throw VaultError.entryDamaged(number) }
            if try verified(number) == nil { chain.refused.append(number) } else { entries.append(entry) }
            next = item.previous
        }
        entries.reverse()
        let wraps = Dictionary(keys.map { ($0.locator, $0) }, uniquingKeysWith: { first, _ in first })
        var known: [Bytes16: CaseKey] = [:]
        for entry in entries {
            guard let item = entry.touched.first(where: { $0.subject == subject }) else { continue }
            for made in item.keys {
                guard let wrap = wraps[made.locator] else { throw VaultError.keyDamaged(entry.number) }
                let opened = try open(
                    made, wrap: wrap, subject: subject, number: entry.number, newest: chain.newest)
                if opened == nil, mustOpen(made, of: item, in: entry) {
                    throw VaultError.keyDamaged(entry.number)
                }
                if let key = opened {
                    known[made.locator] = key
                    if key.epoch != CaseKey.filed {
                        chain.newest[key.compartment] = (key, entry.number, entry.author)
                    }
                }
            }
            for change in item.changes {
                for row in change.rows {
                    guard let stored = rows[row.id], stored.subject == subject,
                        Digest.blake2b(stored.blob) == row.digest
                    else { throw VaultError.rowDamaged(entry.number) }
                }
                guard let key = key(for: change, subject: subject, entry: entry, known: known, chain: chain)
                else {
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
        return chain
    }

    private func unverified(_ number: UInt64) throws -> LogEntry? { entry(number) }

    private func open(
        _ made: LogEntry.NewKey, wrap: StoredKey, subject: Bytes16, number: UInt64,
        newest: [UInt8: (key: CaseKey, number: UInt64, author: Bytes16)]
    ) throws -> CaseKey? {
        for ring in keyring.rings.values {
            if wrap.wrap.first == 2 {
                guard policy.filing.contains(ring.compartment) else { continue }
                if let key = try? CaseKey.unwrap(
                    wrap.wrap, subject: subject, locator: made.locator, epoch: CaseKey.filed, ring: ring,
                    vault: vault), key.id == made.id
                {
                    return key
                }
                continue
            }
            // A key is renewed at most once in a rotation, nearly always to the next epoch.
            let next = min(newest[ring.compartment].map { $0.key.epoch + 1 } ?? 0, ring.epoch)
            let epochs = [next] + (0...ring.epoch).filter { $0 != next }
            for epoch in epochs where ring.locator(subject: subject, keyEpoch: epoch) == made.locator {
                guard
                    let key = try? CaseKey.unwrap(
                        wrap.wrap, subject: subject, locator: made.locator, epoch: epoch, ring: ring,
                        vault: vault),
                    key.id == made.id
                else { throw VaultError.keyDamaged(number) }
                return key
            }
        }
        return nil
    }

    /// Whoever holds every compartment a key can belong to opens it, or somebody altered its wrap.
    private func mustOpen(_ made: LogEntry.NewKey, of item: LogEntry.Touched, in entry: LogEntry) -> Bool {
        let policy = state.policy(at: entry.policy)
        let filed = item.changes.contains { $0.mark == made.locator }
        let own = item.subject == vault ? policy.houseCompartments : policy.subjectCompartments
        return (filed ? policy.filing : own).allSatisfy(holds)
    }

    private func key(
        for change: LogEntry.Change, subject: Bytes16, entry: LogEntry, known: [Bytes16: CaseKey],
        chain: Chain
    ) -> CaseKey? {
        if let filed = known[change.mark] { return filed }
        for ring in keyring.rings.values
        where ring.mark(subject: subject, number: entry.number) == change.mark {
            return chain.newest[ring.compartment]?.key
        }
        return nil
    }

    private func mayHaveWritten(_ entry: LogEntry, key: CaseKey) -> Bool {
        guard let author = state.people[entry.author] else { return false }
        let policy = state.policy(at: entry.policy)
        return key.epoch == CaseKey.filed
            ? policy.filing.contains(key.compartment) : policy.mayWrite(author.role, key.compartment)
    }
}
