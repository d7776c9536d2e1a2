import Foundation
import Sealing
import Testing

@testable import Vault

/// What one wrong clock, or one person's word about the time, does not do.
extension SignersTests {
    private static let day: Int64 = 86_400

    private func inspector(until: String) -> Person {
        Person(
            id: .random(), name: "inspector", role: 3, recipient: House.Seeds().recipient, until: until,
            confirmed: true)
    }

    @Test func `one director's date far ahead ends nobody's time`() throws {
        defer { house.remove() }
        let director = house.director
        let inspector = inspector(until: "2026-12-31")
        try director.add(inspector, clock: House.clock)
        let far = House.clock + 4000 * Self.day
        try director.hold(child, drafts: [], clock: far)
        try director.releaseHold(child, drafts: [], clock: far + 1)
        #expect(director.believedTime == House.clock)
        #expect(director.isCurrent(inspector, clock: House.clock))
        // Two of them are believed.
        try deputy.refresh()
        try deputy.hold(child, drafts: [], clock: far + 60)
        try director.refresh()
        #expect(director.believedTime == far + 1)
        #expect(!director.isCurrent(inspector, clock: House.clock))
        // Whoever keeps on within thirty days is believed alone.
        try director.releaseHold(child, drafts: [], clock: far + 29 * Self.day)
        #expect(director.believedTime == far + 29 * Self.day)
    }

    @Test func `anybody's entry confirms a date, if they signed it`() throws {
        defer { house.remove() }
        let carerSeeds = try house.enroll("carer", role: 3)
        let carer = try house.open(carerSeeds)
        let director = house.director
        let far = House.clock + 90 * Self.day
        try director.hold(child, drafts: [], clock: far)
        try carer.refresh()
        try house.forge(
            .read, with: carer, author: deputy.person, key: deputy.recipient.signing, signedBy: carerSeeds,
            payload: House.text("list"), time: far)
        try director.refresh()
        #expect(director.believedTime == House.clock)
        try carer.noteRead([], detail: "list", clock: far - 60)
        try director.refresh()
        #expect(director.believedTime == far - 60)
        // What the walk found, a session's notes give too.
        let bench = try NotesBench()
        let notes = bench.notes()
        _ = try house.open(notes: notes)
        #expect(try house.open(notes: notes).believedTime == far - 60)
    }

    @Test func `a clock that two have signed mends a date that two have believed`() throws {
        defer { house.remove() }
        let director = house.director
        let inspector = inspector(until: "2026-12-31")
        try director.add(inspector, clock: House.clock)
        let far = House.clock + 4000 * Self.day
        try director.hold(child, drafts: [], clock: far)
        try deputy.refresh()
        try deputy.releaseHold(child, drafts: [], clock: far)
        #expect(!deputy.isCurrent(inspector, clock: House.clock))
        let now = House.clock + 60
        try byHand(.clock, Payload.clock(now))
        #expect(lastIsSetApart && director.believedTime == far)
        let number = try proposed { try director.setClock(now, clock: now) }
        try deputy.cosign(number, clock: now)
        #expect(throws: VaultError.notAllowed) { try house.forgeClock(now + 1, at: now) }
        try deputy.setClock(now, clock: now)
        try director.refresh()
        #expect(director.believedTime == now && director.isCurrent(inspector, clock: now))
        #expect(try director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `a lone director waits until somebody else was there after three days`() throws {
        defer { house.remove() }
        let lone = try House(policy: Self.policy)
        defer { lone.remove() }
        _ = try lone.admit(by: lone.director)
        let carerSeeds = try lone.enroll("carer", role: 3)
        let carer = try lone.open(carerSeeds)
        let second = Self.person("second")
        let number = try proposed { try lone.director.add(second, clock: House.clock) }
        let late = House.clock + Proposal.wait
        func add() throws { try lone.director.add(second, clock: late) }
        #expect(throws: VaultError.needsSignatures(number)) { try add() }
        #expect(lone.director.proposal(number)?.isSeen == false)
        // Neither before the time, nor in the carer's name, nor by somebody let in since.
        try carer.noteRead([], detail: "list", clock: late - 1)
        #expect(throws: VaultError.needsSignatures(number)) { try add() }
        try lone.forge(
            .read, with: lone.director, author: carer.person, key: carer.recipient.signing,
            signedBy: lone.directorSeeds, payload: House.text("due"), time: late)
        let puppet = try lone.open(try lone.enroll("puppet", role: 3))
        try puppet.noteRead([], detail: "list", clock: late)
        #expect(throws: VaultError.needsSignatures(number)) { try add() }
        try carer.refresh()
        try carer.noteRead([], detail: "census", clock: late)
        try add()
        #expect(lone.director.person(second.id)?.standing == .active)
        #expect(try lone.director.verify(anchor: nil).unauthorised.isEmpty)
    }
}

/// Whom a director let in who is not to be trusted.
extension SignersTests {
    @Test func `who was let in by a distrusted director alone is out, and others stay`() throws {
        defer { house.remove() }
        let director = house.director
        let before = try house.open(try house.enroll("before", role: 3)).person
        try deputy.refresh()
        let from = deputy.state.size
        let puppetSeeds = House.Seeds()
        let puppet = Person(
            id: .random(), name: "puppet", role: 3, recipient: puppetSeeds.recipient, confirmed: true)
        try deputy.add(puppet, clock: House.clock)
        let sharedSeeds = House.Seeds()
        let shared = Person(
            id: .random(), name: "shared", role: 1, recipient: sharedSeeds.recipient, confirmed: true)
        let both = try proposed { try deputy.add(shared, clock: House.clock) }
        try director.cosign(both, clock: House.clock)
        try deputy.add(shared, clock: House.clock)
        try director.refresh()
        let after = try house.open(try house.enroll("after", role: 3)).person
        _ = try house.open(puppetSeeds)

        try byHand(.distrusted, Payload.Distrust(person: deputy.person, from: from).bytes)
        #expect(lastIsSetApart)
        // Whom it is about does not sign it.
        let number = try proposed { try director.distrust(deputy.person, from: from, clock: House.clock) }
        try deputy.cosign(number, clock: House.clock)
        #expect(
            try proposed { try director.distrust(deputy.person, from: from, clock: House.clock) } == number)
        try house.open(sharedSeeds).cosign(number, clock: House.clock)
        let out = try director.distrust(deputy.person, from: from, clock: House.clock)
        #expect(out.map(\.name) == ["puppet"])
        #expect(director.distrusted(deputy.person) == from)
        #expect(throws: VaultError.self) { try house.open(puppetSeeds) }
        for id in [before, after, shared.id] {
            #expect(director.person(id)?.standing == .active)
        }
        // The deputy lets nobody in again; somebody else may.
        try deputy.refresh()
        #expect(throws: VaultError.notAllowed) {
            try deputy.setStanding(.active, of: puppet.id, clock: House.clock)
        }
        try director.setStanding(.active, of: puppet.id, clock: House.clock)
        _ = try house.open(puppetSeeds)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
    }
}

extension House {
    fileprivate func forgeClock(_ time: Int64, at clock: Int64) throws {
        try director.transact { writer in
            guard let me = director.me else { throw VaultError.notActive }
            try director.seal(
                .clock, touched: [], payload: Payload.clock(time), author: me, writer: writer, clock: clock)
        }
    }
}
