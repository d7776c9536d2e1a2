import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Against whoever is not named, and whoever can write the files.
@Suite struct RestrictionAttackTests: InRestrictedHouse {
    let made: RestrictedHouse
    init() throws { made = try RestrictedHouse() }

    @Test func `only who is named changes who is named, and an administrator must be`() throws {
        defer { house.remove() }
        #expect(throws: VaultError.notAllowed) { try restrict(to: "worker", "carer") }
        #expect(throws: VaultError.notAllowed) {
            try restrict(to: "director", by: try house.open(workerSeeds))
        }
        try restrict(to: "director")
        let second = try house.open(secondSeeds)
        #expect(throws: VaultError.notNamed) { try restrict(to: "second", by: second) }
        #expect(throws: VaultError.notNamed) {
            try second.restrict(child, to: [], mark: mark(), clock: House.clock)
        }
        // Signed by a program of their own, it is not obeyed.
        let forged = Restriction(subject: child, mark: try mark(), people: [])
        #expect(throws: VaultError.notAllowed) {
            try second.transact { writer in
                try second.seal(
                    .restricted, touched: [try second.mention(child)], payload: forged.bytes,
                    author: #require(second.me), writer: writer, clock: House.clock)
            }
        }
        try director.refresh()
        #expect(director.restrictedRecords.first?.people == [director.person])
    }

    @Test func `what somebody who is not named signs into the record counts for nothing`() throws {
        defer { house.remove() }
        try restrict(to: "director", "second")
        let carer = try house.open(carerSeeds)
        let ring = try #require(carer.keyring.rings[2])
        var item = try carer.mention(child)
        item.changes = [
            LogEntry.Change(
                mark: ring.mark(subject: child, number: carer.state.size), slip: .zero,
                rows: [LogEntry.RowDigest(id: .random(), digest: .zero)])
        ]
        #expect(throws: VaultError.notAllowed) {
            try carer.transact { writer in
                try carer.seal(
                    .write, touched: [item], payload: [], author: #require(carer.me), writer: writer,
                    clock: House.clock)
            }
        }
    }

    @Test func `spoiled keys of the named are named by verify, and close no other record`() throws {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        let entry = try #require(director.restrictedRecords.first).entry
        let place = try #require(director.restrictedPlace(of: id("worker"), child))
        try house.queue("home").write {
            try $0.execute(
                sql: "UPDATE keyring SET sealed = zeroblob(length(sealed)) WHERE person = ?",
                arguments: [Data(place.bytes)])
        }
        let worker = try house.open(workerSeeds)
        #expect(throws: VaultError.keyDamaged(entry)) { try worker.read(child, compartments: [1, 2]) }
        #expect(try worker.roster(1).count == 1 && worker.read(other, compartments: [1, 2]).count == 2)
        #expect(try worker.verify(anchor: nil).problems.contains(.keyDamaged(entry)))
        #expect(try isClean(house.directorSeeds, carerSeeds))
    }

    @Test func `a thief cannot tell whose keys to a restricted record lie among the keyrings`() throws {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        let rows = try house.queue("home").read {
            try Row.fetchAll($0, sql: "SELECT person, length(sealed) AS size FROM keyring").map {
                ($0["person"] as Data, $0["size"] as Int)
            }
        }
        #expect(rows.count == 6 && Set(rows.map(\.1)).count == 1)
        let people = Set(director.people.map { Data($0.id.bytes) })
        #expect(rows.count { people.contains($0.0) } == 4)
    }
}
