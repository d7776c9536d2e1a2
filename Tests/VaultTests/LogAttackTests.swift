import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What is tried against the signed log, with and without a key to it.
@Suite struct LogAttackTests {
    let house: House
    let carerSeeds: House.Seeds
    let child: Bytes16
    init() throws {
        house = try House()
        carerSeeds = try house.enroll("carer", role: 3)
        child = try house.admit(by: house.director)
        for meal in ["one", "two"] {
            try house.director.commit(
                [Act(.write, drafts: [House.draft(child, 2, "meal", meal)])], clock: House.clock)
        }
    }

    func refusedAtOpen(_ error: VaultError, anchor: Anchor? = nil, _ attack: () throws -> Void) throws {
        defer { house.remove() }
        try attack()
        let before = try house.contents()
        #expect(throws: error) { try house.open(house.directorSeeds, anchor: anchor) }
        #expect((try? house.director.verify(anchor: nil).problems.isEmpty) != true)
        #expect(try house.contents() == before)
    }

    func swapEntries(_ a: Int64, _ b: Int64) throws {
        let first = try house.blob("SELECT sealed FROM log WHERE number = ?", [a])
        let second = try house.blob("SELECT sealed FROM log WHERE number = ?", [b])
        try house.tamper("UPDATE log SET sealed = ? WHERE number = ?", [second, a])
        try house.tamper("UPDATE log SET sealed = ? WHERE number = ?", [first, b])
    }

    /// Takes the newest entry away with all it wrote.
    func takeBack() throws {
        try house.tamper("DELETE FROM log WHERE number = 4")
        try house.tamper("DELETE FROM \"row\" WHERE rowid > (SELECT max(rowid) - 2 FROM \"row\")")
    }

