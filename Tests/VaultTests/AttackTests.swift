import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Somebody who can write the home's files but holds no key, or only a carer's.
@Suite struct AttackTests {
    /// A home with two children, each with a second entry by the director.
    struct Scene {
        let house: House
        let first, second: Bytes16

        init() throws {
            house = try House()
            first = try house.admit(by: house.director)
            second = try house.admit(by: house.director)
            try house.director.commit(
                [Act(.write, drafts: [House.draft(first, 2, "meal", "later")])], clock: House.clock)
        }

        func tamper(_ file: String = "home", _ sql: String) throws {
            let queue = try DatabaseQueue(path: "\(house.folder)/\(file).sqlite")
            try queue.write { try $0.execute(sql: sql) }
            try queue.close()
        }

        /// Everything a director can do: open, read both children, list, verify.
        func lookAtAll(anchor: Anchor? = nil) throws -> [StoredVersion] {
            let vault = try house.open(house.directorSeeds, anchor: anchor)
            let seen = try [first, second].flatMap { try vault.read($0, compartments: [1, 2, 3]) }
            _ = try vault.roster(1)
            let report = try vault.verify(anchor: anchor)
            if let problem = report.problems.first { throw problem }
            return seen
        }
    }

    static let attacks: [(name: String, file: String, sql: String)] = [
        (
            "two rows swapped", "home",
            """
            UPDATE "row" SET blob = (SELECT blob FROM "row" WHERE rowid = 2) WHERE rowid = 3
            """
        ),
        (
            "a row moved to another child", "home",
            """
            UPDATE "row" SET subject = (SELECT subject FROM "row" ORDER BY rowid DESC LIMIT 1 OFFSET 3) WHERE rowid = 1
            """
        ),
        ("a row removed", "home", "DELETE FROM \"row\" WHERE rowid = 2"),
        (
            "the newest row removed", "home",
            "DELETE FROM \"row\" WHERE rowid = (SELECT max(rowid) FROM \"row\")"
        ),
        ("a roster card removed", "home", "DELETE FROM roster WHERE rowid = 1"),
        (
            "two roster cards swapped", "home",
            "UPDATE roster SET blob = (SELECT blob FROM roster WHERE rowid = 2) WHERE rowid = 1"
        ),
        (
            "a row cut short", "home",
            "UPDATE \"row\" SET blob = substr(blob, 1, length(blob) - 1) WHERE rowid = 1"
        ),
        (
            "a row made longer", "home",
            "UPDATE \"row\" SET blob = CAST(blob || x'00' AS BLOB) WHERE rowid = 1"
        ),
        (
            "a planted row", "home",
            """
            INSERT INTO "row" (id, subject, blob) SELECT randomblob(16), subject, blob FROM "row" WHERE rowid = 1
            """
        ),
        ("a log entry dropped from the middle", "home", "DELETE FROM log WHERE number = 1"),
        ("the first log entry dropped", "home", "DELETE FROM log WHERE number = 0"),
        (
            "two log entries exchanged", "home",
            """
            UPDATE log SET sealed = CASE number WHEN 1 THEN (SELECT sealed FROM log WHERE number = 2)
            ELSE (SELECT sealed FROM log WHERE number = 1) END WHERE number IN (1, 2)
            """
        ),
        ("a log entry repeated", "home", "INSERT INTO log SELECT 4, sealed FROM log WHERE number = 3"),
        ("a log entry of noise", "home", "INSERT INTO log VALUES (4, randomblob(400))"),
        ("a key wrap removed", "keys", "DELETE FROM key WHERE rowid = 1"),
        (
            "a key wrap replaced by another's", "keys",
            "UPDATE key SET wrap = (SELECT wrap FROM key WHERE rowid = 2) WHERE rowid = 1"
        ),
        ("all key wraps removed", "keys", "DELETE FROM key"),
        ("a keyring replaced by noise", "home", "UPDATE keyring SET sealed = randomblob(length(sealed))"),
        ("the keyring removed", "home", "DELETE FROM keyring"),
        (
            "the genesis altered", "home",
            "UPDATE meta SET value = CAST(value || x'00' AS BLOB) WHERE name = 'genesis'"
        ),
        ("a trigger planted", "home", "CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM \"row\"; END"),
    ]

    @Test(arguments: attacks.indices) func `an altered file is refused`(index: Int) throws {
        let attack = Self.attacks[index]
        let scene = try Scene()
        defer { scene.house.remove() }
        #expect(try scene.lookAtAll().count == 7)
        try scene.tamper(attack.file, attack.sql)
        #expect(throws: (any Error).self, "\(attack.name)") { try scene.lookAtAll() }
    }

    @Test func `the newest act removed whole is seen by whoever saw it before, and only by them`() throws {
        let scene = try Scene()
        defer { scene.house.remove() }
        try scene.house.director.refresh()
        let anchor = scene.house.director.anchor
        try scene.tamper(
            "home",
            """
            DELETE FROM log WHERE number = 3;
            DELETE FROM "row" WHERE rowid IN (SELECT rowid FROM "row" ORDER BY rowid DESC LIMIT 2)
            """)
        #expect(throws: VaultError.rolledBack(anchor.size)) { try scene.lookAtAll(anchor: anchor) }
        #expect(try scene.lookAtAll().count == 6)
    }

