import Foundation
import GRDB
import Sealing

/// The writing half of the store, alive only inside one transaction.
struct SQLiteWriter: StoreWriter {
    let home: Database
    /// Nil in a transaction that said it needs no keys.
    let openKeys: Database?
    private var keyFile: Database {
        get throws {
            guard let openKeys else { throw VaultError.storage("keys") }
            return openKeys
        }
    }

    init(home: Database, openKeys: Database?) {
        self.home = home
        self.openKeys = openKeys
    }

    func meta(_ name: String) throws -> [UInt8]? { try Self.meta(home, name) }
    func keyring(of person: Bytes16) throws -> [UInt8]? { try Self.keyring(home, person) }
    func entries(from number: UInt64) throws -> [[UInt8]] {
        try Self.entries(home, from: number, limit: Int.max)
    }
    func entries(at numbers: [UInt64]) throws -> [[UInt8]] { try Self.entries(home, at: numbers) }
    func rows(of subject: Bytes16) throws -> [StoredRow] {
        try Self.rows(home, where: "subject = ?", [Data(subject.bytes)])
    }
    func keys(of subject: Bytes16) throws -> [StoredKey] {
        try Self.keys(try keyFile, where: "subject = ?", [Data(subject.bytes)])
    }
    func allKeys() throws -> [StoredKey] { try Self.keys(try keyFile, where: "true", []) }

    func addKeys(_ keys: [StoredKey], entry: UInt64) throws {
        let insert = try keyFile.cachedStatement(
            sql: "INSERT INTO key (locator, subject, wrap, entry) VALUES (?, ?, ?, ?)")
        for key in keys {
            try insert.execute(arguments: [
                Data(key.locator.bytes), Data(key.subject.bytes), Data(key.wrap), Int64(entry),
            ])
        }
    }

    func append(_ sealed: [UInt8], number: UInt64) throws {
        try home.cachedStatement(sql: "INSERT INTO log (number, sealed) VALUES (?, ?)")
            .execute(arguments: [Int64(number), Data(sealed)])
    }

    func add(_ row: StoredRow, roster: Bool) throws {
        let table = roster ? "roster" : "\"row\""
        try home.cachedStatement(sql: "INSERT INTO \(table) (id, subject, blob) VALUES (?, ?, ?)")
            .execute(arguments: [Data(row.id.bytes), Data(row.subject.bytes), Data(row.blob)])
    }

    func removeRows(of subject: Bytes16) throws {
        for table in ["\"row\"", "roster"] {
            try home.execute(
                sql: "DELETE FROM \(table) WHERE subject = ?", arguments: [Data(subject.bytes)])
        }
    }

    func setKeyring(_ sealed: [UInt8]?, of person: Bytes16) throws {
        try home.execute(sql: "DELETE FROM keyring WHERE person = ?", arguments: [Data(person.bytes)])
        guard let sealed else { return }
        try home.execute(
            sql: "INSERT INTO keyring (person, sealed) VALUES (?, ?)",
            arguments: [Data(person.bytes), Data(sealed)])
    }

    func setMeta(_ value: [UInt8], _ name: String) throws {
        try home.execute(
            sql: "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", arguments: [name, Data(value)])
    }

    func removeMeta(_ name: String) throws {
        try home.execute(sql: "DELETE FROM meta WHERE name = ?", arguments: [name])
    }

    static func meta(_ db: Database, _ name: String) throws -> [UInt8]? {
        try Data.fetchOne(db, sql: "SELECT value FROM meta WHERE name = ?", arguments: [name]).map(
            [UInt8].init)
    }

    static func keyring(_ db: Database, _ person: Bytes16) throws -> [UInt8]? {
        try Data.fetchOne(
            db, sql: "SELECT sealed FROM keyring WHERE person = ?", arguments: [Data(person.bytes)]
        ).map([UInt8].init)
    }

    static func entries(_ db: Database, from number: UInt64, limit: Int) throws -> [[UInt8]] {
        var sealed: [[UInt8]] = []
        var expected = Int64(number)
        let statement = try db.cachedStatement(
            sql: "SELECT number, sealed FROM log WHERE number >= ? ORDER BY number LIMIT ?")
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: [expected, limit])
        while let row = try cursor.next() {
            guard row[0] == expected else { throw VaultError.entryDamaged(UInt64(expected)) }
            sealed.append(try blob(row, 1))
            expected += 1
        }
        return sealed
    }

    static func entries(_ db: Database, at numbers: [UInt64]) throws -> [[UInt8]] {
        let statement = try db.cachedStatement(sql: "SELECT sealed FROM log WHERE number = ?")
        return try numbers.map { number in
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: [Int64(number)])
            guard let row = try cursor.next() else { throw VaultError.entryDamaged(number) }
            return try blob(row, 0)
        }
    }

    static func rows(
        _ db: Database, where condition: String, _ arguments: StatementArguments,
        tables: [String] = ["\"row\"", "roster"]
    ) throws -> [StoredRow] {
        var found: [StoredRow] = []
        for table in tables {
            let statement = try db.cachedStatement(
                sql: "SELECT id, subject, blob FROM \(table) WHERE \(condition)")
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments)
            while let row = try cursor.next() {
                guard let id = try bytes16(row, 0), let subject = try bytes16(row, 1)
                else { throw VaultError.storage("row") }
                found.append(StoredRow(id: id, subject: subject, blob: try blob(row, 2)))
            }
        }
        return found
    }

    /// The newest wrap at each locator: during a rotation old and new lie side by side.
    static func keys(_ db: Database, where condition: String, _ arguments: StatementArguments) throws
        -> [StoredKey]
    {
        var found: [Bytes16: StoredKey] = [:]
        let statement = try db.cachedStatement(
            sql: "SELECT locator, subject, wrap FROM key WHERE \(condition) ORDER BY entry")
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments)
        while let row = try cursor.next() {
            guard let locator = try bytes16(row, 0), let subject = try bytes16(row, 1)
            else { throw VaultError.storage("key") }
            found[locator] = StoredKey(locator: locator, subject: subject, wrap: try blob(row, 2))
        }
        return Array(found.values)
    }

    static func keys(_ db: Database, at locators: [Bytes16], before size: Int64) throws
        -> [Bytes16: StoredKey]
    {
        var found: [Bytes16: StoredKey] = [:]
        found.reserveCapacity(locators.count)
        let statement = try db.cachedStatement(
            sql: """
                SELECT subject, wrap FROM key WHERE locator = ? AND entry < ? ORDER BY entry DESC LIMIT 1
                """)
        for locator in locators {
            let cursor = try GRDB.Row.fetchCursor(statement, arguments: [Data(locator.bytes), size])
            guard let row = try cursor.next() else { continue }
            guard let subject = try bytes16(row, 0) else { throw VaultError.storage("key") }
            found[locator] = StoredKey(locator: locator, subject: subject, wrap: try blob(row, 1))
        }
        return found
    }

    /// Straight from the statement, with one copy instead of two.
    private static func blob(_ row: GRDB.Row, _ index: Int) throws -> [UInt8] {
        try row.withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } ?? [] }
    }
    private static func bytes16(_ row: GRDB.Row, _ index: Int) throws -> Bytes16? {
        try row.withUnsafeData(atIndex: index) { $0.flatMap { Bytes16($0) } }
    }
}
