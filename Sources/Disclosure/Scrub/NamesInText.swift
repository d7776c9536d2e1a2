extension Lexicon {
    /// People's names in a short text such as "ông Lò Văn Mẫu (công an xã)": what begins with a surname, what
    /// follows a word for a person, and a text that is nothing but a name.
    public static func names(in text: String) -> [String] {
        guard let folded = try? FoldedText(text) else { return [] }
        let tokens = folded.tokens
        var names: [String] = []
        var at = 0
        while at < tokens.count {
            var end = at
            while end < tokens.count, !tokens[end].isNumber, tokens[end].isCapital,
                end == at || isJoined(tokens[end]),
                end - at < 5
            {
                end += 1
            }
            let isAll = at == 0 && end == tokens.count
            let isCued = at > 0 && Vocabulary.isCue(tokens, before: at) != nil
            let isFull = end - at > 1 && Vocabulary.surnames.contains(tokens[at])
            let isWord = end == at + 1 && Vocabulary.adultCues.contains(tokens[at])
            if end > at, isAll || isCued || isFull, !isWord, Vocabulary.bodies.count(tokens, at: at) == nil {
                let range = tokens[at].range.lowerBound..<tokens[end - 1].range.upperBound
                names.append(folded.text(folded.source(range)))
            }
            at = max(end, at + 1)
        }
        return names
    }

    private static func isJoined(_ token: Token) -> Bool { [" ", "'", "-"].contains(token.gap) }
}
