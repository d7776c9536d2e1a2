import ArgumentParser
import CareRecords

struct Fields: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "fields", abstract: "Every field, from its declaration. Các mục của hồ sơ.",
        subcommands: [FieldsShow.self, FieldsAdd.self], defaultSubcommand: FieldsShow.self)
}

struct FieldsShow: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "What may be written where, and who reads it.")
    @Argument(help: "One section, such as health.") var section: String?
    @Flag(help: "With what this home has added.") var own = false

    func run() throws {
        if own { _ = try context.home() }
        let sections =
            try section.map { [try named($0)] } ?? RecordSchema.sections + RecordSchema.registers
        if context.options.json { return try context.print(.array(sections.map(\.json))) }
        if context.options.quiet {
            let keys = sections.flatMap { section in section.fields.map { "\(section.key).\($0.key)" } }
            return try context.print(keys.joined(separator: "\n"))
        }
        try context.print(sections.map { page($0, context.language) }.joined(separator: "\n"))
    }

    private func named(_ key: String) throws -> Section {
        try RecordSchema.registers.first { $0.key == key } ?? Settings.section(key)
    }

    private func page(_ section: Section, _ language: Language) -> String {
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        let many = section.repeats ? word("nhiều mục", "many entries") : word("một mục", "one entry")
        let rows = section.fields.map { field in
            [
                "  " + field.key, field.label(language), field.sensitivity.label(language),
                Redaction.purposes(of: field.key, in: section.key).map(\.rawValue).joined(separator: " "),
                field.readers(in: section, language),
                field.type.described(language),
            ]
        }
        let header = [
            "  " + word("KHÓA", "KEY"), word("TÊN", "LABEL"), word("ĐỘ MẬT", "SECRECY"),
            word("RA NGOÀI CHO", "LEAVES FOR"), word("AI ĐỌC", "READ BY"), word("GHI GÌ", "VALUE"),
        ]
        return [
            "\(section.key) · \(section.label(language)) · \(many)",
            word("  đọc: ", "  read by: ") + Field.roles(section.compartment, .read),
            word("  ghi: ", "  written by: ") + Field.roles(section.compartment, .write),
            Table(header: header, rows: rows).text,
        ].joined(separator: "\n")
    }
}

extension Field {
    fileprivate static func roles(_ compartment: Compartment, _ access: Access) -> String {
        Role.allCases.filter { Policy.standard.access($0, compartment) >= access }.map(\.rawValue)
            .joined(separator: ", ")
    }

    /// Empty where the section's own readers read it.
    fileprivate func readers(in section: Section, _ language: Language) -> String {
        if privately { return Wording(vi: "người viết, giám đốc", en: "author, director")(language) }
        let other = compartment.flatMap { $0 == section.compartment ? nil : $0 }
        return other.map { Self.roles($0, .read) } ?? ""
    }

    fileprivate var json: JSON {
        var pairs: [(String, JSON)] = [
            ("key", .string(key)), ("type", .string(type.name)), ("label", label.json),
            ("sensitivity", .string(sensitivity.rawValue)), ("disclose", .string(disclose.rawValue)),
            ("privately", .bool(privately)),
        ]
        if let compartment { pairs.append(("compartment", .string("\(compartment)"))) }
        if let list = type.codes {
            let codes = list.codes.map { JSON.object([("key", .string($0.key)), ("label", $0.label.json)]) }
            pairs.append(("codes", .array(codes)))
        }
        if case .rows(let fields) = type { pairs.append(("fields", .array(fields.map(\.json)))) }
        return .object(pairs)
    }
}

extension Section {
    fileprivate var json: JSON {
        .object([
            ("key", .string(key)), ("label", label.json), ("compartment", .string("\(compartment)")),
            ("repeats", .bool(repeats)), ("note", note.map(JSON.string) ?? .null),
            ("fields", .array(fields.map(\.json))),
        ])
    }
}

extension Wording {
    var json: JSON { .object([("vi", .string(vi)), ("en", .string(en))]) }
}
