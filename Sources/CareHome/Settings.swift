public import CareRecords
import Sealing
import Vault

/// What the house has set for itself.
public struct HouseSettings: Sendable {
    public var declarations: [OwnDeclaration] = []
    public var rules = Rule.standard
    public var calendar = WorkCalendar()
    public var letterhead = FormSheet.Letterhead()
}

extension Home {
    /// Makes the fields the house has added known to this run.
    public func adoptSettings() throws { RecordSchema.house.adopt(try settings().declarations) }

    public var rules: [Rule] { (try? settings().rules) ?? Rule.standard }
    public var calendar: WorkCalendar { (try? settings().calendar) ?? WorkCalendar() }

    /// Reads the settings; what anybody but a director or deputy wrote there does not count.
    public func settings() throws -> HouseSettings {
        if let kept = keptSettings, kept.size == vault.anchor.size { return kept.settings }
        let kept = kept(try policy.permitSettings(role, .read))
        defer { vault.keep(kept) }
        let record = try unnoted(house, try policy.permitSettings(role, .read), from: kept) { author in
            let role = self.vault.person(author)?.role
            return role == Role.director.code || role == Role.deputyDirector.code
        }
        var settings = HouseSettings()
        var known = RecordSchema.standard
        for entry in record["ownDeclaration"] {
            guard let declaration = try? OwnDeclaration(entry.values, sections: known) else { continue }
            if case .section(let section) = declaration { known.append(section) }
            settings.declarations.append(declaration)
        }
        settings.rules = Rule.changed(Rule.standard, by: record["ruleChange"].map(\.values))
        settings.calendar = WorkCalendar(
            YearOfHolidays.announced + record["yearOff"].compactMap { YearOfHolidays($0.values) })
        let heads = record["letterhead"].map { DatedEntry($0.values, on: $0.day) }
        if let head = heads.last(where: { ($0.date("from") ?? $0.day) <= today }) {
            settings.letterhead = FormSheet.Letterhead(
                parent: head.text("parent") ?? "", place: head.text("place") ?? "",
                sign: head.text("sign") ?? "")
        }
        keptSettings = (vault.anchor.size, settings)
        return settings
    }

    /// Declares a field or a section of the house's own.
    public func declare(_ values: [String: Value]) throws -> OwnDeclaration {
        let known = try settings().declarations
        let sections =
            RecordSchema.standard
            + known.compactMap { declaration in
                if case .section(let section) = declaration { section } else { nil }
            }
        let declaration = try OwnDeclaration(values, sections: sections)
        guard !known.contains(where: { $0.key == declaration.key }) else {
            throw HomeError(
                .cannotCreate, vi: "Đã có mục \(declaration.key).",
                en: "There is a \(declaration.key) already.")
        }
        try set(RecordSchema.ownDeclaration, values, act: "fields add")
        try adoptSettings()
        return declaration
    }

    /// What a change of a rule would move: obligations open now, before and after.
    public func preview(_ change: [String: Value]) throws -> [(before: DueItem, after: Due?)] {
        let before = try due(within: 3660)
        let changed = Rule.changed(rules, by: [change])
        return try before.filter { $0.obligation.id == change["rule"]?.string }.map { item in
            let after = try obligations(item.code, rules: changed).first { $0.id == item.obligation.id }
            return (item, after?.due)
        }.filter { $0.before.obligation.due != $0.after }
    }

    public func change(_ rule: [String: Value]) throws {
        try set(RecordSchema.ruleChange, rule, act: "due set")
    }
    public func announce(_ year: [String: Value]) throws {
        guard YearOfHolidays(year) != nil else {
            throw HomeError(
                .data, vi: "Có ngày không thuộc năm ấy.", en: "A day does not belong to that year.")
        }
        try set(RecordSchema.yearOff, year, act: "due holidays")
    }

    private func obligations(_ code: String, rules: [Rule]) throws -> [Obligation] {
        let child = try anyChild(code)
        return Obligations(
            try life(child, Array(visible)), standing: child.standing, rules: rules, calendar: calendar,
            visible: visible
        ).all
    }

    func set(_ section: Section, _ values: [String: Value], act: String) throws {
        let permit = try policy.permitSettings(role, .write)
        let draft = Draft(
            subject: vault.vault, compartment: Compartment.roster.rawValue, section: section.key,
            entry: .random(), base: 0,
            cells: values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) })
        try commit(permit, [Act(.write, drafts: [draft], payload: Array(act.utf8))])
    }
}
