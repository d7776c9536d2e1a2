import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Keys planted, taken away or kept by somebody who can write the files.
@Suite struct KeyringAttackTests {
    let house: House
    let carerSeeds: House.Seeds
    let carer: Vault
    let child: Bytes16
    init() throws {
        house = try House()
        carerSeeds = try house.enroll("carer", role: 3)
        carer = try house.open(carerSeeds)
        child = try house.admit(by: house.director)
    }

    func plant(_ keyring: Keyring, for vault: Vault, holding compartments: [UInt8]) throws {
        let person = try #require(vault.me)
        let sealed = try keyring.sealed(to: person, vault: vault.vault, holding: compartments)
        try house.tamper(
            "UPDATE keyring SET sealed = ? WHERE person = ?", [Data(sealed), Data(person.id.bytes)])
    }

    /// The director's rings with one made by an attacker.
    func withOwnRing(_ compartment: UInt8) -> Keyring {
        var rings = house.director.keyring.rings
        rings[compartment] = RingKey(
            compartment: compartment, epoch: 0, seed: .random(), label: .random())
        return Keyring(rings: rings, logKeys: house.director.keyring.logKeys)
    }

    @Test func `another person's keyring opens nothing`() throws {
        defer { house.remove() }
        let theirs = try house.blob(
            "SELECT sealed FROM keyring WHERE person = ?", [Data(house.director.person.bytes)])
        try house.tamper(
            "UPDATE keyring SET sealed = ? WHERE person = ?", [theirs, Data(carer.person.bytes)])
        #expect(throws: SealingError.refused) { try house.open(carerSeeds) }
    }

    @Test func `a lookup pointed at another person opens nothing`() throws {
        defer { house.remove() }
        try house.tamper(
            "UPDATE meta SET value = ? WHERE name = ?",
            [Data(house.director.person.bytes), "person." + carer.recipient.lookup.hex])
        #expect(throws: SealingError.refused) { try house.open(carerSeeds) }
    }

    @Test(arguments: [1, 2, 3, 9, 15] as [UInt8])
    func `a keyring with an attacker's own compartment key is refused`(compartment: UInt8) throws {
        defer { house.remove() }
        try plant(withOwnRing(compartment), for: house.director, holding: [1, 2, 3, 9, 15])
        #expect(throws: VaultError.keyDamaged(0)) { try house.open(house.directorSeeds) }
    }

