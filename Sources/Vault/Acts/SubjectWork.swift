import Sealing

/// What one act prepares for one child before it is signed.
struct SubjectWork {
    let subject: Bytes16
    let number: UInt64
    let admitting: Bool
    var item: LogEntry.Touched
    var chain = Chain()
    var rows: [StoredRow] = []
    var wraps: [StoredKey] = []
    var epochs: [UInt8: UInt32] = [:]
    /// The compartments' keys that open this child's record.
    var rings: [UInt8: RingKey] = [:]

    init(subject: Bytes16, number: UInt64, admitting: Bool) throws {
        self.subject = subject
        self.number = number
        self.admitting = admitting
        item = LogEntry.Touched(subject: subject, previous: 0)
    }
}

extension Vault {
    func load(_ work: inout SubjectWork, writer: any StoreWriter) throws {
        work.item = try mention(work.subject)
        work.rows = try writer.rows(of: work.subject)
        work.rings = try rings(of: work.subject)
        work.chain = try soundChain(
            of: work.subject, compartments: Set(work.rings.keys), rows: work.rows,
            keys: try writer.keys(of: work.subject))
        for (compartment, newest) in work.chain.newest { work.epochs[compartment] = newest.key.epoch + 1 }
    }

    /// At admission a key is made for every compartment the author holds, so that its existence says nothing.
    func makeKeys(_ work: inout SubjectWork) throws {
        work.rings = keyring.rings
        let compartments = work.subject == vault ? policy.houseCompartments : policy.subjectCompartments
        var order = ShownRandom()
        for compartment in compartments.shuffled(using: &order) where holds(compartment) {
            _ = try makeKey(compartment, work: &work)
        }
    }

    func makeKey(_ compartment: UInt8, work: inout SubjectWork) throws -> CaseKey {
        guard let ring = work.rings[compartment] else { throw VaultError.noKey(compartment) }
        let epoch = work.epochs[compartment] ?? 0
        work.epochs[compartment] = epoch + 1
        let key = CaseKey(
            subject: work.subject, compartment: compartment, epoch: epoch, vault: vault, secret: .random())
        let locator = ring.locator(subject: work.subject, keyEpoch: epoch)
        work.wraps.append(
            StoredKey(
                locator: locator, subject: work.subject, wrap: key.wrapped(under: ring, locator: locator)))
        work.item.keys.append(LogEntry.NewKey(locator: locator, id: key.id))
        work.chain.newest[compartment] = (key, work.number, person)
        return key
    }

    /// The key to write under now: a new one after a rotation, since whoever left may have kept the old.
    func writingKey(_ compartment: UInt8, work: inout SubjectWork) throws -> CaseKey {
        if let newest = work.chain.newest[compartment],
            newest.number >= state.renewed(compartment, of: work.subject)
        {
            return newest.key
        }
        return try makeKey(compartment, work: &work)
    }

    /// A fresh key sealed to the compartment's public half, forgotten after this act: writing without
    /// reading.
    private func filingKey(_ compartment: UInt8, work: inout SubjectWork) throws -> (CaseKey, Bytes16) {
        guard let ring = state.ring(compartment, of: work.subject) else {
            throw VaultError.noKey(compartment)
        }
        let key = CaseKey(
            subject: work.subject, compartment: compartment, epoch: CaseKey.filed, vault: vault,
            secret: .random())
        let locator = Bytes16.random()
        work.wraps.append(
            StoredKey(locator: locator, subject: work.subject, wrap: try key.boxed(to: ring.publicKey)))
        work.item.keys.append(LogEntry.NewKey(locator: locator, id: key.id))
        return (key, locator)
    }

    func write(
        _ drafts: [Draft], compartment: UInt8, act: Act, author: Person, work: inout SubjectWork,
        writer: any StoreWriter, conflicts: inout [StoredVersion], clock: Int64
    ) throws {
        let key: CaseKey
        let mark: Bytes16
        var previous: (count: UInt64, slip: Bytes32) = (0, .zero)
        var current: [StoredVersion] = []
        if policy.mayWrite(author.role, compartment), let ring = work.rings[compartment] {
            if !work.admitting {
                previous = work.chain.head(of: compartment)
                current = versions(&work.chain, rows: work.rows, compartments: [compartment])
            }
            key = try writingKey(compartment, work: &work)
            mark = ring.mark(subject: work.subject, number: work.number)
        } else if policy.filing.contains(compartment), drafts.allSatisfy({ $0.base == 0 }) {
            (key, mark) = try filingKey(compartment, work: &work)
        } else {
            let isOthers = state.restrictions[work.subject] != nil && work.rings.isEmpty
            throw isOthers ? VaultError.notNamed : .notAllowed
        }
        var digests: [LogEntry.RowDigest] = []
        var items: [Slip.Item] = []
        for draft in drafts {
            let rows = current.filter { $0.entry == draft.entry && $0.section == draft.section }
            let newest = rows.last { !$0.conflicted }
            let clash = newest.map { $0.version != draft.base } ?? (draft.base != 0)
            if clash, let newest { conflicts.append(newest) }
            let row = Row(
                id: rowIDs.next(), section: draft.section, entry: draft.entry,
                version: (rows.map(\.version).max() ?? 0) + 1, conflicted: clash, cells: draft.cells)
            items += Slip.items(of: row)
            let blob = row.sealed(under: key, vault: vault)
            try writer.add(StoredRow(id: row.id, subject: work.subject, blob: blob), roster: draft.isRoster)
            digests.append(LogEntry.RowDigest(id: row.id, digest: Digest.blake2b(blob)))
            if draft.isRoster, !clash { work.item.roster = digests.last }
        }
        let slip = Slip(
            subject: work.subject, compartment: compartment, change: previous.count + 1,
            previous: previous.slip,
            items: items, reason: act.reason, origin: "")
        let slipID = rowIDs.next()
        let bytes = slip.bytes(vault: vault)
        let blob = Slip.sealed(bytes, under: key, id: slipID, vault: vault)
        try writer.add(StoredRow(id: slipID, subject: work.subject, blob: blob), roster: false)
        digests.insert(LogEntry.RowDigest(id: slipID, digest: Digest.blake2b(blob)), at: 0)
        work.item.changes.append(
            LogEntry.Change(mark: mark, slip: Digest.blake2b(bytes), rows: digests))
    }
}
