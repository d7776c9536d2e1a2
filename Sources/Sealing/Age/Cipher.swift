import CSodium

/// The two AEAD ciphers: age streams use the IETF one, everything else the extended nonce.
public enum Cipher: Sendable {
    case chacha20Poly1305
    case xchacha20Poly1305

    public static let tagSize = 16
    public var nonceSize: Int { self == .chacha20Poly1305 ? 12 : 24 }

    /// The sealed message, its tag at the end; nil when key or nonce have the wrong size.
    public func seal(_ message: [UInt8], nonce: [UInt8], key: [UInt8], associated: [UInt8] = []) -> [UInt8]? {
        guard key.count == 32, nonce.count == nonceSize else { return nil }
        var out = [UInt8](repeating: 0, count: message.count + Self.tagSize)
        unsafe message.withUnsafeBytes { message in
            unsafe key.withUnsafeBytes { key in
                unsafe out.withUnsafeMutableBytes { out in
                    unsafe seal(message, nonce: nonce, key: key, associated: associated, into: out)
                }
            }
        }
        return out
    }

    /// The message; nil when anything does not fit.
    public func open(_ sealed: [UInt8], nonce: [UInt8], key: [UInt8], associated: [UInt8] = []) -> [UInt8]? {
        guard key.count == 32, nonce.count == nonceSize, sealed.count >= Self.tagSize else { return nil }
        var out = [UInt8](repeating: 0, count: sealed.count - Self.tagSize)
        let opened = unsafe sealed.withUnsafeBytes { sealed in
            unsafe key.withUnsafeBytes { key in
                unsafe out.withUnsafeMutableBytes { out in
                    unsafe open(sealed, nonce: nonce, key: key, associated: associated, into: out)
                }
            }
        }
        return opened ? out : nil
    }

    /// `out` is `tagSize` bytes longer than `message`.
    func seal(
        _ message: UnsafeRawBufferPointer, nonce: [UInt8], key: UnsafeRawBufferPointer,
        associated: [UInt8] = [], into out: UnsafeMutableRawBufferPointer
    ) {
        precondition(out.count == message.count + Self.tagSize)
        let source = unsafe message.isEmpty ? nil : UnsafePointer(message.octets)
        let (count, more) = (UInt64(message.count), UInt64(associated.count))
        switch self {
        case .chacha20Poly1305:
            _ = unsafe crypto_aead_chacha20poly1305_ietf_encrypt(
                out.octets, nil, source, count, associated, more, nil, nonce, key.octets)
        case .xchacha20Poly1305:
            _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
                out.octets, nil, source, count, associated, more, nil, nonce, key.octets)
        }
    }

    /// `out` is `tagSize` bytes shorter than `sealed`.
    func open(
        _ sealed: UnsafeRawBufferPointer, nonce: [UInt8], key: UnsafeRawBufferPointer,
        associated: [UInt8] = [], into out: UnsafeMutableRawBufferPointer
    ) -> Bool {
        precondition(sealed.count == out.count + Self.tagSize)
        var spare = [UInt8](repeating: 0, count: 1)
        return unsafe spare.withUnsafeMutableBytes { spare in
            let target = unsafe out.isEmpty ? spare.octets : out.octets
            let (count, more) = (UInt64(sealed.count), UInt64(associated.count))
            switch self {
            case .chacha20Poly1305:
                return unsafe crypto_aead_chacha20poly1305_ietf_decrypt(
                    target, nil, nil, sealed.octets, count, associated, more, nonce, key.octets) == 0
            case .xchacha20Poly1305:
                return unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
                    target, nil, nil, sealed.octets, count, associated, more, nonce, key.octets) == 0
            }
        }
    }
}
