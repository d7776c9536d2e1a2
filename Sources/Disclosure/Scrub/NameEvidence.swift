/// What speaks for and against a word in small letters being a name.
struct NameEvidence {
    private let scan: Scan
    private let start: Int
    private let cue: Int
    private var tokens: [Token] { scan.tokens }
    private var token: Token { scan.tokens[start] }

    init(_ scan: Scan, at start: Int) {
        (self.scan, self.start) = (scan, start)
        let hasGap = start > 0 && [" ", ". ", ".", ": ", " ("].contains(scan.tokens[start].gap)
        cue = hasGap ? Vocabulary.isCue(scan.tokens, before: start) ?? 0 : 0
    }

    /// Without a word for a person before it only where the writer uses no capitals.
    var isPossible: Bool {
        guard cue > 0 || scan.isSmall[start], token.count > 1 else { return false }
        let own = Vocabulary.isCue(tokens, before: start + 1) ?? 0
        let isAddress = own == 1 && (token.isPlain || cue == 0) && Vocabulary.titles.contains(token)
        guard own < 2, !isAddress else { return false }
        return !scan.isPublic[start] || scan.isGiven(start)
    }

    /// Behind a word for a person less is enough.
    func isName(_ length: Int) -> Bool {
        before + (length == 1 ? single : several(length)) + after(start + length) >= (cue > 0 ? 2 : 3)
    }

    private var before: Int {
        var points = 0
        if cue > 0 {
            let isVague = token.isPlain && cue == 1 && Vocabulary.plainCues.contains(tokens[start - 1])
            points += isVague ? 1 : 2
            if !token.isPlain, Vocabulary.kinCues.contains(tokens[start - 1]) { points += 1 }
            if isObject(start - cue) { points += 1 }
        } else {
            let isFirst =
                token.startsSentence || token.gap.hasPrefix(",") || token.gap == " ("
                || start > 0 && Vocabulary.timeWords.contains(tokens[start - 1])
            if isFirst { points += 1 }
            if isObject(start) { points += 1 }
        }
        return points
    }

    /// "gặp …", "cho …"
    private func isObject(_ index: Int) -> Bool {
        index > 0 && tokens[index].gap == " " && Vocabulary.objectCues.contains(tokens[index - 1])
    }

    private func after(_ next: Int) -> Int {
        if scan.isLively(next) { return 2 }
        if scan.isClosed(next) { return cue > 0 ? 1 : 0 }
        let isJoint =
            ["oi", "va", "voi"].contains(tokens[next].key) || Vocabulary.adverbs.contains(tokens[next])
        return isJoint && tokens[next].gap == " " ? 1 : 0
    }

    private var isKnown: Bool {
        (scan.index.callNames[token.key] ?? []).contains { $0.exact == token.exact || token.isPlain }
    }

    private var isNick: Bool {
        Vocabulary.nicknames.contains(token)
            || Vocabulary.petNames.contains(token) && Vocabulary.petCues.count(tokens, before: start) != nil
    }

    private var single: Int {
        var points = 0
        let isForeign = !Syllable.isVietnamese(token.key)
        if isForeign, Vocabulary.loans.contains(token) || token.isAllCaps && !token.isShouted { return -9 }
        if !isForeign, !scan.isGiven(start), !isNick, !isKnown {
            guard isStrange else { return -9 }
            points -= 2
        }
        if isKnown { points += 2 }
        if Vocabulary.onlyNames.contains(token) { points += 2 }
        if token.isPlain, !token.hasMarks {
            points -= Vocabulary.plainWords.contains(token) ? 2 : 0
        } else {
            let isKin = cue > 0 && Vocabulary.kinCues.contains(tokens[start - 1])
            points -= Vocabulary.commonWords.contains(token) ? isKin ? 1 : 2 : 0
            points -= scan.isDeed(start) ? 2 : 0
        }
        if cue == 0, Vocabulary.hours.contains(token) { points -= 2 }
        let isBare = token.isPlain && !Vocabulary.plainWords.contains(token) && cue > 0
        if scan.isCommon[start], !isBare { points -= 3 }
        if Vocabulary.commonPairs.count(tokens, at: start) != nil { points -= 3 }
        return points
    }

    /// No everyday word, behind a word for somebody near.
    private var isStrange: Bool {
        scan.isSmall[start] && !token.isPlain && token.gap == " " && !scan.isDeed(start)
            && Vocabulary.closeCues.count(tokens, before: start) != nil
            && !Vocabulary.starters.contains(token)
            && !Vocabulary.titles.contains(token) && !Vocabulary.everyday.contains(token)
            && Vocabulary.isCue(tokens, before: start + 1) == nil
    }

    private func several(_ length: Int) -> Int {
        let range = start..<(start + length)
        guard
            !range.contains(where: {
                scan.isCommon[$0]
                    || scan.isPublic[$0] && !(tokens[$0].isPlain && scan.isGiven($0)) && $0 > start
            }),
            !range.contains(where: { Vocabulary.commonPairs.count(tokens, at: $0) != nil })
        else { return -9 }
        let last = tokens[start + length - 1]
        let isRepeated = length == 2 && last.key == token.key
        let isWord =
            last.isPlain && !last.hasMarks
            ? Vocabulary.plainWords.contains(last) && !scan.isLively(start + length)
            : scan.isDeed(start + length - 1) || Vocabulary.starters.contains(last)
        let isSurnamed =
            length > 2 && (cue > 0 ? Vocabulary.isSurname(token) : Vocabulary.plainSurnames.contains(token))
        let isPair =
            Vocabulary.firstParts.contains(token) && !(token.isPlain && scan.isDeed(start) && cue == 0)
        var points = isRepeated || isPair || isSurnamed ? 2 : scan.isGiven(start) ? 0 : -2
        points -= isWord ? 2 : 0
        points -= !token.isPlain && scan.isDeed(start) ? scan.isSmall[start] ? cue > 0 ? 2 : 1 : 4 : 0
        points -= cue == 0 && token.isPlain && isWord ? 2 : 0
        return points
    }
}
