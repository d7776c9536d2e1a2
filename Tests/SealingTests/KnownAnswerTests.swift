import Foundation
import Testing

@testable import Sealing

/// The forms of this module against `fixtures/vectors`, which another implementation made.
@Suite struct KnownAnswerTests {
    private func bytes(_ hex: String) throws -> [UInt8] { try #require(Hex.bytes(hex)) }
    private func bytes32(_ hex: String) throws -> Bytes32 { try #require(Bytes32(bytes(hex))) }
    private func secret(_ hex: String) throws -> Secret {
        var bytes = try bytes(hex)
        return Secret(wiping: &bytes)
    }

    private struct Canonical: Decodable {
        struct Field: Decodable { let kind, value: String }
        let fields: [Field]
        let bytes: String
    }

    @Test func `canonical bytes are written and read as in the known answer`() throws {
        let known: Canonical = try KnownAnswers.load("canonical")
        var out = CanonicalWriter(magic: "maiamts1")
        var reader = try CanonicalReader(try bytes(known.bytes), magic: "maiamts1")
        for field in known.fields {
            switch field.kind {
            case "u8": try check(UInt8.self, field.value, &out, &reader)
            case "u16": try check(UInt16.self, field.value, &out, &reader)
            case "u32": try check(UInt32.self, field.value, &out, &reader)
            case "u64": try check(UInt64.self, field.value, &out, &reader)
            case "i64": try check(Int64.self, field.value, &out, &reader)
            case "text":
                out.text(field.value)
                #expect(try reader.text() == field.value)
            case "string":
                out.string(try bytes(field.value))
                #expect(try Hex.text(reader.string()) == field.value)
            default:
                out.raw(try bytes(field.value))
                #expect(try Hex.text(reader.raw(16)) == field.value)
            }
        }
        try reader.end()
        #expect(Hex.text(out.bytes) == known.bytes)
    }

    private func check<I: FixedWidthInteger>(
        _: I.Type, _ value: String, _ out: inout CanonicalWriter, _ reader: inout CanonicalReader
    ) throws {
        let number = try #require(I(value))
        out.integer(number)
        #expect(try reader.integer(I.self) == number)
    }

    private struct Padded: Decodable {
        struct Item: Decodable {
            let content, padded: String
            let least: Int
        }
        let sizes: [[Int]]
        let padded: [Item]
        let refused: [String]
    }

    @Test func `padding has the known sizes and refuses the known bad ones`() throws {
        let known: Padded = try KnownAnswers.load("padding")
        for size in known.sizes { #expect(Padding.size(size[0], least: size[1]) == size[2]) }
        for item in known.padded {
            #expect(Hex.text(Padding.pad(try bytes(item.content), least: item.least)) == item.padded)
            #expect(try Hex.text(Padding.unpad(bytes(item.padded), least: item.least)) == item.content)
        }
        for item in known.refused {
            let bad = try bytes(item)
            #expect(throws: SealingError.malformed) { try Padding.unpad(bad) }
        }
    }

    private struct Tree: Decodable { let entries, roots: [String] }

    @Test func `the tree has the known roots`() throws {
        let known: Tree = try KnownAnswers.load("tree")
        var tree = MerkleTree()
        #expect(tree.root.hex == known.roots[0])
        for (entry, root) in zip(known.entries, known.roots.dropFirst()) {
            tree.append(leaf: MerkleTree.leaf(try bytes(entry)))
            #expect(tree.root.hex == root)
        }
    }

    private struct KnownSlot: Decodable {
        struct Bad: Decodable { let what, slot: String }
        let passphrase, slot, person, genesis, boxSeed, signingSeed: String
        let refused: [Bad]
    }

    @Test func `a slot made elsewhere opens, and its altered copies do not`() throws {
        let known: KnownSlot = try KnownAnswers.load("slot")
        func open(_ slot: String) throws -> Slot.Opened {
            var phrase = Array(known.passphrase.utf8)
            return try Slot.open(try bytes(slot), passphrase: Passphrase(wiping: &phrase))
        }
        let opened = try open(known.slot)
        #expect(opened.person.hex == known.person && opened.genesis.hex == known.genesis)
        opened.identity.withSeeds { box, signing in
            #expect(Hex.text(box.copyBytes()) == known.boxSeed)
            #expect(Hex.text(signing.copyBytes()) == known.signingSeed)
        }
        for bad in known.refused {
            #expect(throws: SealingError.self, "\(bad.what)") { _ = try open(bad.slot) }
        }
    }

    private struct KnownPerson: Decodable {
        let boxSeed, signingSeed, boxKey, signingKey, lookup, fingerprint, own1: String
    }

    @Test func `a person's keys grow from the seeds as in the known answer`() throws {
        let known: KnownPerson = try KnownAnswers.load("person")
        let identity = Identity(
            boxSeed: try secret(known.boxSeed), signingSeed: try secret(known.signingSeed))
        #expect(identity.recipient.box.hex == known.boxKey)
        #expect(identity.recipient.signing.hex == known.signingKey)
        #expect(identity.recipient.fingerprint == known.fingerprint)
        #expect(Hex.text(identity.privateKey(1).copyBytes()) == known.own1)
        #expect(known.lookup == known.fingerprint.replacing(" ", with: ""))
    }

    private struct Signed: Decodable {
        let seed, keyID, publicKey, message, comment, signature: String
    }

    @Test func `a minisign signature is the known one`() throws {
        let known: Signed = try KnownAnswers.load("minisign")
        let keyID = try bytes(known.keyID)
        let made = try secret(known.seed).withBytes { seed throws in
            try unsafe Minisign.sign(
                Array(known.message.utf8), seed: seed, keyID: keyID, trustedComment: known.comment)
        }
        #expect(made == known.signature)
        let key = try #require(Minisign.parsePublicKey(known.publicKey))
        #expect(key.keyID == keyID)
        let comment = try Minisign.verify(
            Array(known.message.utf8), signature: known.signature, key: key.key, keyID: keyID)
        #expect(comment == known.comment)
        let text = Minisign.publicKeyText(key: key.key, keyID: keyID, comment: "MaiAm facility key")
        #expect(text == known.publicKey)
    }
}
