import CSodium

/// Sealed boxes to an X25519 public key (`crypto_box_seal`).
public enum BoxKey {
    public static func scalar(seed: borrowing Secret) -> Secret {
        var ignored = Bytes32.zero
        return pair(seed: seed, publicKey: &ignored)
    }
    public static func publicKey(seed: borrowing Secret) -> Bytes32 {
        var key = Bytes32.zero
        _ = pair(seed: seed, publicKey: &key)
        return key
    }

    private static func pair(seed: borrowing Secret, publicKey key: inout Bytes32) -> Secret {
        Sodium.start()
        var publicKey = [UInt8](repeating: 0, count: 32)
        let secret = seed.withBytes { seed in
            Secret(count: 32) { target in
                let seed = unsafe seed.bindMemory(to: UInt8.self).baseAddress!
                let target = unsafe target.bindMemory(to: UInt8.self).baseAddress!
                _ = unsafe crypto_box_seed_keypair(&publicKey, target, seed)
            }
        }
        key = Bytes32(publicKey)!
        return secret
    }

    public static func seal(_ plaintext: [UInt8], to key: Bytes32) throws(SealingError) -> [UInt8] {
        Sodium.start()
        var out = [UInt8](repeating: 0, count: plaintext.count + crypto_box_sealbytes())
        guard unsafe crypto_box_seal(&out, plaintext, UInt64(plaintext.count), key.bytes) == 0
        else { throw .invalidKey }
        return out
    }

    public static func open(_ sealed: [UInt8], seed: borrowing Secret) throws(SealingError) -> [UInt8] {
        let overhead = crypto_box_sealbytes()
        guard sealed.count >= overhead else { throw .malformed }
        var publicKey = Bytes32.zero
        let secret = pair(seed: seed, publicKey: &publicKey)
        var out = [UInt8](repeating: 0, count: sealed.count - overhead)
        let status = secret.withBytes { secret in
            let secret = unsafe secret.bindMemory(to: UInt8.self).baseAddress!
            return unsafe crypto_box_seal_open(&out, sealed, UInt64(sealed.count), publicKey.bytes, secret)
        }
        guard status == 0 else { throw .refused }
        return out
    }

    /// Refuses keys of low order: a product with any scalar would be all zeros.
    public static func isValid(_ key: Bytes32) -> Bool {
        Sodium.start()
        var shared = [UInt8](repeating: 0, count: 32)
        return unsafe crypto_scalarmult(&shared, Random.bytes(32), key.bytes) == 0
    }
}
