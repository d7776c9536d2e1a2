import Foundation
import Sealing
import Testing

@testable import Vault

/// The forms of this module against `fixtures/vectors`, which another implementation made.
@Suite struct KnownAnswerTests {
    private func bytes(_ hex: String) throws -> [UInt8] { try #require(Hex.bytes(hex)) }
    private func bytes16(_ hex: String) throws -> Bytes16 { try #require(Bytes16(bytes(hex))) }
    private func bytes32(_ hex: String) throws -> Bytes32 { try #require(Bytes32(bytes(hex))) }
    private func secret(_ hex: String) throws -> Secret {
        var bytes = try bytes(hex)
        return Secret(wiping: &bytes)
    }

    private struct Keys: Decodable {
        let vault, subject, person, ringSeed, ringLabel, wrapKey, ringBoxSeed, ringID, ringPublicKey: String
        let locator, mark, caseKey, keyID, rowKey, wrap, filedKey, filedID, filedWrap: String
        let logKey, logKeyID, keyring, sealedKeyring: String
    }
    private struct OwnFiles: Decodable {
        let boxSeed, signingSeed, anchor, anchorSize, anchorRoot: String
    }

    private func ring(_ known: Keys) throws -> RingKey {
        RingKey(
            compartment: 5, epoch: 3, seed: try secret(known.ringSeed), label: try secret(known.ringLabel))
    }
    private func identity() throws -> Identity {
        let known: OwnFiles = try KnownAnswers.load("person")
        return Identity(boxSeed: try secret(known.boxSeed), signingSeed: try secret(known.signingSeed))
    }

    @Test func `what grows from a compartment's key is as in the known answer`() throws {
        let known: Keys = try KnownAnswers.load("keys")
        let (vault, subject) = (try bytes16(known.vault), try bytes16(known.subject))
        let ring = try ring(known)
        #expect(Hex.text(ring.wrapKey.copyBytes()) == known.wrapKey)
        #expect(Hex.text(ring.boxSeed.copyBytes()) == known.ringBoxSeed)
        #expect(ring.record(vault: vault).id.hex == known.ringID)
        #expect(ring.record(vault: vault).publicKey.hex == known.ringPublicKey)
        #expect(ring.locator(subject: subject, keyEpoch: 2).hex == known.locator)
        #expect(ring.mark(subject: subject, number: 77).hex == known.mark)
        #expect(LogKey(try secret(known.logKey)).record(vault: vault, epoch: 1).id.hex == known.logKeyID)
    }

    @Test func `a child's key made elsewhere unwraps at its place only`() throws {
        let known: Keys = try KnownAnswers.load("keys")
        let (vault, subject) = (try bytes16(known.vault), try bytes16(known.subject))
        func open(_ wrap: String, at locator: String, epoch: UInt32) throws -> CaseKey {
            try CaseKey.unwrap(
                try bytes(wrap), subject: subject, locator: try bytes16(locator), epoch: epoch,
                ring: try ring(known), vault: vault)
        }
        let key = try open(known.wrap, at: known.locator, epoch: 2)
        #expect(key.id.hex == known.keyID && Hex.text(key.rowKey.copyBytes()) == known.rowKey)
        #expect(throws: SealingError.refused) { try open(known.wrap, at: known.mark, epoch: 2) }
        let filed = try open(known.filedWrap, at: known.mark, epoch: CaseKey.filed)
        #expect(filed.id.hex == known.filedID && Hex.text(filed.secret.copyBytes()) == known.filedKey)
    }

    @Test func `a keyring made elsewhere opens for its person only`() throws {
        let known: Keys = try KnownAnswers.load("keys")
        let (vault, person) = (try bytes16(known.vault), try bytes16(known.person))
        let sealed = try bytes(known.sealedKeyring)
        let keyring = try Keyring.open(sealed, identity: try identity(), vault: vault, person: person)
        #expect(keyring.rings[5]?.record(vault: vault).id.hex == known.ringID)
        #expect(keyring.logKeys[1]?.record(vault: vault, epoch: 1).id.hex == known.logKeyID)
        #expect(throws: SealingError.refused) {
            _ = try Keyring.open(sealed, identity: try identity(), vault: vault, person: vault)
        }
    }

    private struct Rows: Decodable {
        struct Cell: Decodable {
            let name, value: String
            let kind: UInt8
        }
        let row, entry, section, blob, digest, slipRow, slip, slipHash, slipBlob: String
        let version: UInt32
        let cells: [Cell]
        let refused: [String]
    }

    private func caseKey(_ known: Keys) throws -> CaseKey {
        CaseKey(
            subject: try bytes16(known.subject), compartment: 5, epoch: 2, vault: try bytes16(known.vault),
            secret: try secret(known.caseKey))
    }

    @Test func `a row made elsewhere opens, and its altered copies do not`() throws {
        let (known, keys): (Rows, Keys) = (try KnownAnswers.load("rows"), try KnownAnswers.load("keys"))
        let (vault, key) = (try bytes16(keys.vault), try caseKey(keys))
        let blob = try bytes(known.blob)
        let row = try Row(opening: blob, id: try bytes16(known.row), key: key, vault: vault)
        #expect(row.section == known.section && row.version == known.version && !row.conflicted)
        #expect(row.entry.hex == known.entry && row.cells.map(\.key) == known.cells.map(\.name))
        for (cell, wanted) in zip(row.cells, known.cells) {
            #expect((cell.value == nil) == (wanted.kind == 3))
            #expect(Hex.text(cell.value ?? []) == wanted.value)
        }
        #expect(Digest.blake2b(blob).hex == known.digest)
        for bad in known.refused {
            #expect(throws: SealingError.self) {
                try Row(opening: try bytes(bad), id: try bytes16(known.row), key: key, vault: vault)
            }
        }
    }

    @Test func `a slip made elsewhere opens, and has the known hash`() throws {
        let (known, keys): (Rows, Keys) = (try KnownAnswers.load("rows"), try KnownAnswers.load("keys"))
        let (vault, key) = (try bytes16(keys.vault), try caseKey(keys))
        let signed = try Slip.open(
            try bytes(known.slipBlob), id: try bytes16(known.slipRow), key: key, vault: vault)
        #expect(Hex.text(signed) == known.slip && Digest.blake2b(signed).hex == known.slipHash)
        let slip = try Slip(bytes: signed, vault: vault)
        #expect(slip.bytes(vault: vault) == signed)
        let row = try Row(
            opening: try bytes(known.blob), id: try bytes16(known.row), key: key, vault: vault)
        #expect(slip.items == Slip.items(of: row))
    }

    private struct Log: Decodable {
        let genesis, genesisHash, policy, logKey, signed, signature, signingSeed, sealed, rootAfter: String
        let facilitySeed, checkpoint, code: String
        let refusedPolicies: [String]
        let payloads: [String: String]
    }

    @Test func `a genesis and a policy made elsewhere are read and written alike`() throws {
        let known: Log = try KnownAnswers.load("log")
        let genesis = try Genesis(bytes: try bytes(known.genesis))
        #expect(genesis.hash.hex == known.genesisHash && Hex.text(genesis.bytes) == known.genesis)
        #expect(Hex.text(genesis.policy.bytes) == known.policy)
        for bad in known.refusedPolicies {
            let bad = try bytes(bad)
            #expect(throws: SealingError.malformed) { try VaultPolicy(bytes: bad) }
        }
    }

    @Test func `an entry made elsewhere is read, written, signed and opened alike`() throws {
        let known: Log = try KnownAnswers.load("log")
        let entry = try LogEntry(bytes: try bytes(known.signed + known.signature))
        #expect(Hex.text(entry.signedBytes) == known.signed && LogState.signatureHolds(entry))
        #expect(entry.number == 6 && entry.act == .write && entry.touched.count == 2)
        let signature = Signature.sign(entry.signedBytes, seed: try secret(known.signingSeed))
        #expect(Hex.text(signature) == known.signature)
        let context = LogEntry.context(
            vault: try Genesis(bytes: try bytes(known.genesis)).vault, number: 6, epoch: 1)
        let sealed = try bytes(known.sealed)
        let opened = try Box.openWithNonce(
            Array(sealed[4...]), key: try secret(known.logKey), context: context)
        #expect(try Padding.unpad(opened) == entry.bytes)
    }

    @Test func `a checkpoint and a short code are the known ones`() throws {
        let known: Log = try KnownAnswers.load("log")
        let genesis = try Genesis(bytes: try bytes(known.genesis))
        let head = Anchor(size: 7, root: try bytes32(known.rootAfter))
        let seed = try secret(known.facilitySeed)
        #expect(Checkpoint.text(head, vault: genesis.vault, seed: seed) == known.checkpoint)
        #expect(Checkpoint.read(known.checkpoint, keys: FacilityKeys(genesis)) == head)
        #expect(Checkpoint.read(known.checkpoint + " ", keys: FacilityKeys(genesis)) == nil)
        #expect(head.code == known.code)
    }

    @Test func `payloads made elsewhere are read and written alike`() throws {
        let known = try KnownAnswers.load("log", Log.self).payloads
        let keys: Keys = try KnownAnswers.load("keys")
        let subject = try bytes16(keys.subject)
        for (name, magic) in [
            ("erase", Payload.erase), ("hold", Payload.hold), ("holdReleased", Payload.holdReleased),
        ] as [(String, StaticString)] {
            #expect(known[name] == Hex.text(Payload.subject(subject, magic: magic)))
        }
        let erased = try Payload.Erased(bytes: try bytes(known["erased"] ?? ""))
        #expect(known["erased"] == Hex.text(erased.bytes) && erased.wraps == 9)
        let restored = try Payload.Restored(bytes: try bytes(known["restored"] ?? ""))
        #expect(known["restored"] == Hex.text(restored.bytes) && restored.abandoned.size == 9)
        let backup = try BackupStatement(bytes: try bytes(known["backup"] ?? ""))
        #expect(known["backup"] == Hex.text(backup.bytes) && backup.kind == .keys)
        #expect(known["backupDestroyed"] == Hex.text(Payload.subject(backup.id, magic: Payload.destroyed)))
        let record = try ring(keys).record(vault: try bytes16(keys.vault))
        #expect(known["rotated"] == Hex.text(Payload.rotated([record])))
        #expect(known["setAside"] == Hex.text(Payload.number(3, magic: Payload.setAside)))
        let standing = Payload.standing(try bytes16(keys.person), rings: [record])
        #expect(known["personRemoved"] == Hex.text(standing))
        #expect(try Payload.clock(try bytes(known["clock"] ?? "")) == 1_772_000_000)
        #expect(known["clock"] == Hex.text(Payload.clock(1_772_000_000)))
        let distrust = try Payload.Distrust(bytes: try bytes(known["distrusted"] ?? ""))
        #expect(known["distrusted"] == Hex.text(distrust.bytes) && distrust.from == 4)
        let moves = try Payload.resealed(try bytes(known["resealed"] ?? ""))
        #expect(known["resealed"] == Hex.text(Payload.resealed(moves)) && moves.count == 2)
        var reader = try CanonicalReader(try bytes(known["personAdded"] ?? ""), magic: "maiampp1")
        let person = try Person(from: &reader)
        try reader.end()
        #expect(known["personAdded"] == Hex.text(Payload.person(person)) && person.paper == "12/QĐ")
    }

    @Test func `an anchor is the known one`() throws {
        let known: OwnFiles = try KnownAnswers.load("person")
        let anchor = Anchor(size: 12, root: try bytes32(known.anchorRoot), line: 1)
        #expect(Hex.text(anchor.sealed(by: try identity())) == known.anchor)
        let read = Anchor(try bytes(known.anchor), by: try identity())
        #expect(read == anchor && read?.line == 1)
    }
}
