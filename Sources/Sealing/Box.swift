import CSodium

/// Seals and opens with XChaCha20-Poly1305 (IETF); the caller gives the 24-byte nonce.
public enum Box {
    public static let overhead = 16
    public static let nonceSize = 24

    public static func seal(
        _ plaintext: [UInt8], key: borrowing Secret, nonce: [UInt8], context: [UInt8]
    ) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(plaintext.count + overhead)
        seal(plaintext, key: key, nonce: nonce, context: context, to: &out)
        return out
    }

    /// Appends what is sealed to `out`.
    public static func seal(
        _ plaintext: [UInt8], key: borrowing Secret, nonce: [UInt8], context: [UInt8], to out: inout [UInt8]
    ) {
        let start = out.count
        out.append(contentsOf: plaintext)
        seal(tailOf: &out, from: start, key: key, nonce: nonce, context: context)
    }

    /// Seals where it lies what stands in `out` from `start` on.
    public static func seal(
        tailOf out: inout [UInt8], from start: Int, key: borrowing Secret, nonce: [UInt8], context: [UInt8]
    ) {
        precondition(nonce.count == nonceSize && key.count == 32 && start <= out.count)
        Sodium.start()
        let count = out.count - start
        out.append(contentsOf: repeatElement(0, count: overhead))
        key.withBytes { key in
            let key = unsafe key.bindMemory(to: UInt8.self).baseAddress!
            unsafe out.withUnsafeMutableBufferPointer { out in
                let tail = unsafe out.baseAddress! + start
                _ = unsafe crypto_aead_xchacha20poly1305_ietf_encrypt(
                    tail, nil, tail, UInt64(count), context, UInt64(context.count), nil, nonce, key)
            }
        }
    }

    public static func open(
        _ sealed: [UInt8], key: borrowing Secret, nonce: [UInt8], context: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        try open(sealed[...], key: key, nonce: nonce, context: context)
    }

    /// Opens a part of a longer run of bytes.
    public static func open(
        _ sealed: ArraySlice<UInt8>, key: borrowing Secret, nonce: [UInt8], context: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        guard nonce.count == nonceSize else { throw .malformed }
        return try unsafe nonce.withUnsafeBufferPointer { nonce throws(SealingError) in
            try unsafe open(sealed, key: key, nonce: nonce.baseAddress!, context: context)
        }
    }

    private static func open(
        _ sealed: ArraySlice<UInt8>, key: borrowing Secret, nonce: UnsafePointer<UInt8>, context: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        guard sealed.count >= overhead, key.count == 32 else { throw .malformed }
        Sodium.start()
        var status: Int32 = -1
        let out = unsafe [UInt8](unsafeUninitializedCapacity: sealed.count - overhead) { out, count in
            key.withBytes { key in
                let key = unsafe key.bindMemory(to: UInt8.self).baseAddress!
                unsafe sealed.withUnsafeBufferPointer { sealed in
                    status = unsafe crypto_aead_xchacha20poly1305_ietf_decrypt(
                        out.baseAddress, nil, nil, sealed.baseAddress!, UInt64(sealed.count), context,
                        UInt64(context.count), nonce, key)
                }
            }
            count = status == 0 ? sealed.count - overhead : 0
        }
        guard status == 0 else { throw .refused }
        return out
    }

    /// Seals with a fresh random nonce in front.
    public static func sealWithNonce(_ plaintext: [UInt8], key: borrowing Secret, context: [UInt8])
        -> [UInt8]
    {
        let nonce = Random.shown(nonceSize)
        var out: [UInt8] = []
        out.reserveCapacity(nonceSize + plaintext.count + overhead)
        out += nonce
        seal(plaintext, key: key, nonce: nonce, context: context, to: &out)
        return out
    }

    public static func openWithNonce(
        _ sealed: [UInt8], key: borrowing Secret, context: [UInt8]
    ) throws(SealingError) -> [UInt8] { try openWithNonce(sealed[...], key: key, context: context) }

    public static func openWithNonce(
        _ sealed: ArraySlice<UInt8>, key: borrowing Secret, context: [UInt8]
    ) throws(SealingError) -> [UInt8] {
        guard sealed.count >= nonceSize + overhead else { throw .malformed }
        let body = sealed.dropFirst(nonceSize)
        return try unsafe sealed.withUnsafeBufferPointer { all throws(SealingError) in
            try unsafe open(body, key: key, nonce: all.baseAddress!, context: context)
        }
    }

    /// Wraps a key under another key, behind bytes that stay as they are.
    public static func wrap(
        _ secret: borrowing Secret, key: borrowing Secret, context: [UInt8], behind head: [UInt8] = []
    ) -> [UInt8] {
        let nonce = Random.shown(nonceSize)
        var out: [UInt8] = []
        // Room for all: growing would leave the key behind where it lay.
        out.reserveCapacity(head.count + nonceSize + secret.count + overhead)
        out += head
        out += nonce
        secret.withBytes { unsafe out.append(contentsOf: $0) }
        seal(tailOf: &out, from: head.count + nonceSize, key: key, nonce: nonce, context: context)
        return out
    }

    public static func unwrap(
        _ sealed: [UInt8], key: borrowing Secret, context: [UInt8]
    ) throws(SealingError) -> Secret {
        var plaintext = try openWithNonce(sealed, key: key, context: context)
        guard (1...64).contains(plaintext.count) else { throw .malformed }
        return Secret(wiping: &plaintext)
    }
}

/// Overwrites a buffer that held a secret on its way to or from locked memory.
public func wipe(_ bytes: inout [UInt8]) {
    unsafe bytes.withUnsafeMutableBytes { buffer in
        if let base = buffer.baseAddress { unsafe sodium_memzero(base, buffer.count) }
    }
}
