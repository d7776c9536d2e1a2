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
        try Self.rows(home, of: subject)
    }
    func keys(of subject: Bytes16) throws -> [StoredKey] {
        // Those of the entry that is being made, and nothing that pretends to be of a later one.
        try Self.keys(try keyFile, of: subject, before: try SQLiteStore.size(home) + 1)
    }
    func allKeys() throws -> [StoredKey] {
        var older: [(key: StoredKey, entry: Int64)] = []
        let newest = try Self.keys(
            try keyFile, of: nil, before: try SQLiteStore.size(home) + 1
        ) { older.append(($0, $1)) }
        return newest + older.sorted { $0.entry > $1.entry }.map(\.key)
    }

    func dropStrayKeys() throws {
        try keyFile.execute(sql: "DELETE FROM key WHERE entry >= ?", arguments: [try SQLiteStore.size(home)])
    }

    func addKeys(_ keys: [StoredKey], entry: UInt64) throws {
        let insert = try DirectStatement(
            keyFile, "INSERT INTO key (locator, subject, wrap, entry) VALUES (?, ?, ?, ?)")
        for key in keys {
            insert.bind(Int64(entry), 4)
            try insert.run(key.locator, key.subject, key.wrap)
        }
    }

    func append(_ sealed: [UInt8], number: UInt64) throws {
        let insert = try DirectStatement(home, "INSERT INTO log (number, sealed) VALUES (?, ?)")
        insert.bind(Int64(number), 1)
        try insert.run(sealed, 2)
    }

    func add(_ row: StoredRow, roster: Bool) throws {
        let sql =
            roster
            ? "INSERT INTO roster (id, subject, blob) VALUES (?, ?, ?)"
            : "INSERT INTO \"row\" (id, subject, blob) VALUES (?, ?, ?)"
        try DirectStatement(home, sql).run(row.id, row.subject, row.blob)
    }

    func replace(_ row: StoredRow) throws {
        for table in ["\"row\"", "roster"] {
            let update = try DirectStatement(home, "UPDATE \(table) SET blob = ? WHERE id = ?")
            update.bind(row.id, 2)
            try update.run(row.blob, 1)
        }
    }

    func removeRows(of subject: Bytes16) throws {
        for table in ["\"row\"", "roster", "chunk"] {
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
        let select = try DirectStatement(
            db, "SELECT number, sealed FROM log WHERE number >= ? ORDER BY number LIMIT ?")
        select.bind(expected, 1)
        select.bind(Int64(limit), 2)
        try select.each {
            guard select.number(0) == expected else { throw VaultError.entryDamaged(UInt64(expected)) }
            sealed.append(select.bytes(1))
            expected += 1
            return true
        }
        return sealed
    }

    static func entries(_ db: Database, at numbers: [UInt64]) throws -> [[UInt8]] {
        let select = try DirectStatement(db, "SELECT sealed FROM log WHERE number = ?")
        return try numbers.map { number in
            var sealed: [UInt8]?
            select.bind(Int64(number), 1)
            try select.each {
                sealed = select.bytes(0)
                return false
            }
            guard let sealed else { throw VaultError.entryDamaged(number) }
            return sealed
        }
    }

    /// - Parameter subject: nil means all.
    static func rows(
        _ db: Database, of subject: Bytes16?, tables: [String] = ["\"row\"", "roster"]
    ) throws -> [StoredRow] {
        var found: [StoredRow] = []
        for table in tables {
            let condition = subject == nil ? "" : " WHERE subject = ?"
            let select = try DirectStatement(db, "SELECT id, subject, blob FROM \(table)\(condition)")
            if let subject { select.bind(subject, 1) }
            try select.each {
                guard let id = select.id(0), let owner = select.id(1) else { throw VaultError.storage("row") }
                found.append(StoredRow(id: id, subject: owner, blob: select.bytes(2)))
                return true
            }
        }
        return found
    }

    /// The newest wrap at each locator: during a rotation old and new lie side by side.
    ///
    /// - Parameters:
    ///   - subject: nil means all.
    ///   - older: told of every other wrap.
    static func keys(
        _ db: Database, of subject: Bytes16?, before size: Int64,
        older: (StoredKey, Int64) -> Void = { _, _ in }
    ) throws -> [StoredKey] {
        var found: [Bytes16: (key: StoredKey, entry: Int64)] = [:]
        let condition = subject == nil ? "" : " AND subject = ?"
        let select = try DirectStatement(
            db, "SELECT locator, subject, wrap, entry FROM key WHERE entry < ?\(condition)")
        select.bind(size, 1)
        if let subject { select.bind(subject, 2) }
        try select.each {
            guard let locator = select.id(0), let owner = select.id(1) else {
                throw VaultError.storage("key")
            }
            let entry = select.number(3)
            let key = StoredKey(locator: locator, subject: owner, wrap: select.bytes(2))
            if let other = found[locator] {
                guard other.entry < entry else {
                    older(key, entry)
                    return true
                }
                older(other.key, other.entry)
            }
            found[locator] = (key, entry)
            return true
        }
        return found.values.map(\.key)
    }

    static func keys(_ db: Database, at locators: [Bytes16], before size: Int64) throws
        -> [Bytes16: StoredKey]
    {
        // In the order of the index, then of the table: a page that was read serves all that is on it.
        let index = try DirectStatement(
            db, "SELECT rowid FROM key WHERE locator = ? AND entry < ? ORDER BY entry DESC LIMIT 1")
        var places: [(row: Int64, locator: Bytes16)] = []
        places.reserveCapacity(locators.count)
        for locator in locators.sorted() {
            index.bind(locator, 1)
            index.bind(size, 2)
            try index.each {
                places.append((index.number(0), locator))
                return false
            }
        }
        var found: [Bytes16: StoredKey] = [:]
        found.reserveCapacity(places.count)
        let select = try DirectStatement(db, "SELECT subject, wrap FROM key WHERE rowid = ?")
        for (row, locator) in places.sorted(by: { $0.row < $1.row }) {
            select.bind(row, 1)
            try select.each {
                guard let subject = select.id(0) else { throw VaultError.storage("key") }
                found[locator] = StoredKey(locator: locator, subject: subject, wrap: select.bytes(1))
                return false
            }
        }
        return found
    }
}
