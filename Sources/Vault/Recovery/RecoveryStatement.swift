public import Sealing

/// The recovery key's public halves, and who keeps shares of it: payload of its entry, and a copy beside the log for
/// those who have no key to the log any more.
///
/// Layout: magic `maiamrv1` · vault 16 · X25519 key 32 · Ed25519 key 32 · how many are needed u8 · list (u32 count) of
/// trustees: id 16 · X25519 key 32 · Ed25519 key 32 · BLAKE2b-256 of the share 32 · Ed25519 signature 64 by the
/// facility's key.
public struct RecoveryStatement: Hashable, Sendable {
    public struct Trustee: Hashable, Sendable {
        public let id: Bytes16
        public let recipient: Recipient
        public let share: Bytes32
    }
    static let name = "recovery"
    /// Every subset of those needed is a share of its own, so there may not be many.
    public static let most = 8

    public let vault: Bytes16
    public let recipient: Recipient
    public let needed: UInt8
    public let trustees: [Trustee]
    private var signature: [UInt8] = []

    init(
        vault: Bytes16, recipient: Recipient, needed: UInt8, trustees: [Trustee], facility: borrowing Secret
    ) {
        self.vault = vault
        self.recipient = recipient
        self.needed = needed
        self.trustees = trustees
        signature = Signature.sign(signedBytes, seed: facility)
    }

    /// Under which its keyring lies and its act is signed.
    public var id: Bytes16 { recipient.lookup }

    private var signedBytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamrv1")
        out.fixed(vault)
        out.fixed(recipient.box)
        out.fixed(recipient.signing)
        out.integer(needed)
        out.integer(UInt32(trustees.count))
        for trustee in trustees {
            out.fixed(trustee.id)
            out.fixed(trustee.recipient.box)
            out.fixed(trustee.recipient.signing)
            out.fixed(trustee.share)
        }
        return out.bytes
    }

    var bytes: [UInt8] { signedBytes + signature }
    public var encoded: [UInt8] { bytes }

    init(bytes: [UInt8]) throws(SealingError) {
        guard bytes.count > Signature.size else { throw .malformed }
        var reader = try CanonicalReader(Array(bytes.dropLast(Signature.size)), magic: "maiamrv1")
        vault = try reader.fixed16()
        recipient = Recipient(box: try reader.fixed32(), signing: try reader.fixed32())
        needed = try reader.integer()
        var trustees: [Trustee] = []
        for _ in 0..<(try reader.count(minimum: 112)) {
            trustees.append(
                Trustee(
                    id: try reader.fixed16(),
                    recipient: Recipient(box: try reader.fixed32(), signing: try reader.fixed32()),
                    share: try reader.fixed32()))
        }
        try reader.end()
        self.trustees = trustees
        signature = Array(bytes.suffix(Signature.size))
        guard (2...Self.most).contains(trustees.count), (2...trustees.count).contains(Int(needed)),
            Set(trustees.map(\.id)).count == trustees.count, recipient.isValid
        else { throw .malformed }
    }

    func holds(_ key: FacilityKey, vault: Bytes16) -> Bool {
        self.vault == vault && Signature.verify(signature, message: signedBytes, key: key.key)
    }

    /// The same, signed by the facility's key of now.
    func signed(by facility: borrowing Secret) -> [UInt8] {
        signedBytes + Signature.sign(signedBytes, seed: facility)
    }

    /// Says the same, whoever signed it.
    func agrees(with other: RecoveryStatement) -> Bool { signedBytes == other.signedBytes }
}
