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
            if tokens[start].key == "lop", let (end, grade) = classroom(start + 1) {
                add((start + 1)..<end, "class", .word("khối \(grade)"))
            }
        }
    }

    /// 7A1, 10 B, 5/2
    private func classroom(_ start: Int) -> (Int, String)? {
        guard start + 1 < tokens.count, tokens[start].isNumber, tokens[start].count < 3,
            tokens[start].gap == " "
        else { return nil }
        let next = tokens[start + 1]
        if next.isNumber { return next.gap == "/" && next.count == 1 ? (start + 2, tokens[start].key) : nil }
        guard next.count == 1, next.gap == "" || next.gap == " " && next.isCapital else { return nil }
        var end = start + 2
        if end < tokens.count, tokens[end].isNumber, ["", "."].contains(tokens[end].gap) { end += 1 }
        return (end, tokens[start].key)
    }
}
