import CareRecords

/// The words of the help in both languages: what the commands declare is English, or both one after the other.
enum HelpWords {
    static func text(_ declared: String, _ language: Language) -> String {
        if let vietnamese = OptionWords.vietnamese[declared] ?? CommandWords.abstracts[declared] {
            return language == .vietnamese ? vietnamese : declared
        }
        if let value = values[declared] { return value(language) }
        guard let both = parted(declared) else { return declared }
        return both(language)
    }

    /// What is the same in every command, by the name of its value.
    private static let values: [String: Wording] = [
        "code": Wording(vi: "Mã trẻ.", en: "The child's code."),
        "section": Wording(vi: "Phần hồ sơ; xem maiam fields.", en: "A section; see maiam fields."),
        "number": Wording(vi: "Số, như R-0001.", en: "Its number, such as R-0001."),
        "name": Wording(vi: "Tên đăng nhập.", en: "Login name."),
        "entry": Wording(vi: "Một dòng, như schooling.2.", en: "An entry such as schooling.2."),
        "reason": Wording(vi: "Lý do.", en: "Why."),
        "template": Wording(
            vi: "Bảng trong danh mục, như sex.", en: "A table of the catalogue, such as sex."),
        "other": Wording(vi: "Mã của trẻ kia.", en: "The other child's code."),
        "year": Wording(vi: "Năm, như 2027.", en: "A year such as 2027."),
        "words": Wording(vi: "Tên, có dấu hay không.", en: "Parts of the name, with or without accents."),
    ]

    static func discussion(_ path: [String], _ declared: String, _ language: Language) -> String {
        if language == .vietnamese, let known = CommandWords.discussions[path.joined(separator: " ")] {
            return known
        }
        return declared.split(separator: "\n").map { line in
            guard let colon = line.firstRange(of: ": "), let both = parted(String(line[colon.upperBound...]))
            else { return String(line) }
            return line[..<colon.upperBound] + both(language)
        }.joined(separator: "\n")
    }

    /// “English. Tiếng Việt.” as its two halves; nil for what is in one language.
    static func parted(_ text: String) -> Wording? {
        guard let end = text.ranges(of: ". ").last else { return nil }
        let (english, vietnamese) = (text[..<end.lowerBound] + ".", text[end.upperBound...])
        guard vietnamese.contains(where: { !$0.isASCII }),
            english.allSatisfy({ $0.isASCII || "’—".contains($0) })
        else { return nil }
        return Wording(vi: String(vietnamese), en: String(english))
    }
}
