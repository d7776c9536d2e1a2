import CSodium

/// Seals and opens with XChaCha20-Poly1305 (IETF); the caller gives the 24-byte nonce.
package enum Box {
    package static let overhead = 16
    package static let nonceSize = 24

    package static func seal(
        _ plaintext: [UInt8], key: borrowing Secret, nonce: [UInt8], context: [UInt8]
    ) -> [UInt8] {
        precondition(nonce.count == nonceSize && key.count == 32)
        Sodium.start()
        var out = [UInt8](repeating: 0, count: plaintext.count + overhead)
        key.withBytes { key in
            let key = unsafe key.bindMemory(to: UInt8.self).baseAddress!
            _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
                &out, nil, plaintext, UInt64(plaintext.count), context, UInt64(context.count), nil, nonce, key
            )
        }
        return out
    }

    package static func open(
        _ sealed: [UInt8], key: borrowing Secret, nonce: [UInt8], context: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        guard sealed.count >= overhead, nonce.count == nonceSize, key.count == 32 else { throw .malformed }
        Sodium.start()
        var out = [UInt8](repeating: 0, count: sealed.count - overhead)
        let status = key.withBytes { key in
            let key = unsafe key.bindMemory(to: UInt8.self).baseAddress!
            return unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
                &out, nil, nil, sealed, UInt64(sealed.count), context, UInt64(context.count), nonce, key)
        }
        guard status == 0 else { throw .refused }
        return out
    }

    /// Seals with a fresh random nonce in front.
    package static func sealWithNonce(_ plaintext: [UInt8], key: borrowing Secret, context: [UInt8])
        -> [UInt8]
    {
        let nonce = Random.bytes(nonceSize)
        return nonce + seal(plaintext, key: key, nonce: nonce, context: context)
    }

    package static func openWithNonce(
        _ sealed: [UInt8], key: borrowing Secret, context: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        guard sealed.count >= nonceSize + overhead else { throw .malformed }
        let nonce = Array(sealed[0..<nonceSize])
        return try open(Array(sealed[nonceSize...]), key: key, nonce: nonce, context: context)
    }

    /// Wraps a key under another key.
    package static func wrap(_ secret: borrowing Secret, key: borrowing Secret, context: [UInt8]) -> [UInt8] {
        var plaintext = secret.withBytes { unsafe [UInt8]($0) }
        defer { wipe(&plaintext) }
        return sealWithNonce(plaintext, key: key, context: context)
    }

    package static func unwrap(
        _ sealed: [UInt8], key: borrowing Secret, context: [UInt8]
    ) throws(SealingError) -> Secret {
        var plaintext = try openWithNonce(sealed, key: key, context: context)
        guard (1...64).contains(plaintext.count) else { throw .malformed }
        return Secret(wiping: &plaintext)
    }
}

/// Overwrites a buffer that held a secret on its way to or from locked memory.
package func wipe(_ bytes: inout [UInt8]) {
    unsafe bytes.withUnsafeMutableBytes { buffer in
        if let base = buffer.baseAddress { unsafe sodium_memzero(base, buffer.count) }
    }
}
