import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Acts of people who were not, are no longer, or sign in ways a signature must not hold.
@Suite struct AuthorAttackTests {
    @Test func `a director of another time is not obeyed`() throws {
        let house = try House()
        defer { house.remove() }
        let seeds = try house.enroll("second", role: 1)
        let second = try house.open(seeds)
        let logKey = second.keyring
        _ = try house.director.remove(second.person, clock: House.clock)
        let puppet = Person(
            id: .random(), name: "puppet", role: 1, recipient: House.Seeds().recipient, confirmed: true)
        // He kept the key to the old log entries, and one who is to come has signed already.
        let later = House.Seeds()
        let coming = Person(
            id: .random(), name: "later", role: 1, recipient: later.recipient, confirmed: true)
        for (author, signer) in [(second.person, seeds), (coming.id, later)] {
            let state = house.director.state
            var entry = LogEntry(
                vault: house.director.vault, number: state.size, root: state.root, time: House.clock,
                clockFlag: 0, author: author, authorKey: signer.recipient.signing,
                policy: state.policy.number, act: .personAdded, touched: [], payload: Payload.person(puppet))
            entry.signature = signer.identity().sign(entry.signedBytes)
            let epoch = logKey.logEpoch
            let key = try #require(logKey.logKeys[epoch])
            let sealed = entry.sealed(key: key.secret, epoch: epoch)
            try house.tamper(
                "INSERT INTO log (number, sealed) VALUES (?, ?)", [Int64(entry.number), Data(sealed)])
            try house.director.refresh()
            #expect(house.director.person(puppet.id) == nil)
        }
        try house.director.add(coming, clock: House.clock)
        #expect(house.director.person(puppet.id) == nil)
        #expect(try house.director.verify(anchor: nil).unauthorised.count == 2)
    }

    @Test func `an act under a policy of another time is not obeyed`() throws {
        let house = try House()
        defer { house.remove() }
        let seeds = try house.enroll("carer", role: 3)
        let carer = try house.open(seeds)
        var wider = House.policy
        wider.administrators = [1, 3]
        try house.director.adopt(wider, clock: House.clock)
        try house.director.adopt(House.policy, clock: House.clock)
        try carer.refresh()
        let puppet = Person(
            id: .random(), name: "puppet", role: 1, recipient: House.Seeds().recipient, confirmed: true)
        // In between he might have; the number of that policy does not bring it back.
        for policy in [2, 3, 0] as [UInt64] {
            var entry = LogEntry(
                vault: carer.vault, number: carer.state.size, root: carer.state.root, time: House.clock,
                clockFlag: 0, author: carer.person, authorKey: seeds.recipient.signing, policy: policy,
                act: .personAdded, touched: [], payload: Payload.person(puppet))
            entry.signature = seeds.identity().sign(entry.signedBytes)
            let key = try #require(carer.keyring.logKeys[0])
            let sealed = entry.sealed(key: key.secret, epoch: 0)
            try house.tamper(
                "INSERT INTO log (number, sealed) VALUES (?, ?)", [Int64(entry.number), Data(sealed)])
            try carer.refresh()
        }
        #expect(carer.person(puppet.id) == nil && carer.state.unauthorised.count == 3)
    }

    @Test func `a signature changed by the order of the group does not hold`() throws {
        let house = try House()
        defer { house.remove() }
        let seeds = try house.enroll("second", role: 1)
        let second = try house.open(seeds)
        // L = 2^252 + 27742317777372353535851937790883648493, little-endian; S + L is the same number modulo L.
        let order: [UInt8] = [
            0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0,
            0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
        ]
        var entry = LogEntry(
            vault: second.vault, number: second.state.size, root: second.state.root, time: House.clock,
            clockFlag: 0, author: second.person, authorKey: seeds.recipient.signing, policy: 0,
            act: .personAdded, touched: [],
            payload: Payload.person(
                Person(
                    id: .random(), name: "p", role: 3, recipient: House.Seeds().recipient, confirmed: true)))
        entry.signature = seeds.identity().sign(entry.signedBytes)
        #expect(LogState.signatureHolds(entry))
        var carry: UInt16 = 0
        for index in 0..<32 {
            let sum = UInt16(entry.signature[32 + index]) + UInt16(order[index]) + carry
            entry.signature[32 + index] = UInt8(truncatingIfNeeded: sum)
            carry = sum >> 8
        }
        #expect(!LogState.signatureHolds(entry))
    }

    @Test func `two directors who do the same at once leave one sound home`() async throws {
        let house = try House()
        defer { house.remove() }
        let child = try house.admit(by: house.director)
        let seeds = try house.enroll("second", role: 1)
        let (folder, genesis, own) = (house.folder, house.director.genesis.hash, house.directorSeeds)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, seeds) in [own, seeds].enumerated() {
                group.addTask {
                    let vault = try Vault(
                        store: try SQLiteStore(folder: folder), identity: seeds.identity(), pinned: genesis,
                        anchor: nil)
                    for round in 0..<6 {
                        try vault.refresh()
                        _ = try vault.rotate(clock: House.clock)
                        try vault.add(
                            Person(
                                id: .random(), name: "p\(index)\(round)", role: 3,
                                recipient: House.Seeds().recipient, confirmed: true), clock: House.clock)
                        try vault.commit(
                            [Act(.write, drafts: [House.draft(child, 2, "meal", "\(index)\(round)")])],
                            clock: House.clock)
                    }
                }
            }
            try await group.waitForAll()
        }
        let vault = try house.open(own)
        #expect(try vault.read(child, compartments: [2]).count == 13)
        #expect(vault.people.count == 14)
        #expect(try vault.verify(anchor: nil).problems.isEmpty)
    }
}
