import CSodium

/// Ed25519 signatures (RFC 8032), detached, 64 bytes.
public enum Signature {
    public static let size = 64

    public static func publicKey(seed: borrowing Secret) -> Bytes32 {
        var key = Bytes32.zero
        _ = pair(seed: seed, publicKey: &key)
        return key
    }

    public static func sign(_ message: [UInt8], seed: borrowing Secret) -> [UInt8] {
        sign(message, key: signingKey(seed: seed))
    }

    /// The 64-byte form of a seed, worth keeping by whoever signs more than once.
    static func signingKey(seed: borrowing Secret) -> Secret {
        var ignored = Bytes32.zero
        return pair(seed: seed, publicKey: &ignored)
    }

    static func sign(_ message: [UInt8], key: borrowing Secret) -> [UInt8] {
        precondition(key.count == 64)
        Sodium.start()
        var out = [UInt8](repeating: 0, count: size)
        key.withBytes { secret in
            let secret = unsafe secret.bindMemory(to: UInt8.self).baseAddress!
            _ = unsafe crypto_sign_detached(&out, nil, message, UInt64(message.count), secret)
        }
        return out
    }

    public static func verify(_ signature: [UInt8], message: [UInt8], key: Bytes32) -> Bool {
        guard signature.count == size else { return false }
        Sodium.start()
        return unsafe crypto_sign_verify_detached(signature, message, UInt64(message.count), key.bytes) == 0
    }

    /// On the curve, of the main subgroup, canonical.
    public static func isValid(_ key: Bytes32) -> Bool {
        Sodium.start()
        return unsafe crypto_core_ed25519_is_valid_point(key.bytes) == 1
    }

    /// Both halves at once.
    static func pair(seed: borrowing Secret, publicKey key: inout Bytes32) -> Secret {
        Sodium.start()
        var publicKey = [UInt8](repeating: 0, count: 32)
        let secret = seed.withBytes { seed in
            Secret(count: 64) { target in
                let seed = unsafe seed.bindMemory(to: UInt8.self).baseAddress!
                let target = unsafe target.bindMemory(to: UInt8.self).baseAddress!
                _ = unsafe crypto_sign_seed_keypair(&publicKey, target, seed)
            }
        }
        key = Bytes32(publicKey)!
        return secret
    }
}
