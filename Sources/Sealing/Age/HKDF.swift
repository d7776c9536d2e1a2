import CSodium

/// HKDF-SHA-256 (RFC 5869), built on libsodium's HMAC, which has no HKDF before 1.0.19.
public enum HKDF {
    public static let longest = 255 * 32

    /// `count` bytes; nil when more than 255 blocks are asked for.
    public static func bytes(
        _ secret: [UInt8], salt: [UInt8], info: [UInt8], count: Int
    ) -> [UInt8]? {
        guard (1...longest).contains(count) else { return nil }
        let secret = TemporaryKey(copying: secret)
        let key = secret.withBytes { unsafe derive($0, salt: salt, info: info, count: count) }
        return key.withBytes { unsafe Array($0) }
    }

    static func derive(
        _ secret: UnsafeRawBufferPointer, salt: [UInt8], info: [UInt8], count: Int
    ) -> TemporaryKey {
        let salt = TemporaryKey(copying: salt.isEmpty ? [UInt8](repeating: 0, count: 32) : salt)
        let prk = salt.withBytes { unsafe mac(key: $0, secret) }
        return TemporaryKey(count: count) { target in
            var block = TemporaryKey(count: 0) { _ in }
            var done = 0
            for number in UInt8(1)...UInt8((count + 31) / 32) {
                block = prk.withBytes { key in
                    block.withBytes { unsafe mac(key: key, $0, info + [number]) }
                }
                let part = min(32, count - done)
                block.withBytes { bytes in
                    unsafe UnsafeMutableRawBufferPointer(rebasing: target[done..<done + part])
                        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<part]))
                }
                done += part
            }
        }
    }

    /// HMAC-SHA-256 over `message` and `tail`.
    static func mac(
        key: UnsafeRawBufferPointer, _ message: UnsafeRawBufferPointer, _ tail: [UInt8] = []
    ) -> TemporaryKey {
        TemporaryKey(count: 32) { target in
            var state = crypto_auth_hmacsha256_state()
            _ = unsafe crypto_auth_hmacsha256_init(&state, key.octets, key.count)
            if unsafe !message.isEmpty {
                _ = unsafe crypto_auth_hmacsha256_update(&state, message.octets, UInt64(message.count))
            }
            _ = unsafe crypto_auth_hmacsha256_update(&state, tail, UInt64(tail.count))
            _ = unsafe crypto_auth_hmacsha256_final(&state, target.octets)
            unsafe sodium_memzero(&state, MemoryLayout.size(ofValue: state))
        }
    }
}
