public import CareRecords
import Sealing
import Vault

extension Home {
    /// Closes a case; while a criterion is open only the director does, with a written reason.
    ///
    /// - Returns: criteria left open.
    public func close(_ code: String, values: [String: Value?], despite: String = "") throws
        -> [EndCriterion]
    {
        guard role == .director || role == .deputyDirector else { throw HomeError.notYours }
        let child = try child(code)
        guard child.standing.next.contains(.closed) else { throw HomeError.wrongStanding(child.standing) }
        let section = try Self.section("closure")
        try Self.checkHandWritten(section, values)
        let entry = try entries(child, section).first
        let life = try life(child, ["admission", "handover", "followup"])
        var closure = entry?.values ?? [:]
        closure.merge(values.compactMapValues { $0 }) { _, new in new }
        let open =
            child.standing == .reported
            ? [] : EndCriterion.open(life.with("closure", DatedEntry(closure, on: today)))
        if !open.isEmpty, role != .director || tidy(despite).isEmpty {
            try note([child], "close refused: " + open.map(\.rawValue).joined(separator: " "))
            throw HomeError.notEnded(open, code: child.code, mayOverride: role == .director)
        }
        var changes = values
        changes["closedOn"] = .some(.date(PartialDate(today)))
        changes["sealedOn"] = .some(nil)
        changes["reopenedOn"] = .some(nil)
        if !open.isEmpty { changes["closedDespite"] = .some(.text(tidy(despite))) }
        try write(
            child, [Part(section: section, entry: entry, changes: changes)], reason: tidy(despite),
            roster: shelved(child), act: "close", shelf: try shelving(child))
        return open
    }

    /// Seals a closed file: how long it is kept and where. Nothing is written in it from then on.
    public func sealFile(_ code: String, retention: String, place: String) throws {
        guard policy.access(role, .archive) == .write else { throw HomeError.notYours }
        let child = try anyChild(code)
        guard child.standing == .closed else { throw HomeError.notClosed(child) }
        var changes: [String: Value?] = [
            "sealedOn": .date(PartialDate(today)), "retention": .code(retention),
        ]
        if !tidy(place).isEmpty { changes["archivePlace"] = .text(tidy(place)) }
        try write(
            child, [Part(section: try Self.section("closure"), entry: nil, changes: changes)], reason: "",
            roster: nil, act: "seal")
    }

    /// Opens a case again under its old code; the child counts as having left until taken back in.
    public func reopen(_ code: String, reason: String) throws {
        guard role == .director, !tidy(reason).isEmpty else { throw HomeError.directorsReason(role) }
        let child = try anyChild(code)
        guard child.standing == .closed else { throw HomeError.notClosed(child) }
        var card = try restored(child)
        card.state = Standing.left.rawValue
        try write(child, [try reopening(tidy(reason))], reason: tidy(reason), roster: card, act: "reopen")
    }

    /// Lets this director read one closed file in this run; the reading and its reason stay in the file.
    public func unseal(_ code: String, reason: String) throws {
        let child = try anyChild(code)
        guard child.standing == .closed else { return }
        guard role == .director, !tidy(reason).isEmpty else { throw HomeError.directorsReason(role) }
        let changes: [String: Value?] = ["openedOn": .date(PartialDate(today))]
        try write(
            child, [Part(section: try Self.section("closure"), entry: nil, changes: changes)],
            reason: tidy(reason), roster: nil, act: "read closed")
        unsealed.insert(child.id)
    }

    func reopening(_ reason: String) throws -> Part {
        let changes: [String: Value?] = [
            "reopenedOn": .date(PartialDate(today)), "reopenReason": .text(reason),
        ]
        return Part(section: try Self.section("closure"), entry: nil, changes: changes)
    }

    /// A closed card keeps what counting needs and no name.
    private func shelved(_ child: Child) -> Child {
        var card = child
        card.state = Standing.closed.rawValue
        (card.name, card.otherNames, card.room, card.away) = (nil, [], nil, nil)
        return card
    }

    /// The card with its name again.
    func restored(_ child: Child) throws -> Child {
        var card = child
        card.take(identity: try life(child, ["identity"]).first("identity")?.values ?? [:])
        return card
    }
}

extension Life {
    /// The same life with another only entry in one section.
    func with(_ section: String, _ entry: DatedEntry) -> Life {
        var entries = self.entries
        entries[section] = [entry]
        return Life(entries)
    }
}

extension HomeError {
    static func notEnded(_ open: [EndCriterion], code: String, mayOverride: Bool) -> HomeError {
        func typed(_ language: Language) -> String {
            EndCriterion.remedies(open, code, language).joined(separator: "; ")
        }
        return HomeError(
            .conflict,
            vi: "Chưa đủ điều kiện kết thúc: \(open.map(\.label.vi).joined(separator: "; ")).",
            en: "Not ready to close: \(open.map(\.label.en).joined(separator: "; ")).",
            hint: mayOverride
                ? Wording(
                    vi: "Gõ: \(typed(.vietnamese)) · Giám đốc có thể kết thúc kèm lý do: --despite “…”",
                    en:
                        "Type: \(typed(.english)) · The director may close all the same, with a reason: --despite “…”"
                )
                : Wording(vi: "Gõ: \(typed(.vietnamese))", en: "Type: \(typed(.english))"))
    }

    static func directorsReason(_ role: Role) -> HomeError {
        guard role == .director else { return closedRecord }
        return HomeError(
            .usage, vi: "Cần lý do: --reason.", en: "A reason is needed: --reason.",
            hint: Wording(vi: "Thêm: --reason “…”", en: "Add: --reason “…”"))
    }

    static func notClosed(_ child: Child) -> HomeError {
        HomeError(
            .conflict, vi: "Hồ sơ này chưa kết thúc: \(child.standing.label.vi).",
            en: "This case is not closed: \(child.standing.label.en).",
            hint: Wording(
                vi: "Kết thúc trước: maiam close \(child.code)",
                en: "Close it first: maiam close \(child.code)"))
    }

    static let closedRecord = HomeError(
        .refused, vi: "Hồ sơ đã đóng: chỉ giám đốc mở xem, kèm lý do.",
        en: "This file is closed: only the director reads it, with a reason.",
        hint: Wording(
            vi: "Giám đốc: maiam show MÃ --reason …", en: "The director: maiam show CODE --reason …"))
}
