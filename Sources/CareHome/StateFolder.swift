import CareRecords
import Foundation
public import Sealing
import Vault

/// Where a person's slot, public half and anchor live: outside the home, never in its backups.
public struct StateFolder: Sendable {
    public let path: String
    /// Of one home's people; else of keys that belong to no home, such as an outside recipient's.
    fileprivate let isOfHome: Bool

    /// `$XDG_STATE_HOME/maiam`, or `~/.local/state/maiam`; with a home's genesis, its own folder below.
    public init(environment: [String: String], home: String?) {
        let base =
            environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
            ?? (environment["HOME"] ?? "/root") + "/.local/state"
        let id = home.flatMap { try? Home.genesis(at: $0).vault.hex }
        path = base + "/maiam" + (id.map { "/" + $0 } ?? "")
        isOfHome = id != nil
    }

    public init(path: String) {
        self.path = path
        isOfHome = true
    }

    func file(_ name: String, _ kind: String) -> String { path + "/" + name + "." + kind }

    /// - Parameter most: what is longer is not ours.
    func read(_ name: String, _ kind: String, most: Int = 1 << 20) -> [UInt8]? {
        let file = open(file(name, kind), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= most
        else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = bytes.count
        return Foundation.read(file, &bytes, count) == count ? bytes : nil
    }

    /// Written beside and renamed; readable by the owner only.
    ///
    /// - Parameter lasting: whether it must be on the disk when this returns.
    func write(_ bytes: [UInt8], _ name: String, _ kind: String, lasting: Bool = true) throws {
        let target = file(name, kind)
        let beside = target + ".new\(getpid())"
        unlink(beside)
        var file = create(beside)
        if file < 0 {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            file = create(beside)
        }
        let written =
            file >= 0 && Foundation.write(file, bytes, bytes.count) == bytes.count
            && (!lasting || fsync(file) == 0)
        if file >= 0 { close(file) }
        guard written, rename(beside, target) == 0 else {
            unlink(beside)
            throw HomeError(
                .cannotCreate, vi: "Không ghi được \(target).", en: "\(target) cannot be written.")
        }
    }

    private func create(_ path: String) -> Int32 {
        open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    }

    /// Login names are letters, digits, dot, hyphen and underscore, so that they are safe as file names.
    public static func check(name: String) throws {
        guard (1...40).contains(name.utf8.count), name.first != ".", name.first != "-",
            name.utf8.allSatisfy({ byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                    || [45, 46, 95].contains(byte)
            })
        else {
            throw HomeError(
                .usage, vi: "Tên đăng nhập chỉ gồm chữ không dấu, số, dấu . - _",
                en: "A login name has letters a–z, digits and . - _ only.")
        }
    }
}

/// The public half of a person as a text file: comment lines and an `age1…` line.
public struct PublicHalf: Sendable {
    public let recipient: Recipient
    public var fingerprint: String { recipient.fingerprint }

    public init(_ recipient: Recipient) { self.recipient = recipient }

    public func text(name: String) -> String {
        """
        # MaiAm public key of \(name)
        # fingerprint: \(recipient.fingerprint)
        # signing: \(Hex.text(recipient.signing.bytes))
        \(Age.recipientText(recipient.box.bytes))

        """
    }

    /// Reads our own form, or a bare `age1…` line as `age-keygen` prints it (then there is no signing key).
    public init(reading text: String) throws {
        var box: Bytes32?
        var signing = Bytes32.zero
        for line in text.split(whereSeparator: \.isNewline).map({ $0.trimmingCharacters(in: .whitespaces) }) {
            if line.hasPrefix("# signing: ") {
                guard let key = Hex.bytes(String(line.dropFirst(11))).flatMap({ Bytes32($0) }),
                    Signature.isValid(key)
                else { throw Self.unreadable }
                signing = key
            } else if line.hasPrefix("age1") {
                guard box == nil, let key = Age.parseRecipient(line).flatMap({ Bytes32($0) }),
                    BoxKey.isValid(key)
                else { throw Self.unreadable }
                box = key
            } else if line.uppercased().hasPrefix("AGE-SECRET-KEY-") {
                throw Self.secretHalf
            } else if !line.isEmpty, !line.hasPrefix("#") {
                throw Self.unreadable
            }
        }
        guard let box else { throw Self.unreadable }
        recipient = Recipient(box: box, signing: signing)
    }

    private static let secretHalf = HomeError(
        .data, vi: "Đây là khóa bí mật: không đưa cho ai, và tạo khóa mới nếu đã có người thấy.",
        en: "This is the secret key: give it to nobody, and make a new one if somebody has seen it.",
        hint: Wording(
            vi: "Chỉ cần dòng age1…: age-keygen -y TỆP > TÊN.pub",
            en: "Only the age1… line is needed: age-keygen -y FILE > NAME.pub"))
    private static let unreadable = HomeError(
        .data, vi: "Tệp khóa công khai không đọc được.", en: "The public key file cannot be read.",
        hint: Wording(
            vi: "Cần tệp .pub của maiam hoặc một dòng age1…",
            en: "A maiam .pub file or an age1… line is needed."))
}

extension StateFolder {
    /// The text of somebody's .pub file here.
    public func publicHalf(of name: String) -> String? {
        read(name, "pub").map { String(decoding: $0, as: UTF8.self) }
    }

    /// When a copy of the home was last made from this account, seconds since 1970; nil if never.
    public var lastBackup: Int64? {
        read("last", "backup").flatMap { Int64(String(decoding: $0, as: UTF8.self)) }
    }

    /// That this cannot be written is no reason to call a copy that was made a failure.
    public func noteBackup(clock: Int64) { try? write(Array(String(clock).utf8), "last", "backup") }

    /// Files of the last head each person of this account saw.
    public var anchors: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".anchor") }.sorted().map { path + "/" + $0 }
    }

    var exists: Bool { FileManager.default.fileExists(atPath: path) }
    public func knows(_ name: String) -> Bool { (try? read(checked: name)) != nil }
}

extension Home {
    /// Nobody of that name here; or, where this account holds no key of this home at all, nothing to tell by.
    public static func unknown(_ name: String, in states: StateFolder) -> HomeError {
        guard states.exists else {
            return HomeError(
                .refused,
                vi: states.isOfHome
                    ? "Tài khoản máy này không giữ khóa nào của nhà này."
                    : "Tài khoản máy này không giữ khóa nào.",
                en: states.isOfHome
                    ? "This account holds no key of this home." : "This account holds no key.",
                hint: Wording(
                    vi: "Khóa nằm trong \(states.path); đặt XDG_STATE_HOME nếu để nơi khác.",
                    en: "Keys are looked for in \(states.path); set XDG_STATE_HOME if they lie elsewhere."))
        }
        return HomeError(
            .noUser, vi: "Không có người dùng \(name) trên máy này.",
            en: "There is no user \(name) on this machine.",
            hint: Wording(vi: "Tạo khóa: maiam key new \(name)", en: "Make a key: maiam key new \(name)"))
    }
}
