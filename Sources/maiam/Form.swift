import CareRecords

/// Asks for fields one by one; Enter leaves a field unknown.
enum Form {
    /// The questions of an admission, as far as the role may answer them.
    static func admission(_ context: Context, role: Role, policy: Policy) throws -> Admission {
        let keys = [
            "fullName", "sex", "dob", "estAgeFrom", "estAgeTo", "languages", "referrerOrg", "referrerPerson",
            "referrerPhone", "stateOnArrival", "room", "nativePlace", "groups", "school", "grade",
        ]
        context.say("Enter = chưa rõ.", "Enter = not known.")
        var admission = Admission()
        for key in keys {
            guard let (section, field) = RecordSchema.locate(key),
                policy.access(role, section.compartment(of: key)) == .write
            else { continue }
            if let value = try ask(field, context) { admission.set(value, key, in: section.key) }
        }
        return admission
    }

    /// Fields of one section.
    static func values(_ section: Section, _ context: Context) throws -> [String: Value] {
        var values: [String: Value] = [:]
        for field in section.fields {
            if let value = try ask(field, context) { values[field.key] = value }
        }
        return values
    }

    private static func ask(_ field: Field, _ context: Context) throws -> Value? {
        guard case .rows(let columns) = field.type else { return try answer(field, context) }
        let order = columns.map { $0.label(context.language) }.joined(separator: " | ")
        context.say(
            "\(field.label.vi), mỗi lần một dòng: \(order)", "\(field.label.en), a row at a time: \(order)")
        var rows: [[String: Value]] = []
        while case .rows(let row)? = try answer(field, context) { rows += row }
        return rows.isEmpty ? nil : .rows(rows)
    }

    /// Asks until the answer can be understood; nil for Enter.
    private static func answer(_ field: Field, _ context: Context) throws -> Value? {
        while true {
            let typed = try context.options.ask(
                field.label(context.language) + choices(field, context.language) + ":",
                flag: "--set \(field.key)=…")
            if tidy(typed).isEmpty { return nil }
            do { return try field.parse(typed, today: context.today) } catch {
                Terminal.say(Terminal.safe(error.wording(context.language)))
            }
        }
    }

    private static func choices(_ field: Field, _ language: Language) -> String {
        switch field.type {
        case .code(let list), .codes(let list):
            " ("
                + list.codes.map {
                    $0.key.count == 1 ? "\($0.key) \($0.label(language))" : $0.label(language)
                }.joined(separator: ", ") + ")"
        case .flag: Wording(vi: " (có/không)", en: " (yes/no)")(language)
        default: ""
        }
    }
}
