import CSodium

/// Key bytes that live for one call and are wiped when it ends.
@safe struct TemporaryKey: ~Copyable {
    private let bytes: UnsafeMutableRawBufferPointer
    var isEmpty: Bool { unsafe bytes.isEmpty }

    @safe init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
        unsafe bytes = .allocate(byteCount: count, alignment: 16)
        unsafe bytes.initializeMemory(as: UInt8.self, repeating: 0)
        unsafe fill(bytes)
    }

    init(copying source: [UInt8]) {
        self.init(count: source.count) { unsafe $0.copyBytes(from: source) }
    }

    static func random(count: Int) -> TemporaryKey {
        TemporaryKey(count: count) { unsafe randombytes_buf($0.baseAddress!, $0.count) }
    }

    @safe func withBytes<R: ~Copyable, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        try unsafe body(UnsafeRawBufferPointer(bytes))
    }

    deinit {
        unsafe sodium_memzero(bytes.baseAddress!, bytes.count)
        unsafe bytes.deallocate()
    }
}

enum Wipe {
    static func bytes(_ bytes: inout [UInt8]) {
        unsafe bytes.withUnsafeMutableBytes { part in
            if let base = part.baseAddress { unsafe sodium_memzero(base, part.count) }
        }
    }
}

extension UnsafeRawBufferPointer {
    /// The first byte, as libsodium wants it; never nil for a key.
    var octets: UnsafePointer<UInt8> {
        unsafe baseAddress!.assumingMemoryBound(to: UInt8.self)
    }
}

extension UnsafeMutableRawBufferPointer {
    var octets: UnsafeMutablePointer<UInt8> {
        unsafe baseAddress!.assumingMemoryBound(to: UInt8.self)
    }
}
