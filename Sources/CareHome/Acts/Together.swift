import CareRecords
import Vault

extension Home {
    /// What one act writes into one entry of one section.
    struct Part {
        let section: Section
        var entry: CareEntry?
        var changes: [String: Value?]
    }

    /// Writes several sections and the roster card under one signature; all of it or nothing.
    ///
    /// - Parameter act: a word for the log, such as `handover out`; no value of the record.
    func write(
        _ child: Child, _ parts: [Part], reason: String, roster: Child?, act: String = "", shelf: [Draft] = []
    ) throws {
        var parts = parts
        for index in parts.indices where parts[index].entry == nil && !parts[index].section.repeats {
            parts[index].entry = try entries(child, parts[index].section).first
        }
        try checkBirth(child, parts)
        var card = roster ?? child
        try follow(parts, in: &card, of: child)
        let follows = card != child || roster != nil
        var drafts = try parts.flatMap {
            try self.drafts(child, $0.section, entry: $0.entry, changes: $0.changes)
        }
        if follows { drafts.append(try rosterDraft(card)) }
        drafts += shelf
        let keys = parts.map { (section: $0.section, keys: Array($0.changes.keys) + ["observedAt"]) }
        let permit = try policy.permitTogether(
            role, keys, with: Set((follows ? [.roster] : []) + (shelf.isEmpty ? [] : [.archive])))
        try commit(
            permit, [Act(.write, drafts: drafts, reason: reason, payload: Array(act.utf8))])
    }

    /// The roster card says what identity, admission and hand-overs say.
    private func follow(_ parts: [Part], in card: inout Child, of child: Child) throws {
        for part in parts {
            switch part.section.key {
            case "identity": card.take(identity: part.changes.compactMapValues { $0 })
            case "admission": if let room = part.changes["room"] { card.room = room?.string }
            default: break
            }
        }
        let moved = parts.filter { part in
            Self.movement[part.section.key].map { !$0.isDisjoint(with: part.changes.keys) } ?? false
        }
        if !moved.isEmpty { card.take(try movement(child, after: moved), today: today) }
    }

    private static let movement: [String: Set<String>] = [
        "admission": ["admDt", "referrerKind"],
        "handover": ["direction", "handedOverAt", "leaving", "receiverKind", "giverKind", "away"],
    ]

    /// Admission and hand-overs as they will stand after these parts are written.
    private func movement(_ child: Child, after parts: [Part]) throws -> Life {
        let sections = RecordSchema.sections.filter { Self.movement[$0.key] != nil }
        let record = try unnoted(child, try policy.permitReading(role, sections))
        var entries = Dictionary(grouping: record.entries, by: \.section)
        var added: [String: [DatedEntry]] = [:]
        for part in parts {
            let key = part.section.key
            if let at = entries[key]?.firstIndex(where: { $0.id == part.entry?.id }) {
                entries[key]?[at].values.merge(part.changes.compactMapValues { $0 }) { _, new in new }
            } else {
                added[key, default: []].append(DatedEntry(part.changes.compactMapValues { $0 }, on: today))
            }
        }
        let kept = entries.mapValues { $0.map { DatedEntry($0.values, on: $0.day) } }
        return Life(kept.merging(added) { $0 + $1 })
    }

    func rosterDraft(_ card: Child) throws -> Draft {
        let version = try unnoted(card, try policy.permitRoster(role))["roster"].first?.versions[
            Compartment.roster.rawValue]
        return Draft(
            subject: card.id, compartment: Compartment.roster.rawValue, section: "roster",
            entry: Self.only("roster"), base: version ?? 0, cells: card.cells, isRoster: true)
    }
}
