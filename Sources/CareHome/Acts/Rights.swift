public import CareRecords
import Sealing
import Vault

/// A request about a child's data with its clocks.
public struct RightsRequest: Sendable {
    public let number: String
    public let values: [String: Value]
    let version: UInt32

    public func text(_ key: String) -> String { values[key]?.string ?? "" }
    public var isOpen: Bool { values["doneOn"] == nil }

    public var json: JSON { .object(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }) }
}

extension Home {
    public func rightsRequests() throws -> [RightsRequest] {
        try everyRightsRequest().filter { !isWithheld($0.text("child")) }
    }

    private func everyRightsRequest() throws -> [RightsRequest] {
        let record = try ofHouse { try policy.permitRegister(role, .read) }
        return record["rights"].compactMap { entry in
            entry.values["number"]?.string.map {
                RightsRequest(
                    number: $0, values: entry.values,
                    version: entry.versions[Compartment.facility.rawValue] ?? 0)
            }
        }
    }

    /// Takes a request down; the clocks run from when it was received.
    ///
    /// - Returns: its number, and whether the file speaks of a conflict of interest with the person asking.
    public func addRights(_ code: String, values: [String: Value]) throws -> (number: String, conflict: Bool)
    {
        let child = try anyChild(code)
        guard values["asks"] != nil else {
            throw HomeError(.usage, vi: "Cần loại yêu cầu: asks.", en: "What is asked for is needed: asks.")
        }
        try Self.checkHandWritten(RecordSchema.rights, values)
        let count = try everyRightsRequest().count + 1
        let number = "Y-" + String(repeating: "0", count: max(0, 4 - String(count).count)) + String(count)
        var values = values
        let conflict = try values["conflict"] == .flag(true) || hasConflict(child, values["askerRelation"])
        values["number"] = .text(number)
        values["child"] = .text(child.code)
        if values["askedAt"] == nil { values["askedAt"] = .moment(now) }
        if conflict { values["conflict"] = .flag(true) }
        try writeRights(number, values, base: 0, act: "rights add")
        return (number, conflict)
    }

    /// The open request of this number, or the one open request of this child.
    public func openRights(_ word: String) throws -> RightsRequest {
        let requests = try rightsRequests()
        if let one = requests.first(where: { $0.number == tidy(word).uppercased() }) {
            guard one.isOpen else { throw RightsRequest.nothingOpen }
            return one
        }
        // Who asked is answered also when the record is erased: the register alone says whose it was.
        let code = tidy(word).uppercased()
        let open = requests.filter { $0.text("child") == code && $0.isOpen }
        guard let one = open.first else {
            if !requests.contains(where: { $0.text("child") == code }) { _ = try anyChild(word) }
            throw RightsRequest.nothingOpen
        }
        guard open.count == 1 else { throw RightsRequest.several(open.map(\.number)) }
        return one
    }

    /// Answers an open request, named by its number or by its child; refusing or limiting needs its ground.
    public func answerRights(_ word: String, values: [String: Value]) throws -> RightsRequest {
        let request = try openRights(word)
        try RightsRequest.checkAnswer(values)
        try Self.checkHandWritten(RecordSchema.rights, values)
        var changes = values
        if request.values["answeredOn"] == nil { changes["answeredOn"] = .date(PartialDate(today)) }
        if let outcome = changes["outcomeOf"]?.string {
            if outcome == "erased" { try checkErased(request) }
            guard
                ["full", "erased"].contains(outcome) || (changes["ground"] ?? request.values["ground"]) != nil
            else {
                throw HomeError(
                    .usage, vi: "Từ chối hay giới hạn thì cần căn cứ: ground.",
                    en: "Refusing or limiting needs its ground: ground.")
            }
            if changes["doneOn"] == nil { changes["doneOn"] = .date(PartialDate(today)) }
        }
        try writeRights(request.number, changes, base: request.version, act: "rights answer")
        return try rightsRequests().first { $0.number == request.number } ?? request
    }

    /// Nobody is told that a record is gone that is there.
    private func checkErased(_ request: RightsRequest) throws {
        guard try !isGone(request) else { return }
        throw HomeError(
            .conflict, vi: "Hồ sơ \(request.text("child")) chưa bị xóa.",
            en: "The record \(request.text("child")) is not erased.",
            hint: Wording(
                vi: "Trả lời: outcomeOf=full, partial hoặc refused.",
                en: "Answer with outcomeOf=full, partial or refused."))
    }

    /// Whether nothing is left of the record that a request is about.
    public func isGone(_ request: RightsRequest) throws -> Bool {
        do { _ = try anyChild(request.text("child")) } catch let error as HomeError where error == .noChild {
            return true
        }
        return false
    }

    private func writeRights(_ number: String, _ values: [String: Value], base: UInt32, act: String) throws {
        let draft = Draft(
            subject: vault.vault, compartment: Compartment.facility.rawValue, section: "rights",
            entry: Self.only("rights " + number), base: base,
            cells: values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) })
        try commit(
            try policy.permitRegister(role, .write),
            [Act(.write, drafts: [draft], payload: Array(act.utf8))])
    }

    /// The family section says so, or the safety card lets nobody of this relation near the child.
    private func hasConflict(_ child: Child, _ relation: Value?) throws -> Bool {
        guard let relation, child.standing != .closed else { return false }
        let sections = ["safety", "family"].compactMap(RecordSchema.section)
        let record = try unnoted(child, try policy.permitReading(role, sections))
        let same = record.entries.filter { $0.values["relation"] == relation }
        return same.contains {
            $0.values["conflictOfInterest"] == .flag(true) || $0.values["contact"] == .code("none")
        }
    }

    /// Clocks of open requests, for those who keep the register.
    func requestsDue() throws -> [DueItem] {
        guard policy.access(role, .facility) >= .read else { return [] }
        return try rightsRequests().filter(\.isOpen).flatMap { request -> [DueItem] in
            guard case .moment(let asked)? = request.values["askedAt"] else { return [] }
            let wanted =
                ["rights-" + request.text("asks")]
                + (request.values["answeredOn"] == nil ? ["rights-answer"] : [])
            return rules.filter { wanted.contains($0.id) && $0.holds(on: asked.day) }.map { rule in
                var due = rule.due(from: asked, calendar)
                if rule.id != "rights-answer", case .date(let extended)? = request.values["extendedTo"] {
                    due = .day(extended.latest)
                }
                return item(
                    Obligation(
                        id: rule.id,
                        what: Wording(
                            vi: "\(request.number): \(rule.label.vi)",
                            en: "\(request.number): \(rule.label.en)"),
                        due: due, owner: rule.owner, basis: rule.basis, confirmed: rule.confirmed),
                    request.text("child"))
            }
        }
    }
}
