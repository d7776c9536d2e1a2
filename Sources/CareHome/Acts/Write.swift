public import CareRecords
import Sealing
import Vault

extension Home {
    /// The one entry of a section that does not repeat has a fixed identifier, so that two first writings meet.
    static func only(_ section: String) -> Bytes16 {
        Digest.blake2b(Array("maiam entry \(section)".utf8)).prefix16
    }

    /// New versions of one entry, one per compartment that changes.
    func drafts(
        _ child: Child, _ section: Section, entry: CareEntry?, changes: [String: Value?]
    ) throws -> [Draft] {
        let id = entry?.id ?? (section.repeats ? .random() : Self.only(section.key))
        var all = changes
        if entry == nil, all["observedAt"] == nil { all["observedAt"] = .date(PartialDate(today)) }
        var byCompartment: [Compartment: [(key: String, value: [UInt8]?)]] = [:]
        for (key, value) in all.sorted(by: { $0.key < $1.key }) {
            let field = section[key]
            byCompartment[field?.compartment ?? section.compartment, default: []].append(
                (key, try value.map { try cell($0, field) }))
        }
        return byCompartment.sorted { $0.key.rawValue < $1.key.rawValue }.map { compartment, cells in
            Draft(
                subject: child.id, compartment: compartment.rawValue, section: section.key, entry: id,
                base: entry?.versions[compartment.rawValue] ?? 0, cells: cells)
        }
    }

    /// Refuses early, before anything is asked, who may not write here at all.
    public func mayRecord(_ section: Section) throws {
        _ = try policy.permitWriting(role, section, [])
    }

    /// Writes into one entry: the one named, the one with the same natural key, or a new one.
    public func record(
        _ code: String, _ section: Section, ordinal: Int?, changes: [String: Value?], reason: String = ""
    ) throws {
        let child = try child(code)
        let permit = try policy.permitWriting(role, section, Array(changes.keys))
        try Self.checkHandWritten(section, changes)
        guard permit.act == .write else {
            return try commit(
                permit,
                [
                    Act(
                        .write, drafts: try drafts(child, section, entry: nil, changes: changes),
                        reason: reason)
                ])
        }
        let entry = try target(child, section, ordinal: ordinal, changes: changes)
        if reason.isEmpty, Self.overwritesFact(section, entry, changes) { throw HomeError.factNeedsReason }
        let changes = try victimStates(section, entry, changes, correcting: !reason.isEmpty)
        try write(child, section, entry: entry, changes: changes, reason: reason, roster: nil)
    }

    /// Writes over `entry` as it was read; also keeps the roster card in step.
    func write(
        _ child: Child, _ section: Section, entry: CareEntry?, changes: [String: Value?], reason: String,
        roster: Child?
    ) throws {
        let part = Part(section: section, entry: entry, changes: changes)
        try write(child, [part], reason: reason, roster: roster)
    }

    func entries(_ child: Child, _ section: Section) throws -> [CareEntry] {
        try unnoted(child, try policy.permitReading(role, [section]))[section.key]
    }

    private func target(
        _ child: Child, _ section: Section, ordinal: Int?, changes: [String: Value?]
    ) throws -> CareEntry? {
        let existing = try entries(child, section)
        if let ordinal {
            guard let entry = existing.first(where: { $0.ordinal == ordinal }) else {
                throw HomeError(
                    .notFound, vi: "Không có mục \(section.key).\(ordinal).",
                    en: "There is no entry \(section.key).\(ordinal).")
            }
            return entry
        }
        if !section.repeats { return existing.first }
        guard !section.naturalKey.isEmpty else { return nil }
        return existing.last { entry in
            section.naturalKey.allSatisfy { key in
                guard case .some(.some(let wanted)) = changes[key] else { return isOfNow(entry, key) }
                return entry.values[key] == nil || entry.values[key] == wanted
            }
        }
    }

    /// A school year that is over is not written into because nobody typed one.
    private func isOfNow(_ entry: CareEntry, _ key: String) -> Bool {
        guard key == "schoolYear", let year = entry.values[key]?.string.flatMap(SchoolYear.init(typed:))
        else { return true }
        return year >= SchoolYear(of: today)
    }

    /// A correction always names its entry and its reason.
    public func correct(
        _ code: String, _ section: Section, ordinal: Int, changes: [String: Value?], reason: String
    ) throws {
        guard !tidy(reason).isEmpty else {
            throw HomeError(.usage, vi: "Cần lý do sửa: --reason.", en: "A reason is needed: --reason.")
        }
        let entry = try entries(try child(code), section).first { $0.ordinal == ordinal }
        if let entry, changes.allSatisfy({ entry.values[$0.key] == $0.value }) {
            throw HomeError(
                .usage, vi: "Không có gì để sửa: nội dung đã như vậy.",
                en: "There is nothing to correct: it stands like that already.",
                hint: Wording(vi: "Thêm --set MỤC=GIÁ-TRỊ.", en: "Add --set KEY=VALUE."))
        }
        try record(code, section, ordinal: ordinal, changes: changes, reason: reason)
    }
}
