import CareHome
import CareRecords

/// Asks for fields one by one; Enter leaves a field unknown. What is answered is kept, sealed, until it is
/// written, and offered again after an interruption.
enum Form {
    /// The questions of an admission, as far as the role may answer them.
    static func admission(_ home: Home, _ context: Context) throws -> Admission {
        let keys = [
            "fullName", "sex", "dob", "estAgeFrom", "estAgeTo", "languages", "admDt", "referrerOrg",
            "referrerKind", "referrerPerson", "referrerPhone", "stateOnArrival", "belongings", "room",
            "nativePlace", "groups", "school", "grade",
        ]
        let places = keys.compactMap(RecordSchema.locate).filter { section, field in
            home.policy.access(home.role, section.compartment(of: field.key)) == .write
        }
        let values = try ask(places.map(\.1), "", "admission", home, context)
        var admission = Admission()
        for (section, field) in places {
            if let value = values[field.key] { admission.set(value, field.key, in: section.key) }
        }
        return admission
    }

    /// Fields of one section that this person may write and no command writes for them.
    ///
    /// - Parameters:
    ///   - form: what a draft is kept under, the section's key when nil.
    ///   - left: fields that are not asked for.
    static func values(
        _ section: Section, _ code: String, _ home: Home, _ context: Context, form: String? = nil,
        without left: Set<String> = []
    ) throws -> [String: Value] {
        let files = section.takesFiling && home.policy.access(home.role, section.compartment) < .write
        let fields = section.fields.filter { field in
            field.leftBy == nil && !left.contains(field.key)
                && (files || home.policy.access(home.role, section.compartment(of: field.key)) == .write)
        }
        return try ask(fields, code, form ?? section.key, home, context)
    }

    private static func ask(
        _ fields: [Field], _ code: String, _ form: String, _ home: Home, _ context: Context
    ) throws -> [String: Value] {
        var values = try resumed(code, form, home, context)
        context.say("Enter = chưa rõ.", "Enter = not known.")
        for field in fields where values[field.key] == nil {
            let flag = form == "admission" ? "--from -" : "--set \(field.key)=…"
            guard let value = try ask(field, flag, context) else { continue }
            values[field.key] = value
            try home.keepDraft(code, form, values)
        }
        guard !values.isEmpty else { return [:] }
        for field in fields {
            guard let value = values[field.key] else { continue }
            let text = field.text(value, context.language)
            context.say("  \(field.label.vi): \(text)", "  \(field.label.en): \(text)")
        }
        try context.confirm("Ghi?", "Write it?")
        return values
    }

    private static func resumed(_ code: String, _ form: String, _ home: Home, _ context: Context) throws
        -> [String: Value]
    {
        let kept = home.draft(code, form)
        guard !kept.isEmpty else { return [:] }
        let goesOn = try context.options.confirm(
            Wording(
                vi: "Lần trước ghi dở \(kept.count) mục. Ghi tiếp?",
                en: "\(kept.count) answers were left unfinished. Go on with them?")(context.language))
        if !goesOn { try home.dropDraft(code, form) }
        return goesOn ? kept : [:]
    }

    /// - Parameter flag: what says the same where nobody can be asked.
    private static func ask(_ field: Field, _ flag: String, _ context: Context) throws -> Value? {
        guard case .rows(let columns) = field.type else { return try answer(field, flag, context) }
        let order = columns.map { $0.label(context.language) }.joined(separator: " | ")
        context.say(
            "\(field.label.vi), mỗi lần một dòng: \(order)", "\(field.label.en), a row at a time: \(order)")
        var rows: [[String: Value]] = []
        while case .rows(let row)? = try answer(field, flag, context) { rows += row }
        return rows.isEmpty ? nil : .rows(rows)
    }

    /// Asks until the answer can be understood; nil for Enter.
    private static func answer(_ field: Field, _ flag: String, _ context: Context) throws -> Value? {
        while true {
            let typed = try context.options.ask(
                field.label(context.language) + choices(field, context.language) + ":", flag: flag)
            if tidy(typed).isEmpty { return nil }
            if case .code(let list) = field.type, let key = pick(typed, list) { return .code(key) }
            do { return try field.parse(typed, today: context.today) } catch {
                Terminal.say(Terminal.safe(error.wording(context.language)))
            }
        }
    }

    /// A code by itself, by its number in the question, or by a word that only one label holds.
    static func pick(_ typed: String, _ list: CodeList) -> String? {
        if let key = list.match(typed) { return key }
        if let number = Int(typed), list.codes.indices.contains(number - 1) {
            return list.codes[number - 1].key
        }
        let word = Fold.search(typed)
        guard word.count > 2 else { return nil }
        let found = list.codes.filter { code in
            Fold.search(code.label.vi).contains(word) || Fold.search(code.label.en).contains(word)
        }
        return found.count == 1 ? found[0].key : nil
    }

    private static func choices(_ field: Field, _ language: Language) -> String {
        switch field.type {
        case .code(let list):
            " ("
                + list.codes.enumerated().map { "\($0 + 1) \($1.label(language))" }.joined(separator: ", ")
                + ")"
        case .codes(let list):
            " ("
                + list.codes.map {
                    $0.key.count == 1 ? "\($0.key) \($0.label(language))" : $0.label(language)
                }.joined(separator: ", ") + ")"
        case .flag: Wording(vi: " (có/không)", en: " (yes/no)")(language)
        default: ""
        }
    }
}
