import CSodium

/// What deriving a key from a passphrase costs.
public struct KeyCost: Hashable, Sendable {
    public let operations: UInt32
    public let memory: UInt32  // KiB

    public init(operations: UInt32, memory: UInt32) {
        self.operations = operations
        self.memory = memory
    }
    /// Three passes over 256 MiB, about half a second.
    public static let standard = KeyCost(operations: 3, memory: 256 * 1024)
    /// The least that a slot may carry.
    public static let least = KeyCost(operations: 3, memory: 64 * 1024)

    var isAcceptable: Bool {
        (3...10).contains(operations) && (64 * 1024...1024 * 1024).contains(memory)
    }
}

/// A person's identity sealed under a passphrase: the file `NAME.key`.
///
/// Layout: magic `maiamsl1` · person id 16 · kdf u8 (1 = Argon2id13) · operations u32 · memory u32 (KiB) ·
/// salt 16 · key-file flag u8 · check 32 · nonce 24 — all of it authenticated — then the sealed seeds and genesis hash.
public enum Slot {
    public static func seal(
        _ identity: borrowing Identity, person: Bytes16, genesis: Bytes32, passphrase: borrowing Passphrase,
        cost: KeyCost = .standard
    ) throws(SealingError) -> [UInt8] {
        guard cost.isAcceptable else { throw .parameters }
        let salt = Random.bytes(16)
        let derived = try passphrase.derive(salt: salt, cost: cost)
        var head = CanonicalWriter(magic: "maiamsl1")
        head.fixed(person)
        head.integer(UInt8(1))
        head.integer(cost.operations)
        head.integer(cost.memory)
        head.raw(salt)
        head.integer(UInt8(0))
        head.raw(derived.part(32..<64).withBytes { unsafe [UInt8]($0) })
        let nonce = Random.bytes(Box.nonceSize)
        head.raw(nonce)
        var plaintext = identity.withSeeds { box, signing in
            box.withBytes { unsafe [UInt8]($0) } + signing.withBytes { unsafe [UInt8]($0) }
        }
        plaintext += genesis.bytes
        defer { wipe(&plaintext) }
        return head.bytes
            + Box.seal(plaintext, key: derived.part(0..<32), nonce: nonce, context: head.bytes)
    }

    public struct Opened: ~Copyable, Sendable {
        public let identity: Identity
        public let person: Bytes16
        public let genesis: Bytes32

        public init(identity: consuming Identity, person: Bytes16, genesis: Bytes32) {
            self.identity = identity
            self.person = person
            self.genesis = genesis
        }

        /// Gives the identity away.
        public consuming func takeIdentity() -> Identity { identity }
    }

    public static func open(
        _ bytes: [UInt8], passphrase: borrowing Passphrase
    ) throws(SealingError) -> Opened {
        let head = try SlotHead(bytes)
        let derived = try passphrase.derive(salt: head.salt, cost: head.cost)
        let same = derived.part(32..<64).withBytes { mine in
            unsafe sodium_memcmp(mine.baseAddress!, head.check, 32) == 0
        }
        guard same else { throw .refused }
        var plain = try Box.open(
            Array(bytes[SlotHead.size...]), key: derived.part(0..<32), nonce: head.nonce,
            context: Array(bytes[..<SlotHead.size]))
        defer { wipe(&plain) }
        var box = Array(plain[0..<32])
        var signing = Array(plain[32..<64])
        let identity = Identity(boxSeed: Secret(wiping: &box), signingSeed: Secret(wiping: &signing))
        return Opened(identity: identity, person: head.person, genesis: Bytes32(plain[64..<96])!)
    }
}

/// What stands in front of the sealed seeds; whatever asks for absurd work is refused before any is done.
struct SlotHead {
    static let size = 8 + 16 + 1 + 4 + 4 + 16 + 1 + 32 + 24

    let person: Bytes16
    let cost: KeyCost
    let salt, check, nonce: [UInt8]

    init(_ bytes: [UInt8]) throws(SealingError) {
        guard bytes.count == Self.size + 96 + Box.overhead else { throw .malformed }
        var reader = try CanonicalReader(Array(bytes[..<Self.size]), magic: "maiamsl1")
        person = try reader.fixed16()
        guard try reader.integer(UInt8.self) == 1 else { throw .parameters }
        cost = KeyCost(
            operations: try reader.integer(UInt32.self), memory: try reader.integer(UInt32.self))
        salt = try reader.raw(16)
        guard cost.isAcceptable, salt.contains(where: { $0 != 0 }), try reader.integer(UInt8.self) == 0
        else { throw .parameters }
        check = try reader.raw(32)
        nonce = try reader.raw(24)
        try reader.end()
    }
}
