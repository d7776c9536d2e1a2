import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What counts as proved where keys, rights or children change.
@Suite struct ProofRightsTests {
    let base: ProofTests
    let house: House
    let children: [Bytes16]
    init() throws {
        base = try ProofTests()
        (house, children) = (base.house, base.children)
    }

    @Test func `who holds more than before proves what they could not open`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("carer", role: 3)
        let narrow = try base.check(by: seeds)
        var wider = House.policy
        wider.access[3]?[3] = 1
        try house.director.adopt(wider, clock: House.clock)
        let found = try base.check(narrow.proof, by: seeds)
        #expect(found.compartments.checked == narrow.compartments.checked + 1 && found.anew.children == 3)
    }

    @Test func `an erased child is no longer of what was proved, and what comes back of it is found`() throws
    {
        defer { house.remove() }
        try base.live()
        let proof = try base.proved()
        let rows = try house.queue("home").read {
            try GRDB.Row.fetchAll($0, sql: "SELECT * FROM \"row\"")
        }.filter { $0["subject"] == Data(children[0].bytes) }
        _ = try house.director.erase(children[0], drafts: [], clock: House.clock)
        let after = try base.check(proof)
        #expect(after.problems.isEmpty && after.children == 2 && after.anew.children == 0)
        let row = try #require(rows.first)
        try house.tamper(
            "INSERT INTO \"row\" (id, subject, blob) VALUES (?, ?, ?)",
            [row["id"], row["subject"], row["blob"]])
        let back = try base.check(after.proof)
        #expect(back.problems.count == 1 && back.proof == nil)
    }

    @Test func `what was written without right is told again each time`() throws {
        defer { house.remove() }
        var narrow = House.policy
        narrow.access[2]?[3] = 1
        let house = try House(policy: narrow)
        defer { house.remove() }
        let child = try house.admit(by: house.director)
        let seeds = try house.enroll("reader", role: 2)
        let reader = try house.open(seeds)
        let ring = try #require(reader.keyring.rings[3])
        var touched = try reader.mention(child)
        touched.changes = [
            LogEntry.Change(
                mark: ring.mark(subject: child, number: reader.anchor.size), slip: .zero, rows: [])
        ]
        try house.forge(
            .write, with: reader, author: reader.person, key: seeds.recipient.signing, signedBy: seeds,
            touched: [touched])
        let director = try house.open(house.directorSeeds)
        let first = try director.verify(anchor: nil)
        #expect(first.unauthorised == [reader.anchor.size] && first.problems.isEmpty)
        let again = try director.verify(anchor: nil, proof: first.proof)
        #expect(again.unauthorised == first.unauthorised && again.anew == (0, 1))
    }
}
