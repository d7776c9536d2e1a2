extension Field {
    private func refuse(vi: String, en: String) -> Problem {
        Problem(Wording(vi: "\(label.vi): \(vi)", en: "\(label.en): \(en)"), field: key)
    }

    /// What a person typed, in either language's habits.
    public func parse(_ typed: String, today: Day) throws(Problem) -> Value {
        let text = tidy(typed)
        guard !text.isEmpty else { throw refuse(vi: "chưa có giá trị.", en: "no value.") }
        switch type {
        case .text, .longText: return .text(type == .longText ? nfc(typed) : text)
        case .name: return .text(try name(text))
        case .number(let range, let decimals): return .number(try number(text, range, decimals))
        case .integer(let range):
            guard let canonical = Numeric.canonical(typed: text), let number = Int(canonical),
                range.contains(number)
            else {
                throw refuse(
                    vi: "cần số nguyên từ \(range.lowerBound) đến \(range.upperBound).",
                    en: "a whole number from \(range.lowerBound) to \(range.upperBound) is needed.")
            }
            return .number(String(number))
        case .flag: return .flag(try flag(text))
        case .date:
            guard let date = PartialDate(typed: text, today: today) ?? PartialDate(iso: text) else {
                throw badDate
            }
            if isPast, date.earliest > today { throw notYet }
            return .date(date)
        case .moment:
            if let moment = Moment(typed: text, today: today) ?? Moment(iso: text) {
                if isPast, moment.day > today { throw notYet }
                return .moment(moment)
            }
            throw refuse(
                vi: "cần giờ và ngày, HH:mm dd/MM/yyyy (ví dụ 02:10 05/03/2026).",
                en: "a time and date is needed, HH:mm dd/MM/yyyy (such as 02:10 05/03/2026).")
        case .code(let list): return .code(try code(text, list))
        case .codes(let list): return try codes(text, list)
        case .texts: return .list(text.split(separator: ";").map { .text(tidy(String($0))) })
        case .personalID: return .text(try personalID(text))
        case .rows(let fields): return .rows([try row(text, fields, today)])
        }
    }

    private var notYet: Problem {
        refuse(
            vi: "ngày này chưa tới; ở đây chỉ ghi việc đã xảy ra.",
            en: "this day has not come; only what has happened is written here.")
    }

    private var badDate: Problem {
        refuse(
            vi: "cần một ngày có thật, viết ngày/tháng/năm dd/MM/yyyy (ví dụ 05/03/2012, 03/2012, 2012).",
            en: "a real date is needed, day first, dd/MM/yyyy (such as 05/03/2012, 03/2012, 2012).")
    }

    private func name(_ text: String) throws(Problem) -> String {
        let allowed = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
                || " '’-.".unicodeScalars.contains(scalar)
        }
        guard allowed else {
            throw refuse(
                vi: "chỉ gồm chữ, khoảng trắng, dấu ' - và chấm.",
                en: "letters, spaces, ' - and full stops only.")
        }
        return text
    }

    private func number(_ text: String, _ range: ClosedRange<Double>, _ decimals: Int) throws(Problem)
        -> String
    {
        guard let canonical = Numeric.canonical(typed: text), let number = Double(canonical),
            range.contains(number),
            (canonical.split(separator: ".").dropFirst().first?.count ?? 0) <= decimals
        else {
            let (low, high) = (Self.short(range.lowerBound), Self.short(range.upperBound))
            throw refuse(
                vi: "cần số từ \(low) đến \(high), tối đa \(decimals) chữ số lẻ.",
                en:
                    "a number from \(low) to \(high) with at most \(decimals) \(decimals == 1 ? "decimal" : "decimals") is needed."
            )
        }
        return canonical
    }

    private static func short(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }

    /// How a yes and a no of this field are said: in a row there is no label beside them.
    private var words: (yes: Wording, no: Wording) {
        key == "withLeave"
            ? (Wording(vi: "có phép", en: "with leave"), Wording(vi: "không phép", en: "without leave"))
            : (Wording(vi: "có", en: "yes"), Wording(vi: "không", en: "no"))
    }

    private func flag(_ text: String) throws(Problem) -> Bool {
        for (said, flag) in [(words.yes, true), (words.no, false)]
        where [said.vi, said.en].map(Fold.search).contains(Fold.search(text)) { return flag }
        switch Fold.search(text) {
        case "co", "yes", "y", "true", "1", "x": return true
        case "dung" where nfc(text).lowercased() == "đúng": return true
        case "khong", "no", "n", "false", "0": return false
        default: throw refuse(vi: "trả lời có hoặc không.", en: "answer yes or no.")
        }
    }

    private func code(_ text: String, _ list: CodeList) throws(Problem) -> String {
        guard let key = list.match(text) else { throw notListed(list) }
        return key
    }

    /// Names what there is, and never what was typed.
    func notListed(_ list: CodeList) -> Problem {
        let few = list.codes.prefix(15)
        return refuse(
            vi:
                "không có trong danh mục (\(few.map { "\($0.key) \($0.label.vi)" }.joined(separator: ", "))).",
            en: "not in the list (\(few.map { "\($0.key) \($0.label.en)" }.joined(separator: ", "))).")
    }

    private func codes(_ text: String, _ list: CodeList) throws(Problem) -> Value {
        if let whole = list.match(text) { return .list([.code(whole)]) }
        for separators in [",;", ",;/+"] {
            let parts = text.split(whereSeparator: separators.contains).map { list.match(String($0)) }
            let keys = parts.compactMap(\.self)
            if !keys.isEmpty, keys.count == parts.count { return Self.codes(keys) }
        }
        let parts = text.split { ",;/+ ".contains($0) }
        guard !parts.isEmpty else { throw refuse(vi: "chưa có giá trị.", en: "no value.") }
        return Self.codes(try parts.map { part throws(Problem) in try code(String(part), list) })
    }

    private static func codes(_ keys: [String]) -> Value {
        .list(
            keys.enumerated().filter { !keys.prefix($0.offset).contains($0.element) }.map {
                .code($0.element)
            })
    }

    private func personalID(_ text: String) throws(Problem) -> String {
        let digits = text.filter { $0 != " " && $0 != "." }
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), digits.count == 12 || digits.count == 9
        else {
            throw refuse(
                vi: "cần 12 chữ số (hoặc 9 chữ số cũ).",
                en: "twelve digits are needed (or nine of an old card).")
        }
        return digits
    }

    private func row(_ text: String, _ fields: [Field], _ today: Day) throws(Problem) -> [String: Value] {
        guard let first = fields.first else { throw refuse(vi: "trống.", en: "empty.") }
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count <= fields.count else {
            let (vi, en) = (fields.map(\.label.vi), fields.map(\.label.en))
            throw refuse(
                vi: "viết theo thứ tự \(vi.joined(separator: " | ")).",
                en: "write \(en.joined(separator: " | ")), in this order.")
        }
        var row: [String: Value] = [:]
        for (field, part) in zip(fields, parts)
        where !tidy(String(part)).isEmpty {
            row[field.key] = try field.parse(String(part), today: today)
        }
        if row.isEmpty { row[first.key] = try first.parse(text, today: today) }
        return row
    }

    /// What a script sent: the same shapes that `show --json` prints.
    public func value(json: JSON, today: Day) throws(Problem) -> Value {
        switch (type, json) {
        case (.flag, .bool(let flag)): return .flag(flag)
        case (.texts, .array(let items)), (.codes, .array(let items)):
            var values: [Value] = []
            for item in items {
                guard case .string(let text) = item else { throw wrongShape }
                if case .codes(let list) = type {
                    values.append(.code(try code(text, list)))
                } else {
                    values.append(.text(tidy(text)))
                }
            }
            return .list(values)
        case (.rows(let fields), .array(let items)): return .rows(try rows(items, fields, today))
        case (.rows, _): throw wrongShape
        case (_, .string(let text)): return try parse(text, today: today)
        case (.number, .number(let text)), (.integer, .number(let text)):
            return try parse(Self.decimal(text), today: today)
        default: throw wrongShape
        }
    }

    private func rows(_ items: [JSON], _ fields: [Field], _ today: Day) throws(Problem) -> [[String: Value]] {
        var rows: [[String: Value]] = []
        for item in items {
            guard case .object(let pairs) = item else { throw wrongShape }
            var row: [String: Value] = [:]
            for (name, json) in pairs {
                guard let field = fields.first(where: { $0.key == name }) else {
                    throw RecordSchema.unknown(name, among: fields.map(\.key))
                }
                row[name] = try field.value(json: json, today: today)
            }
            rows.append(row)
        }
        return rows
    }

    /// JSON knows no thousands, so 36.125 is not 36125: a zero more keeps the point a decimal one.
    private static func decimal(_ text: String) -> String {
        text.split(separator: ".").dropFirst().first?.count == 3 ? text + "0" : text
    }

    private var wrongShape: Problem { refuse(vi: "sai kiểu dữ liệu.", en: "the wrong kind of value.") }

    /// The value as people read it.
    public func text(_ value: Value, _ language: Language) -> String {
        switch (type, value) {
        case (.code(let list), .code(let key)), (.codes(let list), .code(let key)):
            return list[key]?.label(language) ?? key
        case (.codes, .list(let items)): return items.map { text($0, language) }.joined(separator: ", ")
        case (_, .number(let number)): return Numeric.text(number, language)
        case (_, .flag(let flag)): return (flag ? words.yes : words.no)(language)
        case (_, .date(let date)): return date.text(language)
        case (_, .moment(let moment)): return moment.text(language)
        case (_, .list(let items)): return items.map { text($0, language) }.joined(separator: "; ")
        case (.rows(let fields), .rows(let rows)):
            return rows.map { row in
                fields.compactMap { field in row[field.key].map { field.text($0, language) } }.joined(
                    separator: " · ")
            }.joined(separator: "\n")
        default: return value.string ?? ""
        }
    }
}
