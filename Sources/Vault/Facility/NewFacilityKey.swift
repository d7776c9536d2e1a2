import Sealing

/// Payload of `facilityKey`: a signing key for the facility that follows the one named, shown to be held by whoever
/// brings it.
///
/// Layout: magic `maiamfn1` · which one it is u32, 2 for the first that follows · the key before 32 · Ed25519 key 32 ·
/// its minisign id 8 · Ed25519 signature 64 by the new key over magic `maiamfg1` · vault 16 · the fields before it.
struct NewFacilityKey: Hashable, Sendable {
    let ordinal: UInt32
    let before: Bytes32
    let key: Bytes32
    let id: [UInt8]
    private let proof: [UInt8]

    /// - Parameters:
    ///   - keys: those there are.
    ///   - seed: of the new key.
    init(after keys: FacilityKeys, seed: borrowing Secret) {
        ordinal = UInt32(keys.all.count + 1)
        before = keys.current.key
        key = Signature.publicKey(seed: seed)
        id = Random.bytes(8)
        proof = Signature.sign(
            Self.signedBytes(keys.vault, Self.fields(ordinal, before, key, id)), seed: seed)
    }

    private static func fields(
        _ ordinal: UInt32, _ before: Bytes32, _ key: Bytes32, _ id: [UInt8]
    ) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamfn1")
        out.integer(ordinal)
        out.fixed(before)
        out.fixed(key)
        out.raw(id)
        return out.bytes
    }

    private static func signedBytes(_ vault: Bytes16, _ fields: [UInt8]) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamfg1")
        out.fixed(vault)
        out.raw(Array(fields.dropFirst(8)))
        return out.bytes
    }

    private var fields: [UInt8] { Self.fields(ordinal, before, key, id) }
    var bytes: [UInt8] { fields + proof }

    init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamfn1")
        ordinal = try reader.integer()
        before = try reader.fixed32()
        key = try reader.fixed32()
        id = try reader.raw(8)
        proof = try reader.raw(Signature.size)
        try reader.end()
    }

    /// A sound key, whose holder meant it for this home and this place in the row of its keys.
    func holds(_ vault: Bytes16) -> Bool {
        Signature.isValid(key)
            && Signature.verify(proof, message: Self.signedBytes(vault, fields), key: key)
    }
}
