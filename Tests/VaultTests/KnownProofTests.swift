import Foundation
import Sealing
import Testing

@testable import Vault

/// What a check has proved, against `fixtures/vectors`, which another implementation made.
@Suite struct KnownProofTests {
    private struct Known: Decodable {
        struct Entry: Decodable { let number: UInt64, leaf: String }
        struct Stored: Decodable { let id: String, blob: String }
        struct Wrap: Decodable { let locator, wrap: String }
        struct File: Decodable { let id: String, chunks: [String] }
        struct Ring: Decodable { let compartment: UInt8, epoch: UInt32, id: String }
        struct Person: Decodable { let id, signing: String, role, standing: UInt8 }
        struct Policy: Decodable { let entry: UInt64, policy: String }
        struct Since: Decodable { let id: String, entry: UInt64 }
        let genesis, person, subject, size, root, ground, mark, proof: String
        let rings: [Ring]
        let people: [Person]
        let policies: [Policy]
        let unauthorised, setAside: [UInt64]
        let distrusted, restricted: [Since]
        let written: [Entry]
        let rows: [Stored]
        let keys: [Wrap]
        let files: [File]
    }
    private struct OwnFiles: Decodable { let boxSeed, signingSeed: String }

    private func bytes(_ hex: String) throws -> [UInt8] { try #require(Hex.bytes(hex)) }
    private func bytes16(_ hex: String) throws -> Bytes16 { try #require(Bytes16(bytes(hex))) }
    private func bytes32(_ hex: String) throws -> Bytes32 { try #require(Bytes32(bytes(hex))) }

    private func identity() throws -> Identity {
        let known: OwnFiles = try KnownAnswers.load("person")
        var (box, signing) = (try bytes(known.boxSeed), try bytes(known.signingSeed))
        return Identity(boxSeed: Secret(wiping: &box), signingSeed: Secret(wiping: &signing))
    }

    private func evidence(_ known: Known, of subject: Bytes16) throws -> Evidence {
        let rows = try known.rows.map {
            StoredRow(id: try bytes16($0.id), subject: subject, blob: try bytes($0.blob))
        }
        let keys = try known.keys.map {
            StoredKey(locator: try bytes16($0.locator), subject: subject, wrap: try bytes($0.wrap))
        }
        let files = try known.files.map { file in
            let digest = FlowingDigest()
            for chunk in file.chunks { digest.take(try bytes(chunk)) }
            return Evidence.StoredFile(
                id: try bytes16(file.id), chunks: UInt64(file.chunks.count), digest: digest.finish(),
                isUnbroken: true)
        }
        return Evidence(Holding(rows: rows, keys: keys, chunks: [], cards: []), files: files)
    }

    @Test func `what a verdict rests on is hashed as in the known answer`() throws {
        let known: Known = try KnownAnswers.load("proof")
        func since(_ list: [Known.Since]) throws -> [Bytes16: UInt64] {
            try Dictionary(uniqueKeysWithValues: list.map { (try bytes16($0.id), $0.entry) })
        }
        let ground = Ground(
            rings: try known.rings.map {
                Payload.Ring(
                    compartment: $0.compartment, epoch: $0.epoch, id: try bytes32($0.id), publicKey: .zero)
            },
            people: try known.people.map {
                Ground.Known(
                    id: try bytes16($0.id), signing: try bytes32($0.signing), role: $0.role,
                    standing: $0.standing)
            }, policies: try known.policies.map { ($0.entry, try bytes($0.policy)) },
            unauthorised: known.unauthorised, setAside: Set(known.setAside),
            distrusted: try since(known.distrusted), restricted: try since(known.restricted))
        #expect(ground.hash == (try bytes32(known.ground)))
        #expect(known.restricted.count == 2 && known.people.count == 2)
    }

    @Test func `a proof opens as the known one, and a child's mark is made as in it`() throws {
        let known: Known = try KnownAnswers.load("proof")
        let subject = try bytes16(known.subject)
        let identity = try identity()
        var trail = Bytes32.zero
        for entry in known.written {
            trail = Subject.trail(trail, number: entry.number, leaf: try bytes32(entry.leaf))
        }
        let cards = try known.written.dropFirst().map { entry in
            Subject.Card(
                row: LogEntry.RowDigest(id: subject, digest: .zero), number: entry.number,
                leaf: try bytes32(entry.leaf), author: subject, policy: 0, isProven: true)
        }
        let mark = try evidence(known, of: subject).mark(
            of: subject, trail: trail, cards: Array(cards), under: ProofKey(identity))
        #expect(mark == (try bytes16(known.mark)))
        let proof = Proof(
            try bytes(known.proof), by: identity, genesis: try bytes32(known.genesis),
            person: try bytes16(known.person))
        #expect(
            proof
                == Proof(
                    size: 12, root: try bytes32(known.root), ground: try bytes32(known.ground),
                    marks: [try bytes16(known.mark), Proof.unproved]))
    }
}
