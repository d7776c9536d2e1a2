/// Overlapping finds made one: what any of them covers goes, the longest says what it was.
struct Resolution {
    private(set) var spans: [Span] = []

    init(_ scan: Scan) {
        let sorted = scan.spans.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
        var winner = 0
        for span in sorted {
            guard let last = spans.last, span.range.lowerBound < last.range.upperBound else {
                spans.append(span)
                winner = Self.weight(span)
                continue
            }
            var joined = Self.weight(span) > winner ? span : last
            winner = max(winner, Self.weight(span))
            joined.range = last.range.lowerBound..<max(last.range.upperBound, span.range.upperBound)
            spans[spans.count - 1] = joined
        }
        joinPlaces(in: scan.text)
        takeCues(in: scan.text)
    }

    private static func weight(_ span: Span) -> Int { span.range.count * 2 + (span.isKnown ? 1 : 0) }

    /// "thôn …, xã …, huyện …" is one place.
    private mutating func joinPlaces(in text: FoldedText) {
        var joined: [Span] = []
        for span in spans {
            if let last = joined.last, last.bracket == span.bracket, span.kind == last.kind,
                span.kind == "place",
                text.bytes[last.range.upperBound..<span.range.lowerBound].allSatisfy({
                    " ,-".utf8.contains($0)
                })
            {
                joined[joined.count - 1].range = last.range.lowerBound..<span.range.upperBound
            } else {
                joined.append(span)
            }
        }
        spans = joined
    }

    /// "mẹ Lan" becomes `[mẹ]`, not `mẹ [mẹ]`.
    private mutating func takeCues(in text: FoldedText) {
        for (number, span) in spans.enumerated() {
            guard case .word(let word) = span.bracket, let cue = Spelling(word)?.tokens,
                let at = text.tokens.firstIndex(where: { $0.range.lowerBound >= span.range.lowerBound }),
                at >= cue.count, text.tokens[at].gap == " "
            else { continue }
            let before = text.tokens[(at - cue.count)..<at]
            let free =
                number == 0 || spans[number - 1].range.upperBound <= (before.first?.range.lowerBound ?? 0)
            if free, zip(before, cue).allSatisfy({ $0.exact == $1.exact }), let first = before.first {
                spans[number].range = first.range.lowerBound..<span.range.upperBound
            }
        }
    }
}

/// The text with brackets in the places of the spans.
struct Rewriting {
    private let scan: Scan
    private let spans: [Span]
    private var letters: [Int: String] = [:]
    private var used = 0
    private(set) var scrubbed = Scrubbed(text: "", removed: [], flags: [], ranges: [])

    init(_ scan: Scan, _ spans: [Span]) {
        (self.scan, self.spans) = (scan, spans)
        if let first = scan.lexicon.first { _ = letter(first) }
    }

    mutating func write() {
        var (out, at) = (String.UnicodeScalarView(), 0)
        var removed: [Scrubbed.Removed] = []
        var ranges: [Range<Int>] = []
        for span in spans {
            let source = scan.text.source(span.range)
            out.append(contentsOf: scan.text.scalars[at..<source.lowerBound])
            out.append(contentsOf: "[\(word(span.bracket))]".unicodeScalars)
            removed.append(.init(kind: span.kind, text: scan.text.text(source)))
            ranges.append(source)
            at = source.upperBound
        }
        out.append(contentsOf: scan.text.scalars[at...])
        scrubbed = Scrubbed(text: String(out), removed: removed, flags: flags, ranges: ranges)
    }

    /// Only of what is still there, each once.
    private var flags: [Flag] {
        var seen: Set<Flag> = []
        return scan.flags.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { range, kind in
            let isGone = kind != .quote && spans.contains { $0.range.overlaps(range) }
            if isGone { return nil }
            let flag = Flag(
                kind: kind, text: kind == .quote ? "“…”" : scan.text.text(scan.text.source(range)))
            return seen.insert(flag).inserted ? flag : nil
        }
    }

    private mutating func word(_ bracket: Bracket) -> String {
        switch bracket {
        case .word(let word): word
        case .lettered(let label, let number): "\(label) \(letter(number))"
        }
    }

    /// A, B … Z, AA, AB …
    private mutating func letter(_ number: Int) -> String {
        if let known = letters[number] { return known }
        var (text, rest) = ("", used)
        repeat {
            text = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + text
            rest = rest / 26 - 1
        } while rest >= 0
        used += 1
        letters[number] = text
        return text
    }
}
