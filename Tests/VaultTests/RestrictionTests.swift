import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// A child's record that opens for named people alone.
@Suite struct RestrictionTests: InRestrictedHouse {
    let made: RestrictedHouse
    init() throws { made = try RestrictedHouse() }

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
        for name in ["keys.sqlite", "keys.sqlite-wal"] {
            let file = try? Data(contentsOf: URL(fileURLWithPath: house.folder + "/" + name))
            for old in before { #expect(file?.range(of: Data(old.wrap)) == nil) }
        }
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

    @Test func `the next opening by a director who is named makes the keys that are due`() throws {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        let second = try house.open(secondSeeds)
        _ = try second.remove(id("worker"), clock: House.clock)
        try second.renewDueRestricted(clock: House.clock)
        #expect(second.restrictedRecords.first?.isDue == true)
        try director.refresh()
        let before = try director.rings(of: child)
        try director.renewDueRestricted(clock: House.clock)
        #expect(director.restrictedRecords.first?.isDue == false)
        #expect(try director.rings(of: child)[1]?.epoch == before[1]!.epoch + 1)
        try write(director)
        #expect(try count(house.directorSeeds) == 4 && isClean(house.directorSeeds, secondSeeds))
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

    @Test func `roles that come to read more are given it of a restricted record too, by whoever has it`()
        throws
    {
        defer { house.remove() }
        try restrict(to: "director", "carer")
        var policy = House.policy
        policy.access[3]?[3] = 1
        let second = try house.open(secondSeeds)
        try second.adopt(policy, clock: House.clock)
        #expect(second.restrictedRecords.first?.isDue == true)
        #expect(try count(carerSeeds) == 2)
        try director.refresh()
        try restrict(to: "director", "carer")
        #expect(director.restrictedRecords.first?.isDue == false)
        #expect(try count(carerSeeds) == 3 && isClean(house.directorSeeds, secondSeeds, carerSeeds))
        policy.access[3]?[3] = nil
        try director.adopt(policy, clock: House.clock)
        #expect(try count(carerSeeds) == 2 && director.restrictedRecords.first?.isDue == false)
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

    @Test func `whose access ends is named no more, and is not named by coming back`() throws {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        let (worker, carer) = (try id("worker"), try id("carer"))
        try director.setStanding(.suspended, of: worker, clock: House.clock)
        #expect(director.restrictedRecords.first?.people == [director.person])
        #expect(director.restrictedRecords.first?.isDue == true)
        try director.setStanding(.active, of: worker, clock: House.clock)
        #expect(try count(workerSeeds) == 0 && count(house.directorSeeds) == 3)
        try restrict(to: "director", "worker", "carer")
        #expect(try count(workerSeeds) == 3 && count(carerSeeds) == 2)
        #expect(director.restrictedRecords.first?.isDue == false)
        try director.setStanding(.suspended, of: carer, clock: House.clock)
        _ = try director.rotate([2], clock: House.clock)
        #expect(director.restrictedRecords.first?.isDue == false)
        #expect(try isClean(house.directorSeeds, workerSeeds, secondSeeds))
    }
}
