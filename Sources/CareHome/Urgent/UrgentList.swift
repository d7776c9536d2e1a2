public import CareRecords
import Sealing
import Vault

/// An urgent matter as a list shows it; of an erased or closed child nothing but number and state.
public struct UrgentItem: Sendable {
    public let number: String
    public let state: Urgent.State
    public let urgent: Urgent?
    public let askedAt: Moment

    /// Waits for somebody: for the second, or for the director.
    public var isOpen: Bool { state == .asked || state == .told }

    public var json: JSON {
        func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
        return .object([
            ("number", .string(number)), ("kind", .string("urgent")), ("recipient", text(urgent?.recipient)),
            ("purpose", text(urgent?.purpose.rawValue)), ("basis", text(urgent?.why)),
            ("requestedBy", text(urgent?.asked.name)), ("status", .string(state.rawValue)),
            ("votes", .array([urgent?.agreed?.name].compactMap(\.self).map(JSON.string))),
            ("expires", .null), ("askedAt", .string(askedAt.iso)),
            ("decidedBy", text(urgent?.decided?.name)), ("objection", text(urgent?.objection)),
        ])
    }
}

extension Home {
    public var readsUrgent: Bool { policy.access(role, .care) >= .read }

    public func listUrgent() throws -> [UrgentItem] {
        let lines = try urgentBook()
        guard !lines.isEmpty else { return [] }
        try note([], "urgent")
        let found = try urgents()
        return lines.map { line in
            let urgent = found[line.number]
            let state = line.state == .asked ? urgent?.state(at: clock) ?? .asked : line.state
            return UrgentItem(
                number: line.number, state: state, urgent: urgent,
                askedAt: Moment(epochSeconds: line.asked))
        }
    }

    /// What stands in the files of the children who are here, by number.
    func urgents() throws -> [String: Urgent] {
        var found: [String: Urgent] = [:]
        defer { tellMissing() }
        for child in try openCases() {
            do {
                for urgent in try urgents(of: child) { found[urgent.number] = urgent }
            } catch { try goOn(without: child, error) }
        }
        return found
    }

    func urgent(_ line: UrgentLine) throws -> Urgent {
        guard let urgent = try urgents()[line.number] else {
            throw HomeError(
                .notFound,
                vi: "\(line.number): hồ sơ của trẻ đã đóng, đã xóa, hoặc chỉ mở cho người được nêu tên.",
                en: "\(line.number): the child's file is closed, erased, or open to named people alone.",
                hint: Wording(
                    vi: "Hỏi giám đốc, hoặc xem: maiam restriction",
                    en: "Ask the director, or look: maiam restriction"))
        }
        return urgent
    }

    func urgents(of child: Child) throws -> [Urgent] {
        let record = try unnoted(child, try policy.permitUrgent(role, .read))
        let versions = Dictionary(
            grouping: record.history.filter { $0.section == "urgent" && !$0.conflicted }, by: \.ordinal)
        return try record["urgent"].compactMap { entry in
            try urgent(child, versions[entry.ordinal] ?? [])
        }
    }

    /// As it would stand once written.
    func drafted(_ child: Child, _ values: [String: Value]) throws -> Urgent? {
        guard let me = vault.me else { return nil }
        return try urgent(
            child,
            [
                CareVersion(
                    section: "urgent", ordinal: 1, version: 1, conflicted: false, values: values,
                    author: name, authorID: me.id, time: clock, number: .max, reason: "")
            ])
    }

    private func urgent(_ child: Child, _ versions: [CareVersion]) throws -> Urgent? {
        var deciders: [String: Bool] = [:]
        for version in versions where version.values["confirms"] != nil || version.values["objects"] != nil {
            deciders["\(version.authorID.hex) \(version.time)"] = try held(
                .approve, by: version.authorID, at: version.time)
        }
        return Urgent(child, versions) { id in
            self.vault.person(id).flatMap { person in
                Role(code: person.role).map { (person.name, $0) }
            }
        } mayDecide: { id, time in
            deciders["\(id.hex) \(time)"] ?? false
        }
    }
}
