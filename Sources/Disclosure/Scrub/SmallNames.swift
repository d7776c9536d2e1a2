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

    /// "nay nhung lại khóc", "với tuấn", "gia hân ngủ": a name without any word for a person.
    private func subject(_ start: Int) -> Int? {
        guard isSmall[start], !isCommon[start], !isPublic[start] else { return nil }
        let isFirst =
            tokens[start].startsSentence || tokens[start].gap.hasPrefix(",") || tokens[start].gap == " ("
            || start > 0 && Vocabulary.timeWords.contains(tokens[start - 1])
        let isObject =
            start > 0 && tokens[start].gap == " " && Vocabulary.objectCues.contains(tokens[start - 1])
        guard isFirst || isObject else { return nil }
        if isDouble(start), isLively(start + 2) || isObject || tokens[start].gap == " (" { return start + 2 }
        guard isGiven(start) || isKnown(start), !isDeed(start) else { return nil }
        let isSure = Vocabulary.sureNames.contains(tokens[start]) || isKnown(start)
        let isPlainWord = tokens[start].isPlain && Vocabulary.plainWords.contains(tokens[start])
        if isPlainWord && !isKnown(start) || !isSure && Vocabulary.commonWords.contains(tokens[start]) {
            return nil
        }
        return isFirst && isLively(start + 1) || isObject && isSure ? start + 1 : nil
    }

    private func isKnown(_ index: Int) -> Bool {
        let token = tokens[index]
        return (self.index.callNames[token.key] ?? []).contains { $0.exact == token.exact || token.isPlain }
    }

    /// Two syllables that names are made of.
    private func isDouble(_ start: Int) -> Bool {
        let next = start + 1
        return isJoined(next) && Vocabulary.firstParts.contains(tokens[start]) && isGiven(next)
            && !isCommon[next] && !isPublic[next] && Vocabulary.commonPairs.count(tokens, at: start) == nil
            && Vocabulary.starters.count(tokens, at: next) == nil
    }

    private func isDeed(_ index: Int) -> Bool {
        Vocabulary.lively.count(tokens, at: index) != nil
            || Vocabulary.adverbs.count(tokens, at: index) != nil
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
        guard start > 0, [" ", ". ", ".", ": ", " ("].contains(tokens[start].gap),
            Vocabulary.isCue(tokens, before: start) != nil, isName(called: start),
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
        guard isGiven(start) || isNick else { return strange(start) }
        let isWord =
            token.isPlain && !token.hasMarks
            ? Vocabulary.plainWords.contains(token) : Vocabulary.commonWords.contains(token) || isDeed(start)
        let doubled = goesOn(start + 1) ? 1 : 0
        let isOver =
            start + 1 == tokens.count || ",.:;!?()".contains { tokens[start + 1].gap.hasPrefix(String($0)) }
        let isPerson = !isWord || isLively(start + 1) || follows(start + 1) || isObject(start)
        if token.isPlain, Vocabulary.plainCues.contains(tokens[start - 1]) {
            return isLively(start + 1) || isObject(start) ? start + 1 + doubled : nil
        }
        let isAdult = Vocabulary.kinCues.contains(tokens[start - 1]) && !token.isPlain
        let isName = !isDeed(start) && Vocabulary.commonPairs.count(tokens, at: start) == nil
        return isPerson || isName && (isOver || isAdult) ? start + 1 + doubled : nil
    }

    /// What stands between a word for a person and a deed and is no everyday word.
    private func strange(_ start: Int) -> Int? {
        let token = tokens[start]
        guard isSmall[start], !token.isPlain, token.gap == " ", token.count > 1,
            Vocabulary.closeCues.count(tokens, before: start) != nil,
            !isPublic[start], !isDeed(start), !Vocabulary.starters.contains(token),
            !Vocabulary.titles.contains(token),
            !Vocabulary.everyday.contains(token), Vocabulary.isCue(tokens, before: start + 1) == nil
        else { return nil }
        let isOver =
            start + 1 == tokens.count || ",.:;!?()".contains { tokens[start + 1].gap.hasPrefix(String($0)) }
        return isOver || isLively(start + 1) || Vocabulary.adverbs.count(tokens, at: start + 1) != nil
            || follows(start + 1) ? start + 1 : nil
    }

    private func isName(called index: Int) -> Bool {
        let isBare = tokens[index].isPlain && isGiven(index) && !Vocabulary.plainWords.contains(tokens[index])
        return isBare || !isCommon[index] && (!isPublic[index] || isGiven(index))
    }

    /// The second syllable of a name: the same again, or another given name that is no word here.
    private func goesOn(_ index: Int) -> Bool {
        guard isJoined(index) else { return false }
        let token = tokens[index]
        if token.key == tokens[index - 1].key || isGiven(index) && isLively(index + 1) { return true }
        if index > 1, tokens[index - 2].key == "ten", !isDeed(index), !Vocabulary.starters.contains(token) {
            return true
        }
        let isWord =
            token.isPlain ? Vocabulary.plainWords.contains(token) : Vocabulary.starters.contains(token)
        return isGiven(index) && !isDeed(index) && !isWord && !isCommon[index] && !isPublic[index]
            && Vocabulary.commonPairs.count(tokens, at: index) == nil
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
        "nay, qua, sáng, trưa, chiều, tối, đêm, hôm, giờ, mai, rồi, xong, nhưng, còn, mà, thì, bữa, nãy, chứ, tại, vì, ơi, nghe, thấy, bé, nè, nhé, nha, ạ, ơi, nghe, thấy, nè, nhé, nha, ạ"
    )
    static let objectCues = WordList(
        "cho, gặp, gọi, với, nhờ, của, gửi, theo, cùng, đưa, đón, hỏi, báo, tìm, kèm, cạnh, bởi, và, thăm, dắt, nhắn, mời, giao, là, trừ, ngoài, riêng, gồm, thiếu, bằng, hơn, như, chờ, đợi, nghe, thấy, rủ, kêu, biểu, dặn, nhắc, chở, tên"
    )
    /// Words made of two syllables that are names as well.
    static let commonPairs = WordList(
        """
        gia đình, công an, tình hình, thành viên, công nhân, gia cảnh, gia chủ, quốc gia, đại diện, thân nhân, hiện trường, công trường,
        công tâm, công trình, công bằng, anh hùng, thanh toán, thanh thản, minh chứng, minh oan, bảo hành, thu chi, thu hoạch, an tâm, an
        toàn, an ninh, hồng hào, xuân hè, tú tài, nam nữ, trung thực, trung tâm, tiến trình, thế giới, thiên tai, hải sản, kim tiêm,
        đức độ, bình thường, duy trì, phương tiện, phương án, phương pháp, thái độ, tiến triển, mạnh khỏe, thiện chí, trọng tâm
        """)
    static let closeCues = WordList(
        "cháu, em, bé, anh, chị, ông, bà, cô, chú, bác, dì, cậu, mợ, thím, thầy, mẹ, bố, má, tía, cu, thằng, nhóc, mệ, o, bác sĩ, y tá"
    )
    static let everyday = WordList(
        """
        gái, trai, nhỏ, lớn, nội, ngoại, ruột, họ, dâu, rể, nuôi, giáo, chủ, này, kia, ấy, đó, nào, mình, ta, ơi, à, ạ, nhé, nha, kế,
        đẻ, cụ, cố, trẻ, già, út, cả, đầu, thứ, hàng xóm, xe ôm, bảo vệ, công an, bộ đội, đơn thân, khỏe, yếu, gầy, béo, ngoan, hư, hiền,
        dữ, lành, xinh, thông minh, cao, thấp, biếng ăn, đủ, thiếu, sạch, bẩn, ướt, nóng, lạnh, no, đói, khát, ít, nhiều, hết, xong, rồi,
        đâu, gì, sao, thật, giỏi, kém, dốt, tốt, xấu, mù, câm, điếc, tật, què, khuyết tật, mồ côi, nghèo, giàu, đông, vắng, riêng, chung,
        cùng, khác, lạ, quen, thân, yêu, quý, bản, trong, ngoài, trên, dưới, bên, gần, xa, cân, nặng, cười, tươi, ấm, sắp, hàng, bạn, bán,
        dạy, nấu, lái, chở, trông, giữ, coi, canh, quản, trưởng, phó, tổ, nhà, phòng, lớp, trường, xã, thôn, bản, nhân viên, chuyên, đội,
        dượng, ghẻ, ơi, lém, dễ, khó, bé bỏng, con, sẽ, nên, cần, phải, từng, đều, cũng, như, để, do, vì, khi, lúc, hồi, chắc, thoải, tỏ,
        tự, tập, cố gắng, sợ hãi, hoảng sợ, lo lắng, im lặng, trầm, ít nói, bình, ổn, tỉnh, mê, sốc, loạn, tăng, giảm, lên, phát, triển, tiếp
        """)
}
