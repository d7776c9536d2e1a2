import Sealing

/// What the log says of one child, and where.
struct Subject: Sendable, Equatable {
    /// Number of the newest entry that touched this child, plus one.
    var last: UInt64 = 0
    /// Its place among all children, in the order of admission.
    var ordinal: UInt32
    /// Numbers of the entries that made keys for it or wrote into its record, oldest first.
    private(set) var written: [UInt64] = []
    /// Over those entries as they lay in the log when it was walked: who fetches one later holds it against this.
    private(set) var trail = Bytes32.zero
    /// Every card that was ever pointed to, newest last: who reads takes the newest whose author had the right.
    private(set) var rosters: [Card] = []

    struct Card: Sendable, Equatable {
        let row: LogEntry.RowDigest
        /// The entry that points to it: its number, leaf, author and the policy it was written under.
        let number: UInt64
        let leaf: Bytes32
        let author: Bytes16
        let policy: UInt64
        /// Its signature was checked on the walk.
        let isProven: Bool
    }

    init(ordinal: UInt32) { self.ordinal = ordinal }

    mutating func take(_ item: LogEntry.Touched, of entry: LogEntry, leaf: Bytes32) {
        let number = entry.number
        last = number + 1
        if let roster = item.roster {
            rosters.append(
                Card(
                    row: roster, number: number, leaf: leaf, author: entry.author, policy: entry.policy,
                    isProven: entry.act.right != .staff))
        }
        guard !item.keys.isEmpty || !item.changes.isEmpty || entry.act == .resealed else { return }
        written.append(number)
        trail = Self.trail(trail, number: number, leaf: leaf)
    }

    static func trail(_ trail: Bytes32, number: UInt64, leaf: Bytes32) -> Bytes32 {
        var out = CanonicalWriter(magic: "maiamtr1")
        out.fixed(trail)
        out.integer(number)
        out.fixed(leaf)
        return Digest.blake2b(out.bytes)
    }

    var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamsj1")
        out.integer(last)
        out.integer(ordinal)
        out.integer(UInt32(written.count))
        for number in written { out.integer(number) }
        out.fixed(trail)
        out.integer(UInt32(rosters.count))
        for card in rosters {
            out.fixed(card.row.id)
            out.fixed(card.row.digest)
            out.integer(card.number)
            out.fixed(card.leaf)
            out.fixed(card.author)
            out.integer(card.policy)
            out.integer(UInt8(card.isProven ? 1 : 0))
        }
        return out.bytes
    }

    init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamsj1")
        last = try reader.integer()
        ordinal = try reader.integer()
        for _ in 0..<(try reader.count(minimum: 8)) { written.append(try reader.integer()) }
        trail = try reader.fixed32()
        for _ in 0..<(try reader.count(minimum: 113)) {
            let row = LogEntry.RowDigest(id: try reader.fixed16(), digest: try reader.fixed32())
            rosters.append(
                Card(
                    row: row, number: try reader.integer(), leaf: try reader.fixed32(),
                    author: try reader.fixed16(), policy: try reader.integer(),
                    isProven: try reader.integer(UInt8.self) == 1))
        }
        try reader.end()
    }
}

/// Every child in the log: those this walk met, on top of those that an earlier walk of the session wrote down.
struct Subjects: Sendable {
    private let base: SealedTable?
    private(set) var changed: [Bytes16: Subject] = [:]
    private(set) var count = 0
    /// Whatever an entry of this number or later touched is among `changed`.
    let since: UInt64

    init() {
        base = nil
        since = 0
    }

    init(base: SealedTable?, since: UInt64, changed: [Bytes16: Subject], count: Int) {
        self.base = base
        self.since = since
        self.changed = changed
        self.count = count
    }

    var baseID: Bytes16? { base?.id }

    /// - Throws: `VaultError.sessionDamaged` when what the session wrote down does not open.
    subscript(id: Bytes16) -> Subject? {
        get throws {
            if let subject = changed[id] { return subject }
            return try base?.value(of: id).map(Self.read)
        }
    }

    mutating func take(_ item: LogEntry.Touched, of entry: LogEntry, leaf: Bytes32) throws {
        var subject = try self[item.subject]
        if subject == nil { count += 1 }
        // Taken out while it changes, so that its lists grow where they are.
        changed[item.subject] = nil
        subject = subject ?? Subject(ordinal: UInt32(count - 1))
        subject?.take(item, of: entry, leaf: leaf)
        changed[item.subject] = subject
    }

    /// All of them, in the order of admission.
    func all() throws -> [(id: Bytes16, subject: Subject)] {
        var found: [(id: Bytes16, subject: Subject)] = changed.map { ($0.key, $0.value) }
        for (id, bytes) in try base?.all() ?? [] where changed[id] == nil {
            found.append((id, try Self.read(bytes)))
        }
        return found.sorted { $0.subject.ordinal < $1.subject.ordinal }
    }

    private static func read(_ bytes: [UInt8]) throws -> Subject {
        do { return try Subject(bytes: bytes) } catch { throw VaultError.sessionDamaged }
    }
}
