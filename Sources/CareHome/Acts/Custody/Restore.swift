import CareRecords
import Foundation
public import Sealing
import Vault

/// What came back from a backup.
public struct Restored: Sendable {
    public let verification: HomeVerification
    public let homeName: String
    /// Entries up to which the log was saved, and up to which it was known before.
    public let saved, known: UInt64
    /// Codes of children erased anew, since the copy was of before their erasure; and of those held anew.
    public let erased, held: [String]
    /// Codes of children whose record was restricted after the copy was made: in it every role that reads it opens it.
    public let open: [String]
    /// Codes of children who were erased and are back, because nobody else is there to sign.
    public let back: [String]
    /// Number of the proposal, where others must sign before anybody who saw more is let in.
    public let proposal: UInt64?
}

/// Packages unpacked into a folder of their own.
private struct Unpacked {
    let folder: String
    var data: BackupStatement?
    var keys: BackupStatement?

    /// Makes the folder, which must not exist.
    init(_ packages: [String], into folder: String, secretKey: UnsafeRawBufferPointer) throws {
        self.folder = folder
        guard mkdir(folder, 0o700) == 0 else { throw Self.cannotCreate(folder) }
        for package in packages {
            let file = try Self.open(package)
            defer { try? file.close() }
            let beside = folder + "/package"
            guard
                FileManager.default.createFile(
                    atPath: beside, contents: nil, attributes: [.posixPermissions: 0o600])
            else { throw Self.cannotCreate(beside) }
            let target = try FileHandle(forWritingTo: URL(fileURLWithPath: beside))
            let statement = try Restore.unpack(
                secretKey: secretKey,
                read: { try file.read(upToCount: $0).map { [UInt8]($0) } ?? [] },
                write: { try target.write(contentsOf: Data($0)) })
            try target.synchronize()
            try target.close()
            guard statement.kind == .data ? data == nil : keys == nil else { throw VaultError.backupDamaged }
            let name = statement.kind == .data ? "/home.sqlite" : "/keys.sqlite"
            guard rename(beside, folder + name) == 0 else { throw Self.cannotCreate(folder + name) }
            if statement.kind == .data { data = statement } else { keys = statement }
        }
    }

    static let names =
        ["home.sqlite", "keys.sqlite"].flatMap { [$0, $0 + "-wal", $0 + "-shm"] }
        + ["package", "facility.pub"]

    static func clear(_ folder: String) throws {
        for name in names { unlink(folder + "/" + name) }
        guard rmdir(folder) == 0 || errno == ENOENT else { throw cannotCreate(folder) }
    }

    private static func open(_ path: String) throws -> FileHandle {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw HomeError(.notFound, vi: "Không đọc được \(path).", en: "\(path) cannot be read.")
        }
        return file
    }

    static func cannotCreate(_ path: String) -> HomeError {
        HomeError(.cannotCreate, vi: "Không tạo được \(path).", en: "\(path) cannot be created.")
    }
}

extension Home {
    /// Verifies packages without restoring them; the data alone tells less than data and keys.
    public static func verifyBackup(
        _ packages: [String], scratch: String, slot: consuming Slot.Opened
    ) throws -> HomeVerification {
        defer { try? Unpacked.clear(scratch) }
        let pinned = slot.genesis
        let identity = slot.takeIdentity()
        let unpacked = try unpack(packages, into: scratch, identity: identity)
        guard let data = unpacked.data else { throw missing("data") }
        if unpacked.keys == nil { try SQLiteStore.withoutKeys(scratch) }
        let vault = try Vault(
            store: try SQLiteStore(folder: scratch), identity: identity, pinned: pinned, anchor: nil)
        try vault.check(data, unpacked.keys, clock: 0, expired: true)
        return HomeVerification(
            unpacked.keys == nil ? try vault.verifyRows() : try vault.verify(anchor: nil),
            values: unpacked.keys != nil)
    }

    /// Makes a new home in `folder` from a data and a key package, verified before it gets its name.
    ///
    /// The person's anchor stays as it is until the new home is opened: then the head it names is given up.
    ///
    /// - Parameters:
    ///   - against: erasure certificates with their `.minisig`, checkpoints: what the copy does not know yet.
    ///   - expired: why a copy past its day is taken all the same; the log is told.
    /// - Throws: `HomeError` 73 when something of that name is there; nothing is ever overwritten.
    public static func restore(
        _ packages: [String], to folder: String, name: String, slot: consuming Slot.Opened,
        states: StateFolder, against: [String] = [], expired: String = "", clock: Int64
    ) throws -> Restored {
        var existing = stat()
        guard lstat(folder, &existing) != 0 else {
            throw HomeError(.cannotCreate, vi: "Đã có \(folder).", en: "\(folder) exists already.")
        }
        // A name nobody else has: whatever lies beside the target is somebody's.
        let scratch = folder + "." + Bytes16.random().hex + ".part"
        do {
            let restored = try revive(
                packages, in: scratch, name: name, slot: slot, states: states, against: against,
                expired: expired, clock: clock)
            guard rename(scratch, folder) == 0 else { throw Unpacked.cannotCreate(folder) }
            syncFolder(of: folder)
            return restored
        } catch {
            try? Unpacked.clear(scratch)
            throw error
        }
    }

