import CSodium

/// Diffie-Hellman on Curve25519 (RFC 7748).
public enum X25519 {
    public static func publicKey(_ scalar: UnsafeRawBufferPointer) -> [UInt8] {
        precondition(scalar.count == 32)
        var out = [UInt8](repeating: 0, count: 32)
        _ = unsafe crypto_scalarmult_base(&out, scalar.octets)
        return out
    }

    /// The shared secret; nil for a point of low order.
    public static func shared(_ scalar: [UInt8], _ point: [UInt8]) -> [UInt8]? {
        guard scalar.count == 32 else { return nil }
        let scalar = TemporaryKey(copying: scalar)
        let secret = scalar.withBytes { unsafe agree($0, point) }
        return secret.withBytes { unsafe $0.isEmpty ? nil : Array($0) }
    }

    /// As `shared`; empty for a point of low order.
    static func agree(_ scalar: UnsafeRawBufferPointer, _ point: [UInt8]) -> TemporaryKey {
        precondition(scalar.count == 32)
        guard point.count == 32 else { return TemporaryKey(count: 0) { _ in } }
        var refused = false
        let secret = TemporaryKey(count: 32) { target in
            refused = unsafe crypto_scalarmult(target.octets, scalar.octets, point) != 0
        }
        return refused ? TemporaryKey(count: 0) { _ in } : secret
    }
}
