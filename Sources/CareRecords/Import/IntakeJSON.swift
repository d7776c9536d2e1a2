extension Intake {
    /// Reads one child from JSON, its fields flat or under `sections`; `{}` is a child of whom nothing is
    /// known yet.
    public static func read(json: JSON, today: Day) throws(Problem) -> Admission {
        guard case .object(let members) = json else { throw notAnObject(nil) }
        try refuseRepeats(members)
        var admission = Admission()
        if let sections = members.first(where: { $0.0 == "sections" }) {
            if let other = members.first(where: { $0.0 != "sections" }) { throw unknown(other.0) }
            guard case .object(let named) = sections.1 else { throw notAnObject("sections") }
            try refuseRepeats(named)
            for (key, value) in named { try read(section: key, value, today, into: &admission) }
        } else {
            for (key, value) in members {
                guard let (section, field) = RecordSchema.locate(key) else { throw unknown(key) }
                if case .null = value { continue }
                admission.set(try field.value(json: value, today: today), key, in: section.key)
            }
        }
        admission.sort()
        return admission
    }

    private static func read(
        section key: String, _ json: JSON, _ today: Day, into admission: inout Admission
    ) throws(Problem) {
        guard let section = RecordSchema.section(key) else {
            throw RecordSchema.unknown(key, among: RecordSchema.sections.map(\.key))
        }
        var entries = [json]
        if case .array(let several) = json { entries = several }
        if entries.count > 1, !section.repeats {
            throw Problem(
                Wording(
                    vi: "Phần “\(section.label.vi)” chỉ có một mục.",
                    en: "“\(section.label.en)” holds a single entry."), field: key)
        }
        for entry in entries {
            guard case .object(let members) = entry else { throw notAnObject(key) }
            try refuseRepeats(members)
            var values: [String: Value] = [:]
            for (name, value) in members {
                let field = try section.field(name)
                if case .null = value { continue }
                values[name] = try field.value(json: value, today: today)
            }
            if !values.isEmpty { admission.parts.append(Admission.Part(section: key, values: values)) }
        }
    }

    private static func refuseRepeats(_ members: [(String, JSON)]) throws(Problem) {
        var seen: Set<String> = []
        for (key, _) in members where !seen.insert(key).inserted {
            throw Problem(
                Wording(vi: "“\(key)” có hai lần.", en: "“\(key)” stands twice."), field: key)
        }
    }

    private static func notAnObject(_ key: String?) -> Problem {
        Problem(
            Wording(vi: "Cần một đối tượng JSON {…}.", en: "A JSON object {…} is needed."), field: key)
    }
}