    @Test func `the newest entry deleted with its slip and row is found by an anchor`() throws {
        defer { house.remove() }
        let anchor = house.director.anchor
        try takeBack()
        let before = try house.contents()
        #expect(throws: VaultError.rolledBack(5)) { try house.open(house.directorSeeds, anchor: anchor) }
        #expect(throws: VaultError.rolledBack(5)) { try house.director.refresh() }
        #expect(throws: VaultError.rolledBack(5)) {
            try house.director.commit(
                [Act(.write, drafts: [House.draft(child, 2, "meal", "over the gap")])], clock: House.clock)
        }
        #expect(try house.contents() == before)
        let unanchored = try house.open(house.directorSeeds)
        #expect(try unanchored.verify(anchor: anchor).problems == [.rolledBack(5)])
        guard case .unknown = try unanchored.verify(anchor: nil).completeness else {
            Issue.record("completeness without an anchor")
            return
        }
    }

    @Test func `another history of the same length is found by an anchor and by an open session`() throws {
        defer { house.remove() }
        let anchor = house.director.anchor
        try takeBack()
        let fork = try house.open(house.directorSeeds)
        try fork.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "fork")])], clock: House.clock)
        #expect(fork.anchor.size == anchor.size)
        #expect(throws: VaultError.rolledBack(5)) { try house.open(house.directorSeeds, anchor: anchor) }
        #expect(throws: VaultError.rolledBack(5)) { try house.director.refresh() }
        #expect(try fork.verify(anchor: anchor).problems == [.rolledBack(5)])
    }

    @Test(arguments: [1, 2, 3] as [Int64]) func `an entry in the middle does not go missing`(number: Int64)
        throws
    {
        try house.tamper("DELETE FROM log WHERE number = ?", [number])
        defer { house.remove() }
        #expect(throws: VaultError.entryDamaged(UInt64(number))) { try house.open(house.directorSeeds) }
    }

    @Test func `the first entry does not go missing`() throws {
        defer { house.remove() }
        try house.tamper("DELETE FROM log WHERE number = 0")
        #expect(throws: VaultError.entryDamaged(0)) { try house.open(house.directorSeeds) }
    }

    @Test func `a gap closed by renumbering is refused`() throws {
        try refusedAtOpen(.entryDamaged(3)) {
            try house.tamper("DELETE FROM log WHERE number = 3")
            try house.tamper("UPDATE log SET number = 3 WHERE number = 4")
        }
    }

    @Test func `two entries do not change places`() throws {
        try refusedAtOpen(.entryDamaged(3)) { try swapEntries(3, 4) }
    }

    @Test func `an entry does not stand twice`() throws {
        try refusedAtOpen(.entryDamaged(5)) {
            try house.tamper("INSERT INTO log (number, sealed) SELECT 5, sealed FROM log WHERE number = 4")
        }
    }

    @Test func `an entry in the name of another is set apart and changes nothing`() throws {
        defer { house.remove() }
        let carer = try house.open(carerSeeds)
        let director = house.director
        let before = try director.read(child, compartments: [1, 2, 3]).map(\.line)
        let cards = try director.roster(1).map(\.cells)
        // A card sealed by the carer, who holds the roster's key, in the director's name.
        let ring = try #require(carer.keyring.rings[1])
        let locator = ring.locator(subject: child, keyEpoch: 0)
        let wrap = try #require(try carer.store.keys(of: child).first { $0.locator == locator })
        let key = try CaseKey.unwrap(
            wrap.wrap, subject: child, locator: locator, epoch: 0, ring: ring, vault: carer.vault)
        let row = Row(
            id: .random(), section: "s1", entry: .random(), version: 9, conflicted: false,
            cells: [("fullName", House.text("forged"))])
        let blob = row.sealed(under: key, vault: carer.vault)
        try house.tamper(
            "INSERT INTO roster (id, subject, blob) VALUES (?, ?, ?)",
            [Data(row.id.bytes), Data(child.bytes), Data(blob)])
        var touched = LogEntry.Touched(subject: child, previous: try carer.state.subjects[child]?.last ?? 0)
        touched.roster = LogEntry.RowDigest(id: row.id, digest: Digest.blake2b(blob))
        try house.forge(
            .write, with: carer, author: director.person, key: director.recipient.signing,
            signedBy: carerSeeds, touched: [touched])
        for vault in [try house.open(house.directorSeeds), director] {
            try vault.refresh()
            #expect(try vault.read(child, compartments: [1, 2, 3]).map(\.line) == before)
            #expect(try vault.roster(1).map(\.cells) == cards)
            #expect(try vault.verify(anchor: nil).problems.contains(.entryDamaged(5)))
        }
        // Care is not blocked by it.
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "after")])], clock: House.clock)
        #expect(try director.read(child, compartments: [1, 2, 3]).map(\.line).dropLast() == before[...])
    }

    @Test func `a carer's own enrolment of a person is not obeyed and is listed`() throws {
        defer { house.remove() }
        let carer = try house.open(carerSeeds)
        let puppet = Person(
            id: .random(), name: "puppet", role: 1, recipient: House.Seeds().recipient, confirmed: true)
        try house.forge(
            .personAdded, with: carer, author: carer.person, key: carer.recipient.signing,
            signedBy: carerSeeds, payload: Payload.person(puppet))
        try house.director.refresh()
        #expect(house.director.person(puppet.id) == nil)
        let report = try house.director.verify(anchor: nil)
        #expect(report.unauthorised == [5])
        #expect(throws: VaultError.notAllowed) { try carer.add(puppet, clock: House.clock) }
    }

    @Test(arguments: [
        ActCode.personAdded, .personSuspended, .personRemoved, .personRestored, .policy, .genesis,
    ])
    func `no administrative act is obeyed under a signature that does not hold`(act: ActCode) throws {
        defer { house.remove() }
        let carer = try house.open(carerSeeds)
        let people = house.director.people
        let payload =
            act == .policy
            ? House.policy.bytes
            : act == .personAdded
                ? Payload.person(
                    Person(id: .random(), name: "p", role: 1, recipient: carer.recipient, confirmed: true))
                : Payload.standing(carer.person)
        try house.forge(
            act, with: carer, author: house.director.person, key: house.director.recipient.signing,
            signedBy: carerSeeds, payload: payload)
        try house.director.refresh()
        #expect(house.director.people == people)
        #expect(try house.director.verify(anchor: nil).unauthorised == [5])
    }

    @Test(arguments: [Int64.min, House.clock, Int64.max])
    func `a reading noted in another's name neither counts nor stops him`(time: Int64) throws {
        defer { house.remove() }
        let carer = try house.open(carerSeeds)
        let director = house.director
        let touched = LogEntry.Touched(
            subject: child, previous: try carer.state.subjects[child]?.last ?? 0)
        try house.forge(
            .read, with: carer, author: director.person, key: director.recipient.signing,
            signedBy: carerSeeds, touched: [touched], payload: House.text("show"), time: time)
        try director.refresh()
        let size = director.anchor.size
        try director.noteRead([child], detail: "show", clock: House.clock)
        #expect(director.anchor.size == size + 1)
    }

    @Test func `whoever knows the log key but is nobody is not obeyed`() throws {
        defer { house.remove() }
        let seeds = House.Seeds()
        let director = house.director
        for author in [Bytes16.random(), director.person] {
            try house.forge(
                .write, with: director, author: author, key: seeds.recipient.signing, signedBy: seeds,
                touched: [LogEntry.Touched(subject: .random(), previous: 0)])
            try director.refresh()
        }
        #expect(try director.subjects == [child])
        #expect(try director.verify(anchor: nil).unauthorised == [5, 6])
    }

    @Test func `a signature made for another home does not hold in this one`() throws {
        defer { house.remove() }
        let elsewhere = try House()
        defer { elsewhere.remove() }
        let sealed = try elsewhere.blob("SELECT sealed FROM log WHERE number = 0")
        try house.tamper("UPDATE log SET sealed = ? WHERE number = 0", [sealed])
        #expect(throws: VaultError.entryDamaged(0)) { try house.open(house.directorSeeds) }
    }
}
