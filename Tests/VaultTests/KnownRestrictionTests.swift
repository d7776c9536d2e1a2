import Foundation
import Sealing
import Testing

@testable import Vault

/// A record that opens for named people alone, against `fixtures/vectors/restricted.json`, which another implementation made.
@Suite struct KnownRestrictionTests {
    private struct Known: Decodable {
        struct Ring: Decodable {
            let compartment: UInt8, epoch: UInt32
            let seed, label, id, publicKey, locator: String
        }
        let vault, subject, code, label, mark, matter, payload, lifted: String
        let person, firstLogKey, place, keys, sealedKeys: String
        let people, refused: [String]
        let rings: [Ring]
    }
    private struct Seeds: Decodable { let boxSeed, signingSeed: String }
    private let known: Known
    init() throws { known = try KnownAnswers.load("restricted") }

    private func bytes(_ hex: String) throws -> [UInt8] { try #require(Hex.bytes(hex)) }
    private func bytes16(_ hex: String) throws -> Bytes16 { try #require(Bytes16(bytes(hex))) }
    private func secret(_ hex: String) throws -> Secret {
        var bytes = try bytes(hex)
        return Secret(wiping: &bytes)
    }
    private func rings() throws -> [RingKey] {
        try known.rings.map {
            RingKey(
                compartment: $0.compartment, epoch: $0.epoch, seed: try secret($0.seed),
                label: try secret($0.label))
        }
    }
    /// The compartments' own keys, whose labels are shared.
    private func common() throws -> [UInt8: RingKey] {
        try Dictionary(
            uniqueKeysWithValues: rings().map {
                ($0.compartment, $0.next(epoch: 9))
            })
    }

    @Test func `a restriction made elsewhere is read and written alike, and so is what is signed of it`()
        throws
    {
        let (subject, vault) = (try bytes16(known.subject), try bytes16(known.vault))
        let read = try Restriction(bytes: try bytes(known.payload))
        let made = Restriction(
            subject: subject, mark: try bytes16(known.mark), people: Set(try known.people.map(bytes16)),
            rings: try rings().map { $0.record(vault: vault) })
        #expect(
            read == made && Hex.text(made.bytes) == known.payload && Hex.text(made.matter) == known.matter)
        #expect(read.rings.map(\.id.hex) == known.rings.map(\.id))
        #expect(read.rings.map(\.publicKey.hex) == known.rings.map(\.publicKey))
        let proposed = try Restriction(matter: try bytes(known.matter))
        #expect(proposed.people == made.people && proposed.rings.isEmpty)
        let lifted = Restriction(subject: subject, mark: made.mark, people: [])
        #expect(Hex.text(lifted.bytes) == known.lifted)
        #expect(try Restriction(bytes: try bytes(known.lifted)) == lifted)
    }

    @Test func `a restriction that is spelled otherwise is refused`() throws {
        #expect(known.refused.count == 6)
        for bad in known.refused {
            let bad = try bytes(bad)
            #expect(throws: SealingError.self) { try Restriction(bytes: bad) }
        }
        let payload = try bytes(known.payload)
        #expect(throws: SealingError.self) { try Restriction(matter: payload) }
    }

    @Test func `the mark of a code and the place of somebody's keys are the known ones`() throws {
        let label = try #require(rings().first { $0.compartment == 1 })
        #expect(label.mark(ofCode: known.code).hex == known.mark && known.label == known.rings[0].label)
        let log = LogKey(try secret(known.firstLogKey))
        let place = RestrictedKeys.place(try bytes16(known.person), try bytes16(known.subject), in: log)
        #expect(place.hex == known.place)
    }

    @Test func `keys sealed elsewhere open for their person and child alone, and are written alike`() throws {
        let (vault, subject) = (try bytes16(known.vault), try bytes16(known.subject))
        let seeds: Seeds = try KnownAnswers.load("person")
        let identity = Identity(
            boxSeed: try secret(seeds.boxSeed), signingSeed: try secret(seeds.signingSeed))
        let common = try common()
        func open(_ sealed: [UInt8], _ subject: Bytes16, _ labels: [UInt8: RingKey]) throws -> [UInt8:
            RingKey]
        {
            try RestrictedKeys.open(
                sealed, of: subject, identity: identity, vault: vault, person: try bytes16(known.person),
                labels: labels)
        }
        let sealed = try bytes(known.sealedKeys)
        let opened = try open(sealed, subject, common)
        #expect(opened.keys.sorted() == known.rings.map(\.compartment))
        for ring in known.rings {
            let mine = try #require(opened[ring.compartment])
            #expect(mine.record(vault: vault).id.hex == ring.id && mine.epoch == ring.epoch)
            #expect(mine.locator(subject: subject, keyEpoch: 6).hex == ring.locator)
        }
        #expect(try open(sealed, subject, common.filter { $0.key == 5 }).keys.sorted() == [5])
        #expect(throws: SealingError.self) { try open(sealed, bytes16(known.person), common) }
        let plain = RestrictedKeys.plain(
            try rings(), of: subject, to: try bytes16(known.person), vault: vault)
        #expect(Hex.text(plain) == known.keys)
        #expect(try Padding.unpad(identity.open(sealed), least: Keyring.least) == plain)
    }
}
