extension Scan {
    /// Places and schools in lines where nobody took the trouble of capitals.
    mutating func findSmallPlaces() {
        for start in tokens.indices where isSmall[start] && !isCovered(start) {
            if let end = town(start) { add(start..<end, "place", .place) }
            if let end = school(start) { add((start + 1)..<end, "school", .word("tên trường")) }
            let place = Vocabulary.smallUnits.count(tokens, at: start)
            guard let count = place ?? Vocabulary.smallSchools.count(tokens, at: start) else { continue }
            let name = start + count
            var end = name
            while end < min(name + (place == nil ? 3 : 2), tokens.count), isPartOfPlace(end) { end += 1 }
            let isSure = end == name + 2 && !Vocabulary.plainUnits.contains(tokens[start])
            guard end > name, isWhere(start) || !tokens[start].isPlain || isSure else { continue }
            if place == nil {
                add(name..<end, "school", .word("tên trường"))
            } else {
                add(start..<end, "place", .place)
            }
        }
    }

    /// "ở mông dương", where the town is known and nobody wrote a capital.
    private func town(_ start: Int) -> Int? {
        guard isWhere(start) || start > 0 && Vocabulary.townCues.contains(tokens[start - 1]),
            let count = Vocabulary.towns.count(tokens, at: start), count > 1
        else { return nil }
        return start + count
    }

    /// "trường kim đồng"
    private func school(_ start: Int) -> Int? {
        guard
            tokens[start].exact == Vocabulary.schoolWord
                || tokens[start].isPlain && tokens[start].key == "truong",
            start + 2 < tokens.count, isPartOfPlace(start + 1), isPartOfPlace(start + 2)
        else { return nil }
        return isNameSyllable(start + 1) && isNameSyllable(start + 2) ? start + 3 : nil
    }

    private func isWhere(_ start: Int) -> Bool { Vocabulary.whereabouts.count(tokens, before: start) != nil }

    private func isPartOfPlace(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.gap == " ", !token.isNumber, !isCovered(index) else { return false }
        if isKept[index] { return isBorrowed(index) }
        // Without accents nearly every syllable of a name is also a verb.
        if token.isPlain, isNameSyllable(index) { return true }
        guard Vocabulary.placeStops.count(tokens, at: index) == nil,
            Vocabulary.whereabouts.count(tokens, at: index) == nil
        else { return false }
        return Vocabulary.units.count(tokens, at: index) == nil
            && Vocabulary.lively.count(tokens, at: index) == nil
            && Vocabulary.adverbs.count(tokens, at: index) == nil
    }

    /// A province's name behind a smaller unit: "xã hòa bình".
    private func isBorrowed(_ index: Int) -> Bool {
        Vocabulary.provinces.count(tokens, at: index) == 2
            || index > 0 && Vocabulary.provinces.count(tokens, at: index - 1) == 2
    }

    private func isNameSyllable(_ index: Int) -> Bool {
        Vocabulary.givenNames.contains(tokens[index]) || Vocabulary.isSurname(tokens[index])
            || Vocabulary.firstParts.contains(tokens[index])
    }
}

extension Vocabulary {
    static let smallUnits = WordList(
        "thôn, buôn, plei, ấp, khóm, sóc, phum, xóm, xã, phường, thị trấn, thị xã, huyện, quận, đặc khu, chợ, bến xe, chùa"
    )
    static let smallSchools = WordList(
        """
        trường tiểu học, trường thcs, trường thpt, trường mầm non, trường mẫu giáo, thcs, thpt, trường th,
        trường cấp 2, trường cấp 3, trường cấp 1, tiểu học, mầm non
        """)
    /// Without their accents mostly other words.
    static let plainUnits = WordList("chợ, chùa, buôn, sóc, quận, phum")
    static let townCues = WordList("tp, tx, tt, người, dân, gốc, huyện, chợ, bên, trên, dưới, đi, lên")
    static let schoolWord = Spelling("trường")?.tokens.first?.exact
    static let placeStops = WordList(
        """
        hội, của, nhà, cho, với, và, là, này, kia, đó, ấy, mình, nên, vì, do, để, mà, thì, có, cấp, bên, đông, vắng, gần, xa, nghèo,
        miền, vùng, khác, nào, ta, tôi, họ, xin, ký, làm, xác, đề, tổ, công, cán, chủ, phó, trưởng, hay, hoặc, trong, ngoài,
        mới, cũ, các, những, một, hai, ba, bán, mua, hôm, ngày, sáng, trưa, chiều, tối, đêm, lúc, khi, nhưng, rồi, nữa, lớp, bị, số,
        cách, người, cháu, em, bé, con, trẻ, bà, ông, mẹ, bố, chị, anh, cô, chú, bác, dì, quê, học, điện, sđt, dt, sdt
        """)
}
