import ArgumentParser
import CareRecords

struct PlacesCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "places",
        abstract: "Provinces and communes, offline, with or without accents. Tra địa danh.",
        discussion: "Today's 34 provinces and 3,321 communes, and former units of Quảng Ninh.")
    @Argument(help: "Words of the name, such as: hong gai quang ninh.") var words: [String]

    func run() throws {
        let found = Places.search(words.joined(separator: " "))
        if context.options.json { return try context.print(.array(found.map(\.json))) }
        guard !found.isEmpty else {
            return context.say("Không có nơi nào như vậy.", "There is no such place.")
        }
        let language = context.language
        let header = [
            Wording(vi: "Mã", en: "Code"), Wording(vi: "Tên", en: "Name"), Wording(vi: "Thuộc", en: "In"),
            Wording(vi: "Ghi chú", en: "Remark"),
        ]
        let rows = found.map { [$0.code, $0.fullName, $0.within, $0.standing.label?(language) ?? ""] }
        try context.print(Table(header: header.map { $0(language) }, rows: rows).text)
    }
}

extension Place {
    fileprivate var json: JSON {
        var pairs: [(String, JSON)] = [
            ("code", .string(code)), ("name", .string(name)), ("fullName", .string(fullName)),
            ("kind", .string(kind.rawValue)), ("provinceCode", .string(provinceCode)),
            ("province", .string(province)), ("district", district.map(JSON.string) ?? .null),
            ("scheme", .string(standing == .current ? "post-2025" : "pre-2025")),
            ("standing", .string(standing.key)),
        ]
        if case .renewed(let code) = standing { pairs.append(("now", .string(code))) }
        return .object(pairs)
    }
}
