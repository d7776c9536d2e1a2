import CSodium

/// Ed25519 (RFC 8032) over plain bytes.
public enum Ed25519 {
    public static func publicKey(seed: UnsafeRawBufferPointer) -> [UInt8] {
        unsafe pair(seed).publicKey
    }

    public static func sign(_ message: [UInt8], seed: UnsafeRawBufferPointer) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 64)
        unsafe pair(seed).secretKey.withBytes { key in
            _ = unsafe crypto_sign_detached(&out, nil, message, UInt64(message.count), key.octets)
        }
        return out
    }

    public static func verify(_ signature: [UInt8], message: [UInt8], key: [UInt8]) -> Bool {
        guard signature.count == 64, key.count == 32 else { return false }
        return unsafe crypto_sign_verify_detached(signature, message, UInt64(message.count), key) == 0
    }

    private struct Pair: ~Copyable {
        let publicKey: [UInt8]
        let secretKey: TemporaryKey
    }

    private static func pair(_ seed: UnsafeRawBufferPointer) -> Pair {
        precondition(seed.count == 32)
        var publicKey = [UInt8](repeating: 0, count: 32)
        let secretKey = TemporaryKey(count: 64) { target in
            _ = unsafe crypto_sign_seed_keypair(&publicKey, target.octets, seed.octets)
        }
        return Pair(publicKey: publicKey, secretKey: secretKey)
    }
}
