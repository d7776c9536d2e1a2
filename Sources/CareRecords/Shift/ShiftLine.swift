/// One exception of a shift as a carer types it: `5 sốt 38,5 đã báo y tế`, `7 vắng có phép`.
public struct ShiftLine: Hashable, Sendable {
    /// Place of the child in the room's list, from 1.
    public let number: Int
    /// Fields of the diary.
    public private(set) var values: [String: Value] = [:]

    public var presence: String { values["presence"]?.string ?? "present" }

    /// - Parameter count: how many children the list holds.
    public init(_ typed: String, count: Int) throws(Problem) {
        let (number, text) = try Self.numbered(typed, count: count)
        self.number = number
        for part in text.split(separator: ";") { try take(tidy(String(part))) }
        guard !values.isEmpty else { throw Self.bad(typed) }
    }

    /// The child's number and the words after it: `5 …`, `5. …`, `5: …`.
    static func numbered(_ typed: String, count: Int) throws(Problem) -> (Int, String) {
        let text = tidy(typed)
        let figures = text.prefix { digits(String($0)) != nil }
        let rest = text.dropFirst(figures.count)
        let words = tidy(String(rest.drop { ".:)".contains($0) }))
        guard let number = digits(figures), words.contains(where: { $0.isLetter || $0.isNumber }),
            rest.first.map({ " .:)".contains($0) }) == true
        else { throw bad(typed) }
        guard (1...max(1, count)).contains(number), count > 0 else {
            throw Problem(
                Wording(
                    vi: "Không có trẻ số \(number): danh sách có số 1 đến \(count).",
                    en: "There is no child number \(number): the list goes from 1 to \(count)."))
        }
        return (number, words)
    }

    /// What a second line about the same child adds.
    public mutating func merge(_ other: ShiftLine) {
        for (key, value) in other.values {
            guard case .text(let new) = value, case .text(let old)? = values[key] else {
                values[key] = value
                continue
            }
            values[key] = .text(old + "; " + new)
        }
    }

    private mutating func take(_ text: String) throws(Problem) {
        guard !text.isEmpty else { return }
        var rest = text
        if let (code, words) = Self.presence(in: text) {
            values["presence"] = .code(code)
            rest = words
        } else if Self.saysAway(text) {
            // Counted as present because of a missing word, a child who is gone would not be looked for.
            throw Problem(
                Wording(
                    vi: "“\(text)”: vắng thế nào? Viết “vắng có phép”, “không phép” hoặc “nằm viện”.",
                    en: "“\(text)”: away how? Write “away with leave”, “missing” or “in hospital”."))
        }
        guard !rest.isEmpty else { return }
        let field = Self.field(of: rest)
        let before = values[field]?.string.map { $0 + "; " } ?? ""
        values[field] = .text(before + rest)
    }

    /// Where the child is, if the words begin with it, and what is said beyond.
    private static func presence(in text: String) -> (String, String)? {
        let words = text.split(separator: " ")
        for length in stride(from: min(7, words.count), through: 1, by: -1) {
            let head = words.prefix(length).joined(separator: " ")
            if let code = Lists.presence.match(head.trimmed(of: ",.:")) {
                return (code, words.dropFirst(length).joined(separator: " "))
            }
        }
        return nil
    }

    private static func saysAway(_ text: String) -> Bool {
        let first = nfc(text).lowercased().prefix { $0.isLetter }
        return ["vắng", "vang", "absent", "away", "gone"].contains(String(first))
    }

    private static func field(of text: String) -> String {
        let line = " " + nfc(text).lowercased().split { !$0.isLetter }.joined(separator: " ") + " "
        let known = signs.first { sign in sign.words.contains { line.contains(" \($0) ") } }
        return known?.field ?? (hasTemperature(text) ? "healthToday" : "note")
    }

    private static func hasTemperature(_ text: String) -> Bool {
        text.split(separator: " ").contains { word in
            SchoolMark.tenths(String(word), upTo: 430).map { (350...430).contains($0) } ?? false
        }
    }

    /// Accents count where they are typed: `ho` is a cough, `hồ` is not.
    private static let signs: [(field: String, words: [String])] = [
        (
            "healthToday",
            [
                "sốt", "ho", "đau", "nôn", "ói", "mệt", "ốm", "ngứa", "ngã", "tiêu chảy", "sổ mũi", "dị ứng",
                "cảm cúm", "cảm lạnh", "thuốc", "phát ban", "chảy máu", "sot", "dau", "non", "met", "om",
                "fever", "cough", "pain", "sick", "ill", "vomited", "vomiting", "rash", "fell", "diarrhoea",
            ]
        ),
        ("meals", ["ăn", "bữa", "ate", "eats", "eating", "meal", "meals"]),
        ("sleep", ["ngủ", "thức", "slept", "sleep", "awake"]),
        ("mood", ["buồn", "khóc", "giận", "vui", "sợ", "sad", "cried", "angry", "afraid"]),
    ]

    static func bad(_ typed: String) -> Problem {
        Problem(
            Wording(
                vi: "Viết số thứ tự rồi điều khác thường, như “5 sốt 38,5 đã báo y tế”.",
                en: "Write the number, then what is not as usual, such as “5 fever 38.5, nurse told”."))
    }
}

extension String {
    func trimmed(of marks: String) -> String {
        var text = Substring(self)
        while let last = text.last, marks.contains(last) { text = text.dropLast() }
        return String(text)
    }
}
