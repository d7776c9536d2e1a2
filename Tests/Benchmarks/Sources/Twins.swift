import Foundation
import GRDB
import Sealing
import Vault

/// What a home wrote, replayed as plain bytes of the same sizes through the same store.
struct PlainTwin {
    let rows: [StoredRow]
    let roster: [StoredRow]
    let keys: [StoredKey]
    let log: [[UInt8]]

    init(of home: Home) throws {
        let store = try home.store()
        let cards = try store.rosterRows()
        let ids = Set(cards.map(\.id))
        rows = try store.subjectsWithRows().flatMap { try store.rows(of: $0) }.filter { !ids.contains($0.id) }
            .map(Self.plain)
        roster = cards.map(Self.plain)
        keys = try Set(cards.map(\.subject)).flatMap { try store.keys(of: $0) }.map {
            StoredKey(locator: $0.locator, subject: $0.subject, wrap: Self.plain($0.wrap))
        }
        log = try store.entries(from: 0).map(Self.plain)
    }

    private static func plain(_ bytes: [UInt8]) -> [UInt8] { [UInt8](repeating: 0x61, count: bytes.count) }
    private static func plain(_ row: StoredRow) -> StoredRow {
        StoredRow(id: row.id, subject: row.subject, blob: plain(row.blob))
    }

    /// One transaction with the statements of the home, in its order, and no cryptography.
    func write() throws -> (cost: Cost, bytes: Double) {
        let folder = try Home.scratch()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try SQLiteStore(folder: folder, creating: true)
        let perAct = keys.count / max(roster.count, 1)
        let spent = try cost {
            try store.transaction { writer in
                for (index, card) in roster.enumerated() {
                    try writer.addKeys(
                        Array(keys[index * perAct..<(index + 1) * perAct]), entry: UInt64(index + 1))
                    try writer.add(card, roster: true)
                    try writer.add(rows[index], roster: false)
                    try writer.append(log[index + 1], number: UInt64(index))
                }
            }
        }
        return (spent, try Home.size(folder))
    }
}

/// The same tables and acts in clear and no larger than they must be: rows unpadded, no keys, no slips, no digests.
enum ClearTwin {
    static func bytes(children: Int, fields: Int) throws -> Double {
        let folder = try Home.scratch()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = try SQLiteStore(folder: folder, creating: true)
        try store.transaction { writer in
            for child in 0..<children {
                let (id, row) = (Bytes16.random(), Bytes16.random())
                try writer.add(
                    StoredRow(id: row, subject: id, blob: self.row(child, fields)), roster: true)
                try writer.append(act(child, id, row), number: UInt64(child))
            }
        }
        return try Home.size(folder)
    }

    private static func row(_ child: Int, _ fields: Int) -> [UInt8] {
        var out = CanonicalWriter(magic: "benchrow")
        out.text("benchmark")
        out.fixed(Bytes16.random())
        out.integer(UInt32(1))
        for cell in Fields.cells(fields, child: child) {
            out.text(cell.key)
            out.string(cell.value ?? [])
        }
        return out.bytes
    }

    /// Who did what when, of whom, and into which row.
    private static func act(_ child: Int, _ subject: Bytes16, _ row: Bytes16) -> [UInt8] {
        var out = CanonicalWriter(magic: "benchact")
        out.integer(UInt64(child))
        out.integer(Home.clock)
        out.fixed(Bytes16.random())
        out.integer(UInt16(4))
        out.fixed(subject)
        out.fixed(row)
        out.text("reason")
        return out.bytes
    }
}

/// The table most programs would have: one row for each field, in clear.
enum RowPerField {
    static func write(children: Int, fields: Int) throws -> (cost: Cost, bytes: Double) {
        let folder = try Home.scratch()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = Configuration()
        configuration.journalMode = .wal
        let queue = try DatabaseQueue(path: folder + "/plain.sqlite", configuration: configuration)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try queue.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE field (
                        child BLOB NOT NULL, section TEXT NOT NULL, name TEXT NOT NULL,
                        version INTEGER NOT NULL, value TEXT, PRIMARY KEY (child, section, name, version)
                    ) STRICT, WITHOUT ROWID
                    """)
        }
        let spent = try cost {
            try queue.write { db in
                let insert = try db.cachedStatement(
                    sql: "INSERT INTO field (child, section, name, version, value) VALUES (?, ?, ?, ?, ?)")
                for child in 0..<children {
                    let id = Data(Bytes16.random().bytes)
                    for cell in Fields.cells(fields, child: child) {
                        try insert.execute(arguments: [
                            id, "benchmark", cell.key, 1, String(decoding: cell.value ?? [], as: UTF8.self),
                        ])
                    }
                }
            }
        }
        try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        let size = try FileManager.default.attributesOfItem(atPath: folder + "/plain.sqlite")[.size] as? Int
        return (spent, Double(size ?? 0))
    }
}
