/// A piece to be replaced, in bytes of the folded text.
struct Span: Sendable {
    var range: Range<Int>
    var kind: String
    var bracket: Bracket
    /// Known to the house rather than guessed.
    var isKnown = false
}

/// Something a person must look at; it is still in the text.
public struct Flag: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case possibleName = "possible-name"
        case rareRole = "rare-role"
        case mediaCase = "media-case"
        case uniqueEvent = "unique-event"
        case quote
        case occupation
        case restricted
        case abbreviation
    }

    public let kind: Kind
    public let text: String
}

/// One text on its way through the scanners; each adds what it found.
struct Scan: Sendable {
    let text: FoldedText
    let index: TermIndex
    let lexicon: Lexicon
    private(set) var spans: [Span] = []
    /// Bytes of the spans.
    private var isTaken: [Bool]
    var flags: [(range: Range<Int>, kind: Flag.Kind)] = []
    /// Words of a phrase that names nobody here.
    private(set) var isKept: [Bool]
    /// Words of a phrase that only begins like a name.
    private(set) var isCommon: [Bool]
    /// Words of a body, a people, a lesson, a brand: they may have a capital.
    private(set) var isPublic: [Bool]
    /// Words of a line in which only sentences begin with a capital.
    private(set) var isSmall: [Bool]

    var tokens: [Token] { text.tokens }

    init(_ text: FoldedText, _ index: TermIndex, _ lexicon: Lexicon) {
        (self.text, self.index, self.lexicon) = (text, index, lexicon)
        isTaken = Array(repeating: false, count: text.bytes.count)
        isKept = Self.covered(text.tokens, by: [Vocabulary.kept, Vocabulary.provinces])
        isCommon = Self.covered(text.tokens, by: [Vocabulary.commonPhrases], small: true)
        isPublic = Self.covered(text.tokens, by: [Vocabulary.publicNames, Vocabulary.publicThings])
        isSmall = Self.small(text.tokens)
    }

    private static func small(_ tokens: [Token]) -> [Bool] {
        var small = Array(repeating: false, count: tokens.count)
        var start = 0
        while start < tokens.count {
            let end = tokens[(start + 1)...].firstIndex(where: \.startsLine) ?? tokens.count
            let hasCapital = tokens[start..<end].contains {
                $0.isCapital && !$0.isAllCaps && !$0.startsSentence
            }
            // Who begins a line without a capital may write names without one too.
            if !hasCapital || !tokens[start].isCapital && !tokens[start].isNumber {
                for index in start..<end { small[index] = true }
            }
            start = end
        }
        return small
    }

    private static func covered(_ tokens: [Token], by lists: [WordList], small: Bool = false) -> [Bool] {
        var covered = Array(repeating: false, count: tokens.count)
        for start in tokens.indices {
            for list in lists {
                let range = start..<(start + (list.count(tokens, at: start) ?? 0))
                // "Bình An" is a name, "Bình an" is none.
                if small, range.dropFirst().contains(where: { tokens[$0].isProper }) { continue }
                for place in range { covered[place] = true }
            }
        }
        return covered
    }

    mutating func add(_ tokens: Range<Int>, _ kind: String, _ bracket: Bracket = .removed) {
        guard let first = tokens.first, let last = tokens.last else { return }
        add(
            Span(
                range: self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound, kind: kind,
                bracket: bracket))
    }

    mutating func add(_ span: Span) {
        spans.append(span)
        for byte in span.range { isTaken[byte] = true }
    }

    mutating func flag(_ tokens: Range<Int>, _ kind: Flag.Kind) {
        guard let first = tokens.first, let last = tokens.last else { return }
        flags.append((self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound, kind))
    }

    /// How many words with a telling capital stand in a row from `start`, at most `limit`.
    func capitals(from start: Int, limit: Int) -> Int {
        var count = 0
        while count < limit, start + count < tokens.count {
            let token = tokens[start + count]
            let joined = count == 0 || [" ", "-", " - ", "'", "' ", ". "].contains(token.gap)
            let isSplit = count > 0 && token.gap == ". " && tokens[start + count - 1].count > 1
            guard !token.isNumber, token.isProper, joined, !isSplit else { break }
            count += 1
        }
        return count
    }

    func isCovered(_ token: Int) -> Bool { tokens[token].range.contains { isTaken[$0] } }
}
