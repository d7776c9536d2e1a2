/// Something with an end date that somebody owes a child.
public struct Obligation: Hashable, Sendable {
    /// The rule, or the section and field whose date it is.
    public let id: String
    public let what: Wording
    public let due: Due
    public let owner: Role
    /// The person named in the record, when one is.
    public let person: String?
    /// Nil where it is a date of the record itself.
    public let basis: Wording?
    public let confirmed: Bool

    public init(
        id: String, what: Wording, due: Due, owner: Role, person: String? = nil, basis: Wording? = nil,
        confirmed: Bool = true
    ) {
        (self.id, self.what, self.due, self.owner) = (id, what, due, owner)
        (self.person, self.basis, self.confirmed) = (person, basis, confirmed)
    }

    /// Meant for this person: named in the record, or of the role that answers where nobody is named.
    public func concerns(_ name: String, _ role: Role) -> Bool {
        person.map { $0 == name } ?? (owner == role)
    }
}

/// What is owed to one child at one moment.
public struct Obligations {
    let life: Life
    let standing: Standing
    let rules: [Rule]
    let calendar: WorkCalendar
    /// Sections the reader sees; what they do not see is not claimed to be missing.
    let visible: Set<String>

    public init(
        _ life: Life, standing: Standing, rules: [Rule], calendar: WorkCalendar, visible: Set<String>
    ) {
        (self.life, self.standing, self.rules) = (life, standing, rules)
        (self.calendar, self.visible) = (calendar, visible)
    }

    /// Sections any rule or carried date looks at.
    public static let sections: Set<String> = [
        "identity", "admission", "circumstances", "trafficking", "health", "review", "plan", "papers",
        "readiness", "handover", "followup", "incidents",
    ]

    public var all: [Obligation] {
        (rules.flatMap(owed) + CarriedDate.all.flatMap(owed)).sorted { a, b in
            (a.due.day, a.due.iso, a.id) < (b.due.day, b.due.iso, b.id)
        }
    }

    private var caseWorker: String? { life.first("admission")?.text("caseWorker") }

    private func owed(_ rule: Rule) -> [Obligation] {
        guard rule.answer != .visit, rule.sections.isSubset(of: visible) else { return [] }
        return starts(rule).compactMap { start in
            guard rule.holds(on: start.day), !isDone(rule, since: start) else { return nil }
            return Obligation(
                id: rule.id, what: rule.label, due: rule.due(from: start, calendar), owner: rule.owner,
                person: rule.owner == .socialWorker ? caseWorker : nil, basis: rule.basis,
                confirmed: rule.confirmed)
        }
    }

    private func owed(_ date: CarriedDate) -> [Obligation] {
        guard visible.contains(date.section), date.standings.contains(standing),
            let section = RecordSchema.section(date.section), let field = section[date.field]
        else { return [] }
        return date.open(life).map { day, person in
            Obligation(
                id: date.section + "." + date.field,
                what: Wording(
                    vi: "\(section.label.vi): \(field.label.vi)",
                    en: "\(section.label.en): \(field.label.en)"),
                due: .day(day), owner: date.owner,
                person: person ?? (date.owner == .socialWorker ? caseWorker : nil))
        }
    }
}
