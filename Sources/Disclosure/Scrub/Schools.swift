extension Scan {
    /// The name of a school goes, its level stays; of a class the grade stays.
    mutating func findSchools() {
        for start in tokens.indices where !tokens[start].isNumber {
            if let count = Vocabulary.schoolLevels.count(tokens, at: start) {
                let name = start + count
                let run = capitals(from: name, limit: 6)
                if run > 0, tokens[name].gap == " ", Vocabulary.schoolLevels.count(tokens, at: name) == nil {
                    add(name..<(name + run), "school", .word("tên trường"))
                }
            }
            if tokens[start].key == "lop", let end = namedClass(start + 1) {
                add((start + 1)..<end, "class", .word("tên lớp"))
            }
            if Vocabulary.classCues.contains(tokens[start]), let (end, grade) = shortClass(start + 1) {
                add((start + 1)..<end, "class", .word("khối \(grade)"))
            }
            if ["lop", "hoc"].contains(tokens[start].key), let (end, grade) = classroom(start + 1) {
                add((start + 1)..<end, "class", .word("khối \(grade)"))
            }
        }
        // 7A1 alone; 5A, 3D or 4G alone may be anything.
        for start in tokens.indices where tokens[start].gap != "" || start == 0 {
            if let (end, grade) = classroom(start), end == start + 3, tokens[start + 1].gap == "" {
                add(start..<end, "class", .word("khối \(grade)"))
            }
        }
    }

    /// "lớp Hoa Hồng", "lớp Lá 2", "lớp bảy A"
    private func namedClass(_ start: Int) -> Int? {
        guard start < tokens.count, tokens[start].gap == " ", !tokens[start].isNumber else { return nil }
        let count = Vocabulary.grades.count(tokens, at: start) ?? 0
        let next = start + count
        if count > 0 {
            guard next < tokens.count, ["", " "].contains(tokens[next].gap), tokens[next].count == 1,
                tokens[next].isNumber || tokens[next].isCapital
            else { return nil }
            let hasNumber = next + 1 < tokens.count && tokens[next + 1].gap == "" && tokens[next + 1].isNumber
            return next + (hasNumber ? 2 : 1)
        }
        let run = capitals(from: start, limit: 3)
        return run > 0 && tokens[start].count > 1 && !isPublic[start] && !tokens[start].isAllCaps
            ? start + run : nil
    }

    /// "chủ nhiệm 8A", "bạn 6 B"
    private func shortClass(_ start: Int) -> (Int, String)? {
        guard let (end, grade) = classroom(start), end == start + 2, tokens[start + 1].gap == "" else {
            return nil
        }
        return (end, grade)
    }

    /// 7A1, 10 B, 5/2
    private func classroom(_ start: Int) -> (Int, String)? {
        guard start + 1 < tokens.count, tokens[start].isNumber, tokens[start].count < 3,
            (1...12).contains(Int(tokens[start].key) ?? 0),
            tokens[start].gap == " "
        else { return nil }
        let next = tokens[start + 1]
        if next.isNumber { return next.gap == "/" && next.count == 1 ? (start + 2, tokens[start].key) : nil }
        if next.isProper, next.gap == " ", next.count > 1,
            Vocabulary.lessons.count(tokens, at: start + 1) != nil
        {
            let hasNumber =
                start + 2 < tokens.count && tokens[start + 2].isNumber && tokens[start + 2].gap.count < 2
            return (start + (hasNumber ? 3 : 2), tokens[start].key)
        }
        // 7h30 is a time.
        guard next.count == 1, next.isCapital || next.gap == "" && "abcde".contains(next.key) else {
            return nil
        }
        var end = start + 2
        if end < tokens.count, tokens[end].isNumber, ["", "."].contains(tokens[end].gap) { end += 1 }
        return (end, tokens[start].key)
    }
}

extension Vocabulary {
    static let classCues = WordList("nhiệm, bạn, trường, sinh, từ, sang, gvcn, lên, cũ, khối, thcs, thpt")
    static let lessons = WordList(
        "toán, văn, lý, hóa, sinh, sử, địa, anh, tin, nga, pháp, trung, nhật, chuyên")
    static let grades = WordList(
        "mầm, chồi, lá, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, mười một, mười hai, mẫu giáo, nhà trẻ, chuyên"
    )
}
