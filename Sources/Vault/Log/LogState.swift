import Sealing

/// Everything the signed log says, folded in order; an entry that was not permitted is set apart, never
/// obeyed.
struct LogState: Sendable {
    let genesis: Genesis
    /// Whose own readings are remembered, so that the same one is not noted twice.
    let reader: Bytes16
    private(set) var tree = MerkleTree()
    private(set) var name = ""
    var people: [Bytes16: Person] = [:]
    private(set) var policies: [(number: UInt64, policy: VaultPolicy)] = []
    private(set) var rings: [UInt8: Payload.Ring] = [:]
    /// When each compartment's key, and the log's, was last made anew.
    private(set) var renewals: [UInt8: Renewal] = [:]
    /// Where somebody's access was taken away.
    var endedAt: [Bytes16: UInt64] = [:]
    var clock = HouseClock()
    /// Who let each person in, last, and whether others signed it too.
    var grants: [Bytes16: Grant] = [:]
    /// From which entry on nobody is let in by somebody's word.
    var distrusted: [Bytes16: UInt64] = [:]
    private(set) var subjects = Subjects()
    private(set) var unauthorised: [UInt64] = []
    private(set) var custody = Custody()
    var restrictions = Restrictions()
    var reads: [ReadKey: Reading] = [:]
    /// With more than these they are looked through for those too old to matter.
    var mostReads = LogState.readsAtLeast
    private(set) var facility: FacilityKeys
    /// Entries that shaped the house and were obeyed, oldest first: replayed, they give all that is not of a child.
    private(set) var house: [LogEntry] = []
    /// Number of the entry that admitted the first child, plus one; 0 before.
    private(set) var foundedTo: UInt64 = 0
    /// Number of the newest entry that points to a card, plus one.
    private(set) var cardsTo: UInt64 = 0
    /// Leaf of the newest entry.
    private(set) var head = Bytes32.zero

    struct ReadKey: Hashable { let subject: Bytes16, detail: [UInt8] }
    struct Renewal { let number: UInt64, time: Int64 }
    struct Grant { let author: Bytes16, number: UInt64, isShared: Bool }
    struct Reading: Hashable { let time: Int64, number: UInt64, leaf: Bytes32 }

    init(genesis: Genesis, reader: Bytes16) {
        self.genesis = genesis
        self.reader = reader
        facility = FacilityKeys(genesis)
    }

    /// As an earlier walk left it.
    init(
        genesis: Genesis, reader: Bytes16, tree: MerkleTree, head: Bytes32, unauthorised: [UInt64],
        house: [LogEntry], reads: [ReadKey: Reading], subjects: Subjects, cardsTo: UInt64,
        foundedTo: UInt64
    ) throws {
        self.init(genesis: genesis, reader: reader)
        self.subjects = subjects
        self.foundedTo = foundedTo
        for entry in house { try shape(entry) }
        self.tree = tree
        self.head = head
        self.unauthorised = unauthorised
        self.reads = reads
        self.cardsTo = cardsTo
    }

    var size: UInt64 { tree.size }
    var root: Bytes32 { tree.root }
    var anchor: Anchor { Anchor(size: size, root: root, line: custody.lineMark?.leading ?? 0) }
    var policy: (number: UInt64, policy: VaultPolicy) {
        policies.last ?? (0, genesis.policy)
    }
    func policy(at number: UInt64) -> VaultPolicy {
        policies.last { $0.number == number }?.policy ?? genesis.policy
    }

    /// Takes in the next entry. Throws when it does not belong at this place at all.
    mutating func extend(_ new: OpenedEntry) throws {
        let entry = new.entry
        guard entry.vault == genesis.vault, entry.number == size, entry.root == root
        else { throw VaultError.entryDamaged(size) }
        if try isPermitted(entry, proven: new.proven) {
            try obey(new)
        } else {
            unauthorised.append(entry.number)
        }
        head = new.leaf
        tree.append(leaf: new.leaf)
    }

    private func isPermitted(_ entry: LogEntry, proven: Bool?) throws -> Bool {
        var isProven: Bool { proven ?? Self.signatureHolds(entry) }
        // No clock says so: sums with it would overflow, and no date can be shown.
        guard Self.times.contains(entry.time) else { return false }
        if entry.act == .genesis {
            return entry.number == 0 && entry.author == genesis.director
                && entry.authorKey == genesis.recipient.signing && isProven
        }
        if entry.act == .recovered {
            guard let recovery = custody.recovery else { return false }
            return entry.author == recovery.id && entry.authorKey == recovery.recipient.signing
                && entry.policy == policy.number && entry.touched.isEmpty && isProven
        }
        guard let author = people[entry.author], author.standing == .active,
            author.isCurrent(at: entry.time), author.recipient.signing == entry.authorKey,
            entry.policy == policy.number
        else { return false }
        for item in entry.touched {
            // A child comes into being by an admission and nothing else.
            let known = try subjects[item.subject]
            guard known != nil || entry.act == .admit, item.previous == known?.last ?? 0,
                restrictions.admit(item, of: entry)
            else { return false }
        }
        switch entry.act.right {
        case .staff: return true
        case .provenStaff: return isProven
        case .recovery: return false
        case .administrator:
            return policy.policy.administrators.contains(author.role) && isProven
        }
    }

