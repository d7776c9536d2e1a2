import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What somebody tries who can write the files: a named error stands and nothing is changed.
@Suite struct RowAttackTests {
    let house: House
    let child: Bytes16
    let other: Bytes16
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        other = try house.admit(by: house.director)
    }

    /// The attack is refused by reading and by `verify`, and neither writes a byte.
    func refused(
        _ attack: () throws -> Void, _ error: VaultError, sourceLocation: SourceLocation = #_sourceLocation
    )
        throws
    {
        defer { house.remove() }
        try attack()
        let before = try house.contents()
        #expect(throws: error, sourceLocation: sourceLocation) {
            try house.director.read(child, compartments: [1, 2, 3])
        }
        #expect(
            try house.director.verify(anchor: nil).problems.contains(error), sourceLocation: sourceLocation)
        #expect(throws: VaultError.self, sourceLocation: sourceLocation) {
            try house.director.commit(
                [Act(.write, drafts: [House.draft(child, 2, "a", "b")])], clock: House.clock)
        }
        #expect(try house.contents() == before, sourceLocation: sourceLocation)
    }

    func swap(_ column: String, _ a: Int64, _ b: Int64, in table: String, file: String = "home") throws {
        let first = try house.blob("SELECT \(column) FROM \(table) WHERE rowid = ?", [a], in: file)
        let second = try house.blob("SELECT \(column) FROM \(table) WHERE rowid = ?", [b], in: file)
        try house.tamper("UPDATE \(table) SET \(column) = ? WHERE rowid = ?", [second, a], in: file)
        try house.tamper("UPDATE \(table) SET \(column) = ? WHERE rowid = ?", [first, b], in: file)
    }

    func rows(of subject: Bytes16) throws -> [Int64] {
        try house.queue("home").read {
            try Int64.fetchAll(
                $0, sql: "SELECT rowid FROM \"row\" WHERE subject = ?", arguments: [Data(subject.bytes)])
        }
    }

    @Test func `two rows of one child do not change places`() throws {
        let ids = try rows(of: child)
        try refused({ try swap("blob", ids[0], ids[2], in: "\"row\"") }, .rowDamaged(1))
    }

    @Test func `rows of two children do not change places`() throws {
        let (mine, theirs) = (try rows(of: child), try rows(of: other))
        try refused({ try swap("blob", mine[1], theirs[1], in: "\"row\"") }, .rowDamaged(1))
    }

    @Test func `a row does not move to another child`() throws {
        defer { house.remove() }
        let director = house.director
        let before = try [child, other].map { try director.read($0, compartments: [1, 2, 3]).map(\.line) }
        for row in try rows(of: child) {
            try house.tamper("UPDATE \"row\" SET subject = ? WHERE rowid = ?", [Data(other.bytes), row])
            let after = try [child, other].map { try director.read($0, compartments: [1, 2, 3]).map(\.line) }
            #expect(after[0].count < before[0].count && after[1] == before[1])
            #expect(try director.verify(anchor: nil).problems.contains(.rowDamaged(1)))
            try house.tamper("UPDATE \"row\" SET subject = ? WHERE rowid = ?", [Data(child.bytes), row])
        }
    }

    @Test func `an older value put in the place of a newer one is refused`() throws {
        let old = try house.blob("SELECT blob FROM \"row\" WHERE rowid = ?", [try rows(of: child)[1]])
        let entry = try #require(try house.director.read(child, compartments: [2]).first).entry
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "new", entry: entry, base: 1)])],
            clock: House.clock)
        let newest = try #require(try rows(of: child).last)
        try refused(
            { try house.tamper("UPDATE \"row\" SET blob = ? WHERE rowid = ?", [old, newest]) }, .rowDamaged(3)
        )
    }

    @Test(arguments: [-1, 1]) func `a row shorter or longer by one byte is refused`(change: Int) throws {
        let row = try rows(of: child)[0]
        var blob = try house.blob("SELECT blob FROM \"row\" WHERE rowid = ?", [row])
        if change < 0 { blob.removeLast() } else { blob.append(0) }
        try refused(
            { try house.tamper("UPDATE \"row\" SET blob = ? WHERE rowid = ?", [blob, row]) }, .rowDamaged(1))
    }

    @Test func `a missing row is left out and told, and nothing else is lost`() throws {
        defer { house.remove() }
        let director = house.director
        let whole = try director.read(child, compartments: [1, 2, 3]).map(\.line)
        for row in try rows(of: child) {
            let kept = try house.blob("SELECT blob FROM \"row\" WHERE rowid = ?", [row])
            let id = try house.blob("SELECT id FROM \"row\" WHERE rowid = ?", [row])
            try house.tamper("DELETE FROM \"row\" WHERE rowid = ?", [row])
            let left = try director.read(child, compartments: [1, 2, 3]).map(\.line)
            #expect(left.count < whole.count && left.allSatisfy(whole.contains))
            #expect(director.leftOut == [1])
            #expect(try director.verify(anchor: nil).problems == [.rowDamaged(1)])
            try house.tamper(
                "INSERT INTO \"row\" (rowid, id, subject, blob) VALUES (?, ?, ?, ?)",
                [row, id, Data(child.bytes), kept])
        }
        #expect(try director.read(child, compartments: [1, 2, 3]).map(\.line) == whole)
    }

    @Test func `a child all of whose rows are gone is refused`() throws {
        try refused(
            {
                for table in ["\"row\"", "roster"] {
                    try house.tamper("DELETE FROM \(table) WHERE subject = ?", [Data(child.bytes)])
                }
            }, .rowDamaged(1))
    }

    @Test func `a missing key is refused`() throws {
        try refused(
            { try house.tamper("DELETE FROM key WHERE subject = ?", [Data(child.bytes)], in: "keys") },
            .keyDamaged(1))
    }

    @Test func `a wrap of another child's key is refused`() throws {
        try refused(
            {
                let mine = try house.blob(
                    "SELECT locator FROM key WHERE subject = ?", [Data(child.bytes)], in: "keys")
                let theirs = try house.blob(
                    "SELECT wrap FROM key WHERE subject = ?", [Data(other.bytes)], in: "keys")
                try house.tamper("UPDATE key SET wrap = ? WHERE locator = ?", [theirs, mine], in: "keys")
            }, .keyDamaged(1))
    }

    @Test func `a wrap of an attacker's own key under a compartment he holds is refused`() throws {
        let ring = try #require(house.director.keyring.rings[2])
        let locator = ring.locator(subject: child, keyEpoch: 0)
        let planted = CaseKey(
            subject: child, compartment: 2, epoch: 0, vault: house.director.vault, secret: .random())
        try refused(
            {
                try house.tamper(
                    "UPDATE key SET wrap = ? WHERE locator = ?",
                    [Data(planted.wrapped(under: ring, locator: locator)), Data(locator.bytes)], in: "keys")
            }, .keyDamaged(1))
    }

    @Test(arguments: [0, 1, 40]) func `a filed value does not vanish when its wrap is altered`(at: Int) throws
    {
        let carer = try house.open(try house.enroll("carer", role: 3))
        try carer.commit([Act(.write, drafts: [House.draft(child, 3, "what", "filed")])], clock: House.clock)
        try house.director.refresh()
        #expect(try house.director.read(child, compartments: [3]).count == 2)
        try refused(
            {
                var wrap = try house.blob("SELECT wrap FROM key ORDER BY rowid DESC LIMIT 1", in: "keys")
                wrap[at] ^= 8
                try house.tamper(
                    "UPDATE key SET wrap = ? WHERE rowid = (SELECT max(rowid) FROM key)", [wrap], in: "keys")
            }, .keyDamaged(4))
    }

    @Test func `a key passed off as a filed one does not vanish for who holds a part`() throws {
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        let locator = try #require(house.director.keyring.rings[2]).locator(subject: child, keyEpoch: 0)
        #expect(try carer.read(child, compartments: [2]).count == 1)
        var wrap = try house.blob(
            "SELECT wrap FROM key WHERE locator = ?", [Data(locator.bytes)], in: "keys")
        wrap[0] = 2
        try house.tamper(
            "UPDATE key SET wrap = ? WHERE locator = ?", [wrap, Data(locator.bytes)], in: "keys")
        #expect(throws: VaultError.keyDamaged(1)) { try carer.read(child, compartments: [2]) }
    }

    @Test func `the keys of other compartments are not opened`() throws {
        defer { house.remove() }
        let locator = try #require(house.director.keyring.rings[3]).locator(subject: child, keyEpoch: 0)
        try house.tamper(
            "UPDATE key SET wrap = zeroblob(73) WHERE locator = ?", [Data(locator.bytes)], in: "keys")
        #expect(try house.director.read(child, compartments: [2]).count == 1)
        #expect(throws: VaultError.keyDamaged(1)) { try house.director.read(child, compartments: [3]) }
        #expect(try house.director.verify(anchor: nil).problems.contains(.keyDamaged(1)))
    }

    @Test func `a row that no entry names is reported`() throws {
        defer { house.remove() }
        try house.tamper(
            "INSERT INTO \"row\" (id, subject, blob) SELECT ?, subject, blob FROM \"row\" LIMIT 1",
            [Data(Bytes16.random().bytes)])
        #expect(try house.director.verify(anchor: nil).problems == [.storage("row")])
    }

    @Test func `equal values are unequal on disk`() throws {
        defer { house.remove() }
        let blobs = try house.queue("home").read { try Data.fetchAll($0, sql: "SELECT blob FROM \"row\"") }
        #expect(Set(blobs).count == blobs.count)
    }
}
