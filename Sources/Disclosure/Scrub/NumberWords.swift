extension Scan {
    /// Digits read aloud, one after the other: "không chín một hai …".
    mutating func findSpokenNumbers() {
        var at = 0
        while at < tokens.count {
            var end = at
            while end < tokens.count, isDigitWord(end),
                end == at || [" ", ", ", "-", " - "].contains(tokens[end].gap)
            {
                end += 1
            }
            if end - at > 5 { add(at..<end, "number") }
            at = max(end, at + 1)
        }
        for start in tokens.indices where tokens[start].isNumber {
            if let range = masked(start) ?? tail(start) ?? mistyped(start) { add(range, "number") }
        }
    }

    private func isDigitWord(_ index: Int) -> Bool {
        let token = tokens[index]
        return token.isNumber ? token.count < 3 && index > 0 : Vocabulary.digitWords.contains(token)
    }

    /// 0912xxx678, 0912***678
    private func masked(_ start: Int) -> Range<Int>? {
        guard tokens[start].count > 2, start + 1 < tokens.count else { return nil }
        let next = tokens[start + 1]
        let isCross = !next.isNumber && next.gap == "" && next.count > 1 && next.key.allSatisfy { $0 == "x" }
        if isCross {
            let hasMore =
                start + 2 < tokens.count && tokens[start + 2].isNumber && tokens[start + 2].gap.count < 2
            return start..<(start + (hasMore ? 3 : 2))
        }
        let isStarred = next.isNumber && next.gap.count > 1 && next.gap.allSatisfy { $0 == "*" || $0 == "." }
        return isStarred && next.count > 1 ? start..<(start + 2) : nil
    }

    /// "đuôi 678", "biển 678.90"
    private func tail(_ start: Int) -> Range<Int>? {
        guard tokens[start].gap == " ", Vocabulary.tailCues.count(tokens, before: start) != nil else {
            return nil
        }
        var end = start + 1
        while end < tokens.count, [".", "-"].contains(tokens[end].gap), tokens[end].isNumber { end += 1 }
        return tokens[start].count > 2 || end > start + 1 ? start..<end : nil
    }

    /// O912345678: a letter for a nought.
    private func mistyped(_ start: Int) -> Range<Int>? {
        guard start > 0, tokens[start].gap == "", tokens[start].count > 7, tokens[start - 1].key == "o" else {
            return nil
        }
        return (start - 1)..<(start + 1)
    }

    /// "mồng tám tháng ba năm hai nghìn không trăm mười bốn", "rằm tháng bảy", "hai lăm Tết"
    mutating func findSpokenDates() {
        var at = 0
        while at < tokens.count {
            let end = isCovered(at) ? nil : spokenDate(at)
            if let end { add(at..<end, "date", .word("ngày")) }
            at = end ?? at + 1
        }
    }

    private func spokenDate(_ start: Int) -> Int? {
        var at = start
        let isLunar = ["mung", "mong"].contains(tokens[at].key)
        if isLunar { at += 1 }
        guard at < tokens.count, let day = dayEnd(at) else { return nil }
        if day < tokens.count, tokens[day].gap == " ", ["tet", "am"].contains(tokens[day].key) {
            let isLong = tokens[day].key == "am" && day + 1 < tokens.count && tokens[day + 1].key == "lich"
            return tokens[day].key == "tet" ? day + 1 : isLong ? day + 2 : nil
        }
        guard day + 1 < tokens.count, tokens[day].key == "thang", tokens[day].gap == " ",
            let month = monthEnd(day + 1)
        else { return isLunar ? day : nil }
        let isDay =
            isLunar || tokens[at].key == "ram" || Vocabulary.dayCues.count(tokens, before: start) != nil
        let year = yearEnd(month)
        let isSpan = month < tokens.count && Vocabulary.spans.contains(tokens[month])
        return isDay || year > month || !isSpan && !tokens[at].isNumber ? year : nil
    }

    private func dayEnd(_ start: Int) -> Int? {
        if tokens[start].isNumber { return tokens[start].count < 3 ? start + 1 : nil }
        return Vocabulary.spokenDays.count(tokens, at: start).map { start + $0 }
    }

    private func monthEnd(_ start: Int) -> Int? {
        if tokens[start].isNumber { return (1...12).contains(Int(tokens[start].key) ?? 0) ? start + 1 : nil }
        return Vocabulary.spokenMonths.count(tokens, at: start).map { start + $0 }
    }

    /// "năm hai nghìn không trăm mười bốn", "năm 2014"
    private func yearEnd(_ start: Int) -> Int {
        guard start + 1 < tokens.count, tokens[start].key == "nam", tokens[start].gap == " " else {
            return start
        }
        if tokens[start + 1].isNumber { return tokens[start + 1].count == 4 ? start + 2 : start }
        var end = start + 1
        while end < tokens.count, Vocabulary.yearWords.contains(tokens[end]), tokens[end].gap == " " {
            end += 1
        }
        return end > start + 2 ? end : start
    }
}

extension Vocabulary {
    static let digitWords = WordList("không, một, hai, ba, bốn, tư, năm, lăm, sáu, bảy, bẩy, tám, chín, mốt")
    static let tailCues = WordList(
        "đuôi, số đuôi, biển, biển số, bks, bsx, số cuối, bốn số cuối, ba số cuối, 4 số cuối, 3 số cuối, đầu số"
    )
    static let spokenDays: WordList = {
        let ones = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
        let ends = ["mốt", "hai", "ba", "tư", "lăm", "sáu", "bảy", "tám", "chín", "bốn", "nhăm", "năm"]
        let all =
            ones + ["mười", "rằm", "bẩy"]
            + ["một", "hai", "ba", "bốn", "lăm", "sáu", "bảy", "tám", "chín", "năm", "bẩy"].map {
                "mười " + $0
            }
            + ["hai mươi", "ba mươi", "ba mươi mốt", "ba mốt", "chẵn hai mươi"]
            + ends.flatMap { ["hai mươi " + $0, "hai " + $0, "hăm " + $0] }
        return WordList(all.joined(separator: ","))
    }()
    static let spokenMonths = WordList(
        """
        giêng, một, hai, ba, tư, bốn, năm, sáu, bảy, bẩy, tám, chín, mười, mười một, mười hai, chạp, tám âm lịch, bảy âm lịch,
        ba âm lịch, giêng âm lịch
        """)
    static let yearWords = WordList(
        """
        hai, một, nghìn, ngàn, không, trăm, linh, lẻ, mười, mươi, ba, bốn, tư, năm, lăm, sáu, bảy, bẩy, tám, chín, mốt
        """)
    /// Behind "hai tháng ba" these say that it was a time and not a day.
    static let spans = WordList("ngày, tuần, tuổi")
}