    @Test func `another home in the same folder is refused by its genesis`() throws {
        let scene = try Scene()
        let other = try House()
        defer {
            scene.house.remove()
            other.remove()
        }
        #expect(throws: VaultError.otherHome) {
            try Vault(
                store: try SQLiteStore(folder: other.folder), identity: other.directorSeeds.identity(),
                pinned: scene.house.director.genesis.hash, anchor: nil)
        }
    }

    @Test func `a keyring an attacker seals to the victim is refused`() throws {
        let scene = try Scene()
        defer { scene.house.remove() }
        let director = scene.house.director
        let planted = Keyring(
            rings: Dictionary(
                uniqueKeysWithValues: House.policy.compartments.map {
                    ($0, RingKey(compartment: $0, epoch: 0, seed: .random(), label: .random()))
                }), logKeys: director.keyring.logKeys)
        let me = try #require(director.me)
        let sealed = try planted.sealed(to: me, vault: director.vault, holding: House.policy.compartments)
        try scene.tamper("home", "UPDATE keyring SET sealed = x'\(Hex.text(sealed))'")
        #expect(throws: VaultError.keyDamaged(0)) { try scene.house.open(scene.house.directorSeeds) }
    }

    @Test func `a carer who enrols himself a helper is not obeyed, and it shows`() throws {
        let scene = try Scene()
        defer { scene.house.remove() }
        let seeds = try scene.house.enroll("carer", role: 3)
        let carer = try scene.house.open(seeds)
        let puppet = House.Seeds()
        let person = Person(
            id: .random(), name: "puppet", role: 1, recipient: puppet.recipient, confirmed: true)
        try forge(
            carer, seeds: seeds, author: carer.person, act: .personAdded, payload: Payload.person(person))
        let vault = try scene.house.open(scene.house.directorSeeds)
        #expect(vault.person(named: "puppet") == nil)
        let report = try vault.verify(anchor: nil)
        #expect(report.unauthorised == [carer.state.size] && report.problems.isEmpty)
    }

    @Test func `an entry in the director's name without the director's signature is not obeyed`() throws {
        let scene = try Scene()
        defer { scene.house.remove() }
        let seeds = try scene.house.enroll("carer", role: 3)
        let carer = try scene.house.open(seeds)
        let person = Person(
            id: .random(), name: "puppet", role: 1, recipient: House.Seeds().recipient, confirmed: true)
        let director = scene.house.director
        try forge(
            carer, seeds: seeds, author: director.person, key: director.recipient.signing, act: .personAdded,
            payload: Payload.person(person))
        #expect(try scene.house.open(scene.house.directorSeeds).person(named: "puppet") == nil)
    }

    /// Appends an entry sealed under the log key every member of staff holds.
    private func forge(
        _ vault: Vault, seeds: House.Seeds, author: Bytes16, key: Bytes32? = nil, act: ActCode,
        payload: [UInt8]
    ) throws {
        var entry = LogEntry(
            vault: vault.vault, number: vault.state.size, root: vault.state.root, time: House.clock,
            clockFlag: 0,
            author: author, authorKey: key ?? seeds.recipient.signing, policy: 0, act: act, touched: [],
            payload: payload)
        entry.signature = seeds.identity().sign(entry.signedBytes)
        let logKey = try #require(vault.keyring.logKeys[0])
        let sealed = entry.sealed(key: logKey.secret, epoch: 0)
        try vault.store.transaction { try $0.append(sealed, number: entry.number) }
    }

    @Test func `three hundred single flipped bits change nothing anybody is shown`() throws {
        let scene = try Scene()
        defer { scene.house.remove() }
        let before = try scene.lookAtAll().map { "\($0.cells.mapValues { $0 ?? [] })" }
        var random = SystemRandomNumberGenerator()
        let columns: [(file: String, table: String, column: String)] = [
            ("home", "\"row\"", "blob"), ("home", "roster", "blob"), ("home", "log", "sealed"),
            ("home", "keyring", "sealed"), ("keys", "key", "wrap"),
        ]
        for round in 0..<300 {
            let place = columns[round % columns.count]
            let queue = try DatabaseQueue(path: "\(scene.house.folder)/\(place.file).sqlite")
            let (row, blob) = try queue.read { db -> (Int64, Data) in
                let row = try #require(
                    try GRDB.Row.fetchOne(
                        db, sql: "SELECT rowid, \(place.column) FROM \(place.table) ORDER BY random()"))
                return (row[0], row[1])
            }
            var flipped = blob
            flipped[Int.random(in: 0..<blob.count, using: &random)] ^=
                1 << UInt8.random(in: 0..<8, using: &random)
            let update = "UPDATE \(place.table) SET \(place.column) = ? WHERE rowid = ?"
            try queue.write { try $0.execute(sql: update, arguments: [flipped, row]) }
            #expect(throws: (any Error).self, "\(place.table) row \(row)") { try scene.lookAtAll() }
            try queue.write { try $0.execute(sql: update, arguments: [blob, row]) }
            try queue.close()
        }
        #expect(try scene.lookAtAll().map { "\($0.cells.mapValues { $0 ?? [] })" } == before)
    }
}
