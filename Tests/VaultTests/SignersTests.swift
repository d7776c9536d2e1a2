import Foundation
import Sealing
import Testing

@testable import Vault

/// Acts that one director alone cannot do.
@Suite struct SignersTests {
    static let hour: Int64 = 3600
    static var policy: VaultPolicy {
        var policy = House.policy
        policy.signers = Dictionary(uniqueKeysWithValues: ActCode.byTwo.map { ($0.rawValue, 2) })
        return policy
    }

    let house: House
    let deputySeeds: House.Seeds
    let deputy: Vault
    let child: Bytes16

    /// Two directors, since both were there before the first child.
    init() throws {
        house = try House(policy: Self.policy)
        deputySeeds = try house.enroll("deputy", role: 1)
        deputy = try house.open(deputySeeds)
        child = try house.admit(by: house.director)
        try deputy.refresh()
    }

    func proposed(_ body: () throws -> Void) throws -> UInt64 {
        do {
            try body()
        } catch VaultError.needsSignatures(let number) { return number }
        throw VaultError.noProposal
    }

    func erase(by vault: Vault, at clock: Int64 = House.clock) throws {
        _ = try vault.erase(child, drafts: [], clock: clock)
    }

    func appoint(_ vault: Vault, _ person: Person, at clock: Int64 = House.clock) throws {
        try vault.add(person, clock: clock)
    }

    static func person(_ name: String, role: UInt8 = 1) -> Person {
        Person(id: .random(), name: name, role: role, recipient: House.Seeds().recipient, confirmed: true)
    }

