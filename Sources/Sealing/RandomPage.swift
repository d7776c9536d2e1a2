import CSodium
import Synchronization

/// Random bytes that were drawn and not yet given out.
final class RandomPage: @unchecked Sendable {
    private static let size = 2048
    private let isTaken = Atomic(false)
    private var bytes = [UInt8](repeating: 0, count: RandomPage.size)
    private var left = 0

    /// Whoever finds the page in another's hands asks the system.
    func take(_ count: Int) -> [UInt8] {
        guard count <= Self.size, !isTaken.exchange(true, ordering: .acquiring) else {
            return Random.bytes(count)
        }
        defer { isTaken.store(false, ordering: .releasing) }
        if left < count {
            Sodium.start()
            unsafe randombytes_buf(&bytes, Self.size)
            left = Self.size
        }
        let part = left - count..<left
        let taken = Array(bytes[part])
        for index in part { bytes[index] = 0 }
        left -= count
        return taken
    }
}

/// For an order that is seen: numbers drawn like `Random.shown`.
public struct ShownRandom: RandomNumberGenerator {
    public init() {}
    public mutating func next() -> UInt64 {
        Random.shown(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
