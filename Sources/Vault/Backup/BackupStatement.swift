public import Sealing

/// What one backup is, signed by whoever took it: the head of the package and the payload of its entry.
///
/// Layout, all little-endian: magic `maiambr1` · vault 16 · id 16 · kind u8 · log size u64 · log root 32 · time i64 ·
/// expires i64 (0 for never) · BLAKE2b-256 of the file 32 · length of the file u64 · taker 16 · taker's key 32 ·
/// Ed25519 signature 64 over all of it. A package is an age file of statement ‖ SQLite file.
public struct BackupStatement: Hashable, Sendable {
    public enum Kind: UInt8, Sendable {
        /// Log and sealed rows: opens nothing without keys.
        case data = 1
        /// The children's wrapped keys: what an erasure must wait for.
        case keys = 2
    }
    static let size = 8 + 16 + 16 + 1 + 8 + 32 + 8 + 8 + 32 + 8 + 16 + 32 + Signature.size

    let vault: Bytes16
    public let id: Bytes16
    public let kind: Kind
    /// The log of which it is a copy.
    public let log: Anchor
    /// Seconds since 1970.
    public let time: Int64
    /// When the copy is to be destroyed; 0 for never.
    public let expires: Int64
    let digest: Bytes32
    public let length: UInt64
    public let taker: Bytes16
    let takerKey: Bytes32
    private(set) var signature: [UInt8] = []

    init(
        vault: Bytes16, kind: Kind, log: Anchor, time: Int64, expires: Int64, digest: Bytes32, length: UInt64,
        taker: Bytes16, takerKey: Bytes32, sign: ([UInt8]) -> [UInt8]
    ) {
        self.vault = vault
        id = .random()
        self.kind = kind
        self.log = log
        self.time = time
        self.expires = expires
        self.digest = digest
        self.length = length
        self.taker = taker
        self.takerKey = takerKey
        signature = sign(signedBytes)
    }

    private var signedBytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiambr1")
        out.fixed(vault)
        out.fixed(id)
        out.integer(kind.rawValue)
        out.integer(log.size)
        out.fixed(log.root)
        out.integer(time)
        out.integer(expires)
        out.fixed(digest)
        out.integer(length)
        out.fixed(taker)
        out.fixed(takerKey)
        return out.bytes
    }

    var bytes: [UInt8] { signedBytes + signature }

    /// Refuses a statement whose own signature does not hold; whether the taker had the right, the log knows.
    init(bytes: [UInt8]) throws(SealingError) {
        guard bytes.count == Self.size else { throw .malformed }
        let signed = Array(bytes.dropLast(Signature.size))
        var reader = try CanonicalReader(signed, magic: "maiambr1")
        vault = try reader.fixed16()
        id = try reader.fixed16()
        guard let kind = Kind(rawValue: try reader.integer()) else { throw .malformed }
        self.kind = kind
        log = Anchor(size: try reader.integer(), root: try reader.fixed32())
        time = try reader.integer()
        expires = try reader.integer()
        digest = try reader.fixed32()
        length = try reader.integer()
        taker = try reader.fixed16()
        takerKey = try reader.fixed32()
        try reader.end()
        signature = Array(bytes.suffix(Signature.size))
        guard Signature.verify(signature, message: signed, key: takerKey) else { throw .refused }
    }

    func hasExpired(at now: Int64) -> Bool { expires != 0 && expires <= now }

    /// Whether the people and the policy of a log let this person take it.
    func isPermitted(people: [Bytes16: Person], policy: VaultPolicy) -> Bool {
        guard let person = people[taker], person.recipient.signing == takerKey,
            person.standing == .active, person.isCurrent(at: time)
        else { return false }
        return policy.administrators.contains(person.role) || policy.custodians.contains(person.role)
    }
}
