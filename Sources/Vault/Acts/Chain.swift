import Sealing

/// One child's entries and keys, as far as this person's keyring opens them.
struct Chain {
    struct Block {
        let entry: LogEntry
        let change: LogEntry.Change
        let key: CaseKey
        /// Every row that it names lies there as it was signed.
        let isWhole: Bool
    }
    var blocks: [Block] = []
    /// Newest key of each compartment, with the entry that made it and who that was.
    var newest: [UInt8: (key: CaseKey, number: UInt64, author: Bytes16)] = [:]
    /// Which entry made a key.
    var madeAt: [Bytes32: UInt64] = [:]
    /// Rows that were sealed anew, and under which of the keys there were then.
    var resealed: [Bytes16: UInt64] = [:]
    var keysAt: [UInt64: [UInt8: CaseKey]] = [:]
    /// Blocks that are somebody else's compartments.
    var foreign = 0
    /// Entries whose signature or right did not hold; set apart.
    var refused: [UInt64] = []
    /// What cannot be used of entries that are signed.
    var damage: [Damage] = []
    /// Of rows that were hashed already.
    var digests: [Bytes16: Bytes32] = [:]

    /// Last slip and count of a compartment: as the entries say them, whether their rows are there or not, so that
    /// whoever writes next goes on from what nobody can take away.
    func head(of compartment: UInt8) -> (count: UInt64, slip: Bytes32) {
        let mine = blocks.filter { $0.key.compartment == compartment && $0.key.epoch != CaseKey.filed }
        return (UInt64(mine.count), mine.last?.change.slip ?? .zero)
    }

    /// Under which key a row lies now.
    func key(of row: Bytes16, in block: Block) -> CaseKey {
        resealed[row].flatMap { keysAt[$0]?[block.key.compartment] } ?? block.key
    }

    mutating func lacks(_ error: VaultError, _ number: UInt64, isAltered: Bool) {
        guard !damage.contains(where: { $0.error == error && $0.isAltered == isAltered }) else { return }
        damage.append(Damage(error: error, number: number, isAltered: isAltered))
    }
}

/// What is wrong with what entry `number` wrote.
struct Damage {
    let error: VaultError
    let number: UInt64
    /// Something else lies in its place; else there is nothing, or nothing that anybody could ever have used.
    let isAltered: Bool
}

extension Vault {
    /// Walks what was written of a child, checks signatures and that every row is there; opens the keys of the
    /// compartments asked for and no others.
    func chain(
        of subject: Bytes16, compartments: Set<UInt8>, rows: [Bytes16: StoredRow], keys: [StoredKey],
        digests: [Bytes16: Bytes32] = [:]
    ) throws -> Chain {
        var chain = Chain()
        chain.digests = digests
        let entries = try history(of: subject, &chain)
        var keyChain = KeyChain(
            subject: subject, rings: try rings(of: subject), ahead: ahead(subject),
            compartments: compartments,
            wraps: keys, filing: policy.filing, vault: vault, claims: Self.claims(on: subject, in: entries))
        let moves = Moves(entries)
        for entry in entries {
            guard let item = entry.touched.first(where: { $0.subject == subject }) else { continue }
            for made in item.keys { open(made, of: item, in: entry, &keyChain, &chain) }
            for change in item.changes { take(change, of: item, in: entry, rows, keyChain, moves, &chain) }
            if entry.act == .resealed { chain.keysAt[entry.number] = keyChain.newest.mapValues(\.key) }
        }
        chain.newest = keyChain.newest
        return chain
    }

    /// The same for whoever goes on from it: what was altered stops them until a director has set it aside, what is
    /// missing is left out; but where every key or every row is gone, nothing is written over them.
    func soundChain(
        of subject: Bytes16, compartments: Set<UInt8>, rows: [StoredRow], keys: [StoredKey]
    ) throws -> Chain {
        let chain = try chain(of: subject, compartments: compartments, rows: rows.byID, keys: keys)
        let open = chain.damage.filter { !state.custody.setAside.contains($0.number) }
        if let first = open.first(where: \.isAltered) { throw first.error }
        if keys.isEmpty || rows.isEmpty, let first = open.first { throw first.error }
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

    /// How often each place for a key was named.
    private static func claims(on subject: Bytes16, in entries: [LogEntry]) -> [Bytes16: Int] {
        let made = entries.flatMap(\.touched).filter { $0.subject == subject }.flatMap(\.keys)
        return Dictionary(made.map { ($0.locator, 1) }, uniquingKeysWith: +)
    }

    private func open(
        _ made: LogEntry.NewKey, of item: LogEntry.Touched, in entry: LogEntry, _ keyChain: inout KeyChain,
        _ chain: inout Chain
    ) {
        let lost = VaultError.keyDamaged(entry.number)
        switch keyChain.open(made, number: entry.number, author: entry.author) {
        case .opened(let key): chain.madeAt[key.id] = entry.number
        case .missing: chain.lacks(lost, entry.number, isAltered: false)
        case .altered: chain.lacks(lost, entry.number, isAltered: true)
        case .foreign:
            if allTried(made, of: item, in: entry, keyChain) {
                chain.lacks(lost, entry.number, isAltered: true)
            }
        }
    }

    private func take(
        _ change: LogEntry.Change, of item: LogEntry.Touched, in entry: LogEntry,
        _ rows: [Bytes16: StoredRow], _ keyChain: KeyChain, _ moves: Moves, _ chain: inout Chain
    ) {
        let key = keyChain.key(of: change, in: item, number: entry.number)
        if let key, !mayHaveWritten(entry, key: key) { return chain.refused.append(entry.number) }
        var (isMissing, isAltered) = (false, false)
        for named in change.rows {
            let now = moves.now(named)
            chain.resealed[named.id] = now.resealed
            guard let row = rows[named.id] else {
                isMissing = true
                continue
            }
            let digest = chain.digests[row.id] ?? Digest.blake2b(row.blob)
            if row.subject != item.subject || digest != now.digest { isAltered = true }
        }
        if isMissing || isAltered {
            chain.lacks(.rowDamaged(entry.number), entry.number, isAltered: isAltered)
        }
        guard let key else {
            chain.foreign += 1
            return
        }
        chain.blocks.append(
            Chain.Block(entry: entry, change: change, key: key, isWhole: !isMissing && !isAltered))
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

extension [StoredRow] {
    var byID: [Bytes16: StoredRow] {
        Dictionary(map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
