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
        let genesis, person, subject, size, root, ground, mark, proof: String
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
