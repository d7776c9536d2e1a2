public import CareRecords
import Foundation
import Sealing
import Vault

/// A person as `user list` shows them.
public struct Member: Sendable {
    public let name: String
    public let role: Role
    /// active, expired, suspended or removed.
    public let standing: String
    public let confirmed: Bool
    public let from, until, fingerprint: String
    /// Access has ended, but the keys they held were not made anew since.
    public let mayStillRead: Bool
    /// Number of the entry from which on nobody is let in by their word; nil where it counts.
    public let distrustedFrom: UInt64?
}

extension Home {
    /// Enrols a person by their public half: from `publicFile`, or from this machine's state folder.
    ///
    /// - Returns: the fingerprint; `confirmed` says that it was compared out of band.
    public func enrol(
        _ name: String, role: Role, publicFile: String?, states: StateFolder, from: String, until: String,
        paper: String,
        confirmed: (String) throws -> Bool
    ) throws -> String {
        try StateFolder.check(name: name)
        if role.isTimeBoxed, until.isEmpty || paper.isEmpty {
            throw HomeError(
                .usage, vi: "Đoàn kiểm tra cần --until và --paper.",
                en: "An inspector needs --until and --paper.")
        }
        let text: String
        if let publicFile, publicFile.hasPrefix("age1"), !FileManager.default.fileExists(atPath: publicFile) {
            text = publicFile
        } else if let publicFile {
            guard let bytes = FileManager.default.contents(atPath: publicFile) else {
                throw HomeError(
                    .notFound, vi: "Không đọc được \(publicFile).", en: "\(publicFile) cannot be read.")
            }
            text = String(decoding: bytes, as: UTF8.self)
        } else if let bytes = states.read(name, "pub") {
            text = String(decoding: bytes, as: UTF8.self)
        } else {
            throw HomeError(
                .noUser, vi: "Không có khóa công khai của \(name) trên máy này.",
                en: "There is no public key of \(name) on this machine.",
                hint: Wording(
                    vi: "Người ấy chạy: maiam key new \(name), rồi đưa tệp .pub (--public).",
                    en: "They run: maiam key new \(name), then hand over the .pub file (--public)."))
        }
        let recipient = try PublicHalf(reading: text).recipient
        guard role == .official || recipient.signing != .zero else {
            throw HomeError(
                .data, vi: "Khóa age chỉ dùng cho người nhận ngoài cơ sở.",
                en: "A bare age key is for officials only.")
        }
        // Who was removed may have lost it, with its passphrase, to somebody else.
        guard
            role == .official
                || !vault.people.contains(where: {
                    $0.standing == .removed && $0.recipient.box == recipient.box
                })
        else {
            throw HomeError(
                .refused, vi: "Khóa này thuộc về một người đã gỡ; cần khóa mới.",
                en: "This is the key of somebody who was removed; it takes a new one.",
                hint: Wording(
                    vi: "Người ấy chạy: maiam key new \(name) --replace",
                    en: "They run: maiam key new \(name) --replace"))
        }
        // The same person as proposed before, or signatures would be for another.
        let proposed = try vault.proposals(clock: clock).compactMap(\.proposal.appointed).first {
            $0.name == name && $0.role == role.code && $0.recipient == recipient
        }
        let person =
            try proposed
            ?? Person(
                id: .random(), name: name, role: role.code, recipient: recipient, from: from, until: until,
                paper: paper,
                confirmed: try confirmed(recipient.fingerprint))
        try proposing { try vault.add(person, clock: clock) }
        try saveAnchor()
        return recipient.fingerprint
    }

    public func members() -> [Member] {
        vault.people.compactMap { person in
            Role(code: person.role).map {
                Member(
                    name: person.name, role: $0, standing: standing(person), confirmed: person.confirmed,
                    from: person.from, until: person.until, fingerprint: person.recipient.fingerprint,
                    mayStillRead: vault.mayStillRead(person, clock: clock),
                    distrustedFrom: vault.distrusted(person.id))
            }
        }
    }

    private func standing(_ person: Person) -> String {
        let isOver = person.standing == .active && !vault.isCurrent(person, clock: clock)
        return isOver ? "expired" : "\(person.standing)"
    }

    public func suspend(_ name: String) throws {
        let person = try person(name)
        guard person.id != vault.person else { throw HomeError.oneself }
        guard person.standing == .active else {
            throw HomeError(
                .conflict, vi: "\(name) đã bị tạm ngừng quyền hoặc đã gỡ.",
                en: "\(name) is suspended or removed already.",
                hint: Wording(vi: "Xem: maiam user list", en: "See: maiam user list"))
        }
        try proposing { try vault.setStanding(.suspended, of: person.id, clock: clock) }
        try saveAnchor()
    }

    public func restore(_ name: String) throws {
        try proposing { try vault.setStanding(.active, of: try person(name).id, clock: clock) }
        try saveAnchor()
    }

    func person(_ name: String) throws -> Person {
        guard let person = vault.person(named: name), person.standing != .removed else {
            throw HomeError.nobody(name)
        }
        return person
    }
}

extension HomeError {
    static let oneself = HomeError(
        .refused, vi: "Không tự tạm ngừng hay gỡ quyền của mình được.",
        en: "Nobody suspends or removes themselves.",
        hint: Wording(
            vi: "Một giám đốc hoặc phó giám đốc khác làm việc này.", en: "Another director or deputy does it."
        ))

    static func nobody(_ name: String) -> HomeError {
        HomeError(
            .noUser, vi: "Không có người tên \(name) ở nhà này.",
            en: "Nobody named \(name) belongs to this home.",
            hint: Wording(vi: "Xem: maiam user list", en: "Look: maiam user list"))
    }
}
