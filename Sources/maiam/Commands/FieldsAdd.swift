import ArgumentParser
import CareHome
import CareRecords

struct FieldsAdd: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a field, or with --compartment alone a section, of the house’s own. Thêm mục riêng.")
    @Argument(help: "Section and key, or the key of a new section.") var names: [String]
    @Option(help: "text | longText | flag | date | moment | texts | number | integer | code | codes")
    var type: String = "text"
    @Option(parsing: .unconditional, help: "Vietnamese label.") var vi: String?
    @Option(parsing: .unconditional, help: "English label.") var en: String?
    @Option(help: "personal | sensitive | restricted") var secrecy: String = "sensitive"
    @Option(help: "Kept under the key of another section, such as health.") var compartment: String?
    @Option(
        name: .customLong("code"), parsing: .unconditionalSingleValue,
        help: "KEY=VIETNAMESE/ENGLISH, as often as there are codes.") var codes: [String] = []
    @Flag(help: "A section of many entries.") var repeats = false

    func run() throws {
        let home = try context.home(fresh: true)
        guard (1...2).contains(names.count) else {
            throw Failure.usage(
                vi: "Cần phần và khóa: maiam fields add health xShoeSize",
                en: "A section and a key are needed: maiam fields add health xShoeSize")
        }
        var values: [String: Value] = [
            "key": .text(names[names.count - 1]), "type": .text(type), "secrecy": .text(secrecy),
            "disclose": .text(Disclose.withhold.rawValue), "repeats": .flag(repeats),
        ]
        if names.count == 2 { values["section"] = .text(names[0]) }
        values["vi"] = .text(try label(vi, "Tên tiếng Việt:", "Vietnamese label:", "--vi"))
        values["en"] = .text(try label(en, "Tên tiếng Anh:", "English label:", "--en"))
        if let compartment { values["compartment"] = .text(compartment) }
        if !codes.isEmpty { values["codes"] = .rows(try codes.map(row)) }
        let declaration = try home.declare(values)
        context.signed(home, "Đã thêm mục \(declaration.key).", "Added \(declaration.key).")
        context.say(
            "Mục riêng của nhà không bao giờ ra ngoài: không bản tóm tắt nào có nó.",
            "What a house adds never leaves it: no summary holds it.")
    }

    private func label(_ given: String?, _ vi: String, _ en: String, _ flag: String) throws -> String {
        try given ?? context.options.ask(Wording(vi: vi, en: en)(context.language), flag: flag)
    }

    private func row(_ code: String) throws -> [String: Value] {
        let parts = code.split(separator: "=", maxSplits: 1).map(String.init)
        let labels = parts.last?.split(separator: "/", maxSplits: 1).map(String.init) ?? []
        guard parts.count == 2, labels.count == 2 else {
            throw Failure.usage(
                vi: "--code viết như “khoa=Tiếng Việt/English”.",
                en: "Write --code as “key=Tiếng Việt/English”.")
        }
        return ["key": .text(parts[0]), "vi": .text(labels[0]), "en": .text(labels[1])]
    }
}
