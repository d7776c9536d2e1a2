import CSodium
import Synchronization

/// Locked memory for secrets, cut into slots of 64 bytes.
///
/// One `sodium_malloc` per secret runs out of guard pages at 16,377, so all secrets share pages.
/// Chunks are never given back: a handful of pages serves a session.
@safe final class Arena: Sendable {
    static let slot = 64
    private static let perChunk = 256

    /// Free slots, for one thread at a time.
    private final class Shelf: @unchecked Sendable {
        let isTaken = Atomic(false)
        var free: [UInt] = []
    }
    /// Several, since those who open many children on every core take and give a slot for each: whoever finds one
    /// shelf taken goes to the next, and nobody sleeps.
    private let shelves = (0..<8).map { _ in Shelf() }
    private let refused = Atomic(false)
    static let shared = Arena()

    /// False when the system refused to lock memory (see `ulimit -l`).
    var isLocked: Bool { !refused.load(ordering: .relaxed) }

    func take() -> UnsafeMutableRawPointer {
        Sodium.start()
        let address = withShelf { shelf -> UInt in
            if let free = shelf.free.popLast() { return free }
            let bytes = Self.slot * Self.perChunk
            guard let chunk = unsafe sodium_malloc(bytes) else { fatalError("out of locked memory") }
            if unsafe sodium_mlock(chunk, bytes) != 0 { refused.store(true, ordering: .relaxed) }
            unsafe sodium_memzero(chunk, bytes)
            let base = UInt(bitPattern: chunk)
            for index in 1..<Self.perChunk { shelf.free.append(base + UInt(index * Self.slot)) }
            return base
        }
        return unsafe UnsafeMutableRawPointer(bitPattern: address)!
    }

    func give(_ pointer: UnsafeMutableRawPointer) {
        unsafe sodium_memzero(pointer, Self.slot)
        let address = UInt(bitPattern: pointer)
        withShelf { $0.free.append(address) }
    }

    private func withShelf<R>(_ body: (Shelf) -> R) -> R {
        var number = 0
        while true {
            let shelf = shelves[number % shelves.count]
            if !shelf.isTaken.exchange(true, ordering: .acquiring) {
                defer { shelf.isTaken.store(false, ordering: .releasing) }
                return body(shelf)
            }
            number += 1
        }
    }
}
