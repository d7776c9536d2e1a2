public import CareRecords
public import Sealing

/// What `check` found out about a file.
public struct Checked: Sendable {
    public let release, recipient, purpose, facility, expires, issued: String
    public let hasExpired: Bool
    public let logSize: String
}

/// Checking what came from a home: needs the facility's public key, and for a sealed file the recipient's own.
public enum Check {
    static let bad = HomeError(
        .data, vi: "Không đúng chữ ký của cơ sở: tệp đã bị sửa hoặc không phải của cơ sở này.",
        en: "The facility's signature does not fit: the file was altered or is not from this facility.",
        hint: Wording(
            vi: "Cơ sở đã thay khóa ký thì kiểm tra bằng facility.pub của lúc ký; hỏi lại cơ sở.",
            en:
                "If the facility has replaced its signing key, check with the facility.pub of that time; ask the house."
        ))

    public static func isSealed(_ file: [UInt8]) -> Bool {
        file.starts(with: Array("age-encryption.org/v1".utf8))
    }

    public static func open(_ file: [UInt8], slot: consuming Slot.Opened) throws -> [Tar.File] {
        do {
            let identity = slot.takeIdentity()
            let tar = try identity.withAgeKey { key throws in try Age.decrypt(file, secretKey: key) }
            return try Tar.entries(tar)
        } catch {
            throw HomeError(
                .data, vi: "Tệp này không mở được bằng khóa của bạn, hoặc đã bị sửa.",
                en: "This file does not open with your key, or was altered.",
                hint: Wording(
                    vi: "Hỏi cơ sở đã niêm tệp này cho tệp .pub nào.",
                    en: "Ask the house which .pub file it was sealed to."))
        }
    }

    /// Verifies every `.json` and `.html` of a package against its `.minisig`.
    public static func verify(_ files: [Tar.File], publicKey: String, today: Day) throws -> Checked {
        let byName = Dictionary(files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        guard let json = byName["summary.json"] else { throw bad }
        for (name, bytes) in byName where !name.hasSuffix(".minisig") {
            guard let signature = byName[name + ".minisig"] else { throw bad }
            try verify(bytes, signature: signature, publicKey: publicKey)
        }
        if let html = byName["summary.html"], !belongs(html, to: json) { throw bad }
        return try summary(json, today: today)
    }

    /// The page carries the digest of the text it shows.
    static func belongs(_ html: [UInt8], to json: [UInt8]) -> Bool {
        String(decoding: html, as: UTF8.self).contains(digest(of: json))
    }

    static func digest(of json: [UInt8]) -> String {
        Hex.text(Array(Digest.blake2b(json).bytes.prefix(8)))
    }

    public static func verify(_ bytes: [UInt8], signature: [UInt8], publicKey: String) throws {
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

    public static func summary(_ json: [UInt8], today: Day) throws -> Checked {
        let parsed = try JSON.parse(json)
        guard parsed["release"] != nil else {
            throw HomeError(
                .data, vi: "Đúng chữ ký của cơ sở, nhưng đây không phải bản tóm tắt.",
                en: "Signed by the facility, but this is no summary.",
                hint: Wording(
                    vi: "Giấy chứng nhận, danh sách thu hồi: minisign -Vm TỆP -p facility.pub",
                    en: "A certificate or a list of recalls: minisign -Vm FILE -p facility.pub"))
        }
        guard LogPosition.holds(parsed["log"]) else { throw bad }
        func text(_ key: String) -> String { if case .string(let text)? = parsed[key] { text } else { "" } }
        var size = ""
        if case .number(let number)? = parsed["log"]?["size"] { size = number }
        return Checked(
            release: text("release"), recipient: text("recipient"), purpose: text("purpose"),
            facility: text("facility"),
            expires: text("expires"), issued: text("issued"),
            hasExpired: text("expires") < today.iso, logSize: size)
    }
}
