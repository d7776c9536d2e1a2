public import CareRecords
import Sealing
import Vault

/// Proof that a record was erased; complete once no backup holds its keys any more.
public struct ErasureCertificate: Sendable {
    public let code: String
    public let json: String
    /// In the minisign format, by the facility's key.
    public let signature: String
    public let wraps: Int
    /// Key backups that can still hold the keys.
    public let backups: [CopyRecord]
    public var isComplete: Bool { backups.isEmpty }
}

/// One entry of the house's own register of erasures.
struct ErasureNote {
    let values: [String: Value]
    /// Of the log entry it was written with.
    let number: UInt64
    let author: String
    let time: Int64
    func text(_ key: String) -> String { values[key]?.string ?? "" }
    func texts(_ key: String) -> [String] {
        if case .list(let items)? = values[key] { items.compactMap(\.string) } else { [] }
    }
}

extension Home {
    func erasureNotes() throws -> [ErasureNote] { try custodyNotes("erasure") }

    func custodyNotes(_ section: String) throws -> [ErasureNote] {
        try unnoted(house, try policy.permitCustody(role, .read))[section].map {
            ErasureNote(values: $0.values, number: $0.number, author: $0.author, time: $0.time)
        }
    }

    /// The certificate as it stands today; backups lapse, so it may become complete later.
    public func erasureCertificate(_ code: String) throws -> ErasureCertificate {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        let code = tidy(code).uppercased()
        guard let note = try erasureNotes().last(where: { $0.text("code") == code }),
            let erasure = vault.erasures.first(where: { $0.subject.hex == note.text("subject") })
        else { throw HomeError.noChild }
        guard let done = erasure.done else { throw VaultError.erasurePending(erasure.ordered) }
        let backups = try vault.backups(holding: erasure.subject, clock: clock).map(record)
        let pairs: [(String, JSON)] = [
            ("certificate", .string("erasure")), ("facility", .string(homeName)), ("code", .string(code)),
            ("basis", .string(note.text("basis"))),
            ("orderedBy", .string(vault.proposer(of: erasure.ordered).map(nameOf) ?? note.author)),
            ("signedBy", .array(note.texts("signers").map(JSON.string))),
            ("orderedOn", .string(Moment(epochSeconds: note.time).iso)),
            ("orderEntry", .number(String(erasure.ordered))), ("doneEntry", .number(String(done))),
            ("keysDestroyed", .number(String(erasure.wraps))),
            ("bytesSearched", .number(String(erasure.scanned))),
            ("retention", retention(note)),
            ("requests", .array(note.texts("requests").map(JSON.string))),
            ("delivered", .array(note.texts("delivered").map(JSON.string))),
            ("namedIn", .array(note.texts("mentions").map(JSON.string))),
            ("keyBackups", .array(backups.map(\.json))), ("complete", .bool(backups.isEmpty)),
            ("issued", .string(today.iso)),
            (
                "log",
                .object([
                    ("size", .number(String(vault.anchor.size))), ("root", .string(vault.anchor.root.hex)),
                ])
            ),
            ("limits", Self.both(Self.limits)),
        ]
        let json = JSON.object(pairs).serialised() + "\n"
        return ErasureCertificate(
            code: code, json: json,
            signature: try signed(json, comment: "erasure of \(code), issued \(today.iso)"),
            wraps: Int(erasure.wraps), backups: backups)
    }

    /// Code and time of an erasure that is over; nil where there was none, or where it still has to go on.
    public func erasedBefore(_ code: String) throws -> (code: String, when: Moment)? {
        guard policy.access(role, .archive) == .write else { throw HomeError.notYours }
        let code = tidy(code).uppercased()
        guard let note = try erasureNotes().last(where: { $0.text("code") == code }),
            let erasure = vault.erasures.first(where: { $0.subject.hex == note.text("subject") }),
            let done = erasure.done
        else { return nil }
        let time = try vault.entries().first { $0.number == done }?.time ?? note.time
        return (code, Moment(epochSeconds: time))
    }

    private func retention(_ note: ErasureNote) -> JSON {
        guard let rule = RetentionRule.all.first(where: { $0.key == note.text("rule") }) else { return .null }
        return .object([
            ("rule", .string(rule.key)), ("years", .number(String(rule.years))),
            ("from", .string(rule.start.rawValue)), ("basis", Self.both(rule.basis)),
            ("keepUntil", note.values["keepUntil"]?.json ?? .null),
        ])
    }

    /// Signs a text with the facility's key, in the minisign format.
    func signed(_ text: String, comment: String) throws -> String {
        try sign([text], comment: comment).texts[0]
    }

    /// What nobody can promise.
    private static let limits = Wording(
        vi: """
            Khóa của hồ sơ đã bị hủy trong tệp của cơ sở. Ổ SSD có thể còn giữ khối cũ: cần mã hóa toàn ổ. Giấy tờ \
            đã in, tệp đã giao cho người nhận và điều người khác còn nhớ thì không hủy được.
            """,
        en: """
            The record's keys were destroyed in the files of the home. A solid-state disk can keep old blocks: \
            full-disk encryption is required. What was printed, delivered or remembered cannot be erased.
            """)
}
