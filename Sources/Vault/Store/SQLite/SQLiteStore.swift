import Foundation
import GRDB
import GRDBSQLite
public import Sealing
import Synchronization

/// A home in two SQLite files: `home.sqlite` and `keys.sqlite`.
public struct SQLiteStore: Store {
    /// Of the SQLite this program runs with.
    public static var version: String {
        (try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }) ?? "?"
    }

    let home: DatabaseQueue
    let homePath: String
    let keyPath: String
    private let keys: LazyFile
    private let patience: Patience
    /// Opened by the first who needs it: many acts need no key.
    var keyFile: DatabaseQueue { get throws { try keys.queue() } }

    /// Opens, or with `creating` makes, the files in `folder`.
    public init(folder: String, creating: Bool = false) throws {
        keyPath = folder + "/keys.sqlite"
        homePath = folder + "/home.sqlite"
        patience = Patience()
        home = try Self.queue(homePath, .home, creating: creating, patience: patience)
        keys = LazyFile(path: keyPath, patience: patience)
        if creating { _ = try Self.queue(keyPath, .keys, creating: true, patience: patience) }
    }

    /// One snapshot. GRDB's own `read` sets a pragma each time, which makes SQLite compile every kept
    /// statement anew.
    static func read<T>(_ queue: DatabaseQueue, _ body: (Database) throws -> T) throws -> T {
        try VaultError.naming { try snapshot(queue, body) }
    }

    private static func snapshot<T>(_ queue: DatabaseQueue, _ body: (Database) throws -> T) throws -> T {
        try queue.unsafeRead { db in
            var result: T?
            try db.inTransaction(.deferred) {
                result = try body(db)
                return .commit
            }
            guard let result else { throw VaultError.storage("read") }
            return result
        }
    }

    public func meta(_ name: String) throws -> [UInt8]? {
        try Self.read(home) { try SQLiteWriter.meta($0, name) }
    }
    public func entries(from number: UInt64, limit: Int) throws -> [[UInt8]] {
        try Self.read(home) { try SQLiteWriter.entries($0, from: number, limit: limit) }
    }
    public func entries(at numbers: [UInt64]) throws -> [[UInt8]] {
        numbers.isEmpty ? [] : try Self.read(home) { try SQLiteWriter.entries($0, at: numbers) }
    }
    public func rows(of subject: Bytes16) throws -> [StoredRow] {
        try Self.read(home) { try SQLiteWriter.rows($0, of: subject) }
    }
    public func holdings(of subjects: [Bytes16]) throws -> [Holding] {
        let (size, inHome) = try Self.read(home) { db in
            let found = try subjects.map {
                (
                    try SQLiteWriter.rows(db, of: $0), try SQLiteWriter.chunks(db, of: $0),
                    try SQLiteWriter.rows(db, of: $0, tables: ["roster"]).map(\.id)
                )
            }
            return (try Self.size(db), found)
        }
        return try Self.read(try keyFile) { db in
            try zip(subjects, inHome).map { subject, found in
                let keys = try SQLiteWriter.keys(db, of: subject, before: size)
                return Holding(rows: found.0, keys: keys, chunks: found.1, cards: Set(found.2))
            }
        }
    }
    public func subjectsWithRows() throws -> Set<Bytes16> {
        try Self.read(home) { db in
            var found: Set<Bytes16> = []
            for table in ["\"row\"", "roster"] {
                let select = try DirectStatement(db, "SELECT DISTINCT subject FROM \(table)")
                try select.each {
                    guard let id = select.id(0) else { throw VaultError.storage("row") }
                    found.insert(id)
                    return true
                }
            }
            return found
        }
    }
    public func rosterRows() throws -> [StoredRow] {
        try Self.read(home) { try SQLiteWriter.rows($0, of: nil, tables: ["roster"]) }
    }
    public func rosterRows(of subject: Bytes16) throws -> [StoredRow] {
        try Self.read(home) {
            try SQLiteWriter.rows($0, of: subject, tables: ["roster"])
        }
    }
    public func keys(of subject: Bytes16) throws -> [StoredKey] {
        // Wraps of an act that is not committed yet, or never was, are not there.
        let size = try Self.read(home, Self.size)
        return try Self.read(try keyFile) {
            try SQLiteWriter.keys($0, of: subject, before: size)
        }
    }
    public func keys(at locators: [Bytes16]) throws -> [Bytes16: StoredKey] {
        let size = try Self.read(home, Self.size)
        return try Self.read(try keyFile) { try SQLiteWriter.keys($0, at: locators, before: size) }
    }
    public func keyring(of person: Bytes16) throws -> [UInt8]? {
        try Self.read(home) { try SQLiteWriter.keyring($0, person) }
    }

    static func size(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(try db.cachedStatement(sql: "SELECT max(number) + 1 FROM log")) ?? 0
    }

    public func transaction<T>(withKeys: Bool, _ body: (any StoreWriter) throws -> T) throws -> T {
        try VaultError.naming { try write(withKeys, body) }
    }

    private func write<T>(_ withKeys: Bool, _ body: (any StoreWriter) throws -> T) throws -> T {
        let result = try home.write { db in
            let size = try Self.size(db)
            guard withKeys else {
                // This entry takes the number of one that was never committed, and would adopt its keys.
                if try keyFile.unsafeRead({ try Self.newestKey($0) >= size }) {
                    try keyFile.write { try Self.dropOrphans($0, from: size) }
                }
                return try body(SQLiteWriter(home: db, openKeys: nil))
            }
            // The key file commits first: a crash in between leaves orphans, never an entry without keys.
            return try keyFile.write { keys in
                try Self.dropOrphans(keys, from: size)
                return try body(SQLiteWriter(home: db, openKeys: keys))
            }
        }
        trim(home, homePath)
        if withKeys, let keyFile = try? keyFile { trim(keyFile, keyPath) }
        return result
    }

    /// Entries only grow, so the newest row tells; no walk over all keys for each act.
    private static func newestKey(_ keys: Database) throws -> Int64 {
        try Int64.fetchOne(keys, sql: "SELECT entry FROM key ORDER BY rowid DESC LIMIT 1") ?? -1
    }

    /// Takes away the keys of an act that broke off: those of an entry that was never committed.
    private static func dropOrphans(_ keys: Database, from size: Int64) throws {
        guard try newestKey(keys) >= size else { return }
        try keys.execute(sql: "DELETE FROM key WHERE entry >= ?", arguments: [size])
    }

    /// Empties a journal that has grown large: whoever opens the file next reads all of it. A reader in the way is
    /// not waited for.
    private func trim(_ queue: DatabaseQueue, _ path: String) {
        var status = stat()
        guard stat(path + "-wal", &status) == 0, status.st_size > 1 << 20 else { return }
        patience.without { _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) } }
    }

    /// What SQLite itself thinks of both files.
    public func isSound() throws -> Bool {
        try [home, try keyFile].allSatisfy { file in
            try file.read { try String.fetchAll($0, sql: "PRAGMA quick_check(1)") } == ["ok"]
        }
    }
}

/// A file that is opened when it is needed.
private final class LazyFile: Sendable {
    private let path: String
    private let patience: Patience
    private let opened = Mutex<DatabaseQueue?>(nil)

    init(path: String, patience: Patience) {
        self.path = path
        self.patience = patience
    }

    func queue() throws -> DatabaseQueue {
        try opened.withLock { opened in
            if let opened { return opened }
            // Opening would make an empty one.
            guard FileManager.default.fileExists(atPath: path) else { throw VaultError.storage("keys") }
            let queue = try SQLiteStore.queue(path, .keys, patience: patience)
            opened = queue
            return queue
        }
    }
}

/// How long somebody else's lock is waited for: how often it is looked at, about a thousand times a second.
final class Patience: Sendable {
    private let most: Int
    private let left: Atomic<Bool> = Atomic(true)

    init(_ most: Int = 20_000) { self.most = most }

    var attempts: Int { left.load(ordering: .relaxed) ? most : 0 }

    /// Does something that is not worth waiting for.
    func without(_ body: () -> Void) {
        left.store(false, ordering: .relaxed)
        defer { left.store(true, ordering: .relaxed) }
        body()
    }
}
