package import Sealing

/// What the signed log says of the children's keys beyond reading and writing: holds, erasures, copies.
package struct Custody: Sendable {
    package struct Erasure: Sendable {
        package let subject: Bytes16
        /// Number of the entry that ordered it.
        package let ordered: UInt64
        /// Number of the entry that says it is done, and what that entry says.
        package fileprivate(set) var done: UInt64?
        package fileprivate(set) var wraps: UInt32 = 0
        package fileprivate(set) var scanned: UInt64 = 0
    }
    package struct Backup: Sendable {
        package let statement: BackupStatement
        /// Number of the entry that registered it.
        package let entry: UInt64
        /// Number of the entry that says that it was destroyed.
        package fileprivate(set) var destroyed: UInt64?
    }
    private(set) var erasures: [Bytes16: Erasure] = [:]
    /// Legal holds, by child, with the entry that set them.
    private(set) var holds: [Bytes16: UInt64] = [:]

    private(set) var backups: [Bytes16: Backup] = [:]
    /// Entries without right that a director has seen and signed off.
    private(set) var setAside: Set<UInt64> = []
    private(set) var restores: [Payload.Restored] = []
    private(set) var restoredTime: Int64 = 0

    func isErased(_ subject: Bytes16) -> Bool { erasures[subject] != nil }
    /// Somebody saw this head on a branch that a restore has signed away.
    func gaveUp(_ anchor: Anchor) -> Bool {
        restores.dropFirst(Int(anchor.restores)).contains { restored in
            restored.base.size < anchor.size && anchor.size <= restored.abandoned.size
                && (anchor.size < restored.abandoned.size || anchor.root == restored.abandoned.root)
        }
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
        case .restored:
            let restored = try Payload.Restored(bytes: entry.payload)
            guard restored.base == Anchor(size: entry.number, root: entry.root) else {
                throw SealingError.refused
            }
            restores.append(restored)
            restoredTime = entry.time
        default: break
        }
    }
}
