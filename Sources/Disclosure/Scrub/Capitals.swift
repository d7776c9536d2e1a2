extension Scan {
    /// What has a capital in the middle of a sentence is a name, unless it is known to name nobody; at the
    /// beginning, where every word has one, the words must be built or go on like a name.
    mutating func findCapitals() {
        var at = 0
        while at < tokens.count {
            let run = isOpen(at) ? (tokens[at].startsSentence ? opening(at) : inside(at)) : nil
            if let run { add(run, "proper-name", .properName) }
            at = max(at + 1, run?.upperBound ?? 0)
        }
    }

    func isOpen(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isProper && !token.isNumber && token.count > 1 && !isCovered(index) && !isKept[index]
            && !isCommon[index] && !isPublic[index] && !isAbbreviation(token)
    }

    /// Only capitals and no accents: BHYT, TTYT; a given name in capitals is none.
    private func isAbbreviation(_ token: Token) -> Bool {
        guard token.isAllCaps, !token.hasTone else { return false }
        return token.count < 3 || !Vocabulary.givenNames.hasKey(token.key)
            || Vocabulary.abbreviations.contains(token)
    }

    private func inside(_ start: Int) -> Range<Int>? {
        let hasGap = !["", "_", ". "].contains(tokens[start].gap)
        guard hasGap, !isThing(start) || isFullName(start) else {
            return tokens[start].gap == "" && hasHump(start) ? start..<(start + 1) : nil
        }
        let isTitle = Vocabulary.titles.count(tokens, at: start) != nil
        let isAddressed = start > 0 && Vocabulary.isCue(tokens, before: start) != nil
        let isName = isGiven(start) && isLively(start + 1)
        let isMark =
            Vocabulary.lessons.contains(tokens[start]) && start + 1 < tokens.count
            && tokens[start + 1].isNumber
        if isMark { return nil }
        if isTitle, !isAddressed, !isName { return nil }
        return start..<end(of: start)
    }

    /// "xe đạp Thống Nhất", all of it.
    private func isThing(_ start: Int) -> Bool {
        var first = start
        while first > 0, tokens[first].gap == " ", tokens[first - 1].isProper,
            !tokens[first - 1].startsSentence
        {
            first -= 1
        }
        return Vocabulary.thingsBefore.count(tokens, before: first) != nil
    }

    private func hasHump(_ start: Int) -> Bool { start > 0 && !tokens[start - 1].isNumber }

    private func isFullName(_ start: Int) -> Bool {
        Vocabulary.isSurname(tokens[start]) && capitals(from: start, limit: 2) > 1
    }

    /// The capitals in a row, up to those that name nobody.
    private func end(of start: Int) -> Int {
        var end = start + 1
        let last = start + max(1, capitals(from: start, limit: 5))
        while end < last, isOpen(end) || tokens[end].count == 1 && !isCovered(end) || isGivenAfterAll(end) {
            end += 1
        }
        return end
    }

    /// "Nhi" names a ward of a hospital, and many a girl.
    private func isGivenAfterAll(_ index: Int) -> Bool {
        !isCovered(index) && Vocabulary.givenNames.contains(tokens[index])
            && Vocabulary.publicNames.count(tokens, at: index) ?? 1 == 1
            && Vocabulary.kept.count(tokens, at: index) == nil && !tokens[index].isAllCaps
    }

    private func opening(_ start: Int) -> Range<Int>? {
        let token = tokens[start]
        let isWord = Vocabulary.starters.contains(token) || Vocabulary.titles.contains(token)
        if !Syllable.isVietnamese(token.key) {
            return Vocabulary.loans.contains(token) ? nil : start..<end(of: start)
        }
        let hasBody = Vocabulary.bodies.count(tokens, at: start) != nil
        let end = end(of: start)
        guard !hasBody else { return nil }
        if end > start + 1 {
            let isName =
                Vocabulary.givenNames.contains(token) && Vocabulary.givenNames.contains(tokens[start + 1])
            return isWord && !isName ? nil : start..<end
        }
        let isOfTheHouse =
            (index.callNames[token.key] ?? []).contains { $0.exact == token.exact }
            && !Vocabulary.hours.contains(token) && isLively(end)
        if isWord { return isOfTheHouse ? start..<end : nil }
        let isGiven = Vocabulary.givenNames.contains(token)
        let opensWords = Vocabulary.openers.contains(token) || Vocabulary.commonWords.contains(token)
        if isGiven, !opensWords, !token.isPlain { return start..<end }
        let isOver =
            end == tokens.count
            || [",", ":", " (", ".", " -", "/", " &", " +", " |", "-", ";", "!", "?", ")", "\""].contains {
                tokens[end].gap.hasPrefix($0)
            }
        if isGiven, end < tokens.count, tokens[end].gap == " ",
            Vocabulary.adverbs.count(tokens, at: end) != nil
        {
            return start..<end
        }
        let isNumbered = start > 0 && tokens[start - 1].isNumber && [". ", ") ", "/ "].contains(token.gap)
        let isLabel =
            end < tokens.count && !tokens[end].startsLine
            && [":", " :"].contains { tokens[end].gap.hasPrefix($0) }
            || token.startsLine && end < tokens.count
                && [" -", " |"].contains { tokens[end].gap.hasPrefix($0) }
        let isItem = isNumbered && end < tokens.count && tokens[end].isNumber
        let isValue = (token.gap.hasPrefix(":") || isNumbered) && isOver || isItem || isLabel
        return isValue || isLively(end) || isGiven && isOver || isRow(end) ? start..<end : nil
    }

    /// "Dợ, Pó và …"
    private func isRow(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        if [", ", "/", " & ", " + ", "+", " - "].contains(tokens[index].gap) {
            return tokens[index].isProper && !isPublic[index] && !isKept[index]
        }
        return ["va", "voi"].contains(tokens[index].key) && index + 1 < tokens.count
            && tokens[index].gap == " "
            && tokens[index + 1].isProper && !isPublic[index + 1]
    }

    /// Something only a person does follows, adverbs aside.
    func isLively(_ index: Int) -> Bool {
        var at = index
        while at < tokens.count, at < index + 4, tokens[at].gap == " ", !tokens[at].isProper {
            if Vocabulary.lively.count(tokens, at: at) != nil { return true }
            guard let count = Vocabulary.adverbs.count(tokens, at: at) else { return false }
            at += count
        }
        return false
    }
}

extension Bracket {
    static let properName = Bracket.word("tên riêng")
}
