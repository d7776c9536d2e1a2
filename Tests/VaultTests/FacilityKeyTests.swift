import Foundation
import Sealing
import Testing

@testable import Vault

/// The facility's signing key is replaced by those who sign for the house together.
@Suite struct FacilityKeyTests {
    let signing: SignersTests
    var house: House { signing.house }
    var director: Vault { signing.house.director }
    var deputy: Vault { signing.deputy }

    init() throws { signing = try SignersTests() }

    /// Proposed by the director and carried out by the deputy.
    func change() throws {
        let number = try signing.proposed { try director.renewFacilityKey(clock: House.clock) }
        try deputy.cosign(number, clock: House.clock)
        let proposal = try #require(deputy.proposal(number))
        try deputy.setFacilityKey(proposal.matter, clock: House.clock)
        try director.refresh()
    }

    /// What lies in the home for the facility's key.
    private var wrap: [UInt8] {
        get throws { try #require(try director.store.meta("facility")) }
    }

    func put(_ bytes: [UInt8], _ name: String) throws {
        try director.store.transaction { try $0.setMeta(bytes, name) }
    }

    func seed() -> Secret { Secret.random() }

    @Test func `two directors replace the facility's key, and the old one signs no more`() throws {
        defer { house.remove() }
        let (before, old) = (director.facilityKey, try wrap)
        let earlier = (head: director.anchor, note: try director.checkpoint())
        let number = try signing.proposed { try director.renewFacilityKey(clock: House.clock) }
        // The same one, as often as it is asked for; and one director alone carries nothing out.
        #expect(try signing.proposed { try director.renewFacilityKey(clock: House.clock) } == number)
        #expect(director.facilityKey == before)
        try deputy.cosign(number, clock: House.clock)
        let proposed = try #require(deputy.proposal(number)?.facilityKey)
        #expect(proposed.fingerprint != before.fingerprint)
        try deputy.renewFacilityKey(clock: House.clock)
        try director.refresh()
        let now = director.facilityKey
        #expect(now.key == proposed.key && now.id == proposed.id && now.entry == director.state.size - 1)
        #expect(director.facilityKeys.all.map(\.key) == [before.key, now.key])
        try director.withFacilityKey(15) { #expect(Signature.publicKey(seed: $0) == now.key) }
        // What was signed before is of the key of then, what is signed now of the one of now.
        let keys = director.facilityKeys
        #expect(Checkpoint.read(earlier.note, keys: keys) == earlier.head)
        #expect(Checkpoint.read(try director.checkpoint(), keys: keys) == director.anchor)
        #expect(Checkpoint.read(try director.checkpoint(), keys: FacilityKeys(director.genesis)) == nil)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        // The old private half is in no file of the home.
        #expect(try director.store.meta(WaitingKeys.name) == nil && wrap != old)
        for name in ["home.sqlite", "home.sqlite-wal"] {
            let file = FileManager.default.contents(atPath: house.folder + "/" + name) ?? Data()
            #expect(file.range(of: Data(old)) == nil, "\(name)")
        }
        #expect(try house.open(house.directorSeeds).facilityKeys.all.map(\.key) == keys.all.map(\.key))
    }

    @Test func `the old key signs no head of after its time, nor does an older one come back`() throws {
        defer { house.remove() }
        var stolen: [UInt8] = []
        try director.withFacilityKey(15) { stolen = $0.withBytes { [UInt8]($0) } }
        try change()
        let thief = Secret(wiping: &stolen)
        let forged = Checkpoint.text(director.anchor, vault: director.vault, seed: thief)
        #expect(Checkpoint.read(forged, keys: director.facilityKeys) == nil)
        #expect(Checkpoint.read(forged, keys: FacilityKeys(director.genesis)) == director.anchor)
        let ring = try #require(director.keyring.rings[15])
        try put(
            Box.wrap(thief, key: ring.wrapKey, context: Vault.facilityContext(director.vault)), "facility")
        let entry = director.facilityKey.entry
        #expect(throws: VaultError.keyDamaged(entry)) { try director.checkpoint() }
        #expect(try director.verify(anchor: nil).problems == [.storage("facility")])
        // Nor by all signatures there are: it had its time.
        let again = NewFacilityKey(after: director.facilityKeys, seed: thief)
        try agreed(again.bytes)
        #expect(signing.lastIsSetApart && director.facilityKey.entry == entry)
    }

    /// Proposed, cosigned, and signed by a program that asks nobody.
    private func agreed(_ payload: [UInt8]) throws {
        try director.refresh()
        let number = director.state.size
        try signing.byHand(.proposal, Payload.proposal(.facilityKey, matter: payload))
        try deputy.cosign(number, clock: House.clock)
        try signing.byHand(.facilityKey, payload)
    }

    @Test func `one director alone replaces no key`() throws {
        defer { house.remove() }
        let new = NewFacilityKey(after: director.facilityKeys, seed: seed())
        try signing.byHand(.facilityKey, new.bytes)
        #expect(signing.lastIsSetApart && director.facilityKeys.all.count == 1)
        try signing.byHand(.proposal, Payload.proposal(.facilityKey, matter: new.bytes))
        try signing.byHand(.facilityKey, new.bytes)
        #expect(signing.lastIsSetApart && director.facilityKeys.all.count == 1)
        let carerSeeds = try house.enroll("carer", role: 3)
        let carer = try house.open(carerSeeds)
        #expect(throws: VaultError.notAllowed) { try carer.renewFacilityKey(clock: House.clock) }
        try house.forge(
            .facilityKey, with: carer, author: carer.person, key: carer.recipient.signing,
            signedBy: carerSeeds, payload: new.bytes)
        try director.refresh()
        #expect(signing.lastIsSetApart && director.facilityKeys.all.count == 1)
    }

    @Test func `a key whose holder did not sign for this place enters by nobody's hand`() throws {
        defer { house.remove() }
        let secret = seed()
        let good = NewFacilityKey(after: director.facilityKeys, seed: secret)
        #expect(good.holds(director.vault) && !good.holds(.random()))
        let other = try House()
        defer { other.remove() }
        // Key, id, place, the key before, or the proof of another.
        for place in [8, 12, 44, 76, 84, 84 + 63] {
            var altered = good.bytes
            altered[place] ^= 1
            try agreed(altered)
            #expect(signing.lastIsSetApart, "byte \(place)")
        }
        let foreign = NewFacilityKey(after: other.director.facilityKeys, seed: secret)
        try agreed(foreign.bytes)
        #expect(signing.lastIsSetApart)
        // Points of small order, and no point at all: some would pass any signature.
        for key in Self.badPoints {
            var altered = good.bytes
            altered.replaceSubrange(44..<76, with: key)
            altered.replaceSubrange(84..<148, with: key + [UInt8](repeating: 0, count: 32))
            try agreed(altered)
            #expect(signing.lastIsSetApart)
        }
        #expect(director.facilityKeys.all.count == 1)
        try agreed(good.bytes)
        #expect(!signing.lastIsSetApart && director.facilityKey.key == good.key)
    }

    private static let badPoints: [[UInt8]] = [
        [1] + [UInt8](repeating: 0, count: 31), [UInt8](repeating: 0, count: 32),
        [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F], [UInt8](repeating: 0xFF, count: 32),
    ]

    @Test func `what was proposed for one place is worth nothing after another key came`() throws {
        defer { house.remove() }
        let late = NewFacilityKey(after: director.facilityKeys, seed: seed())
        let number = director.state.size
        try signing.byHand(.proposal, Payload.proposal(.facilityKey, matter: late.bytes))
        try deputy.refresh()
        try deputy.cosign(number, clock: House.clock)
        try change()
        try signing.byHand(.facilityKey, late.bytes)
        #expect(signing.lastIsSetApart)
        // Nor does the one that was used serve again.
        let used = try #require(director.state.facility.changes.last?.new.bytes)
        try signing.byHand(.facilityKey, used)
        #expect(signing.lastIsSetApart && director.facilityKeys.all.count == 2)
        try change()
        #expect(director.facilityKeys.all.count == 3)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `a proposed key falls with a rotation, since who is shut out may have it`() throws {
        defer { house.remove() }
        let number = try signing.proposed { try director.renewFacilityKey(clock: House.clock) }
        let stored = try #require(try director.store.meta(WaitingKeys.name))
        _ = try director.rotate(clock: House.clock)
        #expect(try director.store.meta(WaitingKeys.name) == nil)
        try deputy.refresh()
        try deputy.cosign(number, clock: House.clock)
        let matter = try #require(deputy.proposal(number)?.matter)
        #expect(throws: VaultError.facilityKeyGone) { try deputy.setFacilityKey(matter, clock: House.clock) }
        // Put back from a copy it does not open: its ring is gone.
        try put(stored, WaitingKeys.name)
        #expect(throws: VaultError.facilityKeyGone) { try deputy.setFacilityKey(matter, clock: House.clock) }
        try director.store.transaction { try $0.removeMeta(WaitingKeys.name) }
        try director.refresh()
        #expect(try signing.proposed { try director.renewFacilityKey(clock: House.clock) } > number)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `a key changed in one session is known in another, and by its notes`() throws {
        defer { house.remove() }
        let bench = try NotesBench()
        let notes = bench.notes()
        try change()
        _ = try house.open(notes: notes)
        #expect(try house.open(notes: notes).facilityKey == director.facilityKey)
        // Opened before the change, the other signs with the key of now.
        let other = try house.open(house.directorSeeds)
        try change()
        #expect(Checkpoint.read(try other.checkpoint(), keys: director.facilityKeys) != nil)
        _ = try director.rotate(clock: House.clock)
        #expect(Checkpoint.read(try director.checkpoint(), keys: director.facilityKeys) == director.anchor)
    }
}