    @Test func `an erasure takes two, and is proposed once`() throws {
        defer { house.remove() }
        let number = try proposed { try erase(by: house.director) }
        #expect(try proposed { try erase(by: house.director) } == number)
        #expect(try house.director.read(child, compartments: [2]).count == 1)
        // By the tool or by hand, the order alone is not obeyed.
        #expect(throws: VaultError.notAllowed) {
            try house.director.commit(
                [Act(.erase, about: [child], payload: Payload.subject(child, magic: Payload.erase))],
                clock: House.clock)
        }
        try deputy.cosign(number, clock: House.clock)
        try erase(by: deputy)
        #expect(try deputy.verify(anchor: nil).problems.isEmpty && deputy.erasures.first?.done != nil)
    }

    @Test func `nobody signs twice, nor for another, nor without being a director`() throws {
        defer { house.remove() }
        let number = try proposed { try erase(by: house.director) }
        let carerSeeds = try house.enroll("carer", role: 3)
        let carer = try house.open(carerSeeds)
        let director = house.director
        #expect(throws: VaultError.notAllowed) { try director.cosign(number, clock: House.clock) }
        #expect(throws: VaultError.notAllowed) { try carer.cosign(number, clock: House.clock) }
        let proposal = try #require(carer.proposal(number))
        for (signer, seeds) in [
            (deputy.person, carerSeeds), (carer.person, carerSeeds), (.random(), carerSeeds),
        ] {
            let forged = Cosignature(proposal, signer: signer, vault: carer.vault) {
                seeds.identity().sign($0)
            }
            try carer.refresh()
            try house.forge(
                .cosignature, with: carer, author: carer.person, key: carer.recipient.signing,
                signedBy: carerSeeds, payload: forged.bytes)
        }
        #expect(try proposed { try erase(by: director) } == number)
        // The deputy's own signature may be carried by anybody.
        let genuine = Cosignature(proposal, signer: deputy.person, vault: carer.vault) {
            deputySeeds.identity().sign($0)
        }
        try carer.refresh()
        try house.forge(
            .cosignature, with: carer, author: carer.person, key: carer.recipient.signing,
            signedBy: carerSeeds, payload: genuine.bytes)
        try erase(by: director)
    }

    @Test func `a signature for one proposal is none for another, and lapses`() throws {
        defer { house.remove() }
        let other = try house.admit(by: house.director)
        let number = try proposed { try erase(by: house.director) }
        let director = house.director
        let second = try proposed { _ = try director.erase(other, drafts: [], clock: House.clock) }
        try deputy.cosign(second, clock: House.clock)
        #expect(try proposed { try erase(by: director) } == number)
        let first = try #require(deputy.proposal(number))
        let foreign = try #require(deputy.proposal(second))
        var mixed = Cosignature(foreign, signer: deputy.person, vault: deputy.vault) {
            deputySeeds.identity().sign($0)
        }.bytes
        mixed.replaceSubrange(8..<16, with: (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
        #expect(try !Cosignature(bytes: mixed).holds(vault: deputy.vault, key: deputySeeds.recipient.signing))
        let late = House.clock + Proposal.life
        #expect(first.lapses == late)
        #expect(throws: VaultError.notAllowed) { try deputy.cosign(number, clock: late) }
        // Signed in time and used too late: it has to be proposed anew.
        #expect(try proposed { _ = try director.erase(other, drafts: [], clock: late) } > second)
    }

    @Test func `a proposal serves once`() throws {
        defer { house.remove() }
        let puppet = Self.person("puppet")
        let number = try proposed { try appoint(house.director, puppet) }
        try deputy.cosign(number, clock: House.clock)
        try appoint(house.director, puppet)
        #expect(house.director.person(puppet.id)?.standing == .active)
        #expect(try proposed { _ = try house.director.remove(puppet.id, clock: House.clock) } > number)
        let again = Person(
            id: .random(), name: "puppet2", role: 1, recipient: puppet.recipient, confirmed: true)
        #expect(try proposed { try appoint(house.director, again) } > number)
        #expect(throws: VaultError.noProposal) { try deputy.cosign(999, clock: House.clock) }
        // The very same matter, done once and undone, is to be proposed and signed again.
        func standing(_ standing: Person.Standing) throws {
            try house.director.setStanding(standing, of: puppet.id, clock: House.clock)
        }
        for next in [Person.Standing.suspended, .active] {
            let number = try proposed { try standing(next) }
            try deputy.cosign(number, clock: House.clock)
            try standing(next)
            #expect(house.director.person(puppet.id)?.standing == next)
        }
        _ = try proposed { try standing(.suspended) }
    }

    @Test func `one director adds no puppet, and does not lower the number of signatures`() throws {
        defer { house.remove() }
        let puppet = Self.person("puppet")
        _ = try proposed { try appoint(house.director, puppet) }
        var lower = Self.policy
        lower.signers = [:]
        _ = try proposed { try house.director.adopt(lower, clock: House.clock) }
        for (act, payload) in [
            (ActCode.personAdded, Payload.person(puppet)), (.policy, lower.bytes),
            (.personRemoved, Payload.standing(deputy.person)),
            (.personSuspended, Payload.standing(deputy.person)),
        ] {
            try house.director.refresh()
            try house.forge(
                act, with: house.director, author: house.director.person,
                key: house.director.recipient.signing, signedBy: house.directorSeeds, payload: payload)
        }
        try deputy.refresh()
        #expect(deputy.person(puppet.id) == nil && deputy.policy == Self.policy)
        #expect(deputy.me?.standing == .active)
        #expect(try deputy.verify(anchor: nil).unauthorised.count == 4)
        // Staff who are no directors still come and go by one signature.
        let carer = try house.open(try house.enroll("carer", role: 3))
        _ = try house.director.remove(carer.person, clock: House.clock)
    }

    @Test func `whoever is to go cannot be asked: then everybody is told for three days`() throws {
        defer { house.remove() }
        let director = house.director
        let number = try proposed { _ = try director.remove(deputy.person, clock: House.clock) }
        #expect(throws: VaultError.notAllowed) {
            try house.director.setStanding(.suspended, of: house.director.person, clock: House.clock)
        }
        try deputy.cosign(number, clock: House.clock)
        let early = House.clock + Proposal.wait - 1
        #expect(try proposed { _ = try director.remove(deputy.person, clock: early) } == number)
        #expect(try director.remove(deputy.person, clock: House.clock + Proposal.wait) == 3)
    }

    @Test func `a director alone waits three days, and never erases`() throws {
        let lone = try House(policy: Self.policy)
        defer {
            lone.remove()
            house.remove()
        }
        let child = try lone.admit(by: lone.director)
        #expect(throws: VaultError.tooFewSigners) {
            try lone.director.erase(child, drafts: [], clock: House.clock + 9 * 24 * Self.hour)
        }
        let second = Self.person("second")
        let number = try proposed { try lone.director.add(second, clock: House.clock) }
        #expect(throws: VaultError.needsSignatures(number)) {
            try lone.director.add(second, clock: House.clock + 71 * Self.hour)
        }
        try lone.director.add(second, clock: House.clock + 72 * Self.hour)
        #expect(lone.director.person(second.id)?.standing == .active)
        // Now there are two, and no waiting helps.
        let third = Self.person("third")
        let next = try proposed { try lone.director.add(third, clock: House.clock + 72 * Self.hour) }
        #expect(throws: VaultError.needsSignatures(next)) {
            try lone.director.add(third, clock: House.clock + 150 * Self.hour)
        }
    }
    @Test func `an order that is set apart uses up no signatures`() throws {
        defer { house.remove() }
        let number = try proposed { try erase(by: house.director) }
        try deputy.cosign(number, clock: House.clock)
        try house.director.refresh()
        // It does not touch the child it is about.
        try house.forge(
            .erase, with: house.director, author: house.director.person,
            key: house.director.recipient.signing,
            signedBy: house.directorSeeds, payload: Payload.subject(child, magic: Payload.erase))
        try deputy.refresh()
        #expect(deputy.proposal(number)?.used == nil)
        try erase(by: deputy)
        #expect(deputy.proposal(number)?.used == deputy.erasures.first?.ordered)
    }
}
