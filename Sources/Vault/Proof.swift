import Sealing

/// What somebody's last whole check proved, kept beside their anchor: the next one passes over what it rests on byte
/// for byte.
///
/// File form: nonce and box, under a key only this person has, of magic `maiampv1` · size u64 · root 32 · ground 32 ·
/// marks (u32 count, 16 each, by order of admission; zeros where nothing was proved). The context of the box is the
/// magic · genesis hash 32 · person 16.
struct Proof: Equatable {
    /// Signatures of all entries of the tree of this size and root hold.
    let size: UInt64
    let root: Bytes32
    /// What a verdict rests on besides the log and the child.
    let ground: Bytes32
    let marks: [Bytes16]

    /// Changes when a newer program checks more than an older one did.
    static let rules: UInt32 = 2
    static let unproved = Bytes32.zero.prefix16

    func sealed(by identity: borrowing Identity, genesis: Bytes32, person: Bytes16) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiampv1")
        out.reserve(84 + 16 * marks.count)
        out.integer(size)
        out.fixed(root)
        out.fixed(ground)
        out.integer(UInt32(marks.count))
        for mark in marks { out.fixed(mark) }
        return Box.sealWithNonce(
            out.bytes, key: identity.privateKey(8), context: Self.context(genesis, person))
    }

    /// Nil for bytes that this person did not write about this home.
    init?(_ sealed: [UInt8], by identity: borrowing Identity, genesis: Bytes32, person: Bytes16) {
        let context = Self.context(genesis, person)
        guard let bytes = try? Box.openWithNonce(sealed, key: identity.privateKey(8), context: context),
            let read = try? Self(bytes: bytes)
        else { return nil }
        self = read
    }

    private init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiampv1")
        size = try reader.integer()
        root = try reader.fixed32()
        ground = try reader.fixed32()
        var marks: [Bytes16] = []
        for _ in 0..<(try reader.count(minimum: 16)) { marks.append(try reader.fixed16()) }
        self.marks = marks
        try reader.end()
    }

    init(size: UInt64, root: Bytes32, ground: Bytes32, marks: [Bytes16]) {
        self.size = size
        self.root = root
        self.ground = ground
        self.marks = marks
    }

    private static func context(_ genesis: Bytes32, _ person: Bytes16) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiampv1")
        out.fixed(genesis)
        out.fixed(person)
        return out.bytes
    }
}

/// Under it the marks of children are made: nobody else can tell what they were proved to be.
final class ProofKey: Sendable {
    let secret: Secret
    init(_ identity: borrowing Identity) { secret = identity.privateKey(9) }
}

extension Vault {
    /// All that a verdict rests on besides the log and what lies there for a child.
    var ground: Bytes32 {
        Ground(
            rings: state.rings.values.filter { $0.compartment == 0 || holds($0.compartment) },
            people: state.people.values.map {
                Ground.Known(
                    id: $0.id, signing: $0.recipient.signing, role: $0.role, standing: $0.standing.rawValue)
            }, policies: state.policies.map { ($0.number, $0.policy.bytes) },
            unauthorised: state.unauthorised, setAside: state.custody.setAside,
            distrusted: state.distrusted, restricted: state.restrictions.standing.mapValues(\.entry)
        ).hash
    }

    /// A proof of this person about this home that still speaks of how things are.
    func proof(_ sealed: [UInt8]?) -> Proof? {
        guard let sealed,
            let proof = Proof(sealed, by: identity, genesis: genesis.hash, person: person),
            proof.ground == ground, proof.size <= state.size
        else { return nil }
        return proof
    }

    func sealed(_ proof: Proof) -> [UInt8] {
        proof.sealed(by: identity, genesis: genesis.hash, person: person)
    }
}
