import CSodium

/// Age files of any size, one chunk in memory at a time.
extension Age {
    /// Seals what `read` gives, 64 KiB at a time, to every one of `recipients`.
    ///
    /// - Parameters:
    ///   - recipients: X25519 public keys of 32 bytes.
    ///   - read: gives at most so many bytes, fewer only at the end, where it gives none.
    ///   - write: takes the file part by part.
    public static func seal(
        to recipients: [[UInt8]], read: (Int) throws -> [UInt8], write: ([UInt8]) throws -> Void
    ) throws {
        let fileKey = TemporaryKey.random(count: fileKeySize)
        let head = try header(for: recipients, fileKey)
        let key = derive(fileKey, salt: head.nonce, info: "payload")
        try write(head.bytes)
        var chunk = try read(AgeStream.chunkSize)
        var number = 0
        while true {
            let next = chunk.count == AgeStream.chunkSize ? try read(AgeStream.chunkSize) : []
            try write(AgeStream.seal(chunk, number: number, isLast: next.isEmpty, key: key))
            if next.isEmpty { return }
            (chunk, number) = (next, number + 1)
        }
    }

    /// Opens a file sealed to the 32-byte X25519 `secretKey`; nothing of a chunk is given before it is verified.
    ///
    /// A file cut short at a chunk's end is noticed only there: what was written before an error is to be thrown away.
    public static func open(
        secretKey: UnsafeRawBufferPointer, read: (Int) throws -> [UInt8], write: ([UInt8]) throws -> Void
    ) throws {
        // A header of a thousand recipients fits in here.
        var bytes = try read(1 << 18)
        let header = try AgeHeader(bytes)
        let fileKey = try unsafe fileKey(header, secretKey: secretKey)
        let start = header.size + nonceSize
        guard bytes.count >= start else { throw AgeError.header }
        try check(header, fileKey)
        let key = derive(fileKey, salt: Array(bytes[header.size..<start]), info: "payload")
        bytes.removeFirst(start)
        var number = 0
        while true {
            // One byte more than a chunk tells whether another follows.
            while bytes.count <= AgeStream.sealedSize {
                let more = try read(1 << 18)
                if more.isEmpty { break }
                bytes += more
            }
            let isLast = bytes.count <= AgeStream.sealedSize
            let sealed = bytes.prefix(AgeStream.sealedSize)
            try write(try AgeStream.open(sealed, number: number, isLast: isLast, key: key))
            if isLast { return }
            bytes.removeFirst(AgeStream.sealedSize)
            number += 1
        }
    }
}

extension AgeStream {
    static func seal(
        _ chunk: [UInt8], number: Int, isLast: Bool, key: borrowing TemporaryKey
    ) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: chunk.count + Cipher.tagSize)
        key.withBytes { key in
            unsafe chunk.withUnsafeBytes { source in
                unsafe out.withUnsafeMutableBytes { target in
                    unsafe Cipher.chacha20Poly1305.seal(
                        source, nonce: nonce(number, isLast: isLast), key: key, into: target)
                }
            }
        }
        return out
    }

    static func open(
        _ sealed: ArraySlice<UInt8>, number: Int, isLast: Bool, key: borrowing TemporaryKey
    ) throws(AgeError) -> [UInt8] {
        guard sealed.count > Cipher.tagSize || number == 0 && isLast && sealed.count == Cipher.tagSize
        else { throw .payload }
        var out = [UInt8](repeating: 0, count: sealed.count - Cipher.tagSize)
        let opened = key.withBytes { key in
            unsafe sealed.withUnsafeBytes { source in
                unsafe out.withUnsafeMutableBytes { target in
                    unsafe Cipher.chacha20Poly1305.open(
                        source, nonce: nonce(number, isLast: isLast), key: key, into: target)
                }
            }
        }
        guard opened else { throw .payload }
        return out
    }
}
