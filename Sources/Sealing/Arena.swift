import CSodium
import Synchronization

/// Locked memory for secrets, cut into slots of 64 bytes.
///
/// One `sodium_malloc` per secret runs out of guard pages at 16,377, so all secrets share pages.
/// Chunks are never given back: a handful of pages serves a session.
@safe final class Arena: Sendable {
    static let slot = 64
    private static let perChunk = 256

    private struct State: ~Copyable {
        var free: [UInt] = []
        var locked = true
    }
    private let state = Mutex(State())
    static let shared = Arena()

    /// False when the system refused to lock memory (see `ulimit -l`).
    var isLocked: Bool { state.withLock { $0.locked } }

    func take() -> UnsafeMutableRawPointer {
        Sodium.start()
        let address = state.withLock { state -> UInt in
            if let free = state.free.popLast() { return free }
            let bytes = Self.slot * Self.perChunk
            guard let chunk = unsafe sodium_malloc(bytes) else { fatalError("out of locked memory") }
            if unsafe sodium_mlock(chunk, bytes) != 0 { state.locked = false }
            unsafe sodium_memzero(chunk, bytes)
            let base = UInt(bitPattern: chunk)
            for index in 1..<Self.perChunk { state.free.append(base + UInt(index * Self.slot)) }
            return base
        }
        return unsafe UnsafeMutableRawPointer(bitPattern: address)!
    }

    func give(_ pointer: UnsafeMutableRawPointer) {
        unsafe sodium_memzero(pointer, Self.slot)
        let address = UInt(bitPattern: pointer)
        state.withLock { $0.free.append(address) }
    }
}
