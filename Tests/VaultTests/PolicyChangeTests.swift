import Foundation
import Sealing
import Testing

@testable import Vault

/// Keys follow the policy: more is given at once, less makes every key anew.
@Suite struct PolicyChangeTests {
    let house: House
    let child: Bytes16
    let seeds: House.Seeds
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        seeds = try house.enroll("carer", role: 3)
    }

    private func policy(_ change: (inout VaultPolicy) -> Void) -> VaultPolicy {
        var new = house.director.policy
        change(&new)
        return new
    }

    @Test func `a role that may read more reads what was written before, and may not yet write it`() throws {
        defer { house.remove() }
        let carer = try house.open(seeds)
        #expect(!carer.holds(3))
        let wider = policy { $0.access[3]?[3] = 1 }
        #expect(try house.director.adopt(wider, clock: House.clock) == 0)
        for vault in [carer, try house.open(seeds)] {
            try vault.refresh()
            #expect(try vault.read(child, compartments: [3]).map(\.line).count == 1)
            let act = Act(.write, drafts: [House.draft(child, 1, "k", "v")])
            try vault.commit([act], clock: House.clock)
            #expect(try vault.verify(anchor: nil).problems.isEmpty)
        }
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `what is taken away opens no more, and nothing new opens with the old keys`() throws {
        defer { house.remove() }
        let carer = try house.open(seeds)
        #expect(try carer.read(child, compartments: [2]).count == 1)
        let before = house.director.keyring.rings[2]?.epoch
        let narrower = policy { $0.access[3]?[2] = nil }
        #expect(try house.director.adopt(narrower, clock: House.clock) == 3)
        #expect(house.director.keyring.rings[2]?.epoch != before)
        for vault in [carer, try house.open(seeds)] {
            try vault.refresh()
            #expect(!vault.holds(2) && vault.holds(1))
            #expect(try vault.read(child, compartments: [1, 2]).allSatisfy { $0.compartment == 1 })
            #expect(throws: VaultError.notAllowed) {
                try vault.commit(
                    [Act(.write, drafts: [House.draft(child, 2, "meal", "no")])], clock: House.clock)
            }
        }
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "after")])], clock: House.clock)
        #expect(try house.director.read(child, compartments: [2]).count == 2)
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `what cannot be is refused, and nothing changes`() throws {
        defer { house.remove() }
        let carer = try house.open(seeds)
        let before = try house.contents()
        let wider = policy { $0.access[3]?[3] = 1 }
        #expect(throws: VaultError.notAllowed) { try carer.adopt(wider, clock: House.clock) }
        for impossible in [
            policy { $0.access[1]?[3] = nil }, policy { $0.access[4] = [1: 1] },
            policy { $0.administrators = [] }, policy { $0.subjectCompartments = [1, 2] },
            policy { $0.filing = [] }, policy { $0.signature = 9 },
        ] {
            #expect(throws: VaultError.notAllowed) {
                try house.director.adopt(impossible, clock: House.clock)
            }
        }
        #expect(try house.contents() == before)
    }
}
