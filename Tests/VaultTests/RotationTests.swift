import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// People whose time is over, keys made anew, and entries signed off.
@Suite struct RotationTests {
    static let day: Int64 = 86_400
    let house: House
    let child: Bytes16
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
    }

    func person(_ seeds: House.Seeds, role: UInt8 = 3, from: String = "", until: String) throws -> Person {
        let person = Person(
            id: .random(), name: "guest", role: role, recipient: seeds.recipient, from: from, until: until,
            confirmed: true)
        try house.director.add(person, clock: House.clock)
        return person
    }

    @Test func `new keys for everything leave every value readable and no old wrap`() throws {
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        try carer.commit([Act(.write, drafts: [House.draft(child, 3, "what", "filed")])], clock: House.clock)
        try house.director.refresh()
        let before = try house.director.read(child, compartments: [1, 2, 3]).map(\.line)
        let wraps = try house.queue("keys").read { try Data.fetchAll($0, sql: "SELECT wrap FROM key") }
        let plan = try house.director.rotationPlan(clock: House.clock)
        #expect(plan.wraps == wraps.count && plan.compartments == 5 && plan.recipients.count == 2)
        #expect(try house.director.rotate(clock: House.clock) == wraps.count)
        for name in try FileManager.default.contentsOfDirectory(atPath: house.folder) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: house.folder + "/" + name))
            for wrap in wraps { #expect(bytes.range(of: wrap.dropFirst()) == nil, "\(name)") }
        }
        for vault in [house.director, carer, try house.open(house.directorSeeds)] {
            try vault.refresh()
            let all = try vault.read(child, compartments: [1, 2, 3]).map(\.line)
            #expect(all == before.filter { vault.holds(3) || !$0.hasPrefix("3|") })
        }
        try house.director.withFacilityKey(15) { _ in }
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
        #expect(throws: VaultError.notAllowed) { try carer.rotate(clock: House.clock) }
    }

    @Test func `it tells how many wraps open for nobody, and how many belong nowhere`() throws {
        defer { house.remove() }
        let wraps = try house.queue("keys").read { try Data.fetchAll($0, sql: "SELECT wrap FROM key") }
        #expect(
            try house.director.rotateCounting(clock: House.clock)
                == Rewrapped(anew: wraps.count, carried: 0, dropped: 0))
        try house.queue("keys").write { db in
            let spoiled = try Int64.fetchOne(
                db, sql: "SELECT min(rowid) FROM key WHERE substr(wrap, 1, 1) = x'01'")
            try db.execute(
                sql:
                    "UPDATE key SET wrap = CAST(substr(wrap, 1, 20) || randomblob(length(wrap) - 20) AS BLOB) WHERE rowid = ?",
                arguments: [spoiled])
            // One of no place, and one whose place is taken.
            for locator in ["randomblob(16)", "locator"] {
                try db.execute(
                    sql:
                        "INSERT INTO key (locator, subject, wrap, entry) SELECT \(locator), subject, wrap, 0 FROM key WHERE substr(wrap, 1, 1) = x'01' AND rowid <> ? LIMIT 1",
                    arguments: [spoiled])
            }
        }
        let vault = try house.open(house.directorSeeds)
        let found = try vault.rotateCounting(clock: House.clock)
        #expect(found.carried == 1 && found.dropped == 2, "\(found)")
        #expect(try vault.rotateCounting(clock: House.clock).dropped == 0)
    }

    @Test func `a reader in the way leaves old wraps to the next opening`() throws {
        defer { house.remove() }
        let old = try house.queue("keys").read { try Data.fetchAll($0, sql: "SELECT wrap FROM key") }
        let reader = try house.reader("keys")
        #expect(try house.director.rotate(clock: House.clock) == 3)
        try reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
        let vault = try house.open(house.directorSeeds)
        #expect(try vault.read(child, compartments: [1, 2, 3]).count == 3)
        _ = try vault.rotate(clock: House.clock)
        for suffix in ["", "-wal"] {
            let path = house.folder + "/keys.sqlite" + suffix
            guard let bytes = FileManager.default.contents(atPath: path) else { continue }
            for wrap in old { #expect(bytes.range(of: wrap.dropFirst()) == nil) }
        }
    }

    @Test(arguments: [RacingStore.Moment.afterKeyring, .afterEntries])
    func `keys made anew between two readings shut nobody out`(moment: RacingStore.Moment) throws {
        defer { house.remove() }
        let seeds = try house.enroll("carer", role: 3)
        let (folder, directorSeeds, genesis) = (
            house.folder, house.directorSeeds, house.director.genesis.hash
        )
        @Sendable func rotate() throws {
            let vault = try Vault(
                store: try SQLiteStore(folder: folder), identity: directorSeeds.identity(), pinned: genesis,
                anchor: nil)
            _ = try vault.rotate(clock: House.clock)
        }
        let racing = RacingStore(try SQLiteStore(folder: folder), moment, rotate)
        let vault = try Vault(store: racing, identity: seeds.identity(), pinned: genesis, anchor: nil)
        #expect(try vault.read(child, compartments: [2]).count == 1)
        // The same while it is open and looks again.
        let open = try Vault(
            store: RacingStore(try SQLiteStore(folder: folder), .afterKeyring, {}),
            identity: seeds.identity(), pinned: genesis, anchor: nil)
        try rotate()
        try open.refresh()
        #expect(try open.read(child, compartments: [2]).count == 1)
    }

    @Test func `somebody opening while keys are made anew is let in`() async throws {
        defer { house.remove() }
        let seeds = try house.enroll("carer", role: 3)
        let (folder, directorSeeds, genesis, subject) = (
            house.folder, house.directorSeeds, house.director.genesis.hash, child
        )
        let rotating = Task.detached {
            let vault = try Vault(
                store: try SQLiteStore(folder: folder), identity: directorSeeds.identity(), pinned: genesis,
                anchor: nil)
            for _ in 0..<12 { _ = try vault.rotate(clock: House.clock) }
        }
        let open = try house.open(seeds)
        for _ in 0..<60 {
            let vault = try house.open(seeds)
            #expect(try vault.read(subject, compartments: [2]).count == 1)
            try open.refresh()
            #expect(try open.read(subject, compartments: [2]).count == 1)
        }
        try await rotating.value
    }

    @Test(
        arguments: [
            ("", "2026-02-25", true), ("", "2026-02-24", false), ("2026-02-26", "", false),
            ("2026-02-25", "2026-02-25", true), ("", "9999-12-31", true), ("", "", true),
        ]) func `agreed days are days of Vietnam`(from: String, until: String, current: Bool) throws
    {
        defer { house.remove() }
        // House.clock is 13:13 on 25 February 2026 in Vietnam.
        let person = Person(
            id: .random(), name: "p", role: 3, recipient: House.Seeds().recipient, from: from, until: until,
            confirmed: true)
        #expect(person.isCurrent(at: House.clock) == current)
        #expect(
            !Person(
                id: .random(), name: "p", role: 3, recipient: House.Seeds().recipient, until: "2026-02-25",
                confirmed: true
            ).isCurrent(at: House.clock + Self.day))
    }

    @Test(arguments: [Int64.max, Int64.max - 25_200, 253_402_275_600 as Int64])
    func `no far time brings back days that are over`(time: Int64) {
        defer { house.remove() }
        let person = Person(
            id: .random(), name: "p", role: 3, recipient: House.Seeds().recipient, until: "2026-02-25",
            confirmed: true)
        #expect(!person.isCurrent(at: time) && person.isCurrent(at: .min))
    }

    @Test func `whoever's days are over writes nothing more, whatever his clock says to himself`() throws {
        defer { house.remove() }
        let seeds = House.Seeds()
        let guest = try person(seeds, until: "2026-03-01")
        let vault = try house.open(seeds)
        try vault.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "in time")])], clock: House.clock)
        #expect(throws: VaultError.notAllowed) {
            try vault.commit(
                [Act(.write, drafts: [House.draft(child, 2, "meal", "late")])],
                clock: House.clock + 9 * Self.day)
        }
        // An entry of that day made by hand is set apart.
        try house.forge(
            .read, with: vault, author: guest.id, key: seeds.recipient.signing, signedBy: seeds,
            touched: [try vault.mention(child)], time: House.clock + 9 * Self.day)
        try house.director.refresh()
        #expect(try house.director.verify(anchor: nil).unauthorised.count == 1)
        // A clock set back does not help once a director has signed something later.
        #expect(house.director.isCurrent(guest, clock: House.clock))
        let other = try house.open(try house.enroll("c", role: 3)).person
        try house.director.setStanding(.suspended, of: other, clock: House.clock + 9 * Self.day)
        #expect(!house.director.isCurrent(guest, clock: House.clock))
        // His keyring is taken out of the home; he counts as a reader until keys are made anew.
        #expect(house.director.mayStillRead(guest, clock: House.clock))
        try house.director.withdrawKeyrings(clock: House.clock)
        #expect(throws: VaultError.notEnrolled) { try house.open(seeds) }
        _ = try house.director.rotate(clock: House.clock + 9 * Self.day)
        #expect(!house.director.mayStillRead(guest, clock: House.clock))
        #expect(try house.director.store.keyring(of: guest.id) == nil)
    }

    @Test func `a suspended person counts as a reader until keys are made anew`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("carer", role: 3)
        let me = try #require(try house.open(seeds).me)
        #expect(!house.director.mayStillRead(me, clock: House.clock))
        try house.director.setStanding(.suspended, of: me.id, clock: House.clock)
        let suspended = try #require(house.director.person(me.id))
        #expect(house.director.mayStillRead(suspended, clock: House.clock))
        _ = try house.director.rotate(clock: House.clock)
        #expect(!house.director.mayStillRead(suspended, clock: House.clock))
        try house.director.setStanding(.active, of: me.id, clock: House.clock)
        #expect(try house.open(seeds).read(child, compartments: [2]).count == 1)
    }

    @Test func `an entry without right is shown until a director signs it off, and only that`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("carer", role: 3)
        let carer = try house.open(seeds)
        let director = house.director
        // In the director's name, over a child; and an enrolment by a carer.
        try house.forge(
            .write, with: carer, author: director.person, key: director.recipient.signing, signedBy: seeds,
            touched: [try carer.mention(child)])
        try carer.refresh()
        try house.forge(
            .personAdded, with: carer, author: carer.person, key: seeds.recipient.signing, signedBy: seeds,
            payload: Payload.person(
                Person(
                    id: .random(), name: "puppet", role: 1, recipient: House.Seeds().recipient,
                    confirmed: true)))
        try director.refresh()
        let before = try director.verify(anchor: nil)
        #expect(before.problems == [.entryDamaged(3)] && before.unauthorised.contains(4))
        for number in [0, 1, 2, 99] as [UInt64] {
            #expect(throws: VaultError.notAllowed) { try director.setAside(number, clock: House.clock) }
        }
        #expect(throws: VaultError.notAllowed) { try carer.setAside(4, clock: House.clock) }
        for number in [3, 4] as [UInt64] { try director.setAside(number, clock: House.clock) }
        let after = try director.verify(anchor: nil)
        #expect(after.problems.isEmpty && after.unauthorised.isEmpty)
        #expect(director.person(named: "puppet") == nil)
    }
}
