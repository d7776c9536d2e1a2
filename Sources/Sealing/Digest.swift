import CSodium

package enum Digest {
    /// BLAKE2b-256 of `bytes`.
    package static func blake2b(_ bytes: [UInt8]) -> Bytes32 {
        Sodium.start()
        var out = [UInt8](repeating: 0, count: 32)
        _ = unsafe crypto_generichash(&out, 32, bytes, UInt64(bytes.count), nil, 0)
        return Bytes32(out)!
    }

    /// BLAKE2b-256 of `bytes` under a key.
    package static func blake2b(_ bytes: [UInt8], key: borrowing Secret) -> Bytes32 {
        Bytes32(keyed(bytes, key: key, count: 32))!
    }

    /// BLAKE2b-128 of `bytes` under a key: an opaque mark.
    package static func mark(_ bytes: [UInt8], key: borrowing Secret) -> Bytes16 {
        Bytes16(keyed(bytes, key: key, count: 16))!
    }

    package static func sha256(_ bytes: [UInt8]) -> Bytes32 {
        var out = [UInt8](repeating: 0, count: 32)
        _ = unsafe crypto_hash_sha256(&out, bytes, UInt64(bytes.count))
        return Bytes32(out)!
    }

    private static func keyed(_ bytes: [UInt8], key: borrowing Secret, count: Int) -> [UInt8] {
        Sodium.start()
        var out = [UInt8](repeating: 0, count: count)
        key.withBytes { key in
            _ = unsafe crypto_generichash(
                &out, count, bytes, UInt64(bytes.count), key.baseAddress!, key.count)
        }
        return out
    }
}

/// BLAKE2b-256 of something that comes in parts.
@safe package struct FlowingDigest: ~Copyable {
    private let state: UnsafeMutableRawPointer

    package init() {
        Sodium.start()
        unsafe state = .allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
        _ = unsafe crypto_generichash_init(OpaquePointer(state), nil, 0, 32)
    }

    package func take(_ bytes: [UInt8]) {
        _ = unsafe crypto_generichash_update(OpaquePointer(state), bytes, UInt64(bytes.count))
    }

    /// The digest of everything taken; to be asked once.
    package consuming func finish() -> Bytes32 {
        var out = [UInt8](repeating: 0, count: 32)
        _ = unsafe crypto_generichash_final(OpaquePointer(state), &out, 32)
        return Bytes32(out)!
    }

    deinit { unsafe state.deallocate() }
}
