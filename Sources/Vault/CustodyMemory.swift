public import Sealing

/// Which children a person has seen erased, put on hold or restricted: a home put back from an older copy does not know.
///
/// File form, beside the anchor: magic `maiamcm2` · marks of erased children (u32 count, 16 each, sorted) · marks of
/// children on hold, likewise · marks of children whose record is restricted, likewise · BLAKE2b-256 32 keyed. A mark
/// is a hash under a key only this person has.
public struct CustodyMemory: Hashable, Sendable {
    let erased, held, restricted: Set<Bytes16>

    init(erased: Set<Bytes16>, held: Set<Bytes16>, restricted: Set<Bytes16>) {
        (self.erased, self.held, self.restricted) = (erased, held, restricted)
    }

    static func mark(_ subject: Bytes16, by identity: borrowing Identity) -> Bytes16 {
        var out = CanonicalWriter(magic: "maiamcm1")
        out.fixed(subject)
        return Digest.mark(out.bytes, key: identity.privateKey(1))
    }

    func sealed(by identity: borrowing Identity) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamcm2")
        for marks in [erased, held, restricted] {
            out.integer(UInt32(marks.count))
            for mark in marks.sorted() { out.fixed(mark) }
        }
        return out.bytes + Digest.blake2b(out.bytes, key: identity.privateKey(1)).bytes
    }

    /// Nil for bytes that this person did not write.
    public init?(_ bytes: [UInt8], by identity: borrowing Identity) {
        guard bytes.count >= 32, let mac = Bytes32(bytes.suffix(32)),
            Digest.blake2b(Array(bytes.dropLast(32)), key: identity.privateKey(1)) == mac,
            let read = try? Self.read(Array(bytes.dropLast(32)))
        else { return nil }
        self = read
    }

    private static func read(_ bytes: [UInt8]) throws(SealingError) -> CustodyMemory {
        // Before there were restrictions the file had two lists, and what they say still counts.
        let isOlder = bytes.starts(with: Array("maiamcm1".utf8))
        var reader = try CanonicalReader(bytes, magic: isOlder ? "maiamcm1" : "maiamcm2")
        var sets: [Set<Bytes16>] = []
        for _ in 0..<(isOlder ? 2 : 3) {
            var marks: Set<Bytes16> = []
            for _ in 0..<(try reader.count(minimum: 16)) { marks.insert(try reader.fixed16()) }
            sets.append(marks)
        }
        try reader.end()
        return CustodyMemory(erased: sets[0], held: sets[1], restricted: isOlder ? [] : sets[2])
    }
}

/// What a home does not know of its children and somebody who opened it does.
public struct Forgotten: Sendable {
    public internal(set) var erased: [Bytes16] = []
    public internal(set) var held: [Bytes16] = []
    public internal(set) var restricted: [Bytes16] = []

    public init() {}
}

extension Vault {
    /// What is to be remembered after this session; nil when that is written down already.
    ///
    /// An erasure is never forgotten; a hold is, once it was released, and a restriction, once this log lifted it.
    public func memory(after old: [UInt8]?) -> [UInt8]? {
        let known = old.flatMap { CustodyMemory($0, by: identity) }
        let (standing, ever) = (state.restrictions.standing, state.restrictions.renewals)
        let new = CustodyMemory(
            erased: marks(state.custody.erasures.keys).union(known?.erased ?? []),
            held: marks(state.custody.holds.keys),
            restricted: marks(standing.keys)
                .union((known?.restricted ?? []).subtracting(marks(ever.keys.filter { standing[$0] == nil })))
        )
        let isEmpty = new.erased.isEmpty && new.held.isEmpty && new.restricted.isEmpty
        return new == known || (known == nil && isEmpty) ? nil : new.sealed(by: identity)
    }

    /// How much of it there is; what has not grown or shrunk need not be written.
    public var custodyCounts: [Int] {
        let restricted = state.restrictions.renewals.values.reduce(0) { $0 + Int($1.count) }
        return [state.custody.erasures.count, state.custody.holds.count, restricted]
    }

    private func marks(_ subjects: some Sequence<Bytes16>) -> Set<Bytes16> {
        Set(subjects.map { CustodyMemory.mark($0, by: identity) })
    }

    /// Children of this home that somebody has seen erased, on hold or restricted, and that are none of it here.
    public func forgotten(of memory: CustodyMemory) throws -> Forgotten {
        var found = Forgotten()
        for subject in try subjects where !state.custody.isErased(subject) {
            let mark = CustodyMemory.mark(subject, by: identity)
            if memory.erased.contains(mark) {
                found.erased.append(subject)
                continue
            }
            if memory.held.contains(mark), !isOnHold(subject) { found.held.append(subject) }
            if memory.restricted.contains(mark), state.restrictions[subject] == nil {
                found.restricted.append(subject)
            }
        }
        return found
    }

    /// The same, from the file in which this person remembers it.
    public func forgotten(of file: [UInt8]) throws -> Forgotten {
        guard let memory = CustodyMemory(file, by: identity) else { throw VaultError.rolledBack(0) }
        return try forgotten(of: memory)
    }
}
