extension Scan {
    /// Names written without a capital, or where everything is in capitals.
    mutating func findSmallNames() {
        for start in tokens.indices
        where !tokens[start].isNumber && !tokens[start].isProper && !isCovered(start) && !isKept[start] {
            if let end = fullName(start) ?? calledName(start) ?? subject(start) {
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

    /// "nay nhung lại khóc", "với tuấn": a name without any word for a person.
    private func subject(_ start: Int) -> Int? {
        let token = tokens[start]
        guard isSmall[start], !isCommon[start], Vocabulary.givenNames.contains(token) else { return nil }
        let isWord =
            Vocabulary.commonWords.contains(token) || Vocabulary.lively.contains(token)
            || Vocabulary.adverbs.contains(token)
            || token.isPlain && Vocabulary.plainWords.contains(token)
        guard !isWord else { return nil }
        let isFirst =
            token.startsSentence || token.gap.hasPrefix(",")
            || start > 0 && Vocabulary.timeWords.contains(tokens[start - 1])
        if isFirst, isLively(start + 1) { return start + 1 }
        let isObject = start > 0 && token.gap == " " && Vocabulary.objectCues.contains(tokens[start - 1])
        return isObject && Vocabulary.sureNames.contains(token) ? start + 1 : nil
    }

    /// "gặp chị hoa": who is met or given something is a person.
    private func isObject(_ start: Int) -> Bool {
        let count = Vocabulary.isCue(tokens, before: start) ?? 0
        let verb = start - count - 1
        return count > 1
            || verb >= 0 && tokens[verb + 1].gap == " " && Vocabulary.objectCues.contains(tokens[verb])
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
        let doubled = isJoined(start + 1) && tokens[start + 1].key == token.key ? 1 : 0
        let isOver =
            start + 1 == tokens.count || ",.:;!?()".contains { tokens[start + 1].gap.hasPrefix(String($0)) }
        let isPerson = !isWord || isLively(start + 1) || follows(start + 1) || isObject(start)
        if token.isPlain, Vocabulary.plainCues.contains(tokens[start - 1]) {
            return isLively(start + 1) || isObject(start) ? start + 1 + doubled : nil
        }
        let isAdult = Vocabulary.kinCues.contains(tokens[start - 1]) && !token.isPlain
        let isDeed = Vocabulary.lively.contains(token) || Vocabulary.adverbs.contains(token)
        return isPerson || isOver && !isDeed || isAdult && !isDeed ? start + 1 + doubled : nil
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
    static let kinCues = WordList(
        "anh, chị, ông, bà, bố, mẹ, cô, chú, bác, dì, cậu, mợ, thím, thầy, o, mệ, cụ")
    static let timeWords = WordList(
        "nay, qua, sáng, trưa, chiều, tối, đêm, hôm, giờ, mai, rồi, xong, nhưng, còn, mà, thì, bữa, nãy, chứ, tại, vì"
    )
    static let objectCues = WordList(
        "cho, gặp, gọi, với, nhờ, của, gửi, theo, cùng, đưa, đón, hỏi, báo, tìm, kèm, cạnh, bởi, và, thăm, dắt, nhắn, mời, giao, là"
    )
}
