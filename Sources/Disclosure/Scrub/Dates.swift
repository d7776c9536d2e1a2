extension Scan {
    /// Days become months; the day somebody was born a year.
    mutating func findDates() {
        var at = 0
        while at < tokens.count {
            if let (end, date) = written(at) ?? numeric(at) {
                let isLunar = at > 0 && ["mung", "mong"].contains(tokens[at - 1].key)
                add((isLunar ? at - 1 : firstDay(at))..<end, "date", bracket(date))
                at = end
            } else {
                at += 1
            }
        }
    }

    /// "5-11/11/2026", "5, 6/11": the days before belong to it.
    private func firstDay(_ start: Int) -> Int {
        var first = start
        while first > 0, ["-", " - ", ",", ", ", "+"].contains(tokens[first].gap), !isCovered(first - 1),
            (1...31).contains(number(first - 1, 1...2) ?? 0), tokens[first - 1].gap != "/"
        {
            first -= 1
        }
        return first
    }

    private struct Written { var day: Int, month: Int, year: Int? }

    private func bracket(_ date: Written) -> Bracket {
        guard let year = date.year else { return .word("tháng \(date.month)") }
        if lexicon.birthdays.contains([year, date.month, date.day]) { return .word("năm \(year)") }
        return .word("tháng \(date.month)/\(year)")
    }

    private func date(_ day: Int?, _ month: Int?, _ year: Int?) -> Written? {
        guard let day, let month, (1...31).contains(day), (1...12).contains(month) else { return nil }
        guard let year else { return Written(day: day, month: month, year: nil) }
        // Two digits of a year: nobody here was born before 1931.
        let full = year < 100 ? year + (year > 30 ? 1900 : 2000) : year
        return (1900...2100).contains(full) ? Written(day: day, month: month, year: full) : nil
    }

    private func number(_ index: Int, _ lengths: ClosedRange<Int>) -> Int? {
        guard index < tokens.count, tokens[index].isNumber, lengths.contains(tokens[index].count) else {
            return nil
        }
        return Int(tokens[index].key)
    }

    private func numeric(_ start: Int) -> (Int, Written)? {
        guard tokens[start].isNumber, tokens[start].gap != "/" else { return nil }
        if let one = packed(tokens[start].key) { return (start + 1, one) }
        guard start + 1 < tokens.count else { return nil }
        let separators: Set<String> = ["/", "-", ".", " / ", " - ", "/ ", " /", "_"]
        let gap = tokens[start + 1].gap
        guard separators.contains(gap) else { return nil }
        if start + 2 < tokens.count, tokens[start + 2].gap == gap {
            if let year = number(start, 4...4),
                let found = date(number(start + 2, 1...2), number(start + 1, 1...2), year)
            {
                return (start + 3, found)
            }
            if let year = number(start + 2, 2...4), tokens[start + 2].count != 3,
                let found = date(number(start, 1...2), number(start + 1, 1...2), year)
            {
                return (start + 3, found)
            }
            return nil
        }
        let goesOn = start + 2 < tokens.count && tokens[start + 2].isNumber && tokens[start + 2].gap == "/"
        guard !goesOn || gap == "/" else { return nil }
        guard gap != "." || isAfterDay(start),
            let found = date(number(start, 1...2), number(start + 1, 1...2), nil),
            hasDayCue(start, end: start + 2)
        else { return nil }
        return (start + 2, found)
    }

    /// Day and month alone may be a mark or a share: a word must say that it is a day.
    private func hasDayCue(_ start: Int, end: Int) -> Bool {
        if end < tokens.count, Vocabulary.doses.contains(tokens[end]) { return false }
        let isNear = start == 0 || [" ", ": ", "", " (", ":"].contains(tokens[start].gap)
        if isNear, Vocabulary.dayCues.count(tokens, before: start) != nil { return true }
        if Vocabulary.birthdayCues.stands(before: start, in: tokens, reach: 4) { return true }
        if isOnlyDay(start, end: end) { return true }
        guard tokens[start].startsLine, end < tokens.count else { return false }
        if tokens[end].gap == " ", !tokens[end].isNumber { return true }
        return tokens[end].gap.hasPrefix(":") || tokens[end].gap.hasPrefix(" -")
            || tokens[end].gap.hasPrefix(" :")
    }

    /// "hôm 5.8": a decimal otherwise.
    private func isAfterDay(_ start: Int) -> Bool {
        start > 0 && ["ngay", "hom", "mung", "mong"].contains(tokens[start - 1].key)
    }

    /// 23/9 can be no mark and hardly a share.
    private func isOnlyDay(_ start: Int, end: Int) -> Bool {
        let isMarked = start > 0 && Vocabulary.markCues.stands(before: start, in: tokens, reach: 3)
        let isCounted =
            end < tokens.count && tokens[end].gap == " " && Vocabulary.counted.contains(tokens[end])
        return (number(start, 2...2) ?? 0) > 12 && ["/", "-"].contains(tokens[start + 1].gap) && !isMarked
            && !isCounted
    }

    /// 05032026 or 20260305
    private func packed(_ text: String) -> Written? {
        guard text.count == 8, let all = Int(text) else { return nil }
        let (front, back) = (all / 10_000, all % 10_000)
        if (1931...2050).contains(back) { return date(front / 100, front % 100, back) }
        return (1931...2050).contains(front) ? date(back % 100, back / 100, front) : nil
    }

    /// "ngày 5 tháng 3 năm 2012", "mùng 5 tháng giêng", "ngày 5 và 6 tháng 3"
    private func written(_ start: Int) -> (Int, Written)? {
        var at = start
        guard let first = number(at, 1...2), tokens[at].gap != "/" else { return nil }
        var day = first
        at += 1
        while let next = number(at, 1...2), [", ", " - ", "-", ","].contains(tokens[at].gap) {
            (day, at) = (next, at + 1)
        }
        if at < tokens.count, ["va", "den"].contains(tokens[at].key), let next = number(at + 1, 1...2) {
            (day, at) = (next, at + 2)
        }
        guard at + 1 < tokens.count, tokens[at].key == "thang", let month = monthNumber(at + 1) else {
            return nil
        }
        at += 2
        var year: Int?
        if at + 1 < tokens.count, tokens[at].key == "nam", let found = number(at + 1, 4...4) {
            (year, at) = (found, at + 2)
        } else if let found = number(at, 4...4), ["/", "-", "."].contains(tokens[at].gap) {
            (year, at) = (found, at + 1)
        }
        guard year != nil || Vocabulary.dayCues.count(tokens, before: start) != nil,
            let found = date(day, month, year)
        else { return nil }
        return (at, found)
    }

    private func monthNumber(_ index: Int) -> Int? {
        number(index, 1...2) ?? Vocabulary.months[tokens[index].key]
    }
}

