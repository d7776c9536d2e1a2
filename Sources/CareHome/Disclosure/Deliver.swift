package import CareRecords
import Foundation
package import Sealing
import Vault

/// What `check` found out about a file.
package struct Checked: Sendable {
    package let release, recipient, purpose, facility, expires: String
    package let hasExpired: Bool
    package let logSize: String
}

extension Home {
    /// Seals an approved release to its recipient; the log entry is written before the bytes.
    package func deliver(_ number: String) throws -> [UInt8] {
        let request = try deliverable(number)
        let recipient = try person(request.text("recipient"))
        let frozen = try frozen(request)
        let tar = Tar.archive([
            ("summary.json", Array(frozen.json.utf8)),
            ("summary.json.minisig", Array(frozen.jsonSignature.utf8)),
            ("summary.html", Array(frozen.html.utf8)),
            ("summary.html.minisig", Array(frozen.htmlSignature.utf8)),
        ])
        try enter(delivery(of: request, by: .file, note: ""))
        return try Age.encrypt(tar, to: [recipient.recipient.box.bytes])
    }

    /// The approved page as a paper, for whoever cannot open age; `paperNumber` comes from the records clerk.
    package func print(_ number: String, paperNumber: String) throws -> [UInt8] {
        let request = try deliverable(number)
        let page = try frozen(request).html
        try enter(delivery(of: request, by: .paper, note: paperNumber))
        return Array(Paper.html(page, office: homeName, number: paperNumber, day: today).utf8)
    }

    private func delivery(of request: Request, by channel: Delivery.Channel, note: String) -> Delivery {
        Delivery(
            request: request.number, recipient: request.text("recipient"), purpose: request.text("purpose"),
            channel: channel, day: today, by: name, note: note)
    }

    /// Approved, not expired, and handed out by somebody who keeps the house's papers.
    func deliverable(_ number: String) throws -> Request {
        let request = try request(number)
        guard request.status == .approved else {
            throw HomeError(
                .refused, vi: "\(request.number) chưa được duyệt.", en: "\(request.number) is not approved.",
                hint: Wording(
                    vi: "Giám đốc chạy: maiam approve \(request.number)",
                    en: "The director runs: maiam approve \(request.number)"))
        }
        if request.text("expires") < today.iso {
            throw HomeError(
                .refused, vi: "\(request.number) đã hết hạn.", en: "\(request.number) has expired.")
        }
        guard policy.access(role, .facility) == .write else { throw HomeError.notYours }
        return request
    }

    private struct Frozen { let json, html, jsonSignature, htmlSignature: String }

    private func frozen(_ request: Request) throws -> Frozen {
        var values = request.values
        if request.text("kind") == "child", let family = RecordSchema.section("family") {
            let record = try read(
                try child(request.text("child")), try policy.permitRelease(role, family))
            let entry = Self.only("release " + request.number)
            values = record["release"].first { $0.id == entry }?.values ?? [:]
        }
        guard let json = values["json"]?.string, let html = values["html"]?.string,
            let jsonSignature = values["jsonSignature"]?.string,
            let htmlSignature = values["htmlSignature"]?.string
        else { throw HomeError.noRequest }
        return Frozen(
            json: json, html: html, jsonSignature: jsonSignature, htmlSignature: htmlSignature)
    }
}

/// Checking what came from a home: needs the facility's public key, and for a sealed file the recipient's own.
package enum Check {
    static let bad = HomeError(
        .data, vi: "Không đúng chữ ký của cơ sở: tệp đã bị sửa hoặc không phải của cơ sở này.",
        en: "The facility's signature does not fit: the file was altered or is not from this facility.")

    package static func isSealed(_ file: [UInt8]) -> Bool {
        file.starts(with: Array("age-encryption.org/v1".utf8))
    }

    package static func open(_ file: [UInt8], slot: consuming Slot.Opened) throws -> [Tar.File] {
        do {
            let identity = slot.takeIdentity()
            let tar = try identity.withAgeKey { key throws in try Age.decrypt(file, secretKey: key) }
            return try Tar.entries(tar)
        } catch {
            throw HomeError(
                .data, vi: "Tệp này không mở được bằng khóa của bạn, hoặc đã bị sửa.",
                en: "This file does not open with your key, or was altered.")
        }
    }

    /// Verifies every `.json` and `.html` of a package against its `.minisig`.
    package static func verify(_ files: [Tar.File], publicKey: String, today: Day) throws -> Checked {
        let byName = Dictionary(files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        guard let json = byName["summary.json"] else { throw bad }
        for (name, bytes) in byName where !name.hasSuffix(".minisig") {
            guard let signature = byName[name + ".minisig"] else { throw bad }
            try verify(bytes, signature: signature, publicKey: publicKey)
        }
        return try summary(json, today: today)
    }

    package static func verify(_ bytes: [UInt8], signature: [UInt8], publicKey: String) throws {
        guard let key = Minisign.parsePublicKey(publicKey) else {
            throw HomeError(
                .data, vi: "Khóa công khai của cơ sở không đọc được.",
                en: "The facility's public key cannot be read.")
        }
        do {
            _ = try Minisign.verify(
                bytes, signature: String(decoding: signature, as: UTF8.self), key: key.key, keyID: key.keyID)
        } catch { throw bad }
    }

    package static func summary(_ json: [UInt8], today: Day) throws -> Checked {
        let parsed = try JSON.parse(json)
        func text(_ key: String) -> String { if case .string(let text)? = parsed[key] { text } else { "" } }
        var size = ""
        if case .number(let number)? = parsed["log"]?["size"] { size = number }
        return Checked(
            release: text("release"), recipient: text("recipient"), purpose: text("purpose"),
            facility: text("facility"),
            expires: text("expires"), hasExpired: text("expires") < today.iso, logSize: size)
    }
}
