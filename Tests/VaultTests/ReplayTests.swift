import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What a director with a changed program signs and nobody obeys.
extension SignersTests {
    /// Signs an act by hand, as the director.
    func byHand(_ act: ActCode, _ payload: [UInt8], about: [Bytes16] = []) throws {
        let director = house.director
        try director.refresh()
        try house.forge(
            act, with: director, author: director.person, key: director.recipient.signing,
            signedBy: house.directorSeeds, touched: try about.map(director.mention), payload: payload)
        try director.refresh()
    }

    var lastIsSetApart: Bool { house.director.state.unauthorised.last == house.director.state.size - 1 }

    @Test func `whoever was removed is neither suspended nor let in again`() throws {
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        _ = try house.director.remove(carer.person, clock: House.clock)
        for act in [ActCode.personRestored, .personSuspended] {
            try byHand(act, Payload.standing(carer.person))
            #expect(lastIsSetApart)
        }
        #expect(house.director.person(carer.person)?.standing == .removed)
    }

    @Test func `only the keys of the next epoch follow, of everything or of some compartments`() throws {
        defer { house.remove() }
        _ = try house.director.rotate(clock: House.clock)
        let keyring = house.director.keyring
        let now = keyring.records(of: house.director.policy, vault: house.director.vault)
        let next = keyring.next().records(of: house.director.policy, vault: house.director.vault)
        func changed(_ ring: Payload.Ring, _ epoch: UInt32) -> Payload.Ring {
            Payload.Ring(
                compartment: ring.compartment, epoch: epoch, id: ring.id, publicKey: ring.publicKey)
        }
        for rings in [
            [], now, Array(next.dropFirst()), next + [next[0]], [next[0], next[0]], [next[next.count - 1]],
            [changed(next[0], next[0].epoch + 1)], [changed(next[0], now[0].epoch)],
            [
                Payload.Ring(
                    compartment: 99, epoch: next[0].epoch, id: next[0].id, publicKey: next[0].publicKey)
            ],
            next.map { changed($0, .max) }, next.map { changed($0, $0.epoch + 1) },
            next.map { changed($0, 0) },
        ] {
            try byHand(.rotated, Payload.rotated(rings))
            #expect(lastIsSetApart)
        }
        let carer = try house.open(try house.enroll("carer", role: 3))
        try byHand(.personRemoved, Payload.standing(carer.person))
        #expect(lastIsSetApart)
        try byHand(.personSuspended, Payload.standing(carer.person, rings: next))
        #expect(lastIsSetApart)
        _ = try house.director.remove(carer.person, clock: House.clock)
    }

    @Test func `a policy that takes keys from who makes them is not obeyed, whoever signed it`() throws {
        defer { house.remove() }
        var shut = Self.policy
        shut.access[1]?[3] = nil
        var moved = Self.policy
        moved.signature = 9
        for policy in [shut, moved] {
            try byHand(.proposal, Payload.proposal(.policy, matter: policy.bytes))
            try deputy.cosign(house.director.state.size - 1, clock: House.clock)
            try byHand(.policy, policy.bytes)
            #expect(lastIsSetApart)
        }
        #expect(house.director.policy == Self.policy)
    }

    @Test func `the same proposed again takes nothing from the signatures there are`() throws {
        defer { house.remove() }
        let number = try proposed { try erase(by: house.director) }
        try deputy.cosign(number, clock: House.clock)
        try byHand(.proposal, Payload.proposal(.erase, matter: Payload.subject(child, magic: Payload.erase)))
        try erase(by: deputy)
        #expect(deputy.proposal(number)?.used == deputy.erasures.first?.ordered)
    }

    @Test func `a director alone erases nothing by a restore`() throws {
        defer { house.remove() }
        let lone = try House(policy: Self.policy)
        defer { lone.remove() }
        let child = try lone.admit(by: lone.director)
        let director = lone.director
        let restored = Payload.Restored(
            base: director.anchor, abandoned: director.anchor, data: .random(), keys: .random(),
            erased: [child])
        try lone.forge(
            .restored, with: director, author: director.person, key: director.recipient.signing,
            signedBy: lone.directorSeeds, touched: [try director.mention(child)], payload: restored.bytes)
        try director.refresh()
        #expect(director.erasures.isEmpty && director.state.unauthorised.count == 1)
        // By the tool the home comes back, and the child with it.
        try director.noteRestore(
            .random(), .random(), abandoned: director.anchor, erased: [child], clock: House.clock)
        #expect(director.lastRestore != nil && director.erasures.isEmpty)
        #expect(try director.read(child, compartments: [2]).count == 1)
    }

    @Test func `a version at the end of its numbers leaves room for the next`() throws {
        let bench = try UnusableTests()
        defer {
            house.remove()
            bench.house.remove()
        }
        let entry = Bytes16.random()
        _ = try bench.plant(.versionAtItsEnd, entry: entry)
        let director = bench.house.director
        try director.refresh()
        let draft = House.draft(bench.child, 2, "meal", "after", entry: entry)
        try director.commit([Act(.write, drafts: [draft])], clock: House.clock)
        #expect(try director.read(bench.child, compartments: [2]).last?.version == 1)
    }

    @Test func `chunks of a child that no entry knows are found`() throws {
        defer { house.remove() }
        try house.tamper(
            "INSERT INTO chunk (attachment, subject, number, blob) VALUES (randomblob(16), randomblob(16), 0, x'00')"
        )
        #expect(try house.director.verify(anchor: nil).problems == [.storage("attachment")])
    }
}
