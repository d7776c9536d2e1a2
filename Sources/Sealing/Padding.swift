/// Hides lengths: u32 length, the bytes, zeros up to 32, 64, 128 … 4096 and above that to Padmé sizes
/// (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", 2019).
public enum Padding {
    public static func pad(_ bytes: [UInt8], least: Int = 32) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(size(bytes.count + 4, least: least))
        pad(bytes.count, least: least, to: &out) { $0.append(contentsOf: bytes) }
        return out
    }

    /// Appends the padded form of `count` bytes, which `content` appends.
    public static func pad(
        _ count: Int, least: Int = 32, to out: inout [UInt8], content: (inout [UInt8]) -> Void
    ) {
        let end = out.count + size(count + 4, least: least)
        unsafe withUnsafeBytes(of: UInt32(count).littleEndian) { unsafe out.append(contentsOf: $0) }
        let start = out.count
        content(&out)
        precondition(out.count == start + count)
        out.append(contentsOf: repeatElement(0, count: end - out.count))
    }

    public static func unpad(_ bytes: [UInt8], least: Int = 32) throws(SealingError) -> [UInt8] {
        guard let content = content(of: bytes, least: least) else { throw .malformed }
        return Array(content)
    }

    /// What was padded, where it lies; nil when the padding is not right.
    public static func content(of bytes: [UInt8], least: Int = 32) -> ArraySlice<UInt8>? {
        guard bytes.count >= 4 else { return nil }
        let length = (0..<4).reduce(0) { $0 | Int(bytes[$1]) << (8 * $1) }
        guard length <= bytes.count - 4, size(length + 4, least: least) == bytes.count else { return nil }
        for index in 4 + length..<bytes.count where bytes[index] != 0 { return nil }
        return bytes[4..<4 + length]
    }

    /// The padded size for a content of `count` bytes.
    public static func size(_ count: Int, least: Int = 32) -> Int {
        if count <= 4096 {
            var size = least
            while size < count { size *= 2 }
            return size
        }
        let exponent = Int.bitWidth - 1 - count.leadingZeroBitCount
        let kept = Int.bitWidth - exponent.leadingZeroBitCount
        let mask = (1 << (exponent - kept)) - 1
        return (count + mask) & ~mask
    }
}
