import Foundation
import GRDB
import GRDBSQLite

/// A file opened with our settings and brought to our schema, or refused.
extension SQLiteStore {
    static func queue(
        _ path: String, _ schema: Schema, creating: Bool = false, patience: Patience = Patience()
    ) throws -> DatabaseQueue {
        try VaultError.naming { try open(path, schema, creating: creating, patience: patience) }
    }

    private static func open(
        _ path: String, _ schema: Schema, creating: Bool, patience: Patience
    ) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .callback { attempts in
            guard attempts < patience.attempts else { return false }
            usleep(UInt32.random(in: 300...1500))
            return true
        }
        // GRDB's own setting of the journal would lower `synchronous`, and write at every opening. The journal is
        // emptied often, because whoever opens first reads all of it.
        configuration.prepareDatabase { db in
            let settings = """
                PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 200;
                PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;
                PRAGMA cache_size = -32768;
                PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
                """
            let result = sqlite3_exec(db.sqliteConnection, settings, nil, nil, nil)
            guard result == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: result)) }
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let version = queue.unsafeRead { Int(word($0.sqliteConnection, "PRAGMA user_version") ?? "") ?? 0 }
        if creating || (1..<schema.version).contains(version) {
            try queue.write { try raise($0, to: schema) }
        }
        try queue.unsafeRead { try check($0, schema) }
        return queue
    }

    /// Takes the steps a file lacks; who comes second finds them taken.
    private static func raise(_ db: Database, to schema: Schema) throws {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        for step in schema.steps.dropFirst(version) {
            do { try db.execute(sql: step) } catch let error as DatabaseError
                where error.resultCode == .SQLITE_ERROR
            {
                throw VaultError.storage("settings")  // what the step makes is there already
            }
        }
        try db.execute(sql: "PRAGMA user_version = \(schema.version)")
    }

    /// The settings hold, and the schema is ours: one with triggers or views is not.
    private static func check(_ db: Database, _ schema: Schema) throws {
        let connection = db.sqliteConnection
        let wanted = [
            ("PRAGMA journal_mode", "wal"), ("PRAGMA synchronous", "2"), ("PRAGMA secure_delete", "1"),
            ("PRAGMA user_version", "\(schema.version)"),
            ("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')", "0"),
        ]
        for (sql, value) in wanted where word(connection, sql) != value {
            throw VaultError.storage("settings")
        }
    }

    /// The first column of the first row, straight from SQLite: every opening waits for this.
    private static func word(_ connection: SQLiteConnection?, _ sql: String) -> String? {
        var statement: SQLiteStatement?
        defer { sqlite3_finalize(statement) }
        guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK,
            sqlite3_step(statement) == SQLITE_ROW, let text = sqlite3_column_text(statement, 0)
        else { return nil }
        return String(cString: text)
    }
}
