extension Scan {
    /// What no pattern takes out and yet may tell who it is: for the reader.
    mutating func flagResidue() {
        for start in tokens.indices {
            for (kind, list) in Vocabulary.residue {
                if let count = list.count(tokens, at: start) { flag(start..<(start + count), kind) }
            }
            if let count = Vocabulary.roles.count(tokens, at: start), start > 0,
                Vocabulary.kin.stands(before: start, in: tokens, reach: 4)
            {
                flag(start..<(start + count), .rareRole)
            }
            if let end = occupation(start) { flag(start..<end, .occupation) }
        }
        flagQuotes()
    }

    /// "bố làm nghề lái xe"
    private func occupation(_ start: Int) -> Int? {
        guard Vocabulary.work.contains(tokens[start]), start > 0,
            !Vocabulary.work.contains(tokens[start - 1]),
            Vocabulary.kin.stands(before: start, in: tokens, reach: 4)
        else { return nil }
        var end = start + 1
        while end < tokens.count, end < start + 4, tokens[end].gap == " " { end += 1 }
        return end > start + 1 ? end : nil
    }

    private mutating func flagQuotes() {
        let marks = text.bytes.indices.filter { text.bytes[$0] == UInt8(ascii: "\"") }
        for pair in stride(from: 0, to: marks.count - 1, by: 2) {
            let range = marks[pair]..<(marks[pair + 1] + 1)
            let words = text.bytes[range].count { $0 == UInt8(ascii: " ") }
            if words > 2 { flags.append((range, .quote)) }
        }
    }
}

extension Vocabulary {
    static let residue: [(Flag.Kind, WordList)] = [
        (
            .mediaCase,
            WordList(
                """
                báo chí, lên báo, đăng báo, truyền hình, vtv, phóng viên, mạng xã hội, nhà báo, lan truyền, clip,
                đài báo, trên báo, viral
                """)
        ),
        (
            .uniqueEvent,
            WordList(
                "sạt lở, lũ quét, hỏa hoạn, cháy nhà, thảm án, án mạng, tai nạn giao thông, vụ nổ, chìm tàu, đuối nước"
            )
        ),
        (
            .restricted,
            WordList(
                """
                hiv, có thai, mang thai, xâm hại, hiếp dâm, giao cấu, tự tử, tự hại, giám định pháp y, phá thai,
                mại dâm, aids
                """)
        ),
    ]
    static let work = WordList("làm, bán, chạy, buôn, nghề")
    static let roles = WordList(
        """
        trưởng thôn, trưởng bản, già làng, chủ tịch, bí thư, trưởng công an, giám đốc, thầy cúng, thầy mo,
        hiệu trưởng, linh mục, mục sư, đại biểu, trưởng ấp, chủ mỏ, chủ tàu, phó chủ tịch, trưởng tộc
        """)
    static let kin = WordList(
        """
        con, con gái, con trai, cháu, vợ, chồng, em, anh, chị, bố, mẹ, cha, má, ba, ông, bà, bố dượng, mẹ kế, chú,
        bác, cô, dì, cậu, ông ngoại, bà ngoại
        """)
}
