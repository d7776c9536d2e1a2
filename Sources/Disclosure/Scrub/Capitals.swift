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

    /// A name goes on where a capital stands beside it: "Đức" before a known "Anh".
    mutating func growNames() {
        for index in tokens.indices.reversed() where index + 1 < tokens.count && tokens[index + 1].gap == " "
        {
            let isName =
                Vocabulary.givenNames.contains(tokens[index]) || Vocabulary.firstParts.contains(tokens[index])
                || Vocabulary.isSurname(tokens[index])
            let isWord =
                tokens[index].startsSentence && Vocabulary.starters.contains(tokens[index])
                || Vocabulary.titles.contains(tokens[index])
                || Vocabulary.isCue(tokens, before: index + 1) != nil
            // "Anh Thư" in the middle of a line: nobody writes the brother with a capital there.
            let isAnh = tokens[index].key == "anh" && !tokens[index].startsLine && tokens[index].gap != ". "
            if isName, !isWord || isAnh, isOpen(index), tokens[index + 1].isProper, isCovered(index + 1),
                !isPublic[index + 1]
            {
                add(index..<(index + 1), "proper-name", .properName)
            }
        }
    }

    /// cháuNhung
    mutating func findGluedNames() {
        for index in tokens.indices
        where tokens[index].hasHump && tokens[index].count > 4 && !isCovered(index)
            && !Vocabulary.glued.contains(tokens[index]) && !isPublic[index]
        {
            add(index..<(index + 1), "proper-name", .properName)
        }
    }

    /// No word is cut in two: H'Hen, Bh'nướch.
    mutating func growWords() {
        for index in tokens.indices.dropLast() where tokens[index + 1].gap == "'" {
            let isBegun = isCovered(index) && !isCovered(index + 1)
            if isBegun { add((index + 1)..<(index + 2), "proper-name", .properName) }
            let isEnded = !isCovered(index) && isCovered(index + 1)
            if isEnded { add(index..<(index + 1), "proper-name", .properName) }
        }
    }

    private func isOpen(_ index: Int) -> Bool {
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
        let hasGap = [" ", ", ", ",", " (", "(", "/", " / ", "-", " & ", " + ", "'"].contains(
            tokens[start].gap)
        guard hasGap, !isThing(start) || isFullName(start) else {
            return tokens[start].gap == "" && hasHump(start) ? start..<(start + 1) : nil
        }
        let isTitle = Vocabulary.titles.count(tokens, at: start) != nil
        let isAddressed = start > 0 && Vocabulary.isCue(tokens, before: start) != nil
        let isName = isGiven(start) && isLively(start + 1)
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
        if isWord { return nil }
        let isGiven = Vocabulary.givenNames.contains(token)
        let isSure = Vocabulary.sureNames.contains(token) && !Vocabulary.commonWords.contains(token)
        if isSure, !token.isPlain { return start..<end }
        let isOver =
            end == tokens.count
            || [",", ":", " (", ".", " -", "/", " &", " +"].contains { tokens[end].gap.hasPrefix($0) }
        if isGiven, end < tokens.count, tokens[end].gap == " ",
            Vocabulary.adverbs.count(tokens, at: end) != nil
        {
            return start..<end
        }
        let isValue = token.gap.hasPrefix(":") && isOver
        return isValue || isLively(end) || isGiven && isOver || isRow(end) ? start..<end : nil
    }

    /// "Dợ, Pó và …"
    private func isRow(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        if tokens[index].gap == ", " { return tokens[index].isProper && !isPublic[index] && !isKept[index] }
        return ["va", "voi"].contains(tokens[index].key) && index + 1 < tokens.count
            && tokens[index].gap == " "
            && tokens[index + 1].isProper && !isPublic[index + 1]
    }

    /// Something only a person does follows, adverbs aside.
    func isLively(_ index: Int) -> Bool {
        var at = index
        while at < tokens.count, at < index + 4, tokens[at].gap == " ", !tokens[at].isCapital {
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
