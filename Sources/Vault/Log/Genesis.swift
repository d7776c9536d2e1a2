public import Sealing

/// What a home is born with; its hash is the identity of the home and is pinned in every person's slot.
public struct Genesis: Sendable {
    public let salt: Bytes16
    public let director: Bytes16
    public let recipient: Recipient
    public let facilityKey: Bytes32
    public let facilityKeyID: [UInt8]
    public let policy: VaultPolicy

    public private(set) var hash = Bytes32.zero
    public var vault: Bytes16 { hash.prefix16 }

    public var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamgn1")
        out.fixed(salt)
        out.fixed(director)
        out.fixed(recipient.box)
        out.fixed(recipient.signing)
        out.fixed(facilityKey)
        out.raw(facilityKeyID)
        out.integer(UInt8(0))  // recovery key: none yet
        out.string(policy.bytes)
        return out.bytes
    }

    init(
        director: Bytes16, recipient: Recipient, facilityKey: Bytes32, facilityKeyID: [UInt8],
        policy: VaultPolicy
    ) {
        salt = .random()
        self.director = director
        self.recipient = recipient
        self.facilityKey = facilityKey
        self.facilityKeyID = facilityKeyID
        self.policy = policy
        hash = Digest.blake2b(self.bytes)
    }

    public init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamgn1")
        salt = try reader.fixed16()
        director = try reader.fixed16()
        recipient = Recipient(box: try reader.fixed32(), signing: try reader.fixed32())
        facilityKey = try reader.fixed32()
        facilityKeyID = try reader.raw(8)
        guard try reader.integer(UInt8.self) == 0 else { throw .malformed }
        policy = try VaultPolicy(bytes: try reader.string())
        try reader.end()
        hash = Digest.blake2b(self.bytes)
    }
}
