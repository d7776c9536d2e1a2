import CSodium

/// A key of up to 64 bytes in locked memory, wiped when it goes; it cannot be copied or described.
@safe public struct Secret: ~Copyable, @unchecked Sendable {
    public let count: Int
    private let pointer: UnsafeMutableRawPointer

    /// Takes locked memory and lets `fill` write into it.
    @safe public init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
        precondition(count > 0 && count <= Arena.slot)
        self.count = count
        unsafe pointer = Arena.shared.take()
        unsafe fill(UnsafeMutableRawBufferPointer(start: pointer, count: count))
    }

    /// A random key of `count` bytes.
    public static func random(count: Int = 32) -> Secret {
        Secret(count: count) { unsafe randombytes_buf($0.baseAddress!, $0.count) }
    }

    /// Moves bytes into locked memory and wipes where they came from; a second name for them would make the wiping
    /// hit a copy.
    public init(wiping bytes: inout [UInt8]) {
        self.init(count: bytes.count) { target in
            unsafe bytes.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
        }
        wipe(&bytes)
    }

    deinit { unsafe Arena.shared.give(pointer) }

    /// Lends the bytes for the time of `body`.
    @safe public func withBytes<R: ~Copyable, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        try unsafe body(UnsafeRawBufferPointer(start: pointer, count: count))
    }

    public func copy() -> Secret {
        withBytes { bytes in Secret(count: bytes.count) { unsafe $0.copyMemory(from: bytes) } }
    }

    /// A copy outside locked memory; the caller wipes it.
    public func copyBytes() -> [UInt8] { withBytes { unsafe [UInt8]($0) } }

    /// A part of this secret as a secret of its own.
    public func part(_ range: Range<Int>) -> Secret {
        withBytes { bytes in
            Secret(count: range.count) {
                unsafe $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[range]))
            }
        }
    }

    /// A subkey by `crypto_kdf` (BLAKE2b); `context` is eight ASCII characters.
    public func subkey(_ number: UInt64, context: StaticString, count: Int = 32) -> Secret {
        precondition(self.count == 32 && context.utf8CodeUnitCount == 8)
        return withBytes { key in
            Secret(count: count) { target in
                let name = unsafe UnsafeRawPointer(context.utf8Start).assumingMemoryBound(to: CChar.self)
                _ = unsafe crypto_kdf_derive_from_key(
                    target.baseAddress!, target.count, number, name, key.baseAddress!)
            }
        }
    }

    /// Constant-time comparison.
    public func matches(_ other: borrowing Secret) -> Bool {
        guard count == other.count else { return false }
        return withBytes { mine in
            other.withBytes { theirs in
                unsafe sodium_memcmp(mine.baseAddress!, theirs.baseAddress!, mine.count) == 0
            }
        }
    }

    /// False when the system refused to lock secrets into memory; they may then reach swap.
    public static var memoryIsLocked: Bool { Arena.shared.isLocked }
}
