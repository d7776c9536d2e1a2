public import Sealing

extension Vault {
    public var recipient: Recipient { identity.recipient }
    public func decryptAge<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try identity.withAgeKey { bytes throws in try body(bytes) }
    }

    /// Opens what was sealed to this person's own public key.
    public func open(letter: [UInt8]) throws -> [UInt8] { try identity.open(letter) }

    /// Seals what this person keeps for themself outside the home.
    public func sealOwn(_ plain: [UInt8]) -> [UInt8] {
        Box.sealWithNonce(Padding.pad(plain), key: identity.privateKey(Self.own), context: context)
    }

    public func openOwn(_ sealed: [UInt8]) throws -> [UInt8] {
        try Padding.unpad(
            try Box.openWithNonce(sealed, key: identity.privateKey(Self.own), context: context))
    }

    /// Number of the key among a person's own; 1 is the anchor's.
    private static let own: UInt64 = 7
    private var context: [UInt8] { Array("maiamdf1".utf8) + vault.bytes }
}
