import CSodium

/// What a person shows others: an X25519 key to seal to and an Ed25519 key to verify with.
public struct Recipient: Hashable, Sendable {
    public let box: Bytes32
    public let signing: Bytes32

    public init(box: Bytes32, signing: Bytes32) {
        self.box = box
        self.signing = signing
    }

    /// Neither key is of low order or off the curve; asked at enrolment.
    public var isValid: Bool { BoxKey.isValid(box) && Signature.isValid(signing) }

    /// Sixteen hexadecimal groups of four would be more than anyone reads aloud: eight groups are compared.
    public var fingerprint: String {
        let digits = Hex.text(Array(Digest.blake2b(box.bytes + signing.bytes).bytes.prefix(16)))
        return stride(from: 0, to: 32, by: 4).map { start in
            String(digits.dropFirst(start).prefix(4))
        }.joined(separator: " ")
    }
}

/// A person's two secret seeds.
public struct Identity: ~Copyable, Sendable {
    private let boxSeed: Secret
    private let signingSeed: Secret
    private let signingKey: Secret
    public let recipient: Recipient

    public init(boxSeed: consuming Secret, signingSeed: consuming Secret) {
        let box = BoxKey.publicKey(seed: boxSeed)
        var signing = Bytes32.zero
        signingKey = Signature.pair(seed: signingSeed, publicKey: &signing)
        self.boxSeed = boxSeed
        self.signingSeed = signingSeed
        recipient = Recipient(box: box, signing: signing)
    }

    public static func make() -> Identity { Identity(boxSeed: .random(), signingSeed: .random()) }

    /// The same person again, for who uses one up.
    public func copy() -> Identity { Identity(boxSeed: boxSeed.copy(), signingSeed: signingSeed.copy()) }

    public func sign(_ message: [UInt8]) -> [UInt8] { Signature.sign(message, key: signingKey) }
    public func open(_ sealed: [UInt8]) throws(SealingError) -> [UInt8] {
        try BoxKey.open(sealed, seed: boxSeed)
    }

    /// The X25519 scalar, as age identities use it.
    @safe public func withAgeKey<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R
    {
        let scalar = BoxKey.scalar(seed: boxSeed)
        return try scalar.withBytes(body)
    }

    /// A key for this person's own files (anchor, session cache).
    public func privateKey(_ number: UInt64) -> Secret { boxSeed.subkey(number, context: "maiamown") }

    public func withSeeds<R, E: Error>(
        _ body: (borrowing Secret, borrowing Secret) throws(E) -> R
    ) throws(E) -> R {
        try body(boxSeed, signingSeed)
    }
}
