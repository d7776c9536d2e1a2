import CareRecords
public import Sealing
import Vault

/// Between `unlock` and `lock`: the passphrase asked once for this terminal.
extension Home {
    /// Opens the home and leaves a session behind; none stays where the home refuses.
    ///
    /// - Parameter passphrase: asked for only once it is known that a session can be kept.
    public static func startSession(
        _ folder: String, name: String, passphrase: () throws -> Passphrase, states: StateFolder,
        environment: [String: String], clock: Int64
    ) throws -> Home {
        let session = try session(of: name, in: folder, environment)
        try Session.checkKeyring()
        let slot = try unlock(name, states: states, passphrase: try passphrase())
        try session.start(slot, now: SessionPlace.uptime)
        do {
            return try open(
                folder, name: name, slot: slot, states: states, clock: clock, notes: session.notes())
        } catch {
            Session.end(session.place.label, in: session.folder)
            throw error
        }
    }

    /// The home as the person whose session this terminal has; nil where the passphrase must be asked.
    public static func resumeSession(
        _ folder: String, name: String, states: StateFolder, environment: [String: String], clock: Int64
    ) throws -> Home? {
        guard let session = try? session(of: name, in: folder, environment),
            let slot = try? session.resume(now: SessionPlace.uptime)
        else { return nil }
        return try open(
            folder, name: name, slot: slot, states: states, clock: clock, notes: session.notes())
    }

    /// Who is unlocked in this terminal, if it is exactly one person.
    public static func sessionName(_ folder: String, environment: [String: String]) -> String? {
        guard let runtime = try? SessionFolder(environment), let vault = try? genesis(at: folder).vault else {
            return nil
        }
        let names = runtime.labels.filter { $0.hasPrefix(vault.hex + "-") }
            .map { String($0.dropFirst(vault.hex.count + 1)) }
            .filter { name in
                guard let session = try? session(of: name, in: folder, environment) else { return false }
                return session.isOpen(now: SessionPlace.uptime)
            }
        return names.count == 1 ? names[0] : nil
    }

    /// Ends the sessions of this account: one person's or everybody's, in one home or in all.
    ///
    /// - Returns: how many there were.
    public static func endSessions(
        _ folder: String?, name: String?, environment: [String: String]
    ) throws -> Int {
        guard let runtime = try? SessionFolder(environment) else { return 0 }
        let vault = try folder.map { try genesis(at: $0).vault.hex }
        var labels = Set(
            runtime.labels.filter { label in
                (vault.map { label.hasPrefix($0 + "-") } ?? true)
                    && (name.map { label.dropFirst(33) == $0 } ?? true)
            })
        // Also the key whose file somebody took away.
        if let vault, let name { labels.insert(vault + "-" + name) }
        return labels.count { Session.end($0, in: runtime) }
    }

    private static func session(
        of name: String, in folder: String, _ environment: [String: String]
    ) throws -> Session {
        try StateFolder.check(name: name)
        let runtime = try SessionFolder(environment)
        return Session(try .here(vault: try genesis(at: folder).vault, name: name), in: runtime)
    }
}

extension SessionFolder {
    fileprivate init(_ environment: [String: String]) throws(SessionError) {
        try self.init(runtime: environment["XDG_RUNTIME_DIR"])
    }
}

extension HomeError {
    static func session(_ error: SessionError) -> HomeError {
        let hint = Wording(vi: "Mọi lệnh sẽ hỏi mật khẩu.", en: "Every command asks for the passphrase.")
        return switch error {
        case .noKeyring:
            HomeError(
                .conflict, vi: "Hệ thống không cho dùng kho khóa của nhân (keyring); không mở khóa được.",
                en: "The system does not allow the kernel keyring; nothing was unlocked.", hint: hint)
        case .noFolder:
            HomeError(
                .conflict,
                vi: "Không có thư mục phiên riêng của tài khoản này (XDG_RUNTIME_DIR); không mở khóa được.",
                en:
                    "There is no session folder of this account's own (XDG_RUNTIME_DIR); nothing was unlocked.",
                hint: hint)
        case .none, .refused, .expired:
            HomeError(
                .conflict, vi: "Không còn phiên mở khóa.", en: "There is no unlocked session any more.",
                hint: Wording(vi: "Chạy: maiam unlock", en: "Run: maiam unlock"))
        }
    }
}
