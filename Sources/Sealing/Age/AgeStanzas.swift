import CSodium

/// The file key under a key agreed with an X25519 recipient.
enum AgeX25519 {
    static let type = "X25519"
    private static let info = Array("age-encryption.org/v1/X25519".utf8)

    static func wrap(_ fileKey: borrowing TemporaryKey, to recipient: [UInt8]) throws(AgeError) -> AgeStanza {
        let ephemeral = TemporaryKey.random(count: 32)
        let share = ephemeral.withBytes { unsafe X25519.publicKey($0) }
        let shared = ephemeral.withBytes { unsafe X25519.agree($0, recipient) }
        guard !shared.isEmpty else { throw .recipient }
        let key = shared.withBytes {
            unsafe HKDF.derive($0, salt: share + recipient, info: info, count: 32)
        }
        return AgeStanza(
            type: type, arguments: [Base64.text(share, padded: false)],
            body: AgeFileKey.seal(fileKey, key: key))
    }

    /// Refuses a stanza of the wrong shape, whomever it is for.
    static func check(_ stanza: AgeStanza) throws(AgeError) { _ = try share(stanza) }

    /// The file key; empty when the stanza is for someone else.
    static func unwrap(
        _ stanza: AgeStanza, secretKey: UnsafeRawBufferPointer
    ) throws(AgeError) -> TemporaryKey {
        let share = try share(stanza)
        let shared = unsafe X25519.agree(secretKey, share)
        guard !shared.isEmpty else { throw .header }
        let recipient = unsafe X25519.publicKey(secretKey)
        let key = shared.withBytes {
            unsafe HKDF.derive($0, salt: share + recipient, info: info, count: 32)
        }
        return AgeFileKey.open(stanza.body, key: key)
    }

    private static func share(_ stanza: AgeStanza) throws(AgeError) -> [UInt8] {
        guard stanza.arguments.count == 1, stanza.body.count == AgeFileKey.sealedSize,
            let share = Base64.bytes(Array(stanza.arguments[0].utf8), padded: false), share.count == 32
        else { throw .header }
        return share
    }
}

/// The file key under a passphrase.
enum AgeScrypt {
    static let type = "scrypt"
    /// 2^18 costs 256 MiB and a second; a file may not ask for more.
    static let greatestWorkFactor = 18
    private static let label = Array("age-encryption.org/v1/scrypt".utf8)

    /// The file key; empty when the passphrase is another.
    static func unwrap(_ stanza: AgeStanza, passphrase: [UInt8]) throws(AgeError) -> TemporaryKey {
        guard stanza.arguments.count == 2, stanza.body.count == AgeFileKey.sealedSize,
            let salt = Base64.bytes(Array(stanza.arguments[0].utf8), padded: false), salt.count == 16,
            let factor = Int(stanza.arguments[1]), String(factor) == stanza.arguments[1],
            (1...greatestWorkFactor).contains(factor)
        else { throw .header }
        let fullSalt = label + salt
        var failed = false
        let key = TemporaryKey(count: 32) { target in
            failed =
                unsafe crypto_pwhash_scryptsalsa208sha256_ll(
                    passphrase, passphrase.count, fullSalt, fullSalt.count, UInt64(1) << UInt64(factor), 8, 1,
                    target.octets, target.count) != 0
        }
        guard !failed else { throw .header }
        return AgeFileKey.open(stanza.body, key: key)
    }
}

/// Sixteen bytes sealed once under a key that is used for nothing else, hence the nonce of zeros.
enum AgeFileKey {
    static let sealedSize = 16 + Cipher.tagSize
    private static let nonce = [UInt8](repeating: 0, count: 12)

    static func seal(_ fileKey: borrowing TemporaryKey, key: borrowing TemporaryKey) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: sealedSize)
        fileKey.withBytes { fileKey in
            key.withBytes { key in
                unsafe out.withUnsafeMutableBytes { out in
                    unsafe Cipher.chacha20Poly1305.seal(fileKey, nonce: nonce, key: key, into: out)
                }
            }
        }
        return out
    }

    /// Empty when it does not open.
    static func open(_ body: [UInt8], key: borrowing TemporaryKey) -> TemporaryKey {
        var opened = false
        let fileKey = key.withBytes { key in
            TemporaryKey(count: 16) { target in
                opened = unsafe body.withUnsafeBytes { body in
                    unsafe Cipher.chacha20Poly1305.open(body, nonce: nonce, key: key, into: target)
                }
            }
        }
        return opened ? fileKey : TemporaryKey(count: 0) { _ in }
    }
}
