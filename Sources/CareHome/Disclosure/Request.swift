package import CareRecords
import Sealing
import Vault

/// Something asked for by or for somebody outside: a table, or one child's summary.
package struct Request: Sendable {
    package enum Status: String, Sendable { case open, approved, refused }
    package var number: String
    package var values: [String: Value]
    var entry: CareEntry

    package func text(_ key: String) -> String { values[key]?.string ?? "" }
    package var status: Status { Status(rawValue: text("status")) ?? .open }
}

extension Home {
    var house: Child { Child(id: vault.vault, code: "", state: "house") }

    package func requests() throws -> [Request] {
        let record = try unnoted(house, try policy.permitFacility(role, .read))
        return record["request"].compactMap { entry in
            entry.values["number"]?.string.map { Request(number: $0, values: entry.values, entry: entry) }
        }
    }

    package func request(_ number: String) throws -> Request {
        guard let found = try requests().first(where: { $0.number == number.uppercased() })
        else { throw HomeError.noRequest }
        return found
    }

    /// Asks for a table of the catalogue.
    package func requestTable(_ template: TableTemplate, recipient: String, purpose: String, basis: String)
        throws -> String
    {
        try ask([
            "kind": .code("table"), "template": .code(template.rawValue),
            "recipient": .text(try official(recipient)),
            "purpose": .text(purpose), "basis": .text(basis),
        ])
    }

    /// Asks for one child's summary: refused without the consents or a lawful order.
    package func requestChild(
        _ code: String, recipient: String, purpose: Purpose, basis: String, letter: String, order: String,
        consentChild: String, consentRep: String
    ) throws -> String {
        let child = try child(code)
        guard policy.access(role, .facility) == .write else { throw HomeError.notYours }
        if purpose.needsLetter, letter.isEmpty {
            throw HomeError(
                .refused, vi: "Cần số công văn của xã: --letter.",
                en: "The commune's official letter is needed: --letter.")
        }
        if order.isEmpty { try checkConsent(child, consentChild, consentRep) }
        return try ask([
            "kind": .code("child"), "child": .text(child.code), "recipient": .text(try official(recipient)),
            "purpose": .code(purpose.rawValue), "basis": .text(basis), "letter": .text(letter),
            "order": .text(order),
            "consentChild": .code(consentChild), "consentRep": .code(consentRep),
        ])
    }

    private func checkConsent(_ child: Child, _ own: String, _ representative: String) throws {
        if own == "under7", let ages = try ages(of: child), ages.lowerBound >= 7 {
            throw HomeError(
                .refused, vi: "Trẻ đã đủ 7 tuổi: phải hỏi ý kiến trẻ.",
                en: "The child is seven or older and must be asked.")
        }
        guard ["yes", "under7"].contains(own), representative == "yes" else {
            throw HomeError(
                .refused, vi: "Thiếu đồng ý của trẻ và người đại diện, hoặc lệnh của cơ quan có thẩm quyền.",
                en: "The consent of the child and the representative, or a lawful order, is missing.",
                hint: Wording(
                    vi: "--consent-child yes|under7 --consent-rep yes, hoặc --order SỐ",
                    en: "--consent-child yes|under7 --consent-rep yes, or --order NUMBER"))
        }
    }

    private func ages(of child: Child) throws -> ClosedRange<Int>? {
        guard let identity = RecordSchema.section("identity") else { return nil }
        let record = try unnoted(child, try policy.permitReading(role, [identity]))
        return Counted(child: child, record: record).ages(at: today)
    }

    private func official(_ name: String) throws -> String { try person(name).name }

    private func ask(_ values: [String: Value]) throws -> String {
        let permit = try policy.permitFacility(role, .write)
        let count = try requests().count + 1
        let number = "R-" + String(repeating: "0", count: max(0, 4 - String(count).count)) + String(count)
        var values = values.filter { $0.value.string != "" }
        values["number"] = .text(number)
        values["status"] = .code("open")
        values["requestedBy"] = .text(name)
        values["requestedOn"] = .date(PartialDate(today))
        let draft = draft(number, values, base: 0)
        try commit(permit, [Act(.write, drafts: [draft])])
        return number
    }

    /// The entry's identifier comes from the number, so that two requests cannot both take it.
    func draft(_ number: String, _ values: [String: Value], base: UInt32) -> Draft {
        Draft(
            subject: vault.vault, compartment: Compartment.facility.rawValue, section: "request",
            entry: Self.only("request " + number), base: base,
            cells: values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) })
    }

    package func refuse(_ number: String, reason: String) throws {
        let request = try decidable(number)
        try decide(request, ["status": .code("refused"), "reason": .text(reason), "decidedBy": .text(name)])
    }

    /// Open, and not the decider's own.
    func decidable(_ number: String) throws -> Request {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        let request = try request(number)
        guard request.text("requestedBy") != name else {
            throw HomeError(
                .refused, vi: "Người yêu cầu không được tự duyệt.", en: "Whoever asked may not approve.")
        }
        guard request.status == .open else {
            throw HomeError(
                .conflict, vi: "Yêu cầu này đã được quyết định.", en: "This request has been decided.")
        }
        return request
    }

    func decide(_ request: Request, _ changes: [String: Value]) throws {
        let base = request.entry.versions[Compartment.facility.rawValue] ?? 0
        try commit(
            try policy.permitFacility(role, .write),
            [Act(.release, drafts: [draft(request.number, changes, base: base)])])
    }
}
