/// A run of letters, or of digits, in a folded text.
struct Token: Sendable {
    var range: Range<Int>
    var isNumber: Bool
    /// Folded.
    var key: String
    /// With qualities and tone: `hoà` and `hòa` are the same, `hoa` is another.
    var exact: String
    /// Any accent at all.
    var hasMarks: Bool
    /// An accent other than those of letters such as Đ and Ă.
    var hasTone: Bool
    /// First letter upper case, also where all are.
    var isCapital: Bool
    /// Two letters or more, all upper case.
    var isAllCaps: Bool
    /// All that stands between the token before and this one.
    var gap: String
    var startsLine: Bool
    var startsSentence: Bool
    /// A capital behind a small letter: cháuNhung.
    var hasHump = false
    /// In a run of words all in capitals, where a capital says nothing.
    var isShouted = false
    /// In a line written without accents.
    var isPlain = false

    var count: Int { range.count }
    /// A capital that says something.
    var isProper: Bool { isCapital && !isShouted }

    /// Letters with qualities, then the tone, wherever it stood.
    static func exact(_ bytes: ArraySlice<UInt8>, _ marks: ArraySlice<Diacritics>) -> String {
        var text = ""
        var tone: UInt8 = 0
        for (byte, mark) in zip(bytes, marks) where byte.isLetter || byte.isDigit {
            text.unicodeScalars.append(Unicode.Scalar(byte))
            if mark.quality > 0 { text.unicodeScalars.append(Unicode.Scalar(0x40 + mark.quality)) }
            tone = max(tone, mark.tone)
        }
        if tone > 0 { text.unicodeScalars.append(Unicode.Scalar(0x50 + tone)) }
        return text
    }
}

extension Token {
    static func all(in bytes: [UInt8], upper: [Bool], marks: [Diacritics], lineEnds: [Bool]) -> [Token] {
        var tokens: [Token] = []
        var (at, end) = (0, 0)
        while at < bytes.count {
            guard bytes[at].isLetter || bytes[at].isDigit else {
                at += 1
                continue
            }
            let isNumber = bytes[at].isDigit
            let start = at
            while at < bytes.count, isNumber ? bytes[at].isDigit : bytes[at].isLetter { at += 1 }
            let range = start..<at
            let gap = String(decoding: bytes[end..<start], as: UTF8.self)
            let line = tokens.isEmpty || lineEnds[end..<start].contains(true)
            tokens.append(
                Token(
                    range: range, isNumber: isNumber, key: String(decoding: bytes[range], as: UTF8.self),
                    exact: exact(bytes[range], marks[range]),
                    hasMarks: marks[range].contains { $0 != .none },
                    hasTone: marks[range].contains { $0.tone > 0 },
                    isCapital: upper[start], isAllCaps: range.count > 1 && upper[range].allSatisfy(\.self),
                    gap: gap, startsLine: line,
                    startsSentence: line || gap.utf8.contains { ".!?:;\"*>\u{1A}".utf8.contains($0) }
                        || gap.hasSuffix(" - "),
                    hasHump: hasHump(upper[range])))
            end = at
        }
        look(around: &tokens)
        return tokens
    }

    private static func hasHump(_ upper: ArraySlice<Bool>) -> Bool {
        zip(upper, upper.dropFirst()).contains { !$0 && $1 }
    }

    private static func look(around tokens: inout [Token]) {
        for index in tokens.indices where tokens[index].isAllCaps {
            let near = [index - 1, index + 1].filter { tokens.indices.contains($0) }
            // Abbreviations such as THCS stand alone; a shouted word has words beside it.
            tokens[index].isShouted = near.contains { tokens[$0].isAllCaps && !tokens[$0].isNumber }
        }
        var start = 0
        while start < tokens.count {
            var end = start + 1
            while end < tokens.count, !tokens[end].startsLine { end += 1 }
            let words = tokens[start..<end].filter { !$0.isNumber }
            let marked = words.count { $0.hasMarks }
            for index in start..<end { tokens[index].isPlain = marked * 6 < words.count }
            start = end
        }
    }
}
