import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// New keys for some compartments and not for others; wraps that open for nobody.
@Suite struct PartialRotationTests {
    let house: House
    let child: Bytes16
    let carerSeeds: House.Seeds
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        carerSeeds = try house.enroll("carer", role: 3)
        try house.director.refresh()
    }

    private func wraps() throws -> [Bytes16: [UInt8]] {
        Dictionary(
            uniqueKeysWithValues: try house.director.store.keys(of: child).map { ($0.locator, $0.wrap) })
    }

    @Test func `one compartment's keys are new and the others' stay as they were`() throws {
        defer { house.remove() }
        let director = house.director
        let before = try wraps()
        let place = try #require(director.keyring.rings[2]).locator(subject: child, keyEpoch: 0)
        let old = try #require(director.keyring.rings[2])
        let plan = try director.rotationPlan([2], clock: House.clock)
        #expect(plan.wraps == 1 && plan.compartments == 1 && plan.recipients.count == 2)
        #expect(try director.rotationPlan([3], clock: House.clock).recipients == [director.person])
        #expect(try director.rotate([2], clock: House.clock) == 1)
        let after = try wraps()
        #expect(Set(after.keys) == Set(before.keys))
        #expect(after.filter { before[$0.key] != $0.value }.map(\.key) == [place])
        #expect(throws: (any Error).self) {
            try CaseKey.unwrap(
                after[place] ?? [], subject: child, locator: place, epoch: 0, ring: old, vault: director.vault
            )
        }
        for vault in [director, try house.open(carerSeeds), try house.open(house.directorSeeds)] {
            #expect(try vault.read(child, compartments: [2]).count == 1)
        }
        // What is written now goes under a new case key where the compartment's is new, and only there.
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 1, "a", "x"), House.draft(child, 2, "b", "y")])],
            clock: House.clock)
        #expect(try wraps().count == before.count + 1)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        #expect(throws: VaultError.notAllowed) { try director.rotate([], clock: House.clock) }
        #expect(throws: VaultError.notAllowed) { try director.rotate([99], clock: House.clock) }
        #expect(throws: VaultError.notAllowed) {
            try house.open(carerSeeds).rotate([2], clock: House.clock)
        }
    }

    @Test func `a suspended person counts as a reader until every key is new`() throws {
        defer { house.remove() }
        let me = try #require(try house.open(carerSeeds).me)
        try house.director.setStanding(.suspended, of: me.id, clock: House.clock)
        let suspended = try #require(house.director.person(me.id))
        _ = try house.director.rotate([2], clock: House.clock)
        #expect(house.director.mayStillRead(suspended, clock: House.clock))
        #expect(try house.director.store.keyring(of: me.id) == nil)
        _ = try house.director.rotate(clock: House.clock)
        #expect(!house.director.mayStillRead(suspended, clock: House.clock))
    }

    @Test func `a wrap that opens for nobody keeps nobody from being shut out, and is named`() throws {
        defer { house.remove() }
        let director = house.director
        let carer = try house.open(carerSeeds)
        try carer.commit([Act(.write, drafts: [House.draft(child, 3, "what", "filed")])], clock: House.clock)
        try director.refresh()
        let filed = try #require(try wraps().values.first { $0.first == 2 })
        try house.queue("keys").write {
            try $0.execute(
                sql: "UPDATE key SET wrap = ? WHERE wrap = ?",
                arguments: [Data(filed.dropLast() + [filed[80] ^ 1]), Data(filed)])
        }
        let place = try #require(director.keyring.rings[2]).locator(subject: child, keyEpoch: 0)
        let wrap = try #require(try wraps()[place])
        try house.queue("keys").write {
            try $0.execute(
                sql: "UPDATE key SET wrap = ? WHERE wrap = ?",
                arguments: [Data(wrap.dropLast() + [wrap[72] ^ 1]), Data(wrap)])
        }
        _ = try director.remove(carer.person, clock: House.clock)
        #expect(director.person(carer.person)?.standing == .removed)
        #expect(try !director.verify(anchor: nil).problems.isEmpty)
        let other = try house.admit(by: director)
        #expect(try director.read(other, compartments: [1, 2, 3]).count == 3)
    }
}
