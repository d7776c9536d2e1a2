import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What a rotation tells of records that are restricted, and how far its end is.
@Suite struct RestrictedRotationTests: InRestrictedHouse {
    let made: RestrictedHouse
    init() throws { made = try RestrictedHouse() }

    @Test func `it counts the wraps of a restricted record, and names the records it leaves as they are`()
        throws
    {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        let second = try house.open(secondSeeds)
        let entry = try #require(second.restrictedRecords.first).entry
        let left = try second.rotateCounting(clock: House.clock)
        #expect(left.skipped == [entry] && left.carried == 0 && left.dropped == 0)
        try director.refresh()
        try house.queue("keys").write { db in
            let own = "subject = ? AND substr(wrap, 1, 1) = x'01' ORDER BY rowid LIMIT 1"
            for sql in [
                "UPDATE key SET wrap = CAST(x'01' || randomblob(length(wrap) - 1) AS BLOB) WHERE rowid = (SELECT rowid FROM key WHERE \(own))",
                "INSERT INTO key (locator, subject, wrap, entry) SELECT randomblob(16), subject, wrap, 0 FROM key WHERE \(own)",
            ] { try db.execute(sql: sql, arguments: [Data(child.bytes)]) }
        }
        let found = try director.rotateCounting(clock: House.clock)
        #expect(found.skipped.isEmpty && found.carried == 1 && found.dropped == 1, "\(found)")
        #expect(try count(workerSeeds, other) == 3)
    }

    @Test func `whose own keys are spoiled is told that the record kept its keys`() throws {
        defer { house.remove() }
        try restrict(to: "director", "second")
        let entry = try #require(director.restrictedRecords.first).entry
        let place = try #require(director.restrictedPlace(of: id("second"), child))
        try director.store.transaction { try $0.setKeyring(Random.bytes(4096), of: place) }
        let second = try house.open(secondSeeds)
        #expect(try second.rotateCounting(clock: House.clock).skipped == [entry])
        #expect(second.restrictedRecords.first?.opens == false)
        try director.refresh()
        #expect(try director.rotateCounting(clock: House.clock).skipped.isEmpty)
        #expect(try count(secondSeeds) == 3)
    }

    @Test func `keys copied before a restriction do not come back with data of after it`() throws {
        defer { house.remove() }
        func copy(_ home: String?, _ keys: String?) throws -> Anchor {
            let tree = try director.store.copy(home: home, keys: keys)
            return Anchor(size: tree.size, root: tree.root)
        }
        let folder = house.folder + "-mixed"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func statement(_ kind: BackupStatement.Kind, _ log: Anchor) -> BackupStatement {
            let seeds = house.directorSeeds
            return BackupStatement(
                vault: director.vault, kind: kind, log: log, time: House.clock, expires: 0, digest: .zero,
                length: 0, taker: director.person, takerKey: seeds.recipient.signing,
                sign: { seeds.identity().sign($0) })
        }
        let old = try copy(nil, folder + "/keys.sqlite")
        try restrict(to: "director", "worker")
        let new = try copy(folder + "/home.sqlite", nil)
        let second = try Vault(
            store: try SQLiteStore(folder: folder), identity: secondSeeds.identity(),
            pinned: director.genesis.hash, anchor: nil)
        // Whoever is not named sees nothing wrong with it.
        #expect(try second.verify(anchor: nil).problems.isEmpty)
        #expect(throws: VaultError.backupTooOld) {
            try second.check(statement(.data, new), statement(.keys, old), clock: House.clock)
        }
        try second.check(statement(.data, new), statement(.keys, new), clock: House.clock)
    }

    @Test func `the end of a rotation tells how far it is; before it is signed it is taken back, not after`()
        throws
    {
        defer { house.remove() }
        for _ in 0..<3 {
            let children = (0..<64).map { _ in Bytes16.random() }
            try director.commit(
                children.map { child in
                    Act(.admit, drafts: [House.draft(child, 2, "meal", "rice")], admitting: [child])
                }, clock: House.clock)
        }
        struct Stop: Error {}
        let before = director.state.size
        var steps: [Effort.Work: [Int]] = [:]
        func watch(stoppingAt last: Effort.Work) -> Effort.Watcher {
            return { work, done, _ in
                steps[work, default: []].append(done)
                if work == last { throw Stop() }
            }
        }
        func rotate() throws -> Int { try director.rotate(clock: House.clock) }
        #expect(throws: Stop.self) { try Effort.watched(by: watch(stoppingAt: .storing), rotate) }
        #expect(director.state.size == before && director.state.rotatedAt == 0)
        steps = [:]
        let count = try Effort.watched(by: watch(stoppingAt: .dropping), rotate)
        #expect(count > 512 && director.state.size == before + 1)
        #expect(steps[.storing] == [0, 512, count] && steps[.dropping] == [0, 512, count], "\(steps)")
        let left = try house.queue("keys").read { try Int.fetchOne($0, sql: "SELECT count(*) FROM key") }
        #expect(left == count)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
    }
}
