import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What is done to the files as a whole: pages, journals, schema, parts of older or other homes.
@Suite struct FileAttackTests {
    let house: House
    let child, other: Bytes16
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        other = try house.admit(by: house.director)
    }

    /// All a director can see; nil when anything was refused or reported.
    func look(_ folder: String? = nil) -> [String]? {
        do {
            let vault = try Vault(
                store: try SQLiteStore(folder: folder ?? house.folder),
                identity: house.directorSeeds.identity(),
                pinned: house.director.genesis.hash, anchor: house.director.anchor)
            let lines = try [child, other].flatMap { try vault.read($0, compartments: [1, 2, 3]) }.map(\.line)
            let cards = try vault.roster(1).map { "\($0.subject.hex) \($0.cells)" }
            // Whoever lists is told of them.
            guard vault.missing.isEmpty else { return nil }
            let report = try vault.verify(anchor: house.director.anchor)
            let isSound = report.problems.isEmpty && report.unauthorised.isEmpty && vault.leftOut.isEmpty
            return isSound ? lines + cards : nil
        } catch { return nil }
    }

    func copy() throws -> String {
        let copy = house.folder + "-" + Bytes16.random().hex
        try FileManager.default.copyItem(atPath: house.folder, toPath: copy)
        return copy
    }

    @Test func `a whole child put back from an older copy is refused`() throws {
        defer { house.remove() }
        let old = try ["row", "roster"].map { table in
            try house.queue("home").read {
                try GRDB.Row.fetchAll(
                    $0, sql: "SELECT id, subject, blob FROM \"\(table)\" WHERE subject = ?",
                    arguments: [Data(child.bytes)])
            }
        }
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "newer")])], clock: House.clock)
        for (table, rows) in zip(["row", "roster"], old) {
            try house.tamper("DELETE FROM \"\(table)\" WHERE subject = ?", [Data(child.bytes)])
            for row in rows {
                try house.tamper(
                    "INSERT INTO \"\(table)\" (id, subject, blob) VALUES (?, ?, ?)", [row[0], row[1], row[2]])
            }
        }
        #expect(try house.director.read(child, compartments: [1, 2, 3]).allSatisfy { $0.number == 1 })
        #expect(house.director.leftOut == [3])
        #expect(try house.director.verify(anchor: nil).problems == [.rowDamaged(3)])
    }

    @Test func `a row of another home is refused, though the same person wrote both`() throws {
        let twin = try House(seeds: house.directorSeeds)
        defer {
            house.remove()
            twin.remove()
        }
        let theirs = try twin.admit(by: twin.director)
        let blob = try twin.blob(
            "SELECT blob FROM \"row\" WHERE subject = ? ORDER BY rowid", [Data(theirs.bytes)])
        try house.tamper(
            "UPDATE \"row\" SET blob = ? WHERE rowid = (SELECT min(rowid) FROM \"row\" WHERE subject = ?)",
            [blob, Data(child.bytes)])
        #expect(throws: VaultError.rowDamaged(1)) {
            try house.director.read(child, compartments: [1, 2, 3])
        }
        // Nor does it help to bring the other home's log entry along.
        let entry = try twin.blob("SELECT sealed FROM log WHERE number = 1")
        try house.tamper("UPDATE log SET sealed = ? WHERE number = 1", [entry])
        #expect(throws: VaultError.entryDamaged(1)) { try house.open(house.directorSeeds) }
    }

    @Test(arguments: BitFlipTests.places.filter { $0.column != "id" && $0.column != "subject" }, [-1, 1])
    func `a blob shorter or longer by one byte is refused`(place: BitFlipTests.Place, change: Int) throws {
        defer { house.remove() }
        guard place.column != "person", place.column != "locator" else { return }
        let sound = try #require(look())
        for row in try house.rowIDs(place.table, file: place.file) {
            let old = try house.blob(
                "SELECT \(place.column) FROM \(place.table) WHERE rowid = ?", [row], in: place.file)
            let new = change < 0 ? old.dropLast() : old + [0]
            let update = "UPDATE \(place.table) SET \(place.column) = ? WHERE rowid = ?"
            do { try house.tamper(update, [Data(new), row], in: place.file) } catch is DatabaseError {
                continue
            }
            #expect(look() == nil, "\(place.table).\(place.column) row \(row)")
            try house.tamper(update, [old, row], in: place.file)
        }
        #expect(look() == sound)
    }

    /// Two thousand for each run of the tests; `MAIAM_FLIPS` says how many by hand.
    static let flips = Int(ProcessInfo.processInfo.environment["MAIAM_FLIPS"] ?? "") ?? 2000

    @Test func `a flipped bit anywhere in a file changes nothing that is shown`() throws {
        defer { house.remove() }
        let sound = try #require(look())
        try house.queue("home").writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        try house.queue("keys").writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        var random = Seeded(state: 20_261_124)
        var noticed = 0
        for _ in 0..<Self.flips {
            let copy = try copy()
            defer { try? FileManager.default.removeItem(atPath: copy) }
            let path = copy + (Bool.random(using: &random) ? "/home.sqlite" : "/keys.sqlite")
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            let bit = Int.random(in: 0..<bytes.count * 8, using: &random)
            bytes[bit / 8] ^= 1 << (bit % 8)
            try bytes.write(to: URL(fileURLWithPath: path))
            let seen = look(copy)
            if seen == nil { noticed += 1 }
            #expect(seen == nil || seen == sound, "\(path) bit \(bit)")
        }
        #expect(noticed > Self.flips / 20)
    }

    @Test(arguments: ["home", "keys"], ["noise", "older", "other", "gone"])
    func `a planted or missing journal changes nothing that is shown`(file: String, kind: String) throws {
        let twin = try House()
        defer {
            house.remove()
            twin.remove()
        }
        let sound = try #require(look())
        let older = try copy()
        defer { try? FileManager.default.removeItem(atPath: older) }
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "newer")])], clock: House.clock)
        let newer = try #require(look())
        let attacked = try copy()
        defer { try? FileManager.default.removeItem(atPath: attacked) }
        let journal = URL(fileURLWithPath: "\(attacked)/\(file).sqlite-wal")
        switch kind {
        case "noise": try Data(Random.bytes(8192)).write(to: journal)
        case "gone": try? FileManager.default.removeItem(at: journal)
        default:
            let source = kind == "older" ? older : twin.folder
            let planted = try? Data(contentsOf: URL(fileURLWithPath: "\(source)/\(file).sqlite-wal"))
            try (planted ?? Data()).write(to: journal)
        }
        try? FileManager.default.removeItem(atPath: "\(attacked)/\(file).sqlite-shm")
        let seen = look(attacked)
        #expect(seen == nil || seen == newer, "\(kind) beside \(file)")
        #expect(seen != sound)
    }

    @Test func `a home made before files could be attached takes the step it lacks`() throws {
        defer { house.remove() }
        let sound = try #require(look())
        try house.queue("home").writeWithoutTransaction {
            try $0.execute(sql: "DROP TABLE chunk; PRAGMA user_version = 1")
        }
        #expect(look() == sound)
        let tables = try house.queue("home").read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema WHERE name = 'chunk'")
        }
        #expect(tables == 1)
    }

    @Test(
        arguments: [
            "CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM \"row\"; END",
            "CREATE VIEW v AS SELECT * FROM log", "PRAGMA user_version = 9",
            "PRAGMA user_version = 1", "PRAGMA user_version = 0",
            "CREATE TEMP TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM \"row\"; END",
        ]) func `a schema that is not ours is refused or has no effect`(sql: String) throws
    {
        defer { house.remove() }
        let sound = try #require(look())
        try house.queue("home").writeWithoutTransaction { try $0.execute(sql: sql) }
        if sql.contains("TEMP") {
            #expect(look() == sound)
        } else {
            #expect(throws: VaultError.storage("settings")) { try SQLiteStore(folder: house.folder) }
        }
    }
}
