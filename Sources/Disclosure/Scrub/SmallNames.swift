extension Scan {
    /// Names written without a capital, or where everything is in capitals.
    mutating func findSmallNames() {
        for start in tokens.indices
        where !tokens[start].isNumber && !tokens[start].isProper && !isCovered(start) && !isKept[start] {
            if let end = fullName(start) ?? calledName(start) {
                add(start..<end, "person", .person)
            }
        }
    }

    private func isJoined(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].gap == " " && !tokens[index].isNumber && !isCovered(index)
            && !isKept[index]
    }

    private func isGiven(_ index: Int) -> Bool { Vocabulary.givenNames.contains(tokens[index]) }

    /// A surname that is no word, with what may be a name behind it.
    private func fullName(_ start: Int) -> Int? {
        let token = tokens[start]
        let isSure = Vocabulary.plainSurnames.contains(token)
        guard isSure || token.isShouted && Vocabulary.isSurname(token), isJoined(start + 1) else {
            return nil
        }
        var end = start + 1
        while end < start + 4, isJoined(end),
            isGiven(end) || Vocabulary.firstParts.contains(tokens[end])
                || Vocabulary.middleNames.contains(tokens[end].key) && end == start + 1
        {
            end += 1
        }
        let wanted = token.isPlain && !token.isShouted ? 3 : 2
        return end - start >= wanted || end - start == 2 && ["nguyen", "huynh", "trinh"].contains(token.key)
            ? end : nil
    }

    /// A given name or what a child is called by, behind a word for a person.
    private func calledName(_ start: Int) -> Int? {
        guard start > 0, [" ", ". ", ".", ": "].contains(tokens[start].gap),
            Vocabulary.isCue(tokens, before: start) != nil, !isCommon[start],
            Vocabulary.isCue(tokens, before: start + 1).map({ $0 < 2 }) ?? true
        else { return nil }
        let token = tokens[start]
        if isJoined(start + 1), Vocabulary.firstParts.contains(token), isGiven(start + 1),
            !isCommon[start + 1], !isCommon[start], !Vocabulary.lively.contains(token),
            !token.isPlain || !Vocabulary.lively.contains(tokens[start + 1])
        {
            return start + 2
        }
        if !Syllable.isVietnamese(token.key), token.count > 1 {
            return Vocabulary.loans.contains(token) || isPublic[start] || token.isAllCaps && !token.isShouted
                ? nil : start + 1
        }
        let isPet =
            Vocabulary.petNames.contains(token) && Vocabulary.petCues.count(tokens, before: start) != nil
        let isNick = Vocabulary.nicknames.contains(token) || isPet
        guard isGiven(start) || isNick else { return nil }
        let isWord =
            token.isPlain && !token.hasMarks
            ? Vocabulary.plainWords.contains(token) || Vocabulary.commonWords.contains(token)
            : Vocabulary.commonWords.contains(token) || Vocabulary.lively.contains(token)
                || Vocabulary.adverbs.contains(token)
        if token.isPlain, Vocabulary.plainCues.contains(tokens[start - 1]) {
            return isLively(start + 1) ? start + 1 : nil
        }
        return !isWord || isLively(start + 1) || follows(start + 1) ? start + 1 : nil
    }

    /// "em Lan và", "chị hoa ơi"
    private func follows(_ index: Int) -> Bool {
        index < tokens.count && ["oi", "va", "voi"].contains(tokens[index].key) && tokens[index].gap == " "
    }
}

extension Vocabulary {
    /// Without their accents these cues are mostly other words.
    static let plainCues = WordList(
        "dì, cô, con, nhỏ, nội, cái, mạ, bố, ba, chú, tên, ngoại, bạn, bà, o, k, b")
}