extension Vocabulary {
    static let dayCues = WordList(
        """
        ngày, hôm, sáng, trưa, chiều, tối, đêm, mùng, mồng, từ, đến, hẹn, sáng ngày, ngày mùng, hôm mùng, sinh,
        rạng sáng, lúc, trước, sau, vào, đến ngày, từ ngày, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ bẩy,
        chủ nhật, cn, t2, t3, t4, t5, t6, t7, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7, khuya, xế, bữa, khoảng, quá, hết, tới, nay,
        qua, mai, giỗ, ngày giỗ, ngày mất, cưới, dịp, lễ, kỷ niệm, trung thu, tết, lịch, ghi, cấp, ký, hạn, mất, cho, tái khám, khám,
        tiêm, nhập viện, ra viện, vào viện, mổ, nhập học, khai giảng, bế giảng, họp, xử, thăm, gặp, đón, nộp, nghỉ, thi, kể từ,
        dự kiến, lập, trả, về, đi, xong
        """)
    static let doses = WordList("viên, thìa, gói, ống, buổi, bát, quả, lít, cốc, chai, giờ")
    static let birthdayCues = WordList("sinh nhật, ngày sinh, giỗ")
    static let markCues = WordList(
        "điểm, đạt, được, huyết áp, mạch, mắt, thị lực, tỉ số, tỷ số, ha, đúng, thắng, thua")
    static let counted = WordList(
        "buổi, trẻ, em, cháu, bạn, người, hộ, bộ, câu, tiết, phiếu, hồ sơ, học sinh, thành viên, đại biểu, nhà, điểm, ca, giường"
    )
    static let months = [
        "gieng": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
        "muoi": 10, "chap": 12, "nam": 5,
    ]
}
