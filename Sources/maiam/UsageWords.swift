import CareRecords

/// What ArgumentParser found wrong, in both languages; what was typed is repeated only where it is no record's.
enum UsageWords {
    static func failure(_ message: String, command: String) -> Failure {
        let sentence = sentence(message)
        return Failure.usage(
            vi: sentence.vi, en: sentence.en,
            hint: Wording(vi: "Xem: maiam \(command) --help", en: "See: maiam \(command) --help"))
    }

    private static func sentence(_ message: String) -> Wording {
        let name = message.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first.map(
            String.init)
        let option = name?.split(separator: " ").first.map(String.init) ?? ""
        if message.hasPrefix("Missing value for"), !option.isEmpty {
            return Wording(vi: "\(option) thiếu giá trị.", en: "\(option) needs a value.")
        }
        if message.hasPrefix("Missing expected argument"), let name {
            let word = name.drop { $0 == "<" }.prefix { $0 != ">" }
            let known = name.hasPrefix("<") ? PlaceholderWords.general[String(word)] : nil
            return Wording(
                vi: "Thiếu \(known.map { "<\($0)>" } ?? name).", en: "\(name) is missing.")
        }
        if message.hasPrefix("The value"), let start = message.firstRange(of: "invalid for '") {
            let place = message[start.upperBound...].prefix { $0 != "'" && $0 != " " }
            return Wording(vi: "\(place) không nhận giá trị ấy.", en: "\(place) does not take that value.")
        }
        if message.contains("nexpected argument") {
            return Wording(
                vi: "Thừa chữ; lời có khoảng trắng thì đặt trong ngoặc kép.",
                en: "There are words too many; put what has blanks in quotes.")
        }
        return Wording(vi: "Lệnh thiếu hoặc thừa phần.", en: "The command has something missing or too much.")
    }
}
