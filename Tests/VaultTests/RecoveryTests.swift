import Foundation
import Sealing
import Testing

@testable import Vault

/// Trustees who together, and only together, can appoint a director.
@Suite struct RecoveryTests {
    let house: House
    let keepers: [House.Seeds]
    let child: Bytes16

    init() throws {
        house = try House()
        keepers = try ["a", "b", "c"].map { [house] in try house.enroll($0, role: 3) }
        child = try house.admit(by: house.director)
    }

    var trustees: [Person] { ["a", "b", "c"].compactMap { house.director.person(named: $0) } }

    func set(needed: Int = 2) throws -> (shares: [RecoveryShare], statement: RecoveryStatement) {
        let made = try house.director.splitRecovery(among: trustees, needed: needed)
        try house.director.setRecovery(made.statement.bytes, clock: House.clock)
        return made
    }

    func open(_ identity: consuming Identity) throws -> Vault {
        try Vault(
            store: try SQLiteStore(folder: house.folder), identity: identity,
            pinned: house.director.genesis.hash, anchor: nil)
    }

    @Test(arguments: [(2, 2), (2, 3), (3, 3), (3, 5), (5, 5), (4, 8), (2, 8)])
    func `any group large enough gives the secret, and no smaller one`(needed: Int, count: Int) throws {
        defer { house.remove() }
        let secret = Random.bytes(64)
        let names = (0..<count).map { "t\($0)" }
        let shares = RecoveryShare.split(
            secret, among: names, needed: needed, vault: .random(), recovery: .random())
        for members in 1..<(1 << count) {
            let some = shares.filter { members >> $0.index & 1 == 1 }
            let read = try some.map { try RecoveryShare(bytes: $0.bytes) }
            if some.count >= needed {
                #expect(try RecoveryShare.join(read) == secret)
            } else {
                #expect(throws: RecoveryError.tooFew(needed - some.count)) { try RecoveryShare.join(read) }
                // Nor does anything they hold, added up, come to the secret.
                let zero = [UInt8](repeating: 0, count: 64)
                for part in read.flatMap({ $0.parts.values }) {
                    var sum = zero
                    part.add(to: &sum)
                    #expect(sum != secret)
                }
            }
        }
    }

