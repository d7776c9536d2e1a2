import Sealing

/// The keys of a child's record are made anew for named people alone, or for everybody again.
///
/// Payload of `restricted`: magic `maiamrt1` · child 16 · mark 16 · people (u32 count, 16 each, sorted, none twice; none
/// at all: it opens for everybody again) · keys as in `rotated`, one for each compartment of a child.
struct Restriction: Hashable, Sendable {
    let subject: Bytes16
    /// Tells whoever holds the compartment of the cards that a code is this child's.
    let mark: Bytes16
    let people: [Bytes16]
    let rings: [Payload.Ring]

    /// What is signed by several: all of it but the keys, which nobody has made yet.
    var matter: [UInt8] { writer.bytes }

    var bytes: [UInt8] {
        var out = writer
        Payload.write(rings, to: &out)
        return out.bytes
    }

    private var writer: CanonicalWriter {
        var out = CanonicalWriter(magic: "maiamrt1")
        out.fixed(subject)
        out.fixed(mark)
        out.integer(UInt32(people.count))
        for id in people { out.fixed(id) }
        return out
    }

    init(subject: Bytes16, mark: Bytes16, people: Set<Bytes16>, rings: [Payload.Ring] = []) {
        self.subject = subject
        self.mark = mark
        self.people = people.sorted()
        self.rings = rings
    }

    init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamrt1")
        (subject, mark, people) = try Self.matter(&reader)
        rings = try Payload.rings(&reader)
        try reader.end()
    }

    init(matter: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(matter, magic: "maiamrt1")
        (subject, mark, people) = try Self.matter(&reader)
        rings = []
        try reader.end()
    }

    private static func matter(
        _ reader: inout CanonicalReader
    ) throws(SealingError) -> (Bytes16, Bytes16, [Bytes16]) {
        let (subject, mark) = (try reader.fixed16(), try reader.fixed16())
        var people: [Bytes16] = []
        for _ in 0..<(try reader.count(minimum: 16)) {
            let id = try reader.fixed16()
            guard people.last.map({ $0 < id }) ?? true else { throw .malformed }
            people.append(id)
        }
        return (subject, mark, people)
    }
}

/// Which children's records open for named people alone.
struct Restrictions: Sendable {
    struct Standing: Sendable {
        let mark: Bytes16
        fileprivate(set) var people: Set<Bytes16>
        let rings: [UInt8: Payload.Ring]
        /// Number of the entry that made its keys.
        let entry: UInt64
        /// The recovery key that was in force then, and was given them too.
        let recovery: Bytes16?
        /// Somebody has left, or may read less, since these keys were made.
        fileprivate(set) var isStale = false
    }
    private(set) var standing: [Bytes16: Standing] = [:]
    /// When the keys of a child's record were last made anew in this way, and how often.
    private(set) var renewals: [Bytes16: (entry: UInt64, count: UInt32)] = [:]

    subscript(subject: Bytes16) -> Standing? { standing[subject] }

    /// Whether what an entry writes of a child may come from its author: from somebody who is not named, only what is
    /// filed without reading.
    func admit(_ item: LogEntry.Touched, of entry: LogEntry) -> Bool {
        guard let standing = standing[item.subject], !standing.people.contains(entry.author) else {
            return true
        }
        let places = Set(item.keys.map(\.locator))
        return item.roster == nil && entry.act != .resealed && places.count == item.changes.count
            && Set(item.changes.map(\.mark)) == places
    }

    mutating func take(_ new: Restriction, entry: UInt64, recovery: Bytes16?) {
        renewals[new.subject] = (entry, (renewals[new.subject]?.count ?? 0) + 1)
        standing[new.subject] =
            new.people.isEmpty
            ? nil
            : Standing(
                mark: new.mark, people: Set(new.people),
                rings: Dictionary(new.rings.map { ($0.compartment, $0) }) { first, _ in first },
                entry: entry, recovery: recovery)
    }

    /// Somebody's access has ended: they are named no more, and what they held is to be made anew.
    mutating func leave(_ id: Bytes16) {
        for (subject, one) in standing where one.people.contains(id) {
            standing[subject]?.people.remove(id)
            standing[subject]?.isStale = true
        }
    }

    /// The recovery key has appointed somebody, who holds what it held.
    mutating func succeed(_ recovery: Bytes16, by id: Bytes16) {
        for (subject, one) in standing where one.recovery == recovery {
            standing[subject]?.people.insert(id)
            standing[subject]?.isStale = true
        }
    }

    /// Roles may read less than when the keys were given out.
    mutating func age() {
        for subject in standing.keys { standing[subject]?.isStale = true }
    }
}

extension LogState {
    /// A compartment's key as it opens one child's record.
    func ring(_ compartment: UInt8, of subject: Bytes16) -> Payload.Ring? {
        restrictions[subject].map { $0.rings[compartment] } ?? rings[compartment]
    }

    /// Number of the entry since which a child's record is written under another key.
    func renewed(_ compartment: UInt8, of subject: Bytes16) -> UInt64 {
        let own = restrictions.renewals[subject]?.entry ?? 0
        if restrictions[subject] != nil { return own }
        return max(own, renewals[compartment]?.number ?? 0)
    }

    /// Whether the keys of a restricted record should be made anew: somebody may hold them who is not named, or the
    /// recovery key in force does not.
    func isDue(_ subject: Bytes16) -> Bool {
        guard let standing = restrictions[subject] else { return false }
        return standing.isStale || custody.recovery.map { $0.id != standing.recovery } ?? false
    }

    mutating func restrict(_ new: Restriction, _ entry: LogEntry) throws(SealingError) {
        let now = restrictions[new.subject]
        guard entry.touched.count == 1, let item = entry.touched.first, item.subject == new.subject,
            item.keys.isEmpty, item.changes.isEmpty, item.roster == nil, new.subject != genesis.vault,
            !custody.isErased(new.subject), now?.people.contains(entry.author) ?? !new.people.isEmpty,
            now?.mark ?? new.mark == new.mark
        else { throw .refused }
        let (policy, compartments) = (policy.policy, policy.policy.subjectCompartments)
        if new.people.isEmpty {
            guard new.rings.isEmpty else { throw .refused }
        } else {
            let named = new.people.compactMap { people[$0] }.filter { $0.standing == .active }
            guard named.count == new.people.count,
                // Whose role has come to read nothing stays named, and keeps nobody from making new keys.
                named.allSatisfy({
                    now?.people.contains($0.id) == true
                        || !Set(policy.held(by: $0.role)).isDisjoint(with: compartments)
                }),
                named.contains(where: { policy.administrators.contains($0.role) }),
                new.rings.map(\.compartment) == compartments.sorted(),
                new.rings.allSatisfy({ $0.epoch == (ring($0.compartment, of: new.subject)?.epoch ?? 0) + 1 })
            else { throw .refused }
        }
        restrictions.take(new, entry: entry.number, recovery: custody.recovery?.id)
    }
}
