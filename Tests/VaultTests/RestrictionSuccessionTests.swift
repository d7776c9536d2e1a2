import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Restricted records when the recovery key appoints a director.
@Suite struct RestrictionSuccessionTests {
    let house: House
    let child: Bytes16
    let other: Bytes16
    let shares: [RecoveryShare]
    let statement: RecoveryStatement
    let seeds = House.Seeds()
    var director: Vault { house.director }

    init() throws {
        house = try House()
        for name in ["a", "b", "c"] { _ = try house.enroll(name, role: 3) }
        child = try house.admit(by: house.director)
        other = try house.admit(by: house.director)
        let trustees = ["a", "b", "c"].compactMap { [house] in house.director.person(named: $0) }
        (shares, statement) = try house.director.splitRecovery(among: trustees, needed: 2)
        try house.director.setRecovery(statement.bytes, clock: House.clock)
        for (subject, code) in [(child, "AB-0007-K"), (other, "AB-0008-L")] {
            try house.director.restrict(
                subject, to: [house.director.person],
                mark: house.director.mark(ofCode: code, compartment: 1), clock: House.clock)
        }
    }

    private func appoint() throws -> Vault {
        let key = try Vault(
            store: try SQLiteStore(folder: house.folder),
            identity: try Recovery.identity([shares[0], shares[2]], statement),
            pinned: director.genesis.hash, anchor: nil)
        try key.appoint(
            Person(id: .random(), name: "new", role: 1, recipient: seeds.recipient, confirmed: false),
            clock: House.clock)
        return try house.open(seeds)
    }

    private func count(_ vault: Vault, _ subject: Bytes16) throws -> Int {
        try vault.read(subject, compartments: [1, 2, 3]).count
    }

    @Test func `who is appointed opens what the recovery key opened, and makes its keys anew`() throws {
        defer { house.remove() }
        let new = try appoint()
        #expect(try count(new, child) == 3 && count(new, other) == 3)
        #expect(new.restrictedRecords.map(\.isDue) == [true, true])
        _ = try new.rotate(clock: House.clock)
        #expect(new.restrictedRecords.map(\.isDue) == [false, false])
        #expect(new.restrictedRecords.allSatisfy { $0.people == [director.person, new.person] })
        try director.refresh()
        #expect(try count(director, child) == 3 && director.verify(anchor: nil).problems.isEmpty)
        #expect(try house.open(seeds).verify(anchor: nil).problems.isEmpty)
    }

    @Test func `a restricted record that was erased keeps nobody from being appointed`() throws {
        defer { house.remove() }
        _ = try director.erase(child, drafts: [], clock: House.clock)
        let new = try appoint()
        #expect(try count(new, other) == 3 && new.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `spoiled keys to one record keep nobody from being appointed`() throws {
        defer { house.remove() }
        let place = try #require(director.restrictedPlace(of: statement.id, child))
        try house.queue("home").write {
            try $0.execute(sql: "DELETE FROM keyring WHERE person = ?", arguments: [Data(place.bytes)])
        }
        let new = try appoint()
        #expect(try count(new, other) == 3)
        let entry = try #require(new.restrictedRecords.first).entry
        #expect(throws: VaultError.keyDamaged(entry)) { try count(new, child) }
        #expect(try new.verify(anchor: nil).problems == [.keyDamaged(entry)])
        // Nor from making new keys for the rest; the other who is named makes those of this one.
        _ = try new.rotate(clock: House.clock)
        #expect(try count(new, other) == 3)
        try director.refresh()
        _ = try director.rotate(clock: House.clock)
        try new.refresh()
        #expect(try count(new, child) == 3 && count(new, other) == 3)
    }
}
