public import CareRecords
import Sealing
import Vault

/// What a director is told before a record is erased.
public struct ErasurePlan: Sendable {
    public let child: Child
    /// Nil when no rule covers the record.
    public let retention: Retention?
    /// Requests about the child: number, recipient and how they ended.
    public let requests: [String]
    /// What left the house about the child: number, recipient, way and day.
    public let delivered: [String]
    /// Codes of children in whose record this one is named.
    public let mentions: [String]
    public let isOnHold: Bool
}

extension Home {
    public func erasurePlan(_ code: String) throws -> ErasurePlan {
        guard policy.access(role, .archive) == .write else { throw HomeError.notYours }
        let child = try anyChild(code)
        let record = try read(child, try policy.permitReading(role, RecordSchema.sections))
        let counted = Counted(child: child, record: record)
        let asked = try requests().filter { $0.text("child") == child.code }
        let numbers = Set(asked.map(\.number))
        return ErasurePlan(
            child: child,
            retention: Retention(
                groups: counted.groups, born: counted.latestBirthday(at: today), made: child.admittedAt?.day,
                on: today),
            requests: asked.map { "\($0.number) · \($0.text("recipient")) · \($0.status.rawValue)" },
            delivered: try deliveries().filter { numbers.contains($0.request) }.map {
                "\($0.request) · \($0.recipient) · \($0.channel.rawValue) · \($0.day.iso)"
            }, mentions: try mentions(of: child), isOnHold: vault.isOnHold(child.id))
    }

    /// Erases a child's record for good and gives the certificate; an erasure that was held up goes on.
    public func erase(_ code: String, basis: String) throws -> ErasureCertificate {
        if try isErased(code) {
            try vault.finishErasures(clock: clock)
            dropDraftsOfErased()
            try saveAnchor()
            return try erasureCertificate(code)
        }
        guard !tidy(basis).isEmpty else {
            throw HomeError(.usage, vi: "Cần căn cứ xóa: --basis.", en: "The basis is needed: --basis.")
        }
        let plan = try erasurePlan(code)
        var values: [String: Value] = [
            "code": .text(plan.child.code), "subject": .text(plan.child.id.hex),
            "basis": .text(tidy(basis)),
            "requests": .list(plan.requests.map(Value.text)),
            "delivered": .list(plan.delivered.map(Value.text)),
            "mentions": .list(plan.mentions.map(Value.text)),
        ]
        if let retention = plan.retention {
            values["rule"] = .text(retention.rule.key)
            if let until = retention.until { values["keepUntil"] = .date(PartialDate(until)) }
        }
        let signed = try vault.proposals(clock: clock).first {
            $0.proposal.act == .erase && $0.proposal.target == plan.child.id
        }
        let signers = (signed?.proposal.signers ?? []).union([vault.person]).map(nameOf).sorted()
        let final = values.merging(["signers": .list(signers.map(Value.text))]) { first, _ in first }
        // No anchor is saved by a refusal; one is as soon as the order stands.
        defer { try? saveAnchor() }
        _ = try proposing {
            try vault.erase(
                plan.child.id, drafts: [custodyDraft("erasure", .random(), final)],
                proposing: [custodyDraft("proposal", .random(), values)], clock: clock)
        }
        dropDraftsOfErased()
        return try erasureCertificate(plan.child.code)
    }

    /// Erased already, or ordered to be.
    public func isErased(_ code: String) throws -> Bool {
        guard policy.access(role, .archive) == .write else { throw HomeError.notYours }
        return try erasureNotes().contains { $0.text("code") == tidy(code).uppercased() }
    }

    /// Sets a legal hold, with its reason for the directors' eyes.
    public func hold(_ code: String, reason: String) throws {
        try custody(code, reason: reason, "hold") {
            try vault.hold($0, drafts: $1, clock: clock)
        }
    }

    public func releaseHold(_ code: String, reason: String) throws {
        try custody(code, reason: reason, "release") {
            try vault.releaseHold($0, drafts: $1, clock: clock)
        }
    }

    private func custody(
        _ code: String, reason: String, _ what: String, _ act: (Bytes16, [Draft]) throws -> Void
    ) throws {
        guard policy.access(role, .archive) == .write else { throw HomeError.notYours }
        guard !tidy(reason).isEmpty else {
            throw HomeError(.usage, vi: "Cần lý do: --reason.", en: "A reason is needed: --reason.")
        }
        let child = try anyChild(code)
        guard vault.isOnHold(child.id) == (what == "release") else {
            throw HomeError(
                .conflict, vi: what == "hold" ? "Đã giữ hồ sơ này rồi." : "Hồ sơ này không bị giữ.",
                en: what == "hold" ? "This record is on hold already." : "This record is not on hold.")
        }
        let values: [String: Value] = [
            "code": .text(child.code), "what": .code(what), "reason": .text(tidy(reason)),
        ]
        try act(child.id, [custodyDraft("hold", .random(), values)])
        try saveAnchor()
    }

    /// Kept in the house's own archive: a child's key must not be needed to know that it was destroyed.
    private func custodyDraft(_ section: String, _ entry: Bytes16, _ values: [String: Value]) -> Draft {
        Draft(
            subject: vault.vault, compartment: Compartment.archive.rawValue, section: section, entry: entry,
            base: 0, cells: values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) })
    }

    /// Codes of the children in whose record, in any version, the name or code of this one stands.
    private func mentions(of child: Child) throws -> [String] {
        let wanted = ([child.code] + [child.name].compactMap(\.self) + child.otherNames)
            .map(Fold.search).filter { $0.contains(" ") || $0 == Fold.search(child.code) }
        // A restricted record is spoken of on no paper.
        let restricted = Set(vault.restrictedRecords.map(\.subject))
        return try children().filter { $0.id != child.id && !restricted.contains($0.id) }.filter { other in
            let record = try unnoted(other, try policy.permitReading(role, RecordSchema.sections))
            return record.history.flatMap(\.values.values).contains { value in
                let text = Fold.search(value.json.serialised(pretty: false))
                return wanted.contains { text.contains($0) }
            }
        }.map(\.code)
    }
}

extension Counted {
    /// The latest day on which the child can have been born, as far as anybody knows.
    func latestBirthday(at day: Day) -> Day? {
        if case .date(let born)? = record.first("identity")["dob"] { return born.latest }
        return ages(at: day).map { day.adding(months: -12 * $0.lowerBound) }
    }
}