    /// Signatures of ordinary acts are checked when what they wrote is shown, and all of them by `verify`.
    static func signatureHolds(_ entry: LogEntry, signed: [UInt8]? = nil) -> Bool {
        Signature.verify(entry.signature, message: signed ?? entry.signedBytes, key: entry.authorKey)
    }

    private mutating func obey(_ new: OpenedEntry) throws {
        let (entry, leaf) = (new.entry, new.leaf)
        if entry.act.shapesHouse || bearsWitness(new) {
            let proposals = custody.proposals
            do { try shape(entry) } catch is SealingError {
                // It used up no signatures either.
                custody.proposals = proposals
                return unauthorised.append(entry.number)
            }
        }
        for item in entry.touched {
            try subjects.take(item, of: entry, leaf: leaf)
            if foundedTo == 0, item.subject != genesis.vault { foundedTo = entry.number + 1 }
            if item.roster != nil { cardsTo = entry.number + 1 }
        }
        if entry.act == .read, entry.author == reader { remember(entry, leaf: leaf) }
    }

    /// Number of the newest entry that shaped the house, plus one.
    var shapedTo: UInt64 { house.last.map { $0.number + 1 } ?? 0 }

    /// Seconds from the year 1970 to the end of the year 9999.
    static let times: Range<Int64> = 0..<253_402_300_800

    /// From here on the children lie in a table.
    mutating func rest(on table: SealedTable) {
        subjects = Subjects(base: table, since: size, changed: [:], count: subjects.count)
    }

    private mutating func shape(_ entry: LogEntry) throws {
        let signers = signers(at: entry.number)
        try custody.proposals.authorise(entry, signers)
        try administer(entry)
        try custody.obey(entry, subjects: subjects, people: people, policy: policy.policy)
        try custody.proposals.obey(entry, signers)
        custody.proposals.witness(entry)
        if entry.act != .clock, entry.act != .recovered {
            clock.hear(
                entry.time, from: entry.author, rules: entry.act.right == .administrator,
                isAlone: !signers.canSign(besides: entry.author))
        }
        house.append(entry)
    }

    private mutating func renew(_ renewed: [Payload.Ring], by entry: LogEntry) {
        for ring in renewed {
            rings[ring.compartment] = ring
            renewals[ring.compartment] = Renewal(number: entry.number, time: entry.time)
        }
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
        case .personAdded, .recovered:
            var reader = try CanonicalReader(entry.payload, magic: "maiampp1")
            let person = try Person(from: &reader)
            try reader.end()
            guard people[person.id] == nil, person.recipient.isValid || person.recipient.signing == .zero,
                entry.act == .personAdded || policy.policy.administrators.contains(person.role),
                distrusted[entry.author] == nil
            else { throw .refused }
            people[person.id] = person
            grant(person.id, by: entry)
            if entry.act == .recovered { restrictions.succeed(entry.author, by: person.id) }
        case .personSuspended, .personRestored, .personRemoved:
            var reader = try CanonicalReader(entry.payload, magic: "maiamps1")
            let id = try reader.fixed16()
            // Whoever was removed does not come back: their keys were made anew without them.
            guard let known = people[id], known.standing != .removed else { throw .refused }
            let renewed = try Payload.rings(&reader)
            try reader.end()
            guard entry.act == .personRemoved ? isNext(renewed) : renewed.isEmpty else { throw .refused }
            if entry.act == .personRestored {
                guard distrusted[entry.author] == nil else { throw .refused }
                grant(id, by: entry)
            }
            endedAt[id] = entry.act == .personRestored ? nil : entry.number
            people[id]?.standing =
                entry.act == .personSuspended ? .suspended : entry.act == .personRemoved ? .removed : .active
            if entry.act != .personRestored { restrictions.leave(id) }
            renew(renewed, by: entry)
        case .policy:
            let new = try VaultPolicy(bytes: entry.payload)
            guard policy.policy.canBecome(new) else { throw .refused }
            policies.append((entry.number, new))
            restrictions.age()
        case .rotated:
            var reader = try CanonicalReader(entry.payload, magic: "maiamro1")
            let renewed = try Payload.rings(&reader)
            try reader.end()
            guard isNext(renewed) || isNextOfSome(renewed) else { throw .refused }
            renew(renewed, by: entry)
        case .clock:
            let time = try Payload.clock(entry.payload)
            guard time <= entry.time, Self.times.contains(time) else { throw .refused }
            clock.set(time)
        case .facilityKey:
            try facility.accept(entry.payload, number: entry.number, time: entry.time)
        case .restricted: try restrict(try Restriction(bytes: entry.payload), entry)
        case .distrusted: try distrust(try Payload.Distrust(bytes: entry.payload), entry)
        case .setAside, .resealed, .write, .read, .admit, .release, .erase, .erased, .hold, .holdReleased,
            .backup,
            .backupDestroyed, .restored, .proposal, .cosignature, .recoverySet:
            break
        }
    }
}
