import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Rows of keys that somebody who can write the files numbered and placed as the program never would.
@Suite struct HiddenKeyTests {
    let house: House
    let child: Bytes16
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
    }

    /// Garbage at each place of the child's keys, before all that the file holds.
    private func plant(entry: Int64, for owner: Bytes16? = nil) throws {
        let keys = try house.director.store.keys(of: child)
        try house.queue("keys").write { db in
            for (index, key) in keys.enumerated() {
                let wrap = [1] + key.locator.bytes + [UInt8](repeating: 7, count: 56)
                try db.execute(
                    sql: "INSERT INTO key (rowid, locator, subject, wrap, entry) VALUES (?, ?, ?, ?, ?)",
                    arguments: [
                        -10 - index, Data((owner == nil ? key.locator : .random()).bytes),
                        Data((owner ?? child).bytes), Data(wrap), entry,
                    ])
            }
        }
    }

    private func reads(_ vault: Vault) throws -> Int {
        try vault.read(child, compartments: [1, 2, 3]).count
    }

    @Test func `a key numbered ahead of the log is never taken for the newest, and goes`() throws {
        defer { house.remove() }
        let director = house.director
        let count = try reads(director)
        try plant(entry: 1_000_000)
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "rice")])], clock: House.clock)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        let left = try house.queue("keys").read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM key WHERE entry = 1000000")
        }
        #expect(left == 0)
        try plant(entry: 1_000_000)
        _ = try director.rotate(clock: House.clock)
        #expect(try reads(house.open(house.directorSeeds)) == count + 1)
    }

    @Test func `what is sealed from outside over a key gives way to it in a rotation`() throws {
        defer { house.remove() }
        let director = house.director
        let count = try reads(director)
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "rice")])], clock: House.clock)
        // By whoever knows the public key alone, as everybody who reads the log does.
        let publicKey = try #require(director.state.rings[3]).publicKey
        try house.queue("keys").write { db in
            for key in try director.store.keys(of: child) {
                try db.execute(
                    sql: "INSERT INTO key (locator, subject, wrap, entry) VALUES (?, ?, ?, ?)",
                    arguments: [
                        Data(key.locator.bytes), Data(child.bytes),
                        Data([2] + (try BoxKey.seal(Random.shown(32), to: publicKey))), 2,
                    ])
            }
        }
        #expect(try !director.verify(anchor: nil).problems.isEmpty)
        _ = try director.rotate(clock: House.clock)
        #expect(try reads(house.open(house.directorSeeds)) == count + 1)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `garbage over a key is named, and a rotation takes the one beneath it`() throws {
        defer { house.remove() }
        let director = house.director
        let count = try reads(director)
        // Of an entry that was committed, so that nothing but the content tells.
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "rice")])], clock: House.clock)
        try plant(entry: Int64(director.state.size) - 1)
        #expect(try !house.open(house.directorSeeds).verify(anchor: nil).problems.isEmpty)
        for compartments in [[2], nil] as [Set<UInt8>?] {
            _ = try director.rotate(compartments, clock: House.clock)
        }
        let fresh = try house.open(house.directorSeeds)
        #expect(try reads(fresh) == count + 1)
        #expect(try fresh.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `a key of another that tells of a child ahead of the log holds up no erasure`() throws {
        defer { house.remove() }
        let other = try house.admit(by: house.director)
        try plant(entry: 1_000_000, for: other)
        _ = try house.director.erase(child, drafts: [], clock: House.clock)
        #expect(house.director.erasures.first?.done != nil)
    }

    @Test func `a card that lies where no card is looked for is missed`() throws {
        defer { house.remove() }
        let director = house.director
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 1, "fullName", "NEW", roster: true)])],
            clock: House.clock)
        let proof = try #require(try director.verify(anchor: nil).proof)
        try house.queue("home").write { db in
            let moved = try Int64.fetchOne(db, sql: "SELECT max(rowid) FROM roster")
            try db.execute(
                sql:
                    "INSERT INTO \"row\" (id, subject, blob) SELECT id, subject, blob FROM roster WHERE rowid = ?",
                arguments: [moved])
            try db.execute(sql: "DELETE FROM roster WHERE rowid = ?", arguments: [moved])
        }
        for earlier in [proof, nil] {
            #expect(
                try !house.open(house.directorSeeds).verify(anchor: nil, proof: earlier).problems.isEmpty)
        }
    }

    @Test func `a signing key that opens for nobody keeps nobody from being shut out`() throws {
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        try house.director.refresh()
        try house.queue("home").write {
            try $0.execute(sql: "UPDATE meta SET value = X'00' WHERE name IN ('facility', 'recipients')")
        }
        _ = try house.director.remove(carer.person, clock: House.clock)
        #expect(house.director.person(carer.person)?.standing == .removed)
        #expect(try !house.director.verify(anchor: nil).problems.isEmpty)
        #expect(try house.director.store.meta(BackupRecipients.name) == nil)
    }
}
