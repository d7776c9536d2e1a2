import Foundation
import GRDB
public import Sealing

/// Copies that are consistent while others write.
extension SQLiteStore {
    public func copy(home homeCopy: String?, keys keyCopy: String?) throws -> MerkleTree {
        try VaultError.naming { try copyBoth(home: homeCopy, keys: keyCopy) }
    }

    private func copyBoth(home homeCopy: String?, keys keyCopy: String?) throws -> MerkleTree {
        let source = try Self.queue(homePath, .home)
        let keySource = try Self.queue(keyPath, .keys)
        defer {
            try? source.close()
            try? keySource.close()
        }
        return try source.unsafeRead { db in
            try keySource.unsafeRead { keyDB in
                // While nobody writes, both files begin to be read at the same moment.
                try home.write { _ in
                    for db in [db, keyDB] {
                        try db.execute(sql: "BEGIN")
                        _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
                    }
                }
                defer { for db in [db, keyDB] { try? db.execute(sql: "COMMIT") } }
                if let homeCopy { try Self.copy(db, to: homeCopy) }
                if let keyCopy { try Self.copy(keyDB, to: keyCopy) }
                return try Self.tree(db)
            }
        }
    }

    /// Puts an empty key file beside a home whose keys are kept elsewhere.
    public static func withoutKeys(_ folder: String) throws {
        try queue(folder + "/keys.sqlite", .keys, creating: true).close()
    }

    private static func copy(_ db: Database, to path: String) throws {
        guard
            FileManager.default.createFile(
                atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw VaultError.storage("copy") }
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        let target = try DatabaseQueue(path: path, configuration: configuration)
        let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 4096
        try target.writeWithoutTransaction { copy in
            try db.backup(to: copy, pagesPerStep: 2048) { copied in
                let pages = (copied.completedPageCount, copied.totalPageCount)
                try Effort.step(.copying, pages.0 * size, of: pages.1 * size, every: 1)
            }
        }
        try target.close()
    }

    private static func tree(_ db: Database) throws -> MerkleTree {
        var tree = MerkleTree()
        let rows = try GRDB.Row.fetchCursor(db, sql: "SELECT number, sealed FROM log ORDER BY number")
        while let row = try rows.next() {
            guard row[0] == Int64(tree.size) else { throw VaultError.entryDamaged(tree.size) }
            let sealed: Data = row[1]
            tree.append(leaf: MerkleTree.leaf([UInt8](sealed)))
        }
        return tree
    }

    public func flow<T>(from path: String, _ body: ((Int) throws -> [UInt8]?) throws -> T) throws -> T {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        return try body { count in
            let part = try file.read(upToCount: count).map { [UInt8]($0) }
            return part?.isEmpty == false ? part : nil
        }
    }

    public func discard(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(atPath: path + suffix)
        }
    }

    public func metas(prefix: String) throws -> [String: [UInt8]] {
        try Self.read(home) { db in
            let rows = try GRDB.Row.fetchAll(
                db, sql: "SELECT name, value FROM meta WHERE substr(name, 1, ?) = ?",
                arguments: [prefix.count, prefix])
            return Dictionary(
                rows.map { row -> (String, [UInt8]) in
                    let value: Data = row[1]
                    return (row[0], [UInt8](value))
                }, uniquingKeysWith: { first, _ in first })
        }
    }
}
