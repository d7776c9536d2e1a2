import Sealing

/// Everything the signed log says, folded in order; an entry that was not permitted is set apart, never
/// obeyed.
struct LogState: Sendable {
    struct Subject: Sendable {
        /// Number of the newest entry that touched this subject, plus one.
        var last: UInt64
        /// Every card that was ever pointed to, newest last: who reads takes the newest whose author had the right.
        var rosters: [(row: LogEntry.RowDigest, number: UInt64)] = []
    }

    let genesis: Genesis
    private(set) var tree = MerkleTree()
    private(set) var name = ""
    private(set) var people: [Bytes16: Person] = [:]
    private(set) var policies: [(number: UInt64, policy: VaultPolicy)] = []
    private(set) var rings: [UInt8: Payload.Ring] = [:]
    private(set) var rotatedAt: UInt64 = 0
    private(set) var subjects: [Bytes16: Subject] = [:]
    private(set) var admitted: [Bytes16] = []
    private(set) var unauthorised: [UInt64] = []
    private(set) var custody = Custody()
    private(set) var reads: [ReadKey: (time: Int64, number: UInt64)] = [:]
    /// Leaf of the newest entry.
    private(set) var head = Bytes32.zero

    struct ReadKey: Hashable { let person: Bytes16, subject: Bytes16, detail: [UInt8] }

    init(genesis: Genesis) { self.genesis = genesis }

    var size: UInt64 { tree.size }
    var root: Bytes32 { tree.root }
    var policy: (number: UInt64, policy: VaultPolicy) {
        policies.last ?? (0, genesis.policy)
    }
    func policy(at number: UInt64) -> VaultPolicy {
        policies.last { $0.number == number }?.policy ?? genesis.policy
    }

    /// Takes in the next entry. Throws when it does not belong at this place at all.
    mutating func extend(_ entry: LogEntry, sealed: [UInt8]) throws {
        guard entry.vault == genesis.vault, entry.number == size, entry.root == root
        else { throw VaultError.entryDamaged(size) }
        let permitted = isPermitted(entry)
        if permitted { obey(entry) } else { unauthorised.append(entry.number) }
        head = MerkleTree.leaf(sealed)
        tree.append(leaf: head)
    }

    private func isPermitted(_ entry: LogEntry) -> Bool {
        if entry.act == .genesis {
            return entry.number == 0 && entry.author == genesis.director
                && entry.authorKey == genesis.recipient.signing && Self.signatureHolds(entry)
        }
        guard let author = people[entry.author], author.standing == .active,
            author.recipient.signing == entry.authorKey, entry.policy == policy.number
        else { return false }
        for item in entry.touched {
            // A child comes into being by an admission and nothing else.
            guard subjects[item.subject] != nil || entry.act == .admit,
                item.previous == subjects[item.subject]?.last ?? 0
            else { return false }
        }
        switch entry.act.right {
        case .staff: return true
        case .provenStaff: return Self.signatureHolds(entry)
        case .administrator:
            return policy.policy.administrators.contains(author.role) && Self.signatureHolds(entry)
        }
    }

    /// Signatures of ordinary acts are checked when what they wrote is shown, and all of them by `verify`.
    static func signatureHolds(_ entry: LogEntry) -> Bool {
        Signature.verify(entry.signature, message: entry.signedBytes, key: entry.authorKey)
    }

    private mutating func obey(_ entry: LogEntry) {
        do {
            try administer(entry)
            try custody.obey(entry, subjects: subjects, people: people, policy: policy.policy)
        } catch { return unauthorised.append(entry.number) }
        for item in entry.touched {
            if subjects[item.subject] == nil { admitted.append(item.subject) }
            var subject = subjects[item.subject] ?? Subject(last: 0)
            subject.last = entry.number + 1
            if let roster = item.roster { subject.rosters.append((roster, entry.number)) }
            subjects[item.subject] = subject
        }
        if entry.act == .read {
            for subject in readSubjects(entry) {
                reads[ReadKey(person: entry.author, subject: subject, detail: entry.payload)] =
                    (entry.time, entry.number)
            }
        }
    }

    private func readSubjects(_ entry: LogEntry) -> [Bytes16] {
        entry.touched.isEmpty ? [genesis.vault] : entry.touched.map(\.subject)
    }

    private mutating func administer(_ entry: LogEntry) throws(SealingError) {
        switch entry.act {
        case .genesis:
            var reader = try CanonicalReader(entry.payload, magic: "maiampg1")
            guard try reader.fixed32() == genesis.hash else { throw .refused }
            name = try reader.text()
            let director = try Person(from: &reader)
            guard director.id == genesis.director, director.recipient == genesis.recipient else {
                throw .refused
            }
            people[director.id] = director
            let made = try Payload.rings(&reader)
            try reader.end()
            for ring in made { rings[ring.compartment] = ring }
            policies = [(0, genesis.policy)]
        case .personAdded:
            var reader = try CanonicalReader(entry.payload, magic: "maiampp1")
            let person = try Person(from: &reader)
            try reader.end()
            guard people[person.id] == nil, person.recipient.isValid || person.recipient.signing == .zero
            else { throw .refused }
            people[person.id] = person
        case .personSuspended, .personRestored, .personRemoved:
            var reader = try CanonicalReader(entry.payload, magic: "maiamps1")
            let id = try reader.fixed16()
            guard people[id] != nil else { throw .refused }
            let renewed = try Payload.rings(&reader)
            try reader.end()
            people[id]?.standing =
                entry.act == .personSuspended ? .suspended : entry.act == .personRemoved ? .removed : .active
            for ring in renewed { rings[ring.compartment] = ring }
            if !renewed.isEmpty { rotatedAt = entry.number }
        case .policy:
            policies.append((entry.number, try VaultPolicy(bytes: entry.payload)))
        case .setAside, .write, .read, .admit, .release, .erase, .erased, .hold, .holdReleased, .backup,
            .backupDestroyed, .restored:
            break
        }
    }
}
