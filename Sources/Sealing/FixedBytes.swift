import CSodium

/// Sixteen bytes: the identifier of a child, a person, a row or an entry; random, meaningless.
public struct Bytes16: Hashable, Sendable, Comparable {
    private let high: UInt64
    private let low: UInt64

    @inlinable public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        self =
            unsafe bytes.withContiguousStorageIfAvailable { unsafe Bytes16(loading: $0) }
            ?? Array(bytes).withUnsafeBufferPointer { unsafe Bytes16(loading: $0) }
    }

    /// From a buffer of exactly sixteen bytes.
    @unsafe public init(loading buffer: UnsafeBufferPointer<UInt8>) {
        precondition(buffer.count == 16)
        let raw = UnsafeRawBufferPointer(buffer)
        unsafe high = UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self))
        unsafe low = UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    }

    init(high: UInt64, low: UInt64) {
        self.high = UInt64(bigEndian: high)
        self.low = UInt64(bigEndian: low)
    }

    /// Sixteen bytes that `fill` writes.
    @safe init(filling fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        var words: (UInt64, UInt64) = (0, 0)
        unsafe withUnsafeMutableBytes(of: &words) {
            unsafe fill($0.baseAddress!.assumingMemoryBound(to: UInt8.self))
        }
        self.init(high: words.0, low: words.1)
    }

    public static func random() -> Bytes16 { Bytes16(Random.shown(16))! }

    /// Lends the bytes for the time of `body`.
    @safe public func withBytes<R, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        let words = (high.bigEndian, low.bigEndian)
        return try unsafe withUnsafeBytes(of: words) { bytes throws(E) in try unsafe body(bytes) }
    }

    /// The first eight bytes as a number.
    public var prefix8: UInt64 { high }

    public var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(16)
        append(to: &out)
        return out
    }

    func append(to out: inout [UInt8]) {
        unsafe withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { unsafe out.append(contentsOf: $0) }
    }

    public var hex: String { Hex.text(bytes) }

    public static func < (a: Bytes16, b: Bytes16) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

/// Thirty-two bytes: a hash, a key id or a public key.
public struct Bytes32: Hashable, Sendable {
    private let first: Bytes16
    private let second: Bytes16

    /// Thirty-two bytes that `fill` writes.
    @safe init(filling fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &words) {
            unsafe fill($0.baseAddress!.assumingMemoryBound(to: UInt8.self))
        }
        first = Bytes16(high: words.0, low: words.1)
        second = Bytes16(high: words.2, low: words.3)
    }

    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 32, let a = Bytes16(bytes.prefix(16)), let b = Bytes16(bytes.dropFirst(16))
        else { return nil }
        (first, second) = (a, b)
    }

    public static let zero = Bytes32([UInt8](repeating: 0, count: 32))!
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(32)
        append(to: &out)
        return out
    }

    func append(to out: inout [UInt8]) {
        first.append(to: &out)
        second.append(to: &out)
    }
    public var hex: String { Hex.text(bytes) }
    public var prefix16: Bytes16 { first }
}

public enum Hex {
    public static func text(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

extension Hex {
    /// nil when the text is not an even number of hexadecimal digits.
    public static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count % 2 == 0 else { return nil }
        var out: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            let pair = String(decoding: digits[index..<index + 2], as: UTF8.self)
            guard pair.first != "+", pair.first != "-", let byte = UInt8(pair, radix: 16) else { return nil }
            out.append(byte)
        }
        return out
    }
}

public enum Random {
    public static func bytes(_ count: Int) -> [UInt8] {
        Sodium.start()
        var out = [UInt8](repeating: 0, count: count)
        unsafe randombytes_buf(&out, count)
        return out
    }

    /// Random bytes that are no secret: identifiers, nonces and salts, as they stand beside what they serve.
    ///
    /// Drawn a page at a time, since the system is asked for a dozen of them for each row; what was given out is wiped
    /// from the page.
    public static func shown(_ count: Int) -> [UInt8] { page.take(count) }

    private static let page = RandomPage()

    /// A number below `bound`, without bias.
    public static func below(_ bound: UInt32) -> UInt32 {
        Sodium.start()
        return randombytes_uniform(bound)
    }
}
