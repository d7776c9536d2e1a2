public import Disclosure

/// A table, figure or published number of a day on which a report opens or closes.
extension ToldSheet {
    /// - Parameter isAsked: whether its own numbers must not be known, as they must not when it is new.
    public init(_ release: Ledger.Release, isAsked: Bool) {
        let told = release.statements.compactMap { statement -> (count: Ledger.Count, range: Interval?)? in
            guard statement.terms.count == 1, let count = statement.terms.first?.key else { return nil }
            return count.hasHistory ? (count, statement.range) : (Ledger.Count(count.date), nil)
        }
        id = release.id
        self.isAsked = isAsked
        cells = told.map { Cell(path: $0.count.wording.en, range: $0.range, isFixed: $0.range == nil) }
        questions = told.enumerated().filter { $1.range != nil }
            .map { Question(form: [$0: 1], label: $1.count.wording) }
        adds = { person in
            let added = told.map { person.counts(in: $0.count) ? 1 : 0 }
            return added.contains(1) ? added : []
        }
    }
}

extension FacilityReport.Person {
    /// Whether the child is one of those counted.
    func counts(in count: Ledger.Count) -> Bool {
        guard let day = Day(iso: String(count.date.prefix(10))), holds(day) else { return false }
        return count.among.allSatisfy { name, kept in
            if let letter = TableVariable.letter(name) { return life.groups(at: day).contains(letter) }
            guard let variable = TableVariable(rawValue: name) else { return true }
            return category(variable, on: day).map(kept.contains) ?? true
        }
    }

    private func category(_ variable: TableVariable, on day: Day) -> String? {
        func last(_ section: String, _ key: String) -> String {
            life[section].last { $0.day <= day && $0.values[key] != nil }?.text(key) ?? TableVariable.unknown
        }
        switch variable {
        case .sex: return sex ?? TableVariable.unknown
        case .age:
            guard let age = life.ages(at: day)?.lowerBound else { return TableVariable.unknown }
            return age < 18 ? String(age) : "18+"
        case .schooling: return last("schooling", "eduStatus")
        case .level: return last("schooling", "level")
        case .admission: return last("admission", "admType")
        case .stay: return TableVariable.band(from: spells.last { $0.covers(day) }?.from, to: day)
        case .circumstance, .stage, .plan: return nil
        }
    }
}

extension Ledger.Count {
    /// What it was at a day of the past can be told.
    fileprivate var hasHistory: Bool {
        among.keys.allSatisfy { TableVariable(rawValue: $0)?.hasHistory ?? true }
    }
}

extension TableVariable {
    /// Of the group that a variable of the ledger stands for.
    static func letter(_ name: String) -> String? {
        circumstance.categories.first { group($0.key) == name }?.key
    }
}

extension ReportPeriod {
    /// The days on which its stock is told.
    public var stockDays: [Day] { [from.adding(days: -1), to] }
}
