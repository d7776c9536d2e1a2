public import CareRecords
import Sealing
import Vault

/// Something asked for by or for somebody outside: a table, or one child's summary.
public struct Request: Sendable {
    public enum Status: String, Sendable { case open, approved, refused, withdrawn, recalled }
    public enum Kind: String, Sendable { case table, child, figure, report }
    public var number: String
    /// What was asked, as it was first written, and what was decided since.
    public var values: [String: Value]
    var entry: CareEntry
    /// By their signatures: who asked, and who agreed to which content and when.
    public var requestedBy: String
    var votes: [Vote] = []
    /// The number of the log's entry that asked.
    let asked: UInt64
    /// What was ever written as the text that left, with its signature and the number of its entry, oldest first.
    let texts: [(json: String, signature: String, number: UInt64)]

    /// Number of the newest entry that wrote any of what is handed out.
    let frozenAt: UInt64?

    struct Vote: Hashable, Sendable {
        let by: String
        let content: String
        let time: Int64
    }

    /// A later version decides; it never changes what was asked.
    init?(_ entry: CareEntry, _ versions: [CareVersion]) {
        guard let first = versions.first, let number = first.values["number"]?.string else { return nil }
        self.number = number
        self.entry = entry
        (requestedBy, asked) = (first.author, first.number)
        values = entry.values.merging(first.values.filter { $0.key != "status" }) { _, asked in asked }
        values["requestedBy"] = .text(first.author)
        texts = versions.compactMap { version in
            guard let json = version.values["json"]?.string, !json.isEmpty else { return nil }
            return (json, version.values["jsonSignature"]?.string ?? "", version.number)
        }
        let frozen = Set(["json", "html", "jsonSignature", "htmlSignature"])
        frozenAt = versions.last { !frozen.isDisjoint(with: $0.values.keys) }?.number
        for version in versions.dropFirst() {
            if let content = version.values["vote"]?.string {
                votes.append(Vote(by: version.author, content: content, time: version.time))
            }
            if version.values["status"] != nil { values["decidedBy"] = .text(version.author) }
        }
    }

    public func text(_ key: String) -> String { values[key]?.string ?? "" }
    public var status: Status { Status(rawValue: text("status")) ?? .open }
    public var kind: Kind { Kind(rawValue: text("kind")) ?? .table }
    func texts(_ key: String) -> [String] {
        guard case .list(let items)? = values[key] else { return [] }
        return items.compactMap(\.string)
    }
}

extension Request {
    public var json: JSON {
        .object([
            ("number", .string(number)), ("kind", .string(kind.rawValue)),
            ("recipient", .string(text("recipient"))), ("purpose", .string(text("purpose"))),
            ("basis", .string(text("basis"))), ("requestedBy", .string(text("requestedBy"))),
            ("status", .string(status.rawValue)), ("votes", .array(votes.map { .string($0.by) })),
            ("expires", text("expires").isEmpty ? .null : .string(text("expires"))),
        ])
    }
}

extension Request {
    /// A document's number has a digit and no blank; anything else could carry a name.
    static func isDocumentNumber(_ text: String) -> Bool {
        text.count <= 40 && text.contains(where: \.isNumber) && !text.contains(where: \.isWhitespace)
    }
}

extension Request.Kind {
    public var label: Wording {
        switch self {
        case .table: Wording(vi: "bảng", en: "table")
        case .child: Wording(vi: "một trẻ", en: "one child")
        case .figure: Wording(vi: "con số", en: "figure")
        case .report: Wording(vi: "báo cáo", en: "report")
        }
    }
}

extension Request.Status {
    public var label: Wording {
        switch self {
        case .open: Wording(vi: "chờ duyệt", en: "open")
        case .approved: Wording(vi: "đã duyệt", en: "approved")
        case .refused: Wording(vi: "từ chối", en: "refused")
        case .withdrawn: Wording(vi: "đã rút", en: "withdrawn")
        case .recalled: Wording(vi: "đã thu hồi", en: "recalled")
        }
    }
}

extension Home {
    public func requests() throws -> [Request] {
        let record = try ofHouse { try policy.permitFacility(role, .read) }
        let versions = Dictionary(
            grouping: record.history.filter { $0.section == "request" && !$0.conflicted }, by: \.ordinal)
        return record["request"].compactMap { Request($0, versions[$0.ordinal] ?? []) }
    }

    /// The same to be shown, noted in the log.
    public func listRequests() throws -> [Request] {
        let found = try requests()
        try note([], "requests")
        return found
    }

    public func request(_ number: String) throws -> Request {
        let wanted = Self.padded(Int(number).map(String.init) ?? "") ?? number.uppercased()
        let all = try requests()
        // Digits alone name one request of this home; counting goes on over a restore.
        let digits = Int(number) == nil ? nil : wanted + "-"
        guard
            let found = all.first(where: { $0.number == wanted })
                ?? digits.flatMap({ digits in all.first { $0.number.hasPrefix(digits) } })
        else { throw HomeError.noRequest }
        return found
    }

    /// The next number: after a restore with the mark of this line of the log, so that a number which the line given
    /// up may have used never names two things.
    private func nextNumber() throws -> String {
        let mark = vault.lineMark
        let number = Self.padded(String(try requests().count + 1)) ?? ""
        return mark.isEmpty ? number : number + "-" + mark
    }

    /// `R-0007` of 7.
    private static func padded(_ digits: String) -> String? {
        digits.isEmpty ? nil : "R-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Asks for a table of the catalogue.
    public func requestTable(_ template: TableTemplate, recipient: String, purpose: String, basis: String)
        throws -> String
    {
        try requestTable(TableDesign(template), recipient: recipient, purpose: purpose, basis: basis)
    }

    /// A recipient has a key here, so that what is sealed to them opens for nobody else.
    func official(_ name: String) throws -> String {
        guard let found = vault.person(named: name), found.standing == .active,
            Role(code: found.role) == .official, found.until.isEmpty || found.until >= today.iso
        else {
            throw HomeError(
                .noUser, vi: "Người nhận \(name) chưa có khóa ở nhà này.",
                en: "The recipient \(name) has no key in this home.",
                hint: Wording(
                    vi: "Giám đốc chạy: maiam user add TÊN --role official --public TỆP.pub",
                    en: "The director runs: maiam user add NAME --role official --public FILE.pub"))
        }
        return found.name
    }

    func ask(_ values: [String: Value]) throws -> String {
        let permit = try policy.permitFacility(role, .write)
        let number = try nextNumber()
        var values = values.filter { $0.value.string != "" }
        values["number"] = .text(number)
        values["status"] = .code("open")
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

    public func refuse(_ number: String, reason: String) throws {
        let request = try decidable(number)
        try decide(request, ["status": .code("refused"), "refusalReason": .text(reason)])
    }

    /// Open, and not the decider's own.
    func decidable(_ number: String) throws -> Request {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        return try open(number)
    }

    /// Undecided, and asked for by somebody else.
    func open(_ number: String) throws -> Request {
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

    /// - Parameter key: the facility's key that signed any of it.
    func decide(
        _ request: Request, _ changes: [String: Value], signedWith key: FacilityKey? = nil
    ) throws {
        let base = request.entry.versions[Compartment.facility.rawValue] ?? 0
        let act = Act(.release, drafts: [draft(request.number, changes, base: base)])
        try commit(try policy.permitFacility(role, .write), 1) { _ in
            try key.map { try enter(act, signedWith: $0) } ?? act
        }
    }
}
