import Sealing

/// The folded log as a session keeps it from one command to the next.
///
/// Nothing is believed because of it that a walk from the beginning would not have shown: it is sealed by who made
/// that walk, and the log must go on from exactly its head.
struct LogNotes {
    let state: LogState
    /// Hash of the sealed keyring that was held against this state.
    let keyring: Bytes32
    /// Entries of it whose signatures were checked.
    let signed: EntryNumbers

    init(state: LogState, keyring: Bytes32, signed: EntryNumbers) {
        self.state = state
        self.keyring = keyring
        self.signed = signed
    }

    /// More children than these are kept in a table of their own.
    static let most = 128

    /// Writes down what is new; the table of children only when many changed.
    func keep(in notes: SessionNotes) throws {
        var state = state
        if state.subjects.changed.count > Self.most {
            let all = try state.subjects.all().map { (key: $0.id, value: $0.subject.bytes) }
            let id = notes.write(all, .subjects)
            guard let table = notes.table(.subjects), table.id == id else { return }
            state.rest(on: table)
        }
        notes.write(LogNotes(state: state, keyring: keyring, signed: signed).bytes, .log)
    }

    private var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamfs2")
        out.fixed(state.genesis.hash)
        out.fixed(state.reader)
        out.fixed(keyring)
        out.integer(state.size)
        out.integer(UInt32(state.tree.frontier.count))
        for root in state.tree.frontier { out.fixed(root) }
        out.fixed(state.head)
        out.integer(state.cardsTo)
        out.integer(state.foundedTo)
        out.integer(UInt32(state.unauthorised.count))
        for number in state.unauthorised { out.integer(number) }
        out.integer(UInt32(state.house.count))
        for entry in state.house { out.string(entry.bytes) }
        let reads = state.recentReads
        out.integer(UInt32(reads.count))
        for (key, reading) in reads {
            out.fixed(key.subject)
            out.string(key.detail)
            out.integer(reading.time)
            out.integer(reading.number)
            out.fixed(reading.leaf)
        }
        signed.write(to: &out)
        write(state.subjects, to: &out)
        return out.bytes
    }

    private func write(_ subjects: Subjects, to out: inout CanonicalWriter) {
        out.fixed(subjects.baseID ?? Self.none)
        out.integer(subjects.since)
        out.integer(UInt32(subjects.count))
        out.integer(UInt32(subjects.changed.count))
        for (id, subject) in subjects.changed {
            out.fixed(id)
            out.string(subject.bytes)
        }
    }

    private static let none = Bytes32.zero.prefix16

    /// What this session kept; nil when there is nothing, or it is of another home or person.
    init?(in notes: SessionNotes, genesis: Genesis, reader: Bytes16) {
        guard let bytes = notes.read(.log),
            let kept = try? Self(bytes, genesis: genesis, reader: reader, notes: notes)
        else { return nil }
        self = kept
    }

    private init(_ bytes: [UInt8], genesis: Genesis, reader person: Bytes16, notes: SessionNotes) throws {
        var reader = try CanonicalReader(bytes, magic: "maiamfs2")
        guard try reader.fixed32() == genesis.hash, try reader.fixed16() == person
        else { throw SealingError.refused }
        keyring = try reader.fixed32()
        let size = try reader.integer(UInt64.self)
        let frontier = try reader.list(32) { reader throws(SealingError) in try reader.fixed32() }
        guard let tree = MerkleTree(size: size, frontier: frontier) else { throw SealingError.malformed }
        let head = try reader.fixed32()
        let cardsTo = try reader.integer(UInt64.self)
        let foundedTo = try reader.integer(UInt64.self)
        let unauthorised = try reader.list(8) { reader throws(SealingError) in
            try reader.integer(UInt64.self)
        }
        let house = try reader.list(4) { reader throws(SealingError) in
            try LogEntry(bytes: try reader.string())
        }
        let reads = try reader.list(68) { reader throws(SealingError) in
            (
                LogState.ReadKey(subject: try reader.fixed16(), detail: try reader.string()),
                LogState.Reading(
                    time: try reader.integer(), number: try reader.integer(), leaf: try reader.fixed32())
            )
        }
        signed = try EntryNumbers(from: &reader)
        let subjects = try Self.subjects(&reader, notes)
        try reader.end()
        state = try LogState(
            genesis: genesis, reader: person, tree: tree, head: head, unauthorised: unauthorised,
            house: house, reads: Dictionary(reads, uniquingKeysWith: { $1 }), subjects: subjects,
            cardsTo: cardsTo, foundedTo: foundedTo)
    }

    private static func subjects(_ reader: inout CanonicalReader, _ notes: SessionNotes) throws -> Subjects {
        let id = try reader.fixed16()
        let table = id == none ? nil : notes.table(.subjects)
        guard id == none || table?.id == id else { throw SealingError.refused }
        let since = try reader.integer(UInt64.self)
        let count = Int(try reader.integer(UInt32.self))
        let changed = try reader.list(20) { reader throws(SealingError) in
            (try reader.fixed16(), try Subject(bytes: try reader.string()))
        }
        return Subjects(
            base: table, since: since, changed: Dictionary(changed, uniquingKeysWith: { $1 }), count: count)
    }
}

extension CanonicalReader {
    /// A count and so many items, each of at least `minimum` bytes.
    fileprivate mutating func list<T>(
        _ minimum: Int, _ item: (inout CanonicalReader) throws(SealingError) -> T
    ) throws(SealingError) -> [T] {
        let count = try count(minimum: minimum)
        var items: [T] = []
        items.reserveCapacity(count)
        for _ in 0..<count { items.append(try item(&self)) }
        return items
    }
}
