/// Every written form of every term, found by rolling hash at the cost of the text and not of the house.
struct TermIndex: Sendable {
    private(set) var forms: [TermForm] = []
    private var byHash: [UInt64: [Int]] = [:]
    private var counts: [Int] = []
    /// Lengths of forms that may begin inside a word.
    private var innerCounts: [Int] = []
    private(set) var callNames: [String: [(exact: String, term: Int)]] = [:]
    private(set) var initials: [String: [Int]] = [:]

    init(_ lexicon: Lexicon) {
        for (index, term) in lexicon.terms.enumerated() { add(term, index) }
        for (index, form) in forms.enumerated() {
            byHash[RollingHash.of(form.bytes), default: []].append(index)
        }
        counts = Set(forms.map(\.bytes.count)).sorted()
        innerCounts = Set(forms.filter { $0.rule == .anywhere }.map(\.bytes.count)).sorted()
    }

    private mutating func add(_ term: Lexicon.Term, _ index: Int) {
        switch term.form {
        case .name:
            guard let name = Spelling(term.text) else { return }
            forms += name.nameForms(term: index)
            for token in name.callNames where token.count > 1 {
                callNames[token.key, default: []].append((token.exact, index))
            }
            if name.tokens.count > 1 { initials[name.initials, default: []].append(index) }
        case .nickname:
            guard let name = Spelling(term.text) else { return }
            if name.tokens.count == 1, let only = name.tokens.first {
                callNames[only.key, default: []].append((only.exact, index))
            } else {
                forms += name.nameForms(term: index)
            }
        case .number: forms += Self.numberForms(term.text, index)
        case .account:
            if let all = Spelling(term.text), all.tokens.reduce(0, { $0 + $1.count }) > 4 {
                forms.append(all.form(all.tokens.indices, .edges, term: index))
            }
        case .place:
            for part in Self.parts(term.text) where !Vocabulary.provinces.contains(part) {
                let short = Self.withoutUnit(part)
                forms += Spelling(part)?.endForms(term: index, last: .proper) ?? []
                if !Vocabulary.provinces.contains(short), let bare = Spelling(short) {
                    forms += bare.endForms(term: index, last: short == part ? .proper : .pair)
                }
            }
        case .body:
            guard let body = Spelling(term.text), body.tokens.count > 1 else { return }
            let whole = body.tokens.indices
            forms.append(body.form(whole, whole.count > 2 ? .edges : .proper, term: index))
            // The name at its end, unless that is a province or the like.
            let tail = body.capitals
            let name = body.tokens[tail].map(\.key).joined(separator: " ")
            if tail.count > 1, !Vocabulary.provinces.contains(name), !Vocabulary.kept.contains(name) {
                forms.append(body.form(tail, .proper, term: index))
            }
        }
    }

    private static func numberForms(_ text: String, _ term: Int) -> [TermForm] {
        guard let spelling = Spelling(text) else { return [] }
        let whole = spelling.form(spelling.tokens.indices, .edges, term: term)
        let digits = whole.bytes.allSatisfy(\.isDigit)
        guard whole.bytes.count > 2, whole.bytes.contains(where: \.isDigit) else { return [] }
        guard whole.bytes.count > (digits ? 6 : 4) else {
            return [spelling.form(spelling.tokens.indices, .cued, term: term)]
        }
        var forms = [whole]
        // A telephone number with the country's code, or without its leading nought.
        if digits, whole.bytes.first == UInt8(ascii: "0"), (10...11).contains(whole.bytes.count) {
            for prefix in ["84", "840", ""] {
                var other = whole
                other.bytes = Array(prefix.utf8) + whole.bytes.dropFirst()
                other.syllables = [(other.bytes.count, "")]
                forms.append(other)
            }
        }
        return forms
    }

    private static func parts(_ address: String) -> [String] {
        address.split { ",;–\n".contains($0) }.map { part in
            String(part.trimmingPrefix { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func withoutUnit(_ part: String) -> String {
        let words = part.split(separator: " ")
        for count in [2, 1] where words.count > count {
            if Vocabulary.units.contains(words[..<count].joined(separator: " ")) {
                return words[count...].joined(separator: " ")
            }
        }
        return part
    }
}

extension TermIndex {
    struct Hit { let range: Range<Int>, form: TermForm }

    /// Every place where a form stands, as a range of the squeezed text.
    func hits(in text: FoldedText) -> [Hit] {
        let hash = RollingHash(text.squeezed)
        let edges = Edges(text)
        var hits: [Hit] = []
        for start in text.squeezed.indices {
            for count in edges.isStart(start) ? counts : innerCounts {
                guard start + count <= text.squeezed.count else { break }
                let range = start..<(start + count)
                for index in byHash[hash.of(range)] ?? [] {
                    let form = forms[index]
                    if form.bytes.elementsEqual(text.squeezed[range]), fits(form, range, text, edges) {
                        hits.append(Hit(range: range, form: form))
                    }
                }
            }
        }
        return hits
    }

    private func fits(_ form: TermForm, _ range: Range<Int>, _ text: FoldedText, _ edges: Edges) -> Bool {
        guard form.rule == .anywhere || edges.bound(range) else { return false }
        switch form.rule {
        case .anywhere, .edges: return true
        case .cued:
            let byte = text.positions[range.lowerBound]
            let token = text.tokens.firstIndex { $0.range.contains(byte) } ?? 0
            return Vocabulary.numberCues.stands(before: token, in: text.tokens, reach: 2)
        case .proper: return syllables(form, range, text).allSatisfy { $0.isUpper }
        case .pair:
            let all = syllables(form, range, text)
            return all.allSatisfy { $0.isUpper } || all.allSatisfy { $0.exact == $0.wanted || !$0.hasMarks }
        }
    }

    private func syllables(
        _ form: TermForm, _ range: Range<Int>, _ text: FoldedText
    ) -> [(isUpper: Bool, exact: String, wanted: String, hasMarks: Bool)] {
        var start = range.lowerBound
        return form.syllables.map { syllable in
            let places = text.positions[start..<(start + syllable.count)]
            start += syllable.count
            let span = (places.first ?? 0)..<((places.last ?? 0) + 1)
            return (
                text.isUpper[span.lowerBound] || text.bytes[span.lowerBound].isDigit, text.exact(span),
                syllable.exact, text.marks[span].contains { $0 != .none }
            )
        }
    }
}
