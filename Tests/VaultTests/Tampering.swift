import Foundation
import GRDB
import Sealing

@testable import Vault

extension House {
    /// Writes into a file of the home as somebody does who has no keys.
    func tamper(
        _ sql: String, _ arguments: StatementArguments = [], in file: String = "home"
    ) throws {
        try queue(file).write { try $0.execute(sql: sql, arguments: arguments) }
    }

    func blob(
        _ sql: String, _ arguments: StatementArguments = [], in file: String = "home"
    ) throws -> Data {
        guard let found = try queue(file).read({ try Data.fetchOne($0, sql: sql, arguments: arguments) })
        else { throw VaultError.storage("test") }
        return found
    }

    func rowIDs(_ table: String, file: String = "home") throws -> [Int64] {
        try queue(file).read { try Int64.fetchAll($0, sql: "SELECT rowid FROM \(table) ORDER BY rowid") }
    }

    func queue(_ file: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        return try DatabaseQueue(path: folder + "/\(file).sqlite", configuration: configuration)
    }

    /// Somebody who has begun to read a file and does not end.
    func reader(_ file: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let queue = try DatabaseQueue(path: folder + "/\(file).sqlite", configuration: configuration)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN")
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
        }
        return queue
    }

    /// Everything that stands in both files.
    func contents() throws -> [String] {
        var lines: [String] = []
        let tables = ["home": ["meta", "log", "\"row\"", "roster", "keyring"], "keys": ["key"]]
        for (file, names) in tables.sorted(by: { $0.key < $1.key }) {
            try queue(file).read { db in
                for name in names {
                    let rows = try GRDB.Row.fetchAll(db, sql: "SELECT rowid, * FROM \(name) ORDER BY rowid")
                    lines += rows.map { row in
                        name + row.map { "\($0.1.storage)" }.joined(separator: "|")
                            + row.compactMap { ($0.1.storage.value as? Data)?.base64EncodedString() }
                            .joined(separator: "|")
                    }
                }
            }
        }
        return lines
    }

    /// Appends an entry as any holder of the log key can, signed by whoever is given.
    func forge(
        _ act: ActCode, with vault: Vault, author: Bytes16, key: Bytes32, signedBy seeds: Seeds,
        touched: [LogEntry.Touched] = [], payload: [UInt8] = [], time: Int64 = House.clock
    ) throws {
        var entry = LogEntry(
            vault: vault.vault, number: vault.state.size, root: vault.state.root, time: time, clockFlag: 0,
            author: author, authorKey: key, policy: vault.state.policy.number, act: act, touched: touched,
            payload: payload)
        entry.signature = seeds.identity().sign(entry.signedBytes)
        guard let logKey = vault.keyring.logKeys[vault.keyring.logEpoch] else { throw VaultError.notEnrolled }
        let sealed = entry.sealed(key: logKey.secret, epoch: vault.keyring.logEpoch)
        try tamper(
            "INSERT INTO log (number, sealed) VALUES (?, ?)", [Int64(entry.number), Data(sealed)])
    }
}

extension StoredVersion {
    var line: String {
        let values = cells.keys.sorted().map {
            "\($0)=\(cells[$0].map { $0.map(String.init(describing:)) ?? "-" } ?? "")"
        }
        return
            "\(compartment)|\(section)|\(entry.hex)|\(version)|\(conflicted)|"
            + "\(author.hex)|\(number)|\(values)"
    }
}