    @Test func `two trustees appoint a director who reads everything, and the key is used up`() throws {
        defer { house.remove() }
        let (shares, statement) = try set()
        _ = try house.director.rotate(clock: House.clock)
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 3, "secret", "after")])], clock: House.clock)
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
        let found = try Recovery.statement(of: house.director.store, genesis: house.director.genesis)
        #expect(found == statement && found.trustees.map(\.id) == trustees.map(\.id))
        let key = try Recovery.identity([shares[2], shares[0]], found)
        let vault = try open(key)
        // It may appoint a director and nothing else.
        #expect(throws: VaultError.notActive) {
            try vault.commit([Act(.write, drafts: [House.draft(child, 2, "a", "b")])], clock: House.clock)
        }
        #expect(throws: VaultError.notAllowed) { try vault.rotate(clock: House.clock) }
        let seeds = House.Seeds()
        func person(_ role: UInt8) -> Person {
            Person(id: .random(), name: "new", role: role, recipient: seeds.recipient, confirmed: false)
        }
        #expect(throws: VaultError.notAllowed) { try vault.appoint(person(3), clock: House.clock) }
        try vault.appoint(person(1), clock: House.clock)
        let director = try house.open(seeds)
        #expect(try director.read(child, compartments: [1, 2, 3]).count == 4)
        try director.withFacilityKey(15) { _ in }
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        #expect(director.trustees.isEmpty)
        #expect(throws: VaultError.notEnrolled) { try open(try Recovery.identity(shares, statement)) }
        #expect(throws: RecoveryError.none) {
            try Recovery.statement(of: director.store, genesis: director.genesis)
        }
        _ = try director.rotate(clock: House.clock)
        _ = try director.remove(house.director.person, clock: House.clock)
    }

    @Test func `a share that is not the one handed out names its trustee`() throws {
        defer { house.remove() }
        let (shares, statement) = try set()
        let bytes = shares[1].bytes
        for place in stride(from: 0, to: bytes.count, by: 7) {
            var altered = bytes
            altered[place] ^= 1
            guard let share = try? RecoveryShare(bytes: altered) else { continue }
            #expect(throws: RecoveryError.self, "byte \(place)") { try Recovery.check(share, statement) }
        }
        var altered = shares[1]
        var part = [UInt8](repeating: 1, count: 64)
        altered.parts[0b011]?.add(to: &part)
        altered.parts[0b011] = RecoveryShare.Part(wiping: &part)
        #expect(throws: RecoveryError.altered(1)) {
            _ = try Recovery.identity([shares[0], altered], statement)
        }
        #expect(throws: RecoveryError.sameTwice) {
            _ = try Recovery.identity([shares[0], shares[0]], statement)
        }
        #expect(throws: RecoveryError.tooFew(1)) { _ = try Recovery.identity([shares[0]], statement) }
        #expect(throws: RecoveryError.tooFew(2)) { _ = try Recovery.identity([], statement) }
    }

    @Test func `shares of an earlier appointment or of another home are worth nothing`() throws {
        let other = try RecoveryTests()
        defer {
            house.remove()
            other.house.remove()
        }
        let old = try set()
        let new = try house.director.splitRecovery(among: Array(trustees.prefix(2)), needed: 2)
        try house.director.setRecovery(new.statement.bytes, clock: House.clock)
        let foreign = try other.set()
        for shares in [old.shares, foreign.shares] {
            #expect(throws: RecoveryError.otherKey) { _ = try Recovery.identity(shares, new.statement) }
        }
        #expect(throws: RecoveryError.otherKey) {
            _ = try Recovery.identity([new.shares[0], old.shares[1]], new.statement)
        }
        // Put together by themselves, the old ones open nothing either: their keyring is gone.
        #expect(throws: VaultError.notEnrolled) {
            try open(try Recovery.identity(old.shares, old.statement))
        }
        #expect(throws: VaultError.notAllowed) {
            try house.director.setRecovery(foreign.statement.bytes, clock: House.clock)
        }
    }

    @Test func `nobody but the recovery key appoints by recovery, and its statement is signed`() throws {
        defer { house.remove() }
        let (_, statement) = try set()
        let carer = try house.open(keepers[0])
        let puppet = Person(
            id: .random(), name: "puppet", role: 1, recipient: House.Seeds().recipient, confirmed: true)
        let own = carer.recipient.signing
        for (author, key) in [
            (carer.person, own), (statement.id, statement.recipient.signing), (statement.id, own),
            (house.director.person, own),
        ] {
            try carer.refresh()
            try house.forge(
                .recovered, with: carer, author: author, key: key, signedBy: keepers[0],
                payload: Payload.person(puppet))
        }
        try house.director.refresh()
        #expect(house.director.person(puppet.id) == nil && !house.director.trustees.isEmpty)
        #expect(try house.director.verify(anchor: nil).unauthorised.count == 4)
        #expect(throws: VaultError.notAllowed) {
            try carer.setRecovery(statement.bytes, clock: House.clock)
        }
        let planted = RecoveryStatement(
            vault: statement.vault, recipient: House.Seeds().recipient, needed: 2,
            trustees: statement.trustees, facility: .random())
        try house.director.store.transaction { try $0.setMeta(planted.bytes, RecoveryStatement.name) }
        #expect(throws: RecoveryError.none) {
            try Recovery.statement(of: house.director.store, genesis: house.director.genesis)
        }
        #expect(try house.director.verify(anchor: nil).problems == [.storage("recovery")])
    }

    @Test func `copies are sealed to the recovery key too`() throws {
        defer { house.remove() }
        let made = try set()
        let stored = try #require(try house.director.store.meta(BackupRecipients.name))
        let list = try BackupRecipients(bytes: stored, keys: house.director.facilityKeys)
        #expect(list.keys.contains(made.statement.recipient.box) && list.keys.count == 2)
    }

    @Test func `with one director a trustee is the second to sign, even an erasure`() throws {
        let lone = try House(policy: SignersTests.policy)
        defer {
            lone.remove()
            house.remove()
        }
        let seeds = try ["a", "b"].map { try lone.enroll($0, role: 3) }
        let people = ["a", "b"].compactMap { lone.director.person(named: $0) }
        let made = try lone.director.splitRecovery(among: people, needed: 2)
        try lone.director.setRecovery(made.statement.bytes, clock: House.clock)
        let child = try lone.admit(by: lone.director)
        func erase() throws { _ = try lone.director.erase(child, drafts: [], clock: House.clock) }
        var number: UInt64 = 0
        do { try erase() } catch VaultError.needsSignatures(let proposed) { number = proposed }
        #expect(number > 0)
        try lone.open(seeds[0]).cosign(number, clock: House.clock)
        try erase()
        #expect(lone.director.erasures.first?.done != nil)
        // To change the trustees now takes one of them.
        let next = try lone.director.splitRecovery(among: people, needed: 2)
        #expect(throws: VaultError.needsSignatures(lone.director.anchor.size)) {
            try lone.director.setRecovery(next.statement.bytes, clock: House.clock)
        }
    }
}
