/// Builds canonical bytes: an eight-byte magic, then fixed-width little-endian integers, fixed-size
/// identifiers and u32-length byte strings in a fixed order.
public struct CanonicalWriter: Sendable {
    public private(set) var bytes: [UInt8]

    public init(magic: StaticString) {
        precondition(magic.utf8CodeUnitCount == 8)
        bytes = []
        bytes.reserveCapacity(128)
        magic.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    @inlinable public mutating func integer(_ value: some FixedWidthInteger) {
        little(UInt64(truncatingIfNeeded: value), width: value.bitWidth / 8)
    }
    /// The low `width` bytes of a number, at most eight.
    public mutating func little(_ value: UInt64, width: Int) {
        var rest = value
        for _ in 0..<width {
            bytes.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }
    public mutating func fixed(_ value: Bytes16) { value.append(to: &bytes) }
    public mutating func fixed(_ value: Bytes32) { value.append(to: &bytes) }
    public mutating func string(_ value: [UInt8]) {
        integer(UInt32(value.count))
        bytes.append(contentsOf: value)
    }
    public mutating func text(_ value: String) {
        integer(UInt32(value.utf8.count))
        bytes.append(contentsOf: value.utf8)
    }
    /// Raw bytes whose length the format fixes.
    public mutating func raw(_ value: [UInt8]) { bytes.append(contentsOf: value) }
    public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }
    /// Lets `body` append what the format has next.
    public mutating func append(_ body: (inout [UInt8]) -> Void) { body(&bytes) }
}

/// Reads canonical bytes; every length is checked before use and `end` rejects trailing bytes.
public struct CanonicalReader {
    private let bytes: [UInt8]
    public private(set) var position: Int

    public init(_ bytes: [UInt8], magic: StaticString) throws(SealingError) {
        let isMagic = magic.withUTF8Buffer { head in
            bytes.count >= 8 && (0..<8).allSatisfy { unsafe bytes[$0] == head[$0] }
        }
        guard isMagic else { throw .malformed }
        self.bytes = bytes
        position = 8
    }

    @inlinable public mutating func integer<I: FixedWidthInteger>(
        _: I.Type = I.self
    ) throws(SealingError) -> I {
        I(truncatingIfNeeded: try little(I.bitWidth / 8))
    }
    /// A number of `width` bytes, at most eight.
    public mutating func little(_ width: Int) throws(SealingError) -> UInt64 {
        guard width <= bytes.count - position else { throw .malformed }
        var value: UInt64 = 0
        for index in 0..<width { value |= UInt64(bytes[position + index]) << (8 * UInt64(index)) }
        position += width
        return value
    }
    public mutating func fixed16() throws(SealingError) -> Bytes16 { Bytes16(try slice(16))! }
    public mutating func fixed32() throws(SealingError) -> Bytes32 { Bytes32(try slice(32))! }
    public mutating func string() throws(SealingError) -> [UInt8] {
        let count = try integer(UInt32.self)
        return try raw(Int(count))
    }
    public mutating func text() throws(SealingError) -> String {
        guard let text = String(validating: try string(), as: UTF8.self) else { throw .malformed }
        return text
    }
    /// How many items follow; each takes at least `minimum` bytes, so a hostile count cannot reserve memory.
    public mutating func count(minimum: Int) throws(SealingError) -> Int {
        let count = Int(try integer(UInt32.self))
        guard count <= (bytes.count - position) / max(minimum, 1) else { throw .malformed }
        return count
    }
    public mutating func raw(_ count: Int) throws(SealingError) -> [UInt8] { Array(try slice(count)) }
    /// The next bytes where they lie.
    public mutating func slice(_ count: Int) throws(SealingError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - position else { throw .malformed }
        defer { position += count }
        return bytes[position..<position + count]
    }
    public consuming func end() throws(SealingError) {
        guard position == bytes.count else { throw .malformed }
    }
}
