import Foundation
import GRDB
import Sealing

@testable import Vault

/// A home's files in memory, for reading: any bit can be changed and looked at without a disk.
struct MemoryStore: Store {
    typealias Line = [String: [UInt8]]
    static let columns = [
        ("home", "meta", ["name", "value"]), ("home", "log", ["sealed"]),
        ("home", "\"row\"", ["id", "subject", "blob"]), ("home", "roster", ["id", "subject", "blob"]),
        ("home", "keyring", ["person", "sealed"]), ("keys", "key", ["locator", "subject", "wrap"]),
    ]
    var tables: [String: [Line]] = [:]

    init(_ house: House) throws {
        for (file, table, columns) in Self.columns {
            tables[table] = try house.queue(file).read { db in
                try GRDB.Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY rowid").map { row in
                    Dictionary(
                        uniqueKeysWithValues: columns.map {
                            ($0, $0 == "name" ? Array((row[$0] as String).utf8) : [UInt8](row[$0] as Data))
                        })
                }
            }
        }
    }

    mutating func flip(_ table: String, _ line: Int, _ column: String, _ bit: Int) {
        tables[table]?[line][column]?[bit / 8] ^= 1 << (bit % 8)
    }

    private func lines(_ table: String, _ column: String? = nil, _ value: [UInt8] = []) -> [Line] {
        let all = tables[table] ?? []
        return column.map { column in all.filter { $0[column] == value } } ?? all
    }

    private func id(_ bytes: [UInt8]?) throws -> Bytes16 {
        guard let id = bytes.flatMap(Bytes16.init) else { throw VaultError.storage("row") }
        return id
    }

    private func rows(_ lines: [Line]) throws -> [StoredRow] {
        try lines.map {
            StoredRow(id: try id($0["id"]), subject: try id($0["subject"]), blob: $0["blob"] ?? [])
        }
    }

    private func keys(_ lines: [Line]) throws -> [StoredKey] {
        try lines.map {
            StoredKey(locator: try id($0["locator"]), subject: try id($0["subject"]), wrap: $0["wrap"] ?? [])
        }
    }

    func meta(_ name: String) throws -> [UInt8]? { lines("meta", "name", Array(name.utf8)).first?["value"] }
    func metas(prefix: String) throws -> [String: [UInt8]] {
        let found = lines("meta").map {
            (String(decoding: $0["name"] ?? [], as: UTF8.self), $0["value"] ?? [])
        }
        return Dictionary(found.filter { $0.0.hasPrefix(prefix) }) { first, _ in first }
    }
    func entries(from number: UInt64, limit: Int) throws -> [[UInt8]] {
        lines("log").dropFirst(Int(number)).prefix(limit).map { $0["sealed"] ?? [] }
    }
    func entries(at numbers: [UInt64]) throws -> [[UInt8]] {
        numbers.map { lines("log")[Int($0)]["sealed"] ?? [] }
    }
    func rows(of subject: Bytes16) throws -> [StoredRow] {
        try rows(lines("\"row\"", "subject", subject.bytes)) + rosterRows(of: subject)
    }
    func rosterRows() throws -> [StoredRow] { try rows(lines("roster")) }
    func rosterRows(of subject: Bytes16) throws -> [StoredRow] {
        try rows(lines("roster", "subject", subject.bytes))
    }
    func keys(of subject: Bytes16) throws -> [StoredKey] { try keys(lines("key", "subject", subject.bytes)) }
    func keys(at locators: [Bytes16]) throws -> [Bytes16: StoredKey] {
        let wanted = Set(locators)
        return Dictionary(
            try keys(lines("key")).filter { wanted.contains($0.locator) }.map { ($0.locator, $0) }
        ) {
            first, _ in first
        }
    }
    func keyring(of person: Bytes16) throws -> [UInt8]? {
        lines("keyring", "person", person.bytes).first?["sealed"]
    }
    func holdings(of subjects: [Bytes16]) throws -> [Holding] {
        try subjects.map {
            Holding(
                rows: try rows(of: $0), keys: try keys(of: $0), chunks: [],
                cards: Set(try rosterRows(of: $0).map(\.id)))
        }
    }
    func subjectsWithRows() throws -> Set<Bytes16> {
        Set(try (lines("\"row\"") + lines("roster")).map { try id($0["subject"]) })
    }
    func subjectsWithKeys(among subjects: [Bytes16]) throws -> Set<Bytes16> {
        Set(try lines("key").map { try id($0["subject"]) }).intersection(subjects)
    }
    func chunk(_ number: UInt64, of attachment: Bytes16) throws -> StoredChunk? { nil }
    func attachments(of subject: Bytes16) throws -> Set<Bytes16> { [] }
    func stage() throws -> any ChunkStage { throw VaultError.readOnly }
    func subjectsWithAttachments() throws -> Set<Bytes16> { [] }

    func transaction<T>(withKeys: Bool, _ body: (any StoreWriter) throws -> T) throws -> T {
        throw VaultError.readOnly
    }
    func dropKeys(before number: UInt64, of subject: Bytes16?, sparing others: Set<Bytes16>) throws {
        throw VaultError.readOnly
    }
    func destroyKeys(of subject: Bytes16, traces: [Bytes16]) throws -> UInt64? { throw VaultError.readOnly }
    func settle() -> Bool { false }
    func copy(home: String?, keys: String?) throws -> MerkleTree { throw VaultError.readOnly }
    func flow<T>(from path: String, _ body: ((Int) throws -> [UInt8]?) throws -> T) throws -> T {
        throw VaultError.readOnly
    }
    func discard(_ path: String) {}
}
