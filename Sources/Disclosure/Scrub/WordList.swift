/// Words and phrases, known by their accents, or without them in a line written without any.
struct WordList: Sendable {
    private let exact: Set<String>
    private let plain: Set<String>
    private let longest: Int
    /// First and last words, folded: most words are in no phrase at all.
    private let firsts: Set<String>
    private let lasts: Set<String>

    /// Phrases between commas.
    init(_ text: String) {
        let phrases = text.split(separator: ",").compactMap { Spelling(String($0))?.tokens }
        exact = Set(phrases.map { $0.map(\.exact).joined(separator: " ") })
        plain = Set(phrases.map { $0.map(\.key).joined(separator: " ") })
        longest = phrases.map(\.count).max() ?? 0
        firsts = Set(phrases.compactMap(\.first?.key))
        lasts = Set(phrases.compactMap(\.last?.key))
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

    /// Whether a word is in the list whatever its accents.
    func hasKey(_ key: String) -> Bool { plain.contains(key) }

    /// How many tokens the longest phrase has that begins at `index`.
    func count(_ tokens: [Token], at index: Int) -> Int? {
        guard index < tokens.count, firsts.contains(tokens[index].key) else { return nil }
        return (1...longest).reversed().first { count in
            index + count <= tokens.count && stands(tokens, index..<(index + count))
        }
    }

    /// How many tokens the longest phrase has that ends right before `index`.
    func count(_ tokens: [Token], before index: Int) -> Int? {
        guard index > 0, lasts.contains(tokens[index - 1].key) else { return nil }
        return (1...longest).reversed().first { count in
            index >= count && stands(tokens, (index - count)..<index)
        }
    }

    private func stands(_ tokens: [Token], _ range: Range<Int>) -> Bool {
        let words = tokens[range]
        guard lasts.contains(words.last?.key ?? ""), firsts.contains(words.first?.key ?? ""),
            words.dropFirst().allSatisfy({ [" ", ". ", ".", "-", "'", ""].contains($0.gap) })
        else { return false }
        return exact.contains(words.map(\.exact).joined(separator: " "))
            || words.allSatisfy { $0.isPlain && !$0.hasMarks }
                && plain.contains(words.map(\.key).joined(separator: " "))
    }

    /// Whether one of the words is among the last `reach` before a token.
    func stands(before index: Int, in tokens: [Token], reach: Int) -> Bool {
        (max(0, index - reach + 1)...max(0, index)).contains { count(tokens, before: $0) != nil }
    }
}
