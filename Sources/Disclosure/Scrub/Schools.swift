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

    /// 7A1, 10 B, 5/2
    private func classroom(_ start: Int) -> (Int, String)? {
        guard start + 1 < tokens.count, tokens[start].isNumber, tokens[start].count < 3,
            (1...12).contains(Int(tokens[start].key) ?? 0),
            tokens[start].gap == " "
        else { return nil }
        let next = tokens[start + 1]
        if next.isNumber { return next.gap == "/" && next.count == 1 ? (start + 2, tokens[start].key) : nil }
        // 7h30 is a time.
        guard next.count == 1, next.isCapital || next.gap == "" && "abcde".contains(next.key) else {
            return nil
        }
        var end = start + 2
        if end < tokens.count, tokens[end].isNumber, ["", "."].contains(tokens[end].gap) { end += 1 }
        return (end, tokens[start].key)
    }
}
