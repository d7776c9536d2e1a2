/// What offices write into one cell, beyond what is typed at a prompt.
enum IntakeCell {
    static func value(_ cell: String, _ field: Field, _ today: Day) throws(Problem) -> Value {
        if cell.allSatisfy({ $0 == "?" }) {
            throw Problem(
                Wording(
                    vi: "Dấu “?” không phải là một giá trị; để trống nếu chưa biết.",
                    en: "“?” is not a value; leave the cell empty when it is not known."),
                field: field.key)
        }
        if let day = wholeDay(cell, field, today) { return try field.parse(day.iso, today: today) }
        guard case .codes(let list) = field.type else { return try field.parse(cell, today: today) }
        var codes: [Value] = []
        for part in list.match(cell) != nil ? [cell] : parts(cell) {
            guard let code = list.match(part) else { throw field.notListed(list) }
            if !codes.contains(.code(code)) { codes.append(.code(code)) }
        }
        return .list(codes)
    }

    /// A date alone where a time of day belongs: its first minute, so that no limit counted from it is too late.
    static func wholeDay(_ cell: String, _ field: Field, _ today: Day) -> Moment? {
        guard field.type == .moment, Moment(typed: cell, today: today) == nil,
            let day = PartialDate(typed: cell, today: today)?.exact
        else { return nil }
        return Moment(day: day, hour: 0, minute: 0)
    }

    /// Several codes in one cell: `m,k`, `m; k`, `m k`, or names on lines of their own.
    private static func parts(_ cell: String) -> [String] {
        let words = cell.split(whereSeparator: \.isWhitespace)
        if words.count > 1, words.allSatisfy({ $0.count == 1 }) { return words.map(String.init) }
        return cell.split { ",;/+".contains($0) || $0.isNewline }.map { tidy(String($0)) }.filter {
            !$0.isEmpty
        }
    }

    /// `6A1`, `Lớp 6A1`: grade 6 and class 6A1; `6` is a grade alone, `Lá 2` a class alone.
    static func schoolClass(_ cell: String) -> [String: String] {
        var text = cell
        if Fold.search(cell).hasPrefix("lop ") { text = tidy(String(cell.drop { $0 != " " })) }
        let figures = text.prefix { digits(String($0)) != nil }
        guard let grade = digits(figures), (1...12).contains(grade) else { return ["class": text] }
        return figures.count == text.count
            ? ["grade": String(grade)] : ["grade": String(grade), "class": text]
    }

    /// An estimate where a birth date belongs: `khoảng 12 tuổi`, `10-12 tuổi`, `~12`.
    static func ages(_ cell: String) -> ClosedRange<Int>? {
        var words = Fold.search(cell)
        let marked = ["tuoi", "khoang", "years old", "about", "~"].filter { words.contains($0) }
        guard !marked.isEmpty else { return nil }
        for mark in marked { words = words.split(separator: mark).joined() }
        let numbers = words.split(whereSeparator: { $0 == "-" || $0 == "–" || $0 == " " }).map { digits($0) }
        guard (1...2).contains(numbers.count), let from = numbers[0], let to = numbers[numbers.count - 1],
            from <= to, to <= 30
        else { return nil }
        return from...to
    }
}
