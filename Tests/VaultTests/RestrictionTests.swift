import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// A child's record that opens for named people alone.
@Suite struct RestrictionTests {
    let house: House
    let child: Bytes16
    let other: Bytes16
    let secondSeeds, workerSeeds, carerSeeds: House.Seeds
    var director: Vault { house.director }
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        other = try house.admit(by: house.director)
        secondSeeds = try house.enroll("second", role: 1)
        workerSeeds = try house.enroll("worker", role: 2)
        carerSeeds = try house.enroll("carer", role: 3)
        try house.director.refresh()
    }

    private func id(_ name: String) throws -> Bytes16 { try #require(director.person(named: name)).id }
    private func mark() throws -> Bytes16 { try director.mark(ofCode: "AB-0007-K", compartment: 1) }

    private func restrict(to names: String..., by vault: Vault? = nil) throws {
        try (vault ?? director).restrict(
            child, to: Set(names.map(id)), mark: mark(), clock: House.clock)
    }

    private func write(_ vault: Vault, _ compartment: UInt8 = 2, _ value: String = "rice") throws {
        try vault.commit(
            [Act(.write, drafts: [House.draft(child, compartment, "meal", value)])], clock: House.clock)
    }

    private func count(_ seeds: House.Seeds, _ id: Bytes16? = nil) throws -> Int {
        try house.open(seeds).read(id ?? child, compartments: [1, 2, 3]).count
    }

    private func isClean(_ seeds: House.Seeds...) throws -> Bool {
        try seeds.allSatisfy {
            let report = try house.open($0).verify(anchor: nil)
            return report.problems.isEmpty && report.unauthorised.isEmpty
        }
    }

    private func wraps() throws -> [StoredKey] { try director.store.keys(of: child) }

    @Test func `who is named reads and writes on, the others see nothing of it`() throws {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        #expect(try count(house.directorSeeds) == 3 && count(workerSeeds) == 3)
        #expect(try count(secondSeeds) == 0 && count(carerSeeds) == 0)
        for (seeds, cards) in [(workerSeeds, 2), (secondSeeds, 1), (carerSeeds, 1)] {
            let vault = try house.open(seeds)
            #expect(try vault.roster(1).count == cards && vault.cards(1).count == cards)
            #expect(try (vault.card(of: child, 1) == nil) == (cards == 1))
            #expect(try vault.read(other, compartments: [1, 2]).count == 2)
        }
        try write(try house.open(workerSeeds))
        #expect(throws: VaultError.notNamed) { try write(try house.open(secondSeeds)) }
        #expect(throws: VaultError.notNamed) { try write(try house.open(carerSeeds)) }
        #expect(try count(house.directorSeeds) == 4)
        #expect(try isClean(house.directorSeeds, secondSeeds, workerSeeds, carerSeeds))
    }

    @Test func `no wrap that the others' keys open is left in the file`() throws {
        defer { house.remove() }
        let before = try wraps()
        let rings = director.keyring.rings
        try restrict(to: "director", "second")
        let after = try wraps()
        #expect(Set(after.map(\.locator)) == Set(before.map(\.locator)))
        let file = try Data(contentsOf: URL(fileURLWithPath: house.folder + "/keys.sqlite"))
        for old in before { #expect(file.range(of: Data(old.wrap)) == nil) }
        for wrap in after {
            for ring in rings.values {
                #expect(throws: (any Error).self) {
                    try CaseKey.unwrap(
                        wrap.wrap, subject: child, locator: wrap.locator, epoch: 0, ring: ring,
                        vault: director.vault)
                }
            }
        }
    }

    @Test func `what is written afterwards lies under a key that nobody had before`() throws {
        defer { house.remove() }
        let before = Set(try wraps().map(\.locator))
        try restrict(to: "director", "second")
        try write(director)
        let fresh = try wraps().filter { !before.contains($0.locator) }
        #expect(fresh.count == 1)
        #expect(try director.resealPlan(afterRotation: false).subjects == [child])
        #expect(try director.reseal(clock: House.clock) > 0)
        #expect(try count(secondSeeds) == 4 && isClean(secondSeeds, carerSeeds))
    }

    @Test func `whoever is not named files what happened, and the named read it`() throws {
        defer { house.remove() }
        try restrict(to: "director", "second")
        try write(try house.open(carerSeeds), 3, "filed")
        #expect(try count(house.directorSeeds) == 4 && count(secondSeeds) == 4 && count(workerSeeds) == 0)
        #expect(try isClean(house.directorSeeds, secondSeeds, carerSeeds))
    }

    @Test func `a rotation by a director who is not named leaves it to the named`() throws {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        let second = try house.open(secondSeeds)
        let worker = try id("worker")
        _ = try second.rotate(clock: House.clock)
        #expect(try count(house.directorSeeds) == 3 && count(workerSeeds) == 3 && count(secondSeeds) == 0)
        #expect(second.restrictedRecords.first?.isDue == false)
        // The removed person's own keys to it go at once; new ones are made by somebody who has it.
        _ = try second.remove(worker, clock: House.clock)
        #expect(second.restrictedRecords.first?.isDue == true)
        #expect(second.restrictedRecords.first?.people == [director.person])
        try director.refresh()
        let place = try #require(director.restrictedPlace(of: worker, child))
        #expect(try director.store.keyring(of: place) == nil)
        let old = try director.rings(of: child)
        _ = try director.rotate(clock: House.clock)
        #expect(director.restrictedRecords.first?.isDue == false)
        let new = try director.rings(of: child)
        #expect(Set(new.values.map(\.epoch)) == [old[1]!.epoch + 1])
        try write(director)
        #expect(try count(house.directorSeeds) == 4 && isClean(house.directorSeeds, secondSeeds, carerSeeds))
    }

    @Test func `lifted it opens for every role again, however often it was restricted`() throws {
        defer { house.remove() }
        for round in 0..<4 {
            try restrict(to: "director", "second")
            try write(director, 2, "closed \(round)")
            if round % 2 == 1 { _ = try director.rotate(clock: House.clock) }
            try director.restrict(child, to: [], mark: mark(), clock: House.clock)
            try write(try house.open(carerSeeds), 2, "open \(round)")
            try director.refresh()
        }
        #expect(director.restrictedRecords.isEmpty)
        #expect(try count(house.directorSeeds) == 11 && count(workerSeeds) == 11 && count(carerSeeds) == 10)
        _ = try director.rotate(clock: House.clock)
        #expect(try count(workerSeeds) == 11 && isClean(house.directorSeeds, workerSeeds, carerSeeds))
        let left = try house.queue("home").read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM keyring")
        }
        #expect(left == 4)
    }

    @Test func `only who is named changes who is named, and an administrator must be`() throws {
        defer { house.remove() }
        #expect(throws: VaultError.notAllowed) { try restrict(to: "worker", "carer") }
        #expect(throws: VaultError.notAllowed) {
            try restrict(to: "director", by: try house.open(workerSeeds))
        }
        try restrict(to: "director")
        let second = try house.open(secondSeeds)
        #expect(throws: VaultError.notNamed) { try restrict(to: "second", by: second) }
        #expect(throws: VaultError.notNamed) {
            try second.restrict(child, to: [], mark: mark(), clock: House.clock)
        }
        // Signed by a program of their own, it is not obeyed.
        let forged = Restriction(subject: child, mark: try mark(), people: [])
        #expect(throws: VaultError.notAllowed) {
            try second.transact { writer in
                try second.seal(
                    .restricted, touched: [try second.mention(child)], payload: forged.bytes,
                    author: #require(second.me), writer: writer, clock: House.clock)
            }
        }
        try director.refresh()
        #expect(director.restrictedRecords.first?.people == [director.person])
    }

    @Test func `what somebody who is not named signs into the record counts for nothing`() throws {
        defer { house.remove() }
        try restrict(to: "director", "second")
        let carer = try house.open(carerSeeds)
        let ring = try #require(carer.keyring.rings[2])
        var item = try carer.mention(child)
        item.changes = [
            LogEntry.Change(
                mark: ring.mark(subject: child, number: carer.state.size), slip: .zero,
                rows: [LogEntry.RowDigest(id: .random(), digest: .zero)])
        ]
        #expect(throws: VaultError.notAllowed) {
            try carer.transact { writer in
                try carer.seal(
                    .write, touched: [item], payload: [], author: #require(carer.me), writer: writer,
                    clock: House.clock)
            }
        }
    }

    @Test func `it takes two where two must sign, but new keys for the same people take one`() throws {
        var policy = House.policy
        policy.signers = [ActCode.personRemoved.rawValue: 2]
        let house = try House(policy: policy)
        defer { house.remove() }
        self.house.remove()
        let seeds = try house.enroll("second", role: 1)
        let child = try house.admit(by: house.director)
        let second = try house.open(seeds)
        let mark = try second.mark(ofCode: "AB-0007-K", compartment: 1)
        func restrict(_ vault: Vault, _ people: Set<Bytes16>) throws {
            try vault.restrict(child, to: people, mark: mark, clock: House.clock)
        }
        let both: Set = [house.director.person, second.person]
        #expect(throws: VaultError.self) { try restrict(second, both) }
        let open = try #require(try second.proposals(clock: House.clock).first).proposal
        #expect(open.restriction?.people == both.sorted() && open.target == child)
        try house.director.cosign(open.number, clock: House.clock)
        try restrict(house.director, both)
        _ = try house.director.rotate(clock: House.clock)
        #expect(house.director.restrictedRecords.first?.people == both)
        #expect(throws: VaultError.self) { try restrict(house.director, []) }
        #expect(house.director.restrictedRecords.count == 1)
    }

    @Test func `an erasure takes the keys of the named out of the home`() throws {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        let second = try house.open(secondSeeds)
        _ = try second.erase(child, drafts: [], clock: House.clock)
        let left = try house.queue("home").read { try Int.fetchOne($0, sql: "SELECT count(*) FROM keyring") }
        #expect(left == 4)
        #expect(try isClean(house.directorSeeds, secondSeeds, workerSeeds))
        try director.refresh()
        #expect(director.restrictedRecords.isEmpty)
    }

    @Test func `spoiled keys of the named are named by verify, and close no other record`() throws {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        let entry = try #require(director.restrictedRecords.first).entry
        let place = try #require(director.restrictedPlace(of: id("worker"), child))
        try house.queue("home").write {
            try $0.execute(
                sql: "UPDATE keyring SET sealed = zeroblob(length(sealed)) WHERE person = ?",
                arguments: [Data(place.bytes)])
        }
        let worker = try house.open(workerSeeds)
        #expect(throws: VaultError.keyDamaged(entry)) { try worker.read(child, compartments: [1, 2]) }
        #expect(try worker.roster(1).count == 1 && worker.read(other, compartments: [1, 2]).count == 2)
        #expect(try worker.verify(anchor: nil).problems.contains(.keyDamaged(entry)))
        #expect(try isClean(house.directorSeeds, carerSeeds))
    }

    @Test func `a thief cannot tell whose keys to a restricted record lie among the keyrings`() throws {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        let rows = try house.queue("home").read {
            try Row.fetchAll($0, sql: "SELECT person, length(sealed) AS size FROM keyring").map {
                ($0["person"] as Data, $0["size"] as Int)
            }
        }
        #expect(rows.count == 6 && Set(rows.map(\.1)).count == 1)
        let people = Set(director.people.map { Data($0.id.bytes) })
        #expect(rows.count { people.contains($0.0) } == 4)
    }
}
