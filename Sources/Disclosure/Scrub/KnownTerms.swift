extension Scan {
    /// What the lexicon knows, wherever two syllables or a number of it stand.
    mutating func findKnownTerms() {
        var terms: [Range<Int>: [Int]] = [:]
        for hit in index.hits(in: text) {
            guard let first = hit.range.first, let last = hit.range.last else { continue }
            terms[text.positions[first]..<(text.positions[last] + 1), default: []].append(hit.form.term)
        }
        for (range, found) in terms {
            let (kind, bracket) = naming(found)
            add(Span(range: range, kind: kind, bracket: bracket, isKnown: true))
        }
    }

    /// What to print for a form that may mean any of these terms: the note is about the first child.
    func naming(_ terms: [Int]) -> (kind: String, bracket: Bracket) {
        let all = terms.map { lexicon.terms[$0] }
        let own = all.first { term in
            if case .lettered(_, let number) = term.bracket { number == lexicon.first } else { false }
        }
        guard let one = own ?? all.first else { return ("person", .person) }
        if own != nil || Set(all.map(\.bracket)).count == 1 { return (one.kind, one.bracket) }
        let labels = Set(all.map(\.bracket.label))
        return labels.count == 1 ? (one.kind, .word(labels.first ?? "")) : ("person", .person)
    }
}
