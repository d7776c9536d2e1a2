package import Sealing

/// What the signed log says of the children's keys beyond reading and writing: holds and erasures.
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
    private(set) var erasures: [Bytes16: Erasure] = [:]
    /// Legal holds, by child, with the entry that set them.
    private(set) var holds: [Bytes16: UInt64] = [:]

    func isErased(_ subject: Bytes16) -> Bool { erasures[subject] != nil }
    var pending: [Erasure] {
        erasures.values.filter { $0.done == nil }.sorted { $0.ordered < $1.ordered }
    }

    /// Takes in an entry whose author had the right; throws when it contradicts what stands.
    mutating func obey(_ entry: LogEntry, subjects: Subjects) throws {
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
        default: break
        }
    }
}