    @Test func `a keyring planted under an open session is refused before anything is sealed under it`()
        throws
    {
        defer { house.remove() }
        try plant(withOwnRing(3), for: house.director, holding: [1, 2, 3, 9, 15])
        try carer.refresh()
        try carer.noteRead([child], detail: "show", clock: House.clock)
        let before = try house.contents()
        #expect(throws: VaultError.keyDamaged(0)) {
            try house.director.commit(
                [Act(.write, drafts: [House.draft(child, 3, "secret", "new")])], clock: House.clock)
        }
        #expect(try house.contents() == before)
    }

    @Test(arguments: [1, UInt32.max]) func `a log key that no rotation made is refused`(epoch: UInt32) throws
    {
        defer { house.remove() }
        let director = house.director.keyring
        let planted = Keyring(
            rings: director.rings,
            logKeys: director.logKeys.merging([epoch: LogKey(.random())], uniquingKeysWith: { old, _ in old })
        )
        try plant(planted, for: house.director, holding: [1, 2, 3, 9, 15])
        #expect(throws: VaultError.keyDamaged(0)) { try house.open(house.directorSeeds) }
    }

    @Test func `a keyring from before a rotation is refused`() throws {
        defer { house.remove() }
        let old = try house.blob(
            "SELECT sealed FROM keyring WHERE person = ?", [Data(house.director.person.bytes)])
        _ = try house.director.remove(carer.person, clock: House.clock)
        try house.tamper(
            "UPDATE keyring SET sealed = ? WHERE person = ?", [old, Data(house.director.person.bytes)])
        #expect(throws: VaultError.keyDamaged(3)) { try house.open(house.directorSeeds) }
    }

    @Test func `a keyring row taken away is missed`() throws {
        defer { house.remove() }
        try house.tamper("DELETE FROM keyring WHERE person = ?", [Data(carer.person.bytes)])
        #expect(throws: VaultError.notEnrolled) { try house.open(carerSeeds) }
    }

    @Test func `a whole home put in the place of another is refused`() throws {
        let other = try House()
        defer { other.remove() }
        house.remove()
        #expect(throws: VaultError.otherHome) {
            try Vault(
                store: try SQLiteStore(folder: other.folder), identity: other.directorSeeds.identity(),
                pinned: house.director.genesis.hash, anchor: nil)
        }
    }

    @Test func `another genesis beside the same log is refused even unpinned`() throws {
        defer { house.remove() }
        let other = try House()
        defer { other.remove() }
        try house.tamper(
            "UPDATE meta SET value = ? WHERE name = 'genesis'", [Data(other.director.genesis.bytes)])
        #expect(throws: VaultError.otherHome) { try house.open(house.directorSeeds) }
        #expect(throws: SealingError.refused) {
            try Vault(
                store: try SQLiteStore(folder: house.folder), identity: house.directorSeeds.identity(),
                pinned: .zero, anchor: nil)
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt8]) func `a role holds no key of what it may not read`(role: UInt8)
        throws
    {
        defer { house.remove() }
        let vault = try house.open(try house.enroll("person", role: role))
        for compartment in [1, 2, 3, 9, 15] as [UInt8] {
            let mayRead = House.policy.mayRead(role, compartment)
            #expect(vault.holds(compartment) == mayRead)
            #expect((vault.keyring.rings[compartment] != nil) == mayRead)
        }
        let read = try vault.read(child, compartments: [1, 2, 3, 9, 15]).map(\.compartment)
        #expect(Set(read) == Set(House.policy.held(by: role).filter { [1, 2, 3].contains($0) }))
        if role == 1 { return }
        #expect(throws: VaultError.noKey(15)) { try vault.withFacilityKey(15) { _ in } }
    }

    @Test func `a removed person's own copy opens what was there and the home gives no more`() throws {
        defer { house.remove() }
        let copy = house.folder + "-copy"
        try FileManager.default.copyItem(atPath: house.folder, toPath: copy)
        defer { try? FileManager.default.removeItem(atPath: copy) }
        let kept = carer.keyring
        let keyringRow = try house.blob(
            "SELECT sealed FROM keyring WHERE person = ?", [Data(carer.person.bytes)])
        _ = try house.director.remove(carer.person, clock: House.clock)
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "after")])], clock: House.clock)
        let then = try Vault(
            store: try SQLiteStore(folder: copy), identity: carerSeeds.identity(),
            pinned: house.director.genesis.hash, anchor: nil)
        #expect(try then.read(child, compartments: [1, 2, 3]).map(\.compartment) == [1, 2])
        // His old keyring put back opens neither the log nor a single wrap of today.
        try house.tamper(
            "INSERT INTO keyring (person, sealed) VALUES (?, ?)",
            [Data(carer.person.bytes), keyringRow])
        #expect(throws: VaultError.entryDamaged(4)) { try house.open(carerSeeds) }
        for wrap in try house.director.store.keys(of: child) {
            for ring in kept.rings.values {
                for epoch in 0...UInt32(2) {
                    #expect(throws: SealingError.self) {
                        try CaseKey.unwrap(
                            wrap.wrap, subject: child, locator: wrap.locator, epoch: epoch, ring: ring,
                            vault: house.director.vault)
                    }
                }
            }
        }
    }

    @Test func `after many rotations every value still opens`() throws {
        defer { house.remove() }
        for round in 0..<70 {
            let seeds = House.Seeds()
            let person = Person(
                id: .random(), name: "guest \(round)", role: 3, recipient: seeds.recipient, confirmed: true)
            try house.director.add(person, clock: House.clock)
            _ = try house.director.remove(person.id, clock: House.clock)
            try house.director.commit(
                [Act(.write, drafts: [House.draft(child, 2, "meal", "\(round)")])], clock: House.clock)
        }
        #expect(try house.director.read(child, compartments: [2]).count == 71)
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
    }
}
