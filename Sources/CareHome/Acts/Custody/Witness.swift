public import CareRecords
import Foundation
public import Sealing
import Vault

/// A head of the log that somebody kept elsewhere, held against the log of now.
public struct Witness: Sendable {
    public enum Source: String, Sendable {
        /// Signed by the facility's key: a checkpoint, a summary, a certificate.
        case facility
        /// Signed by a key the facility had before.
        case former
        /// Signed by whoever took a backup.
        case backup
        /// This person's own anchor.
        case anchor
        /// Somebody else's anchor, which only that person can prove.
        case claim
        /// A short code out of a book.
        case code
    }
    public enum Verdict: String, Sendable { case holds, forks, ahead, givenUp }

    public let name: String
    public let size: UInt64
    public let source: Source
    public let verdict: Verdict

    public var json: JSON {
        .object([
            ("name", .string(name)), ("size", .number(String(size))), ("source", .string(source.rawValue)),
            ("verdict", .string(verdict.rawValue)),
        ])
    }
}

extension Home {
    func witness(_ name: String) throws -> Witness {
        guard let bytes = Head.contents(name) else { return try witness(code: name) }
        let (head, source) = try Head.read(
            bytes, name: name, keys: vault.facilityKeys,
            backup: { try vault.statement(of: bytes) }, anchor: { vault.ownAnchor(bytes) })
        return Witness(
            name: name, size: head.size, source: source,
            verdict: Witness.Verdict(try vault.verdict(on: head)))
    }

    private func witness(code: String) throws -> Witness {
        guard let size = UInt64(code.split(separator: "-").first ?? ""),
            let verdict = try vault.verdict(onCode: code)
        else { throw Head.unreadable(code) }
        return Witness(name: code, size: size, source: .code, verdict: Witness.Verdict(verdict))
    }

    /// The head of now for somebody else to keep: short, and as a signed checkpoint.
    public func checkpoint() throws -> (code: String, text: String) {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        return (vault.anchor.code, try vault.checkpoint())
    }

    public var headCode: String { vault.anchor.code }

    /// Tree and witnesses, for whoever holds no key at all.
    ///
    /// - Parameters:
    ///   - folder: of the home.
    ///   - against: files and codes of heads kept elsewhere.
    ///   - told: the facility key that whoever asks was told of; no older one counts then.
    public static func keylessVerification(
        _ folder: String, against: [String], told: Bytes32? = nil
    ) throws -> (entries: UInt64, code: String, witnesses: [Witness]) {
        let keys = try FacilityKeys(
            of: try SQLiteStore(folder: folder), genesis: try genesis(at: folder), told: told)
        let heads = try against.map { name -> (String, Anchor?, Witness.Source) in
            guard let bytes = Head.contents(name) else { return (name, nil, .code) }
            let (head, source) = try Head.read(
                bytes, name: name, keys: keys, backup: { nil }, anchor: { nil })
            return (name, head, source)
        }
        func size(_ head: (String, Anchor?, Witness.Source)) throws -> UInt64 {
            if let anchor = head.1 { return anchor.size }
            guard let size = UInt64(head.0.split(separator: "-").first ?? "") else {
                throw Head.unreadable(head.0)
            }
            return size
        }
        let found = try Keyless.heads(
            of: try SQLiteStore(folder: folder), at: try heads.map(size))
        let witnesses = try heads.map { head in
            let size = try size(head)
            let known = size == found.head.size ? found.head : found.1[size]
            let same = head.1.map { $0 == known } ?? (known?.code == head.0.uppercased())
            return Witness(
                name: head.0, size: size, source: head.2,
                verdict: known == nil ? .ahead : same ? .holds : .forks)
        }
        return (found.head.size, found.head.code, witnesses)
    }
}

/// Finds the head that a file carries.
enum Head {
    static func read(
        _ bytes: [UInt8], name: String, keys: FacilityKeys, backup: () throws -> Anchor?,
        anchor: () -> Anchor?
    ) throws -> (Anchor, Witness.Source) {
        if bytes.starts(with: Array("age-encryption.org/v1".utf8)) {
            guard let head = try backup() else { throw unreadable(name) }
            return (head, .backup)
        }
        if let own = anchor() { return (own, .anchor) }
        if let claim = Anchor(claimedBy: bytes) { return (claim, .claim) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw unreadable(name) }
        let head = try Checkpoint.read(text, keys: keys) ?? signed(bytes, name: name, keys: keys)
        return (head, keys.inForce(at: head.size) == keys.current ? .facility : .former)
    }

    /// A summary or a certificate, with its signature beside it.
    static func signed(_ bytes: [UInt8], name: String, keys: FacilityKeys) throws -> Anchor {
        guard let signature = contents(name + ".minisig"),
            let json = try? JSON.parse(bytes), case .number(let size)? = json["log"]?["size"],
            case .string(let root)? = json["log"]?["root"], let size = UInt64(size),
            let root = Hex.bytes(root).flatMap({ Bytes32($0) })
        else { throw unreadable(name) }
        try Check.verify(
            bytes, signature: signature, publicKey: Home.facilityKeyFile(keys.inForce(at: size)))
        return Anchor(size: size, root: root)
    }

    static func contents(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }

    static func unreadable(_ name: String) -> HomeError {
        HomeError(
            .data, vi: "\(name) không mang mốc nhật ký nào đọc được.",
            en: "\(name) carries no head of the log that can be read.",
            hint: Wording(
                vi: "Cần bản sao lưu, tệp mốc, bản tóm tắt kèm .minisig, hoặc mã ngắn trong sổ.",
                en:
                    "A backup, a checkpoint, an anchor, a summary with its .minisig, or a short code is needed."
            ))
    }
}

extension Witness.Verdict {
    fileprivate init(_ verdict: WitnessVerdict) {
        switch verdict {
        case .holds: self = .holds
        case .forks: self = .forks
        case .ahead: self = .ahead
        case .givenUp: self = .givenUp
        }
    }
}
