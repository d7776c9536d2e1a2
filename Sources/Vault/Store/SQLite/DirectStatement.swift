import GRDB
import GRDBSQLite
import Sealing

/// A statement run straight through SQLite: GRDB's rows and values cost more than what is in them.
struct DirectStatement {
    private let kept: GRDB.Statement
    private let handle: SQLiteStatement

    init(_ db: Database, _ sql: String) throws {
        kept = try db.cachedStatement(sql: sql)
        handle = kept.sqliteStatement
    }

    /// Copied by SQLite.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    func bind(_ id: Bytes16, _ place: Int32) {
        id.withBytes { _ = sqlite3_bind_blob(handle, place, $0.baseAddress, 16, Self.copied) }
    }
    func bind(_ number: Int64, _ place: Int32) { sqlite3_bind_int64(handle, place, number) }

    /// Runs a writing of two identifiers and bytes, at the first three places, with all lent for that time.
    func run(_ id: Bytes16, _ owner: Bytes16, _ blob: [UInt8]) throws {
        try id.withBytes { id in
            sqlite3_bind_blob(handle, 1, id.baseAddress, 16, nil)
            return try owner.withBytes { owner in
                sqlite3_bind_blob(handle, 2, owner.baseAddress, 16, nil)
                return try run(blob, 3)
            }
        }
    }

    /// Runs a writing, with the bytes at `place` lent for that time.
    func run(_ blob: [UInt8], _ place: Int32) throws {
        defer {
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        try blob.withUnsafeBytes { bytes in
            sqlite3_bind_blob(handle, place, bytes.baseAddress, Int32(bytes.count), nil)
            let result = sqlite3_step(handle)
            guard result == SQLITE_DONE else { throw Self.error(result) }
        }
    }

    /// Calls `body` for each row found, until it says that it has enough.
    func each(_ body: () throws -> Bool) throws {
        defer {
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        while true {
            let result = sqlite3_step(handle)
            if result == SQLITE_DONE { return }
            guard result == SQLITE_ROW else { throw Self.error(result) }
            if try !body() { return }
        }
    }

    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
    func bytes(_ column: Int32) -> [UInt8] {
        let start = sqlite3_column_blob(handle, column)
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }
    /// Nil when it is not of sixteen bytes.
    func id(_ column: Int32) -> Bytes16? {
        let start = sqlite3_column_blob(handle, column)?.assumingMemoryBound(to: UInt8.self)
        let count = Int(sqlite3_column_bytes(handle, column))
        return count == 16 ? Bytes16(loading: UnsafeBufferPointer(start: start, count: 16)) : nil
    }

    private static func error(_ result: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: result))
    }
}
