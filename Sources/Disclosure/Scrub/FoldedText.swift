/// A text folded to ASCII, every byte knowing which characters of the source it stands for.
///
/// Zero-width characters and combining marks vanish, white space of any kind and length is one space, dashes
/// are hyphens, curly quotes straight ones; what is neither letter nor digit nor ASCII is `other`.
struct FoldedText: Sendable {
    static let other: UInt8 = 0x1A

    let scalars: [Unicode.Scalar]
    private(set) var bytes: [UInt8] = []
    /// The source of each byte, the invisible characters behind it included.
    private(set) var sources: [Range<Int>] = []
    private(set) var marks: [Diacritics] = []
    private(set) var isUpper: [Bool] = []
    /// Spaces that stand for a line end.
    private(set) var isLineEnd: [Bool] = []
    private(set) var tokens: [Token] = []
    /// Letters and digits alone, and where each stands in `bytes`.
    private(set) var squeezed: [UInt8] = []
    private(set) var positions: [Int] = []

    init(_ text: String) throws(ScrubError) {
        scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() { try take(scalar, at: index) }
        tokens = Token.all(in: bytes, upper: isUpper, marks: marks, lineEnds: isLineEnd)
        for (index, byte) in bytes.enumerated() where byte.isLetter || byte.isDigit {
            squeezed.append(byte)
            positions.append(index)
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar, at index: Int) throws(ScrubError) {
        let category = scalar.properties.generalCategory
        if scalar.isZeroWidth || category == .format || category == .nonspacingMark
            || category == .enclosingMark
        {
            guard let last = sources.indices.last else { return }
            marks[last].add(scalar)
            sources[last] = sources[last].lowerBound..<(index + 1)
        } else if scalar.properties.isWhitespace {
            let isEnd = scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
            if bytes.last == UInt8(ascii: " "), let last = sources.indices.last {
                sources[last] = sources[last].lowerBound..<(index + 1)
                isLineEnd[last] = isLineEnd[last] || isEnd
            } else {
                append(UInt8(ascii: " "), index, lineEnd: isEnd)
            }
        } else {
            try take(visible: scalar, category, at: index)
        }
    }

    private mutating func take(
        visible scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory, at index: Int
    ) throws(ScrubError) {
        // Full-width forms are ASCII moved up.
        let isWide = (0xFF01...0xFF5E).contains(scalar.value)
        let value = isWide ? scalar.value - 0xFEE0 : scalar.value
        if value < 0x80 {
            let byte = UInt8(truncatingIfNeeded: value)
            let upper = (0x41...0x5A).contains(byte)
            append(upper ? byte | 0x20 : byte < 0x20 ? Self.other : byte, index, upper: upper)
        } else if let byte = Folding.base(value) {
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            append(byte, index, upper: lower != scalar, Diacritics(composed: lower))
        } else if let byte = Self.punctuation(value) {
            append(byte, index)
        } else if Self.mayHideText(scalar, category) {
            throw .unknownScript
        } else {
            append(Self.other, index)
        }
    }

    private mutating func append(
        _ byte: UInt8, _ index: Int, upper: Bool = false, _ mark: Diacritics = .none, lineEnd: Bool = false
    ) {
        bytes.append(byte)
        sources.append(index..<(index + 1))
        marks.append(mark)
        isUpper.append(upper)
        isLineEnd.append(lineEnd)
    }

    private static func punctuation(_ value: UInt32) -> UInt8? {
        switch value {
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: UInt8(ascii: "-")
        case 0x2018...0x201B, 0x2032, 0x2BC, 0xB4: UInt8(ascii: "'")
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: UInt8(ascii: "\"")
        case 0x2024...0x2026, 0xB7, 0x3002: UInt8(ascii: ".")
        case 0x2044, 0x2215: UInt8(ascii: "/")
        default: nil
        }
    }

    private static func mayHideText(_ scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .decimalNumber: true
        // ª and º, in degrees and ordinals.
        case .otherLetter: scalar.value != 0xAA && scalar.value != 0xBA
        // Letters in circles and boxes.
        default: (0x249C...0x24E9).contains(scalar.value) || (0x1F110...0x1F189).contains(scalar.value)
        }
    }
}

extension FoldedText {
    /// The source characters of a range of bytes.
    func source(_ range: Range<Int>) -> Range<Int> {
        range.isEmpty
            ? 0..<0 : sources[range.lowerBound].lowerBound..<sources[range.upperBound - 1].upperBound
    }

    func text(_ source: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[source])
        return String(view)
    }

    /// The letters with their qualities, then the tone, wherever in the syllable it is written.
    func exact(_ range: Range<Int>) -> String { Token.exact(bytes[range], marks[range]) }
}

extension UInt8 {
    var isLetter: Bool { (0x61...0x7A).contains(self) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