    private static func revive(
        _ packages: [String], in scratch: String, name: String, slot: consuming Slot.Opened,
        states: StateFolder, against: [String], expired: String, clock: Int64
    ) throws -> Restored {
        let pinned = slot.genesis
        let identity = slot.takeIdentity()
        let unpacked = try unpack(packages, into: scratch, identity: identity)
        guard let data = unpacked.data else { throw missing("data") }
        guard let keys = unpacked.keys else { throw missing("keys") }
        let known = try states.anchor(name, by: identity)
        let memory = try states.custodyMemory(name, by: identity)
        let vault = try Vault(
            store: try SQLiteStore(folder: scratch), identity: identity, pinned: pinned, anchor: nil)
        try vault.check(data, keys, clock: clock, expired: !tidy(expired).isEmpty)
        // Keys of a record that was erased after they were copied do not come back.
        try vault.finishErasures(clock: clock)
        let report = try vault.verify(anchor: nil)
        guard report.problems.isEmpty else { throw VaultError.backupDamaged }
        let saved = vault.anchor
        let lost = try Lost(vault, memory: memory, against: against)
        let abandoned = ([known].compactMap(\.self) + lost.heads).reduce(saved) {
            $1.size > $0.size ? $1 : $0
        }
        var proposal: UInt64?
        do {
            try vault.noteRestore(
                data.id, keys.id, abandoned: abandoned, reason: tidy(expired),
                erased: lost.erased.map(\.id), held: lost.held.map(\.id), clock: clock)
        } catch VaultError.needsSignatures(let number) { proposal = number }
        try Data(facilityKeyFile(vault.facilityKey).utf8).write(
            to: URL(fileURLWithPath: scratch + "/facility.pub"))
        return Restored(
            verification: HomeVerification(report), homeName: vault.homeName, saved: saved.size,
            known: abandoned.size,
            erased: lost.erased.filter { proposal != nil || vault.isErased($0.id) }.map(\.code),
            held: lost.held.map(\.code), open: lost.restricted.map(\.code),
            back: lost.erased.filter { proposal == nil && !vault.isErased($0.id) }.map(\.code),
            proposal: proposal)
    }

    private static func unpack(
        _ packages: [String], into folder: String, identity: borrowing Identity
    ) throws -> Unpacked {
        try identity.withAgeKey { key throws in
            try Unpacked(packages, into: folder, secretKey: key)
        }
    }

    private static func missing(_ kind: String) -> HomeError {
        HomeError(
            .usage, vi: kind == "data" ? "Thiếu gói dữ liệu." : "Thiếu gói khóa.",
            en: kind == "data" ? "The data package is missing." : "The key package is missing.",
            hint: Wording(
                vi: "Cần cả hai gói của “maiam backup”.", en: "Both packages of “maiam backup” are needed."))
    }

    private static func syncFolder(of path: String) {
        let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let folder = Foundation.open(parent, O_RDONLY | O_DIRECTORY)
        guard folder >= 0 else { return }
        fsync(folder)
        _ = Foundation.close(folder)
    }

}

extension StateFolder {
    /// Where this account keeps a key of this name, whatever home it belongs to.
    public static func holding(_ name: String, environment: [String: String]) throws -> StateFolder {
        try check(name: name)
        let base = StateFolder(environment: environment, home: nil)
        let below = (try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? []
        let all = [base] + below.sorted().map { StateFolder(path: base.path + "/" + $0) }
        let found = all.filter { $0.read(name, "key") != nil }
        guard let first = found.first else { throw Home.unknown(name, in: base) }
        guard found.count == 1 else {
            throw HomeError(
                .usage, vi: "\(name) có nhiều khóa trên máy này.",
                en: "\(name) has several keys on this machine.",
                hint: Wording(
                    vi: "Chỉ thư mục chứa khóa: --key-folder", en: "Name the folder of the key: --key-folder")
            )
        }
        return first
    }
}
