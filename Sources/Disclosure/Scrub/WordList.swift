/// Words and phrases, known by their accents, or without them in a line written without any.
struct WordList: Sendable {
    private let exact: Set<String>
    private let plain: Set<String>
    private let longest: Int

    /// Phrases between commas.
    init(_ text: String) {
        let phrases = text.split(separator: ",").compactMap { Spelling(String($0))?.tokens }
        exact = Set(phrases.map { $0.map(\.exact).joined(separator: " ") })
        plain = Set(phrases.map { $0.map(\.key).joined(separator: " ") })
        longest = phrases.map(\.count).max() ?? 0
    }

    func contains(_ text: String) -> Bool {
        guard let tokens = Spelling(text)?.tokens else { return false }
        return exact.contains(tokens.map(\.exact).joined(separator: " "))
            || tokens.allSatisfy { !$0.hasMarks }
                && plain.contains(tokens.map(\.key).joined(separator: " "))
    }

    func contains(_ token: Token) -> Bool {
        exact.contains(token.exact) || token.isPlain && !token.hasMarks && plain.contains(token.key)
    }

    /// How many tokens the longest phrase has that begins at `index`.
    func count(_ tokens: [Token], at index: Int) -> Int? {
        (1...max(1, longest)).reversed().first { count in
            index + count <= tokens.count && stands(tokens, index..<(index + count))
        }
    }

    /// How many tokens the longest phrase has that ends right before `index`.
    func count(_ tokens: [Token], before index: Int) -> Int? {
        (1...max(1, longest)).reversed().first { count in
            index >= count && stands(tokens, (index - count)..<index)
        }
    }

    private func stands(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        let words = tokens[range]
        guard words.dropFirst().allSatisfy({ [" ", ". ", ".", "-", ""].contains($0.gap) }) else {
            return false
        }
        return exact.contains(words.map(\.exact).joined(separator: " "))
            || words.allSatisfy { $0.isPlain && !$0.hasMarks }
                && plain.contains(words.map(\.key).joined(separator: " "))
    }

    /// Whether one of the words is among the last `reach` before a byte of the text.
    func stands(before byte: Int, in text: FoldedText, reach: Int = 2) -> Bool {
        let index = text.tokens.firstIndex { $0.range.upperBound > byte } ?? text.tokens.count
        return (max(0, index - reach + 1)...max(0, index)).contains { count(text.tokens, before: $0) != nil }
    }
}
