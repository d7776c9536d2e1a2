extension Scan {
    /// Names written without a capital, or where everything is in capitals.
    mutating func findSmallNames() {
        for start in tokens.indices
        where !tokens[start].isNumber && !tokens[start].isProper && !isCovered(start) && !isKept[start] {
            if let end = fullName(start) ?? weighed(start) { add(start..<end, "person", .person) }
        }
    }

    /// A surname that is no word, with what may be a name behind it.
    private func fullName(_ start: Int) -> Int? {
        let token = tokens[start]
        let isSure = Vocabulary.plainSurnames.contains(token)
        guard isSure || token.isShouted && Vocabulary.isSurname(token) else { return nil }
        let end = syllables(from: start)
        let isOnlySurname = ["nguyen", "huynh", "trinh"].contains(token.key)
        return end - start >= (token.isPlain && !token.isShouted && !isOnlySurname ? 3 : 2) ? end : nil
    }

    /// The end of a row of syllables that names are made of.
    private func syllables(from start: Int) -> Int {
        var end = start + 1
        while end < start + 4, isJoined(end),
            isGiven(end) || Vocabulary.firstParts.contains(tokens[end])
                || tokens[end].key == tokens[start].key
                || end == start + 1 && Vocabulary.middleNames.contains(tokens[end].key)
        {
            end += 1
        }
        return end
    }

    /// The longest run for which more speaks than against it.
    private func weighed(_ start: Int) -> Int? {
        let evidence = NameEvidence(self, at: start)
        guard evidence.isPossible else { return nil }
        let lengths = syllables(from: start) - start
        for length in (1...max(1, lengths)).reversed() where evidence.isName(length) {
            return start + length
        }
        return nil
    }

    func isJoined(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].gap == " " && !tokens[index].isNumber && !isCovered(index)
            && !isKept[index]
    }

    func isGiven(_ index: Int) -> Bool { Vocabulary.givenNames.contains(tokens[index]) }

    func isDeed(_ index: Int) -> Bool {
        Vocabulary.lively.count(tokens, at: index) != nil
            || Vocabulary.adverbs.count(tokens, at: index) != nil
    }

    /// A clause ends before this word.
    func isClosed(_ index: Int) -> Bool {
        index == tokens.count
            || ",.:;!?()-".contains { tokens[index].gap.trimmingPrefix(" ").hasPrefix(String($0)) }
    }
}

extension Vocabulary {
    /// Without their accents these cues are mostly other words.
    static let plainCues = WordList(
        "dì, cô, con, nhỏ, nội, cái, mạ, bố, ba, chú, tên, ngoại, bạn, bà, o, k, b, cậu, cụ, cố")
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
