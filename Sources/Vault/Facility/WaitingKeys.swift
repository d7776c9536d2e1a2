import Sealing

/// Private halves of proposed keys, until enough have signed: sealed as the one in force is.
///
/// Layout: magic `maiamfx1` · list (u32 count) of: Ed25519 key 32 · nonce and box of its seed under the wrap key of the
/// signature compartment (u32 length and bytes), context magic `maiamfw1` · vault 16 · Ed25519 key 32.
struct WaitingKeys {
    static let name = "facility.next"
    private(set) var wraps: [(key: Bytes32, wrap: [UInt8])] = []

    init() {}

    init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamfx1")
        for _ in 0..<(try reader.count(minimum: 36)) {
            wraps.append((try reader.fixed32(), try reader.string()))
        }
        try reader.end()
    }

    var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamfx1")
        out.integer(UInt32(wraps.count))
        for item in wraps {
            out.fixed(item.key)
            out.string(item.wrap)
        }
        return out.bytes
    }

    private static func context(_ vault: Bytes16, _ key: Bytes32) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamfw1")
        out.fixed(vault)
        out.fixed(key)
        return out.bytes
    }

    mutating func add(_ seed: borrowing Secret, of key: Bytes32, vault: Bytes16, under ring: RingKey) {
        wraps.append((key, Box.wrap(seed, key: ring.wrapKey, context: Self.context(vault, key))))
    }

    /// Those whose proposals can still be carried out.
    mutating func keep(_ keys: Set<Bytes32>) { wraps.removeAll { !keys.contains($0.key) } }

    /// - Throws: `VaultError.facilityKeyGone` where the private half is not there or is of another key.
    func seed(of key: Bytes32, vault: Bytes16, under ring: RingKey) throws(VaultError) -> Secret {
        guard let item = wraps.first(where: { $0.key == key }),
            let seed = try? Box.unwrap(
                item.wrap, key: ring.wrapKey, context: Self.context(vault, key)),
            Signature.publicKey(seed: seed) == key
        else { throw .facilityKeyGone }
        return seed
    }
}
