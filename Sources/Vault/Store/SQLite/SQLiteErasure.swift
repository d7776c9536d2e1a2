import Foundation
import GRDB
public import Sealing

/// Erasure that leaves nothing behind: measured, deleting with `secure_delete` alone left 3 of 8,000 wraps in the
/// gaps of pages; rewriting the file left none.
extension SQLiteStore {
    public func subjectsWithKeys(among subjects: [Bytes16]) throws -> Set<Bytes16> {
        guard !subjects.isEmpty else { return [] }
        return try keyFile.unsafeRead { db in
            let statement = try db.cachedStatement(sql: "SELECT 1 FROM key WHERE subject = ? LIMIT 1")
            return Set(
                try subjects.filter { try Int.fetchOne(statement, arguments: [Data($0.bytes)]) != nil })
        }
    }

    public func destroyKeys(of subject: Bytes16, traces: [Bytes16]) throws -> UInt64? {
        try VaultError.naming { try destroy(subject, traces: traces) }
    }

    private func destroy(_ subject: Bytes16, traces: [Bytes16]) throws -> UInt64? {
        // A connection of its own, which nothing was read through before and which does not wait long.
        let file = try Self.queue(keyPath, .keys, patience: Patience(2_000))
        defer { try? file.close() }
        let owner = Data(subject.bytes)
        // Nothing is deleted, and so nothing forgotten that must be searched for, while a reader keeps old pages.
        guard try Self.emptyJournal(file) else { return nil }
        let wraps = try file.read { db in
            try Data.fetchAll(db, sql: "SELECT wrap FROM key WHERE subject = ?", arguments: [owner])
        }
        try file.write { try $0.execute(sql: "DELETE FROM key WHERE subject = ?", arguments: [owner]) }
        guard try Self.rewrite(file) else { return nil }
        let patterns = traces.map(\.bytes) + wraps.flatMap(Self.pieces)
        let trail = FileTrail(patterns)
        var scanned: UInt64 = 0
        for suffix in ["", "-wal", "-shm", "-journal"] {
            guard let count = try trail.search(keyPath + suffix) else { return nil }
            scanned += count
        }
        return scanned
    }

    public func dropKeys(
        before number: UInt64, of subject: Bytes16?, sparing others: Set<Bytes16>
    ) throws {
        var (condition, arguments): (String, [any DatabaseValueConvertible]) = ("entry < ?", [Int64(number)])
        if let subject {
            condition += " AND subject = ?"
            arguments.append(Data(subject.bytes))
        }
        if !others.isEmpty {
            condition += " AND subject NOT IN (\(others.map { _ in "?" }.joined(separator: ", ")))"
            arguments += others.map { Data($0.bytes) }
        }
        let (chosen, values) = (condition, StatementArguments(arguments) ?? [])
        try VaultError.naming { try drop(chosen, values) }
    }

    private func drop(_ condition: String, _ arguments: StatementArguments) throws {
        let keyFile = try keyFile
        let stale = try Self.read(keyFile) { db in
            try Int64.fetchAll(
                db, sql: "SELECT rowid FROM key WHERE \(condition) ORDER BY rowid", arguments: arguments)
        }
        guard let last = stale.last else { return }
        try keyFile.write { db in
            for start in stride(from: 0, to: stale.count, by: Self.atOnce) {
                // What they were for is done and signed: nobody takes it back any more.
                try? Effort.step(.dropping, start, of: stale.count)
                let end = start + Self.atOnce < stale.count ? stale[start + Self.atOnce] - 1 : last
                try db.execute(
                    sql: "DELETE FROM key WHERE rowid BETWEEN ? AND ? AND \(condition)",
                    arguments: StatementArguments([stale[start], end]) + arguments)
            }
        }
        try? Effort.step(.dropping, stale.count, of: stale.count)
        let file = try Self.queue(keyPath, .keys, patience: Patience(2_000))
        defer { try? file.close() }
        _ = try Self.rewrite(file)
    }

    private static let atOnce = 512

    @discardableResult
    public func settle() -> Bool {
        guard let file = try? Self.queue(homePath, .home, patience: Patience(100)) else { return false }
        defer { try? file.close() }
        return (try? file.writeWithoutTransaction { try $0.checkpoint(.truncate) }) != nil
    }

    /// Writes the file anew without gaps and empties its journal.
    ///
    /// - Returns: false when somebody who reads keeps the old pages.
    static func rewrite(_ file: DatabaseQueue) throws -> Bool {
        try unlessRead {
            try file.vacuum()
            _ = try file.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        }
    }

    private static func emptyJournal(_ file: DatabaseQueue) throws -> Bool {
        try unlessRead { _ = try file.writeWithoutTransaction { try $0.checkpoint(.truncate) } }
    }

    private static func unlessRead(_ body: () throws -> Void) throws -> Bool {
        do {
            try body()
            return true
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED
        {
            return false
        }
    }

    /// A wrap in parts of sixteen bytes, so that a piece of it in a torn page is found too.
    private static func pieces(_ wrap: Data) -> [[UInt8]] {
        stride(from: 1, through: wrap.count - 16, by: 16).map { Array(wrap[$0..<$0 + 16]) }
    }
}
