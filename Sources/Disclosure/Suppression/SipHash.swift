/// SipHash-2-4 (Aumasson and Bernstein 2012): a short keyed hash, to break ties in an order that is repeatable
/// and that nobody without the key can foresee.
public struct SipHash: Sendable {
    private let key: (UInt64, UInt64)

    /// - Parameter key: 16 bytes.
    public init(key: [UInt8]) {
        precondition(key.count == 16)
        self.key = (Self.word(key[0..<8]), Self.word(key[8..<16]))
    }

    public func hash(_ bytes: [UInt8]) -> UInt64 {
        var state = State(key)
        let whole = bytes.count / 8 * 8
        for at in stride(from: 0, to: whole, by: 8) { state.absorb(Self.word(bytes[at..<at + 8])) }
        state.absorb(Self.word(bytes[whole...]) | UInt64(truncatingIfNeeded: bytes.count) << 56)
        return state.finished()
    }

    func hash(_ numbers: Int...) -> UInt64 { hash(numbers) }

    func hash(_ numbers: [Int]) -> UInt64 {
        var state = State(key)
        for number in numbers { state.absorb(UInt64(truncatingIfNeeded: number)) }
        return state.finished()
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private struct State {
        var a, b, c, d: UInt64

        init(_ key: (UInt64, UInt64)) {
            (a, b) = (key.0 ^ 0x736F_6D65_7073_6575, key.1 ^ 0x646F_7261_6E64_6F6D)
            (c, d) = (key.0 ^ 0x6C79_6765_6E65_7261, key.1 ^ 0x7465_6462_7974_6573)
        }

        mutating func absorb(_ word: UInt64) {
            d ^= word
            mix(2)
            a ^= word
        }

        mutating func finished() -> UInt64 {
            c ^= 0xFF
            mix(4)
            return a ^ b ^ c ^ d
        }

        private mutating func mix(_ rounds: Int) {
            for _ in 0..<rounds {
                (a, c) = (a &+ b, c &+ d)
                (b, d) = (b.rotated(13) ^ a, d.rotated(16) ^ c)
                a = a.rotated(32)
                (c, a) = (c &+ b, a &+ d)
                (b, d) = (b.rotated(17) ^ c, d.rotated(21) ^ a)
                c = c.rotated(32)
            }
        }
    }
}

extension UInt64 {
    fileprivate func rotated(_ bits: UInt64) -> UInt64 { self << bits | self >> (64 - bits) }
}
