import CSodium

public enum Digest {
    /// BLAKE2b-256 of `bytes`.
    public static func blake2b(_ bytes: [UInt8]) -> Bytes32 {
        Sodium.start()
        return Bytes32 { out in
            _ = unsafe crypto_generichash(out, 32, bytes, UInt64(bytes.count), nil, 0)
        }
    }

    /// BLAKE2b-256 of a part of a longer run of bytes.
    public static func blake2b(_ bytes: ArraySlice<UInt8>) -> Bytes32 {
        Sodium.start()
        return Bytes32 { out in
            unsafe bytes.withUnsafeBufferPointer {
                _ = unsafe crypto_generichash(out, 32, $0.baseAddress, UInt64($0.count), nil, 0)
            }
        }
    }

    /// BLAKE2b-256 of `bytes` under a key.
    public static func blake2b(_ bytes: [UInt8], key: borrowing Secret) -> Bytes32 {
        Bytes32 { out in unsafe keyed(bytes, key: key, out, count: 32) }
    }

    /// BLAKE2b-128 of `bytes` under a key: an opaque mark.
    public static func mark(_ bytes: [UInt8], key: borrowing Secret) -> Bytes16 {
        Bytes16 { out in unsafe keyed(bytes, key: key, out, count: 16) }
    }

    public static func sha256(_ bytes: [UInt8]) -> Bytes32 {
        Bytes32 { out in _ = unsafe crypto_hash_sha256(out, bytes, UInt64(bytes.count)) }
    }

    /// SHA-256 of one byte and what follows it.
    static func sha256(_ prefix: UInt8, _ bytes: [UInt8]) -> Bytes32 {
        var state = crypto_hash_sha256_state()
        var prefix = prefix
        _ = unsafe crypto_hash_sha256_init(&state)
        _ = unsafe crypto_hash_sha256_update(&state, &prefix, 1)
        _ = unsafe crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
        return Bytes32 { out in _ = unsafe crypto_hash_sha256_final(&state, out) }
    }

    private static func keyed(
        _ bytes: [UInt8], key: borrowing Secret, _ out: UnsafeMutablePointer<UInt8>, count: Int
    ) {
        Sodium.start()
        key.withBytes { key in
            _ = unsafe crypto_generichash(
                out, count, bytes, UInt64(bytes.count), key.baseAddress!, key.count)
        }
    }
}

/// BLAKE2b-256 of something that comes in parts.
@safe public struct FlowingDigest: ~Copyable {
    private let state: UnsafeMutableRawPointer

    public init() {
        Sodium.start()
        unsafe state = .allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
        _ = unsafe crypto_generichash_init(OpaquePointer(state), nil, 0, 32)
    }

    public func take(_ bytes: [UInt8]) {
        _ = unsafe crypto_generichash_update(OpaquePointer(state), bytes, UInt64(bytes.count))
    }

    /// The digest of everything taken; to be asked once.
    public consuming func finish() -> Bytes32 {
        var out = [UInt8](repeating: 0, count: 32)
        _ = unsafe crypto_generichash_final(OpaquePointer(state), &out, 32)
        return Bytes32(out)!
    }

    deinit { unsafe state.deallocate() }
}
