import CareRecords
import Disclosure
import Vault

/// Collects the terms of every record of the house.
struct LexiconBuilder {
    private(set) var lexicon = Lexicon([])

    /// - Parameters:
    ///   - number: stands for this child in `[Trẻ B]`.
    ///   - isOwn: the text is about this child, whose people keep their roles.
    mutating func add(_ child: Child, _ record: Record, number: Int, isOwn: Bool) {
        let who = Who(number: number, isOwn: isOwn)
        if isOwn { lexicon.first = number }
        add(.number, "code", child.code, .word("đã lược bỏ"))
        for name in [child.name].compactMap(\.self) { add(.name, who.kind, name, who.bracket) }
        for name in child.otherNames { addCalled(name, who) }
        // Earlier versions too: a corrected name still names.
        for values in record.history.map(\.values) + record.entries.map(\.values) {
            for (section, field) in fields(values) {
                values[field.key].map { add(field, $0, who, relation: relation(values, section)) }
            }
        }
    }

    mutating func add(staff name: String) { add(.name, "staff", name, .word("cán bộ")) }
    mutating func add(facility name: String) { add(.body, "facility", name, .word("cơ sở")) }

    private struct Who {
        let number: Int, isOwn: Bool
        var kind: String { isOwn ? "child" : "other-child" }
        var bracket: Bracket { .lettered("Trẻ", number) }
    }

    private func fields(_ values: [String: Value]) -> [(Section, Field)] {
        RecordSchema.sections.flatMap { section in
            section.fields.filter { $0.identifies && values[$0.key] != nil }.map { (section, $0) }
        }
    }

    /// The word for a relative, as far as the entry says it.
    private func relation(_ values: [String: Value], _ section: Section) -> String? {
        guard let code = values["relation"], let field = section["relation"] else { return nil }
        return field.text(code, .vietnamese).lowercased()
    }

    private mutating func add(_ field: Field, _ value: Value, _ who: Who, relation: String?) {
        if case .rows(let columns) = field.type, case .rows(let rows) = value {
            for row in rows {
                for column in columns {
                    row[column.key].map { add(column, $0, who, relation: relation) }
                }
            }
            return
        }
        switch (Identifier.of(field), value) {
        case (.birthday, .date(let date)):
            if let day = date.exact { lexicon.birthdays.insert([day.year, day.month, day.day]) }
        case (let identifier?, _):
            for text in value.texts { add(identifier, text, who, relation) }
        default: break
        }
    }

    private mutating func add(_ identifier: Identifier, _ text: String, _ who: Who, _ relation: String?) {
        let removed = Bracket.word("đã lược bỏ")
        switch identifier {
        case .ownName: add(.name, who.kind, text, who.bracket)
        case .calledName: addCalled(text, who)
        case .person(let word):
            let role = who.isOwn ? word ?? relation ?? "người khác" : Self.distant[word ?? ""] ?? "người khác"
            for name in Lexicon.names(in: text) {
                add(.name, role == "cán bộ" ? "staff" : "person", name, .word(role))
            }
        case .number(let kind):
            add(.number, kind, text, removed)
            for part in text.split(separator: " ") where part.contains(where: \.isNumber) && part.count > 4 {
                add(.number, kind, String(part), removed)
            }
        case .place: add(.place, "place", text, .word("địa bàn"))
        case .body(let kind): add(.body, kind, text, .word(kind == "school" ? "tên trường" : "cơ quan"))
        case .account: add(.account, "account", text, removed)
        case .birthday: break
        }
    }

    /// What staff and teachers are called whoever the child is.
    private static let distant = ["cán bộ": "cán bộ", "giáo viên": "giáo viên"]

    private mutating func addCalled(_ text: String, _ who: Who) {
        add(.nickname, who.kind, text, who.bracket)
        if text.contains(" ") { add(.name, who.kind, text, who.bracket) }
    }

    private mutating func add(_ form: Lexicon.Form, _ kind: String, _ text: String, _ bracket: Bracket) {
        let term = Lexicon.Term(form, kind: kind, text: text, bracket: bracket)
        if seen.insert(term).inserted { lexicon.terms.append(term) }
    }

    private var seen: Set<Lexicon.Term> = []
}

extension Home {
    /// The sections that name anybody or any place.
    static let namingSections = RecordSchema.sections.filter { $0.fields.contains(where: \.identifies) }

    /// The words that must not leave the house, under one entry in the log; needs the right to read all that
    /// they are taken from.
    func lexicon(about child: Child? = nil, detail: String) throws -> Lexicon {
        try mustOpenEverything()
        for section in Self.namingSections {
            for field in section.fields where field.identifies {
                guard policy.access(role, field.compartment ?? section.compartment) >= .read else {
                    throw Refusal.section(section.key)
                }
            }
        }
        try note([child].compactMap(\.self), detail)
        var builder = LexiconBuilder()
        builder.add(facility: homeName)
        let children = try children()
        try refuseMissing()
        for (number, one) in children.enumerated() {
            let record = try unnoted(one, try policy.permitReading(role, Self.namingSections))
            builder.add(one, record, number: number, isOwn: one.id == child?.id)
        }
        for person in vault.people where Role(code: person.role) != .official {
            builder.add(staff: person.name)
        }
        return builder.lexicon
    }
}
