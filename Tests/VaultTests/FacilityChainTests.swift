import Foundation
import Sealing
import Testing

@testable import Vault

/// What of the facility's keys those can know who have no key to the log.
extension FacilityKeyTests {
    @Test func `a lost key is replaced too, and the keyless must be told of the new one`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("technician", role: 4)
        try deputy.refresh()
        try director.store.transaction { try $0.removeMeta("facility") }
        #expect(throws: VaultError.noKey(15)) { try director.checkpoint() }
        try change()
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        let genesis = director.genesis
        #expect(throws: VaultError.facilityKeyUnknown) {
            try FacilityKeys(of: director.store, genesis: genesis)
        }
        #expect(throws: VaultError.facilityKeyUnknown) { try custodian(seeds, told: nil) }
        #expect(throws: VaultError.facilityKeyUnknown) { try custodian(seeds, told: .zero) }
        #expect(try custodian(seeds, told: director.facilityKey.key).facilityKeys.all.count == 2)
    }

    @Test func `a link that was altered is named, and comes back unsigned with the next key`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("technician", role: 4)
        try deputy.refresh()
        try change()
        var chain = try #require(try director.store.meta(FacilityChain.name))
        chain[chain.count - 1] ^= 1
        try put(chain, FacilityChain.name)
        #expect(try director.verify(anchor: nil).problems == [.storage("facility")])
        try change()
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        #expect(throws: VaultError.facilityKeyUnknown) { try custodian(seeds, told: nil) }
        #expect(try custodian(seeds, told: director.facilityKey.key).facilityKeys.all.count == 3)
    }

    private func custodian(_ seeds: House.Seeds, told: Bytes32?) throws -> Custodian {
        try Custodian(
            store: try SQLiteStore(folder: house.folder), identity: seeds.identity(),
            pinned: director.genesis.hash, told: told)
    }

    @Test func `whoever has no key to the log follows the keys, and an older statement is refused`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("technician", role: 4)
        try deputy.refresh()
        let old = try #require(try director.store.meta(BackupRecipients.name))
        try change()
        let seen = try custodian(seeds, told: nil).facilityKeys
        #expect(seen.all.map(\.key) == director.facilityKeys.all.map(\.key))
        let (new, chain) = (
            try #require(try director.store.meta(BackupRecipients.name)),
            try #require(try director.store.meta(FacilityChain.name))
        )
        #expect(new != old)
        // The old list again, signed by the key of before.
        try put(old, BackupRecipients.name)
        #expect(throws: VaultError.storage("recipients")) { try custodian(seeds, told: nil) }
        #expect(try director.verify(anchor: nil).problems == [.storage("recipients")])
        // With the keys taken away too: whoever has seen the new one is not deceived.
        try director.store.transaction { try $0.removeMeta(FacilityChain.name) }
        #expect(throws: VaultError.facilityKeyUnknown) {
            try custodian(seeds, told: seen.current.key)
        }
        try put(new, BackupRecipients.name)
        #expect(try director.verify(anchor: nil).problems == [.storage("facility")])
        for place in [8, 24, 32, 44, 80, chain.count - 1] {
            var altered = chain
            altered[place] ^= 1
            try put(altered, FacilityChain.name)
            #expect(throws: VaultError.facilityKeyUnknown, "byte \(place)") {
                try custodian(seeds, told: nil)
            }
            #expect(try director.verify(anchor: nil).problems == [.storage("facility")], "byte \(place)")
        }
        // A link by somebody who has no key of the house.
        let theirs = seed()
        let planted = NewFacilityKey(after: seen, seed: theirs)
        let signed = FacilityChain.signedBytes(director.vault, 99, planted.bytes)
        var links = try FacilityChain(bytes: chain).links
        links.append(
            .init(number: 99, payload: planted.bytes, signature: Signature.sign(signed, seed: theirs)))
        try put(FacilityChain(vault: director.vault, links: links).bytes, FacilityChain.name)
        #expect(throws: VaultError.facilityKeyUnknown) { try custodian(seeds, told: nil) }
        // The next change mends what lies there.
        try change()
        #expect(try director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `the statement of the trustees is signed anew, and the old one is worth nothing`() throws {
        defer { house.remove() }
        let names = ["a", "b", "c"]
        for name in names { _ = try house.enroll(name, role: 3) }
        let split = try director.splitRecovery(
            among: names.compactMap { director.person(named: $0) }, needed: 2)
        try deputy.refresh()
        let number = try signing.proposed {
            try director.setRecovery(split.statement.bytes, clock: House.clock)
        }
        try deputy.cosign(number, clock: House.clock)
        // The key is replaced while the trustees' statement waits.
        try change()
        try director.setRecovery(split.statement.bytes, clock: House.clock)
        let now = try Recovery.statement(of: director.store, genesis: director.genesis)
        #expect(now.agrees(with: split.statement) && now != split.statement)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        let stored = try #require(try director.store.meta(RecoveryStatement.name))
        try deputy.refresh()
        try change()
        #expect(try Recovery.statement(of: director.store, genesis: director.genesis).agrees(with: now))
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        for old in [stored, split.statement.bytes] {
            try put(old, RecoveryStatement.name)
            #expect(throws: RecoveryError.none) {
                try Recovery.statement(of: director.store, genesis: director.genesis)
            }
            #expect(try director.verify(anchor: nil).problems == [.storage("recovery")])
        }
        // The shares still do their work.
        try put(now.bytes, RecoveryStatement.name)
        #expect(try Recovery.identity([split.shares[0], split.shares[1]], now).recipient == now.recipient)
    }

    @Test func `with one director a trustee signs for a new key too, or everybody is told for three days`()
        throws
    {
        defer { house.remove() }
        for hasTrustees in [true, false] {
            let lone = try House(policy: SignersTests.policy)
            defer { lone.remove() }
            let seeds = try ["a", "b"].map { try lone.enroll($0, role: 3) }
            let people = ["a", "b"].compactMap { lone.director.person(named: $0) }
            if hasTrustees {
                let made = try lone.director.splitRecovery(among: people, needed: 2)
                try lone.director.setRecovery(made.statement.bytes, clock: House.clock)
            }
            _ = try lone.admit(by: lone.director)
            func renew(at clock: Int64 = House.clock) throws {
                try lone.director.renewFacilityKey(clock: clock)
            }
            let number = try signing.proposed { try renew() }
            let later = House.clock + 72 * SignersTests.hour
            if hasTrustees {
                try lone.open(seeds[0]).cosign(number, clock: House.clock)
                try renew()
            } else {
                #expect(throws: VaultError.needsSignatures(number)) { try renew(at: later) }
                try lone.open(seeds[0]).noteRead([], detail: "list", clock: later)
                try renew(at: later)
            }
            #expect(lone.director.facilityKeys.all.count == 2)
            #expect(try lone.director.verify(anchor: nil).problems.isEmpty)
        }
    }
}
