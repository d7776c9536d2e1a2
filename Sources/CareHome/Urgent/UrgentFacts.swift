import CareRecords

extension Home {
    /// What of the purpose's list this role reads of the child, frozen as it stands now, and what was left out
    /// because it speaks of what stays under lock.
    func urgentFacts(_ child: Child, _ purpose: UrgentPurpose) throws -> (
        facts: [[String: Value]], withheld: [Wording]
    ) {
        let wanted = Set(purpose.fields.map(\.section))
        let sections = RecordSchema.sections.filter { wanted.contains($0.key) }
        let record = try read(child, try policy.permitReading(role, sections))
        var facts: [[String: Value]] = []
        var withheld: [Wording] = []
        for (section, key) in purpose.fields {
            guard let field = RecordSchema.section(section)?[key], field.sensitivity != .restricted else {
                continue
            }
            for values in found(record, section, key, field) {
                if values.values.flatMap(\.texts).contains(where: UrgentPurpose.isUnderLock) {
                    withheld.append(field.label)
                } else {
                    facts.append(values)
                }
            }
        }
        return (facts, withheld)
    }

    /// The values one line of the page shows.
    private func found(
        _ record: Record, _ section: String, _ key: String, _ field: Field
    ) -> [[String: Value]] {
        func line(_ value: Value, _ also: [String: Value] = [:]) -> [String: Value] {
            also.merging(["section": .text(section), "key": .text(key), "value": value]) { $1 }
        }
        switch (section, key) {
        case let place where place == UrgentPurpose.mayBeCalled:
            return called(record).map { line(.text($0), $1) }
        case let place where place == UrgentPurpose.lastSeen:
            let seen = record["journal"].last { entry in
                (entry.values["presence"]?.string ?? "missing") == "present"
            }
            guard let seen, let shift = seen.values["shift"] else { return [] }
            return [line(.code("present"), ["day": .date(PartialDate(seen.day)), "shift": shift])]
        default:
            let isMany = ["allergies", "chronicConditions", "medicine", "dose"].contains(key)
            let values = record[section].filter { isGoing($0) }.compactMap { $0.values[key] }
            return (isMany ? values : values.suffix(1)).map { line($0) }
        }
    }

    /// A medicine whose last day is over is taken no more, a rule that has ended holds no more.
    private func isGoing(_ entry: CareEntry) -> Bool {
        for key in ["medicineUntil", "until"] {
            if case .date(let end)? = entry.values[key], end.latest < today { return false }
        }
        return true
    }

    /// Whom the safety card lets be told, with the relation; nobody whom another line of it keeps away.
    private func called(_ record: Record) -> [(String, [String: Value])] {
        let rules = record["safety"].compactMap { SafetyRule($0.values) }.filter { $0.isInForce(today) }
        let kept = Set(
            rules.filter { $0.answer(.phone) != .allowed }.compactMap { $0.person.map(Fold.search) })
        return rules.filter { $0.answer(.phone) == .allowed }.compactMap { rule in
            guard let person = rule.person, !kept.contains(Fold.search(person)) else { return nil }
            return (person, rule.relation.map { ["relation": .code($0)] } ?? [:])
        }
    }
}

extension Urgent {
    /// A line of the page in words.
    static func words(_ fact: [String: Value], _ language: Language) -> (label: String, value: String)? {
        guard let section = fact["section"]?.string.flatMap(RecordSchema.section),
            let field = fact["key"]?.string.flatMap({ section[$0] }), let value = fact["value"]
        else { return nil }
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }
        switch (section.key, field.key) {
        case let place where place == UrgentPurpose.mayBeCalled:
            let relation = fact["relation"].flatMap { section["relation"]?.text($0, language) }
            let text = value.string ?? ""
            return (word("Người được gọi", "May be called"), relation.map { "\(text) (\($0))" } ?? text)
        case let place where place == UrgentPurpose.lastSeen:
            let shift = fact["shift"].flatMap { section["shift"]?.text($0, language) } ?? ""
            guard case .date(let day)? = fact["day"] else { return nil }
            return (
                word("Có mặt lần cuối", "Last counted present"),
                "\(shift.lowercased()), \(day.text(language))"
            )
        default: return (field.label(language), field.text(value, language))
        }
    }

    /// Names and numbers that the page means to tell.
    var intended: [String] {
        facts.flatMap { fact in fact.filter { $0.key == "value" }.values.flatMap(\.texts) }
    }
}
