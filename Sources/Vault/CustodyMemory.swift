public import Sealing

/// Which children a person has seen erased or put on hold: a home put back from an older copy does not know.
///
/// File form, beside the anchor: magic `maiamcm1` · marks of erased children (u32 count, 16 each, sorted) · marks of
/// children on hold, likewise · BLAKE2b-256 32 keyed. A mark is a hash under a key only this person has.
public struct CustodyMemory: Hashable, Sendable {
    private(set) var erased: Set<Bytes16>
    private(set) var held: Set<Bytes16>

    init(erased: Set<Bytes16>, held: Set<Bytes16>) {
        self.erased = erased
        self.held = held
    }

    static func mark(_ subject: Bytes16, by identity: borrowing Identity) -> Bytes16 {
        var out = CanonicalWriter(magic: "maiamcm1")
        out.fixed(subject)
        return Digest.mark(out.bytes, key: identity.privateKey(1))
    }

    func sealed(by identity: borrowing Identity) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamcm1")
        for marks in [erased, held] {
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
        var reader = try CanonicalReader(bytes, magic: "maiamcm1")
        var sets: [Set<Bytes16>] = []
        for _ in 0..<2 {
            var marks: Set<Bytes16> = []
            for _ in 0..<(try reader.count(minimum: 16)) { marks.insert(try reader.fixed16()) }
            sets.append(marks)
        }
        try reader.end()
        return CustodyMemory(erased: sets[0], held: sets[1])
    }
}

extension Vault {
    /// What is to be remembered after this session; nil when that is written down already.
    ///
    /// An erasure is never forgotten; a hold is, once it was released.
    public func memory(after old: [UInt8]?) -> [UInt8]? {
        let known = old.flatMap { CustodyMemory($0, by: identity) }
        let new = CustodyMemory(
            erased: marks(state.custody.erasures.keys).union(known?.erased ?? []),
            held: marks(state.custody.holds.keys))
        return new == known || (known == nil && new.erased.isEmpty && new.held.isEmpty)
            ? nil : new.sealed(by: identity)
    }

    /// How much of it there is; what has not grown or shrunk need not be written.
    public var custodyCounts: [Int] { [state.custody.erasures.count, state.custody.holds.count] }

    private func marks(_ subjects: some Sequence<Bytes16>) -> Set<Bytes16> {
        Set(subjects.map { CustodyMemory.mark($0, by: identity) })
    }

    /// Children of this home that somebody has seen erased, or on hold, and that are neither here.
    public func forgotten(of memory: CustodyMemory) throws -> (erased: [Bytes16], held: [Bytes16]) {
        let here = try subjects.filter { !state.custody.isErased($0) }
        let erased = here.filter { memory.erased.contains(CustodyMemory.mark($0, by: identity)) }
        let held = here.filter {
            memory.held.contains(CustodyMemory.mark($0, by: identity)) && !isOnHold($0)
                && !erased.contains($0)
        }
        return (erased, held)
    }
}
