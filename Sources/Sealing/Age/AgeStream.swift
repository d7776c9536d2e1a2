import CSodium

/// The payload of an age file: chunks of 64 KiB under one key, numbered, the last one marked (STREAM).
enum AgeStream {
    static let chunkSize = 65_536
    static let sealedSize = chunkSize + Cipher.tagSize

    static func seal(_ plaintext: [UInt8], key: borrowing TemporaryKey) -> [UInt8] {
        let count = max(1, (plaintext.count + chunkSize - 1) / chunkSize)
        var out = [UInt8](repeating: 0, count: plaintext.count + count * Cipher.tagSize)
        key.withBytes { key in
            unsafe plaintext.withUnsafeBytes { source in
                unsafe out.withUnsafeMutableBytes { target in
                    for chunk in 0..<count {
                        let from = chunk * chunkSize..<min((chunk + 1) * chunkSize, source.count)
                        let to = chunk * sealedSize..<min((chunk + 1) * sealedSize, target.count)
                        unsafe Cipher.chacha20Poly1305.seal(
                            UnsafeRawBufferPointer(rebasing: source[from]),
                            nonce: nonce(chunk, isLast: chunk == count - 1), key: key,
                            into: UnsafeMutableRawBufferPointer(rebasing: target[to]))
                    }
                }
            }
        }
        return out
    }

    static func open(_ sealed: ArraySlice<UInt8>, key: borrowing TemporaryKey) throws(AgeError) -> [UInt8] {
        let count = (sealed.count + sealedSize - 1) / sealedSize
        let last = sealed.count - (count - 1) * sealedSize
        guard count > 0, last > Cipher.tagSize || count == 1 && last == Cipher.tagSize else { throw .payload }
        var out = [UInt8](repeating: 0, count: sealed.count - count * Cipher.tagSize)
        let opened = key.withBytes { key in
            unsafe sealed.withUnsafeBytes { source in
                unsafe out.withUnsafeMutableBytes { target in
                    (0..<count).allSatisfy { chunk in
                        let from = chunk * sealedSize..<min((chunk + 1) * sealedSize, source.count)
                        let to = chunk * chunkSize..<min((chunk + 1) * chunkSize, target.count)
                        return unsafe Cipher.chacha20Poly1305.open(
                            UnsafeRawBufferPointer(rebasing: source[from]),
                            nonce: nonce(chunk, isLast: chunk == count - 1), key: key,
                            into: UnsafeMutableRawBufferPointer(rebasing: target[to]))
                    }
                }
            }
        }
        guard opened else {
            Wipe.bytes(&out)
            throw .payload
        }
        return out
    }

    static func nonce(_ chunk: Int, isLast: Bool) -> [UInt8] {
        let number = (0..<8).map { UInt8(truncatingIfNeeded: chunk >> (56 - 8 * $0)) }
        return [0, 0, 0] + number + [isLast ? 1 : 0]
    }
}
