import CareRecords

extension Home {
    /// Keeps the course of a victim's status beside its present value; an impossible step is refused, a
    /// correction replaces the last step.
    func victimStates(
        _ section: Section, _ entry: CareEntry?, _ changes: [String: Value?], correcting: Bool
    ) throws -> [String: Value?] {
        guard section.key == "trafficking", case .some(.some(let value)) = changes["victimStatus"],
            let new = value.string.flatMap(VictimStatus.init(rawValue:))
        else { return changes }
        let old = entry?.values["victimStatus"]?.string.flatMap(VictimStatus.init(rawValue:))
        if old == new { return changes }
        if let old, !correcting, !old.next.contains(new) { throw Self.impossible(section) }
        var changes = changes
        if changes["statusDate"] == nil { changes["statusDate"] = .some(.date(PartialDate(today))) }
        var states: [[String: Value]] = []
        if case .rows(let rows)? = entry?.values["victimStates"] { states = rows }
        if correcting, !states.isEmpty { states.removeLast() }
        var state: [String: Value] = ["status": value]
        if case .some(.some(let from)) = changes["statusDate"] { state["from"] = from }
        if case .some(.some(let paper)) = changes["statusPaper"] { state["paper"] = paper }
        changes["victimStates"] = .some(.rows(states + [state]))
        return changes
    }

    private static func impossible(_ section: Section) -> HomeError {
        HomeError(
            .refused, vi: "Tình trạng xác định nạn nhân không lùi lại như vậy.",
            en: "The status of a victim does not go back like that.",
            hint: Wording(
                vi: "Ghi nhầm thì: maiam correct MÃ \(section.key) --reason …",
                en: "If it was a mistake: maiam correct CODE \(section.key) --reason …"))
    }
}
