public import Sealing

/// What the signed log says of the children's keys beyond reading and writing: holds, erasures, copies.
public struct Custody: Sendable {
    public struct Erasure: Sendable {
        public let subject: Bytes16
        /// Number of the entry that ordered it.
        public let ordered: UInt64
        /// Number of the entry that says it is done, and what that entry says.
        public fileprivate(set) var done: UInt64?
        public fileprivate(set) var wraps: UInt32 = 0
        public fileprivate(set) var scanned: UInt64 = 0
    }
    public struct Backup: Sendable {
        public let statement: BackupStatement
        /// Number of the entry that registered it.
        public let entry: UInt64
        /// Number of the entry that says that it was destroyed.
        public fileprivate(set) var destroyed: UInt64?
    }
    private(set) var erasures: [Bytes16: Erasure] = [:]
    /// Legal holds, by child, with the entry that set them.
    private(set) var holds: [Bytes16: UInt64] = [:]

    private(set) var backups: [Bytes16: Backup] = [:]
    /// Entries without right that a director has seen and signed off.
    private(set) var setAside: Set<UInt64> = []
    var proposals = Proposals()
    /// Who keeps a share of the recovery key, and may sign where administrators are too few.
    var trustees: [Bytes16: Recipient] {
        Dictionary(
            (recovery?.trustees ?? []).map { ($0.id, $0.recipient) }, uniquingKeysWith: { first, _ in first })
    }
    private(set) var recovery: RecoveryStatement?
    struct Restore: Sendable {
        let what: Payload.Restored
        /// Number of its entry.
        let entry: UInt64
        /// Whoever signed it, alone or with others.
        let signers: Set<Bytes16>
        /// Tells the line of the log that begins with it.
        let mark: Bytes32
    }
    private(set) var restores: [Restore] = []
    private(set) var restoredTime: Int64 = 0

    func isErased(_ subject: Bytes16) -> Bool { erasures[subject] != nil }
    /// This very head was signed away by a restore, or this person signed the restore that left it behind.
    ///
    /// A size alone proves nothing: whoever makes one up names no head that anybody has seen.
    func gaveUp(_ anchor: Anchor, by person: Bytes16? = nil) -> Bool {
        restores(behind: anchor).contains { restore in
            restore.what.abandoned == anchor || person.map(restore.signers.contains) == true
        }
    }
    /// The restore that may have left this head behind; whoever saw it must say so.
    func mayHaveGivenUp(_ anchor: Anchor) -> UInt64? { restores(behind: anchor).last?.entry }

    /// Those this anchor has not seen: after its newest one, or all where it has seen another line.
    private func restores(behind anchor: Anchor) -> [Restore] {
        let seen = restores.lastIndex { $0.mark.leading == anchor.line }
        return restores.dropFirst(seen.map { $0 + 1 } ?? 0).filter { $0.what.base.size < anchor.size }
    }

    /// Of the newest restore; nil before the first.
    var lineMark: Bytes32? { restores.last?.mark }

    private static func mark(_ count: Int, _ entry: LogEntry) -> Bytes32 {
        var out = CanonicalWriter(magic: "maiamln1")
        out.integer(UInt32(count))
        out.raw(entry.payload)
        out.integer(entry.time)
        return Digest.blake2b(out.bytes)
    }
    /// A restore that would leave this head behind is proposed and not signed by all.
    func wouldGiveUp(_ anchor: Anchor) -> UInt64? {
        plannedRestores.last { $0.number <= anchor.size }?.number
    }
    private var plannedRestores: [Proposal] {
        proposals.all.values.filter { $0.act == .restored && $0.used == nil }.sorted { $0.number < $1.number }
    }
    /// The proposed restore that would erase this child, whose keys did not come back.
    func wouldErase(_ subject: Bytes16) -> UInt64? {
        plannedRestores.last {
            (try? Payload.Restored(proposed: $0.matter))?.erased.contains(subject) == true
        }?.number
    }
    var pending: [Erasure] {
        erasures.values.filter { $0.done == nil }.sorted { $0.ordered < $1.ordered }
    }

    /// Takes in an entry whose author had the right; throws when it contradicts what stands.
    mutating func obey(
        _ entry: LogEntry, subjects: Subjects, people: [Bytes16: Person], policy: VaultPolicy
    ) throws {
        switch entry.act {
        case .erase:
            let subject = try Payload.subject(entry.payload, magic: Payload.erase)
            guard subject != entry.vault, try subjects[subject] != nil, erasures[subject] == nil,
                holds[subject] == nil, entry.touched.contains(where: { $0.subject == subject })
            else { throw SealingError.refused }
            erasures[subject] = Erasure(subject: subject, ordered: entry.number)
        case .erased:
            let done = try Payload.Erased(bytes: entry.payload)
            guard let known = erasures[done.subject], known.ordered == done.ordered, known.done == nil
            else { throw SealingError.refused }
            erasures[done.subject]?.done = entry.number
            erasures[done.subject]?.wraps = done.wraps
            erasures[done.subject]?.scanned = done.scanned
        case .hold:
            let subject = try Payload.subject(entry.payload, magic: Payload.hold)
            guard subject != entry.vault, try subjects[subject] != nil, erasures[subject] == nil
            else { throw SealingError.refused }
            holds[subject] = entry.number
        case .holdReleased:
            let subject = try Payload.subject(entry.payload, magic: Payload.holdReleased)
            guard holds.removeValue(forKey: subject) != nil else { throw SealingError.refused }
        case .setAside:
            let number = try Payload.number(entry.payload, magic: Payload.setAside)
            guard number < entry.number, !setAside.contains(number) else { throw SealingError.refused }
            setAside.insert(number)
        case .backup:
            let statement = try BackupStatement(bytes: entry.payload)
            guard statement.vault == entry.vault, statement.log.size <= entry.number,
                backups[statement.id] == nil, statement.isPermitted(people: people, policy: policy)
            else { throw SealingError.refused }
            backups[statement.id] = Backup(statement: statement, entry: entry.number)
        case .backupDestroyed:
            let id = try Payload.subject(entry.payload, magic: Payload.destroyed)
            guard let known = backups[id], known.destroyed == nil,
                entry.author == known.statement.taker
                    || people[entry.author].map({ policy.administrators.contains($0.role) }) == true
            else { throw SealingError.refused }
            backups[id]?.destroyed = entry.number
        case .recoverySet:
            let new = try RecoveryStatement(bytes: entry.payload)
            guard new.vault == entry.vault else { throw SealingError.refused }
            recovery = new
        case .recovered: recovery = nil
        case .restored:
            let restored = try Payload.Restored(bytes: entry.payload)
            guard restored.base == Anchor(size: entry.number, root: entry.root) else {
                throw SealingError.refused
            }
            for subject in restored.erased + restored.held {
                guard subject != entry.vault, try subjects[subject] != nil, erasures[subject] == nil,
                    holds[subject] == nil
                else { throw SealingError.refused }
            }
            for subject in restored.erased {
                erasures[subject] = Erasure(subject: subject, ordered: entry.number)
            }
            for subject in restored.held where erasures[subject] == nil { holds[subject] = entry.number }
            let signers = proposals.all.values.first { $0.used == entry.number }?.signers ?? []
            restores.append(
                Restore(
                    what: restored, entry: entry.number, signers: signers.union([entry.author]),
                    mark: Self.mark(restores.count + 1, entry)))
            restoredTime = entry.time
        default: break
        }
    }
}

extension Bytes32 {
    /// Its first four bytes.
    var leading: UInt32 { bytes.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) } }
}
