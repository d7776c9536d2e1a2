/// Where a word may begin and end in the squeezed text.
struct Edges: Sendable {
    private var starts: [Bool]

    init(_ text: FoldedText) {
        starts = text.positions.enumerated().map { index, at in
            guard index > 0 else { return true }
            let before = text.positions[index - 1]
            let isCamel = text.isUpper[at] && !text.isUpper[before] && text.bytes[before].isLetter
            return before != at - 1 || isCamel || text.bytes[before].isDigit != text.bytes[at].isDigit
        }
        starts.append(true)
    }

    func isStart(_ index: Int) -> Bool { starts[index] }
    func bound(_ range: Range<Int>) -> Bool { starts[range.lowerBound] && starts[range.upperBound] }
}

/// Polynomial hashes of all slices of a text; a match is always compared byte by byte.
struct RollingHash: Sendable {
    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var prefix: [UInt64] = [0]
    private var power: [UInt64] = [1]

    init(_ bytes: [UInt8]) {
        for byte in bytes {
            prefix.append(prefix[prefix.count - 1] &* Self.base &+ UInt64(byte) &+ 1)
            power.append(power[power.count - 1] &* Self.base)
        }
    }

    func of(_ range: Range<Int>) -> UInt64 {
        prefix[range.upperBound] &- prefix[range.lowerBound] &* power[range.count]
    }

    static func of(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0) { $0 &* base &+ UInt64($1) &+ 1 }
    }
}
