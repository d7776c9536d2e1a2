/// One way in which a term may be written.
struct TermForm: Sendable {
    enum Rule: Sendable {
        /// Also in the middle of a longer word.
        case anywhere
        /// Between what is neither letter nor digit, or where a capital follows a small letter.
        case edges
        /// Two syllables: between edges, and with the right accents, or none, or both in capitals.
        case pair
        /// Common words that name something only when every word has a capital.
        case proper
        /// A short number, only after a word such as `số`.
        case cued
    }

    var bytes: [UInt8]
    /// Length and exact spelling of each syllable.
    var syllables: [(count: Int, exact: String)]
    var rule: Rule
    var term: Int
}

/// The syllables of one term.
struct Spelling: Sendable {
    let tokens: [Token]

    init?(_ text: String) {
        guard let folded = try? FoldedText(text), !folded.tokens.isEmpty else { return nil }
        tokens = folded.tokens
    }

    func form(_ range: Range<Int>, _ rule: TermForm.Rule, term: Int) -> TermForm {
        TermForm(
            bytes: tokens[range].flatMap { Array($0.key.utf8) },
            syllables: tokens[range].map { ($0.count, $0.exact) }, rule: rule, term: term)
    }

    /// Two syllables or more in a row, but not surname and middle name, which half the country shares.
    func nameForms(term: Int) -> [TermForm] {
        guard tokens.count > 1 else { return [] }
        var forms: [TermForm] = []
        for start in tokens.indices {
            for end in (start + 1)..<(tokens.count + 1) where end - start >= 2 {
                let isShared =
                    tokens.count > 2 && start == 0 && end == 2
                    && Vocabulary.middleNames.contains(tokens[1].key)
                if isShared { continue }
                forms.append(form(start..<end, rule(start..<end), term: term))
            }
        }
        return forms
    }

    private func rule(_ range: Range<Int>) -> TermForm.Rule {
        let letters = tokens[range].reduce(0) { $0 + $1.count }
        if range.count > 2 { return letters > 7 ? .anywhere : .edges }
        return .pair
    }

    /// The whole and every end of it: an address is often written without its beginning.
    func endForms(term: Int, last: TermForm.Rule) -> [TermForm] {
        guard tokens.count > 1 else { return [] }
        return (0...(tokens.count - 2)).map { start in
            let range = start..<tokens.count
            return form(range, range.count > 2 ? rule(range) : last, term: term)
        }
    }

    /// The words with a capital that end it.
    var capitals: Range<Int> {
        let last = tokens.lastIndex { !$0.isCapital || $0.isAllCaps } ?? -1
        return (last + 1)..<tokens.count
    }

    /// What somebody may be called by alone: the given name, and where the people's own order puts it second.
    var callNames: [Token] {
        guard let last = tokens.last else { return [] }
        let hasPrefix = tokens.count > 2 && ["h", "y", "k"].contains(tokens[0].key)
        return [last] + (hasPrefix ? [tokens[1]] : [])
    }

    var initials: String { String(tokens.compactMap(\.key.first)) }
}
