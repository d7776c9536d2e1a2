import Foundation
import Sealing
import Testing

@testable import Vault

/// What several people sign, against `fixtures/vectors/signers.json`, which another implementation made.
@Suite struct KnownSignersTests {
    private struct Known: Decodable {
        let vault, proposal, proposalMatter, proposingEntry: String
        let cosigned, cosignature, cosigner, cosignerKey, cosignerSeed: String
        let facilityKey, recoveryID, statement, recoveryBoxSeed, recoverySigningSeed: String
        let facilityKeySeed, facilityKeyID, newFacilityKey, facilityChain: String
        let refusedFacilityKeys: [String]
        let facilityKeyNumber: UInt64
        let proposalAct: UInt16
        let names, shares, refusedShares, refusedStatements: [String]
    }
    private let known: Known
    init() throws { known = try KnownAnswers.load("signers") }

    private func bytes(_ hex: String) throws -> [UInt8] { try #require(Hex.bytes(hex)) }
    private func secret(_ hex: String) throws -> Secret {
        var bytes = try bytes(hex)
        return Secret(wiping: &bytes)
    }

    @Test func `a proposal made elsewhere is read and written alike`() throws {
        let entry = try LogEntry(bytes: try bytes(known.proposingEntry))
        #expect(Hex.text(entry.payload) == known.proposal && LogState.signatureHolds(entry))
        let (act, matter) = try Payload.proposal(entry.payload)
        #expect(
            act == .erase && act.rawValue == known.proposalAct && Hex.text(matter) == known.proposalMatter)
        #expect(Hex.text(Payload.proposal(act, matter: matter)) == known.proposal)
    }

    @Test func `a cosignature made elsewhere holds, and is signed alike`() throws {
        let vault = try #require(Bytes16(bytes(known.vault)))
        let key = try #require(Bytes32(bytes(known.cosignerKey)))
        let read = try Cosignature(bytes: try bytes(known.cosignature))
        #expect(read.holds(vault: vault, key: key) && Hex.text(read.bytes) == known.cosignature)
        #expect(!read.holds(vault: .random(), key: key))
        let entry = try LogEntry(bytes: try bytes(known.proposingEntry))
        #expect(read.digest == Digest.blake2b(entry.bytes) && read.signer.hex == known.cosigner)
        let proposal = Proposal(
            number: entry.number, act: .erase, matter: [], author: entry.author, time: entry.time,
            digest: read.digest, signers: [])
        let seed = try secret(known.cosignerSeed)
        let made = Cosignature(proposal, signer: read.signer, vault: vault) {
            #expect(Hex.text($0) == known.cosigned)
            return Signature.sign($0, seed: seed)
        }
        #expect(made == read)
    }

    @Test func `a facility's key made elsewhere follows the first, and no altered one does`() throws {
        let vault = try #require(Bytes16(bytes(known.vault)))
        let first = FacilityKey(
            key: try #require(Bytes32(bytes(known.facilityKey))), id: try bytes(known.facilityKeyID), entry: 0
        )
        let payload = try bytes(known.newFacilityKey)
        let new = try NewFacilityKey(bytes: payload)
        #expect(new.bytes == payload && new.holds(vault) && !new.holds(.random()))
        #expect(new.key == Signature.publicKey(seed: try secret(known.facilityKeySeed)))
        var keys = FacilityKeys(vault: vault, first: first)
        for bad in known.refusedFacilityKeys {
            let bad = try bytes(bad)
            #expect(throws: SealingError.self) { try keys.accept(bad, number: 41) }
        }
        try keys.accept(payload, number: known.facilityKeyNumber)
        #expect(keys.current.key == new.key && keys.inForce(at: known.facilityKeyNumber) == first)
        let chain = try FacilityChain(bytes: try bytes(known.facilityChain))
        #expect(Hex.text(chain.bytes) == known.facilityChain && chain.links.count == 1)
        #expect(chain.links[0].payload == payload && chain.isVouched(chain.links[0], by: first.key))
        #expect(!chain.isVouched(chain.links[0], by: new.key))
    }

    @Test func `a recovery statement made elsewhere is read and written alike`() throws {
        let statement = try RecoveryStatement(bytes: try bytes(known.statement))
        #expect(Hex.text(statement.bytes) == known.statement && statement.id.hex == known.recoveryID)
        let key = try #require(Bytes32(bytes(known.facilityKey)))
        let (signed, signature) = (statement.bytes.dropLast(64), statement.bytes.suffix(64))
        #expect(Signature.verify(Array(signature), message: Array(signed), key: key))
        for bad in known.refusedStatements {
            let bad = try bytes(bad)
            #expect(throws: SealingError.malformed) { try RecoveryStatement(bytes: bad) }
        }
    }

    @Test func `shares made elsewhere give the key, any two of three`() throws {
        let statement = try RecoveryStatement(bytes: try bytes(known.statement))
        let shares = try known.shares.map { try RecoveryShare(bytes: try bytes($0)) }
        #expect(shares.map { Hex.text($0.bytes) } == known.shares && shares[1].names == known.names)
        for share in shares { try Recovery.check(share, statement) }
        for pair in [[0, 1], [0, 2], [1, 2], [2, 0]] {
            let secret = try RecoveryShare.join(pair.map { shares[$0] })
            #expect(Hex.text(secret) == known.recoveryBoxSeed + known.recoverySigningSeed)
        }
        #expect(throws: RecoveryError.tooFew(1)) { try RecoveryShare.join([shares[2]]) }
        for bad in known.refusedShares {
            let bad = try bytes(bad)
            #expect(throws: SealingError.malformed) { try RecoveryShare(bytes: bad) }
        }
    }
}
