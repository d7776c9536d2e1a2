import ArgumentParser
import CareHome
import CareRecords

struct RecordCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Write into a section. Ghi vào hồ sơ.")
    @Argument var code: String
    @Argument var section: String
    @Argument(help: "An entry such as schooling.2; a new one when left out.") var entry: String?
    @Option(
        name: .customLong("set"), parsing: .unconditionalSingleValue, help: "KEY=VALUE, as often as needed.")
    var set: [String] = []
    @Option(help: "JSON of the same shape as show prints.") var from: String?
    @Option(parsing: .unconditional, help: "Why, where a written fact is changed.") var reason: String?

    func run() throws {
        let home = try context.home()
        let section = try Settings.section(section)
        let child = try home.child(code)
        try home.mayRecord(section)
        var changes = try Settings.changes(set, section, context)
        if let from {
            let json = try JSON.parse(from == "-" ? InputFile.standardInput() : try InputFile.read(from))
            changes.merge(try Settings.changes(json, section, context)) { _, new in new }
        } else if let key = section.note, let note = try NoteInput.read() {
            changes[key] = .some(try section.field(key).parse(note, today: context.today))
        }
        if changes.isEmpty, !context.options.noInput {
            changes = try Form.values(section, child.code, home, context).mapValues { $0 }
        }
        guard !changes.isEmpty else {
            throw Failure.usage(
                vi: "Không có gì để ghi.", en: "There is nothing to write.",
                hint: Wording(vi: "Thêm --set MỤC=GIÁ-TRỊ.", en: "Add --set KEY=VALUE."))
        }
        context.name(child)
        try Writing.warn(home, child.code, section, changes, context)
        var reason = tidy(reason ?? "")
        if reason.isEmpty, !context.options.noInput, try home.overwritesFact(code, section, changes) {
            reason = tidy(
                try context.ask(
                    "Mục này đã ghi. Vì sao đổi?", "This is written already. Why change it?", flag: "--reason"
                ))
        }
        try home.record(
            code, section, ordinal: try Settings.ordinal(entry, section), changes: changes, reason: reason)
        try home.dropDraft(child.code, section.key)
        context.signed(home, "Đã ghi \(section.label.vi).", "Written: \(section.label.en).")
    }
}

struct Correct: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Correct an entry, with a reason. Sửa có lý do.")
    @Argument var code: String
    @Argument(help: "An entry such as schooling.2.") var entry: String
    @Option(
        name: .customLong("set"), parsing: .unconditionalSingleValue,
        help: "KEY=VALUE; KEY= takes the value away.")
    var set: [String] = []
    @Option(parsing: .unconditional, help: "Why.") var reason: String?

    func run() throws {
        let home = try context.home()
        let section = try Settings.section(String(entry.prefix { $0 != "." }))
        let reason =
            try reason
            ?? context.ask("Lý do sửa:", "Reason:", flag: "--reason")
        let changes = try Settings.changes(set, section, context)
        context.name(try home.child(code))
        if section.key == "identity" { try Writing.warn(home, code, section, changes, context) }
        try home.correct(
            code, section, ordinal: try Settings.ordinal(entry, section) ?? 1, changes: changes,
            reason: reason)
        context.signed(home, "Đã sửa \(entry).", "Corrected \(entry).")
    }
}

/// Reads `--set KEY=VALUE` and entries.
enum Settings {
    static func section(_ key: String) throws -> Section {
        guard let section = RecordSchema.section(key) else {
            throw Suggestion.unknown(key, among: RecordSchema.sections.map(\.key))
        }
        return section
    }

    static func changes(_ set: [String], _ section: Section, _ context: Context) throws -> [String: Value?] {
        var changes: [String: Value?] = [:]
        for item in set {
            guard let equals = item.firstIndex(of: "=") else {
                throw Failure.usage(vi: "--set cần MỤC=GIÁ-TRỊ.", en: "--set needs KEY=VALUE.")
            }
            let field = try section.field(String(item[..<equals]))
            if field.type == .name {
                throw Failure.usage(
                    vi: "Tên người không đi qua dòng lệnh.",
                    en: "A person's name does not go through the command line.",
                    hint: Wording(
                        vi: "Dùng --from - hoặc để lệnh hỏi.", en: "Use --from - or let the command ask."))
            }
            let text = String(item[item.index(after: equals)...])
            changes[field.key] =
                text.isEmpty ? .some(nil) : .some(try field.parse(text, today: context.today))
        }
        return changes
    }

    static func changes(_ json: JSON, _ section: Section, _ context: Context) throws -> [String: Value?] {
        guard case .object(let pairs) = json else {
            throw Failure(.badData, Wording(vi: "Cần một đối tượng JSON.", en: "A JSON object is needed."))
        }
        var changes: [String: Value?] = [:]
        for (key, value) in pairs {
            changes[key] = .some(try section.field(key).value(json: value, today: context.today))
        }
        return changes
    }

    static func ordinal(_ entry: String?, _ section: Section) throws -> Int? {
        guard let entry else { return nil }
        let parts = entry.split(separator: ".")
        if parts.count == 1, parts[0] == section.key, !section.repeats { return nil }
        guard parts.count == 2, parts[0] == section.key, let number = Int(parts[1]) else {
            throw Failure.usage(
                vi: "“\(entry)” không phải một mục như \(section.key).2.",
                en: "“\(entry)” is not an entry such as \(section.key).2.")
        }
        return number
    }
}
