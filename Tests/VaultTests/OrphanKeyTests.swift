import GRDB
import Sealing
import Testing

@testable import Vault

/// The key file commits before the log: what is left when power fails in between.
@Suite struct OrphanKeyTests {
    let house: House
    let child: Bytes16

    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
    }

    /// Keys of an entry that was never committed, at the places of the child's own.
    private func leaveOrphans() throws {
        try house.tamper(
            """
            INSERT INTO key SELECT locator, subject, (SELECT wrap FROM key WHERE rowid = 2), ? FROM key
            """, [Int64(house.director.state.size)], in: "keys")
    }

    private func orphans() throws -> Int {
        try house.queue("keys").read {
            let copies = "SELECT count(*) - 1 FROM key WHERE wrap = (SELECT wrap FROM key WHERE rowid = 2)"
            return try Int.fetchOne($0, sql: copies) ?? 0
        }
    }

    @Test func `nobody adopts them, whatever the next entry is`() throws {
        defer { house.remove() }
        let acts: [(String, () throws -> Void)] = [
            (
                "a reading",
                { try house.director.noteRead([child], detail: "show", clock: House.clock + 5_000) }
            ),
            ("a writing", { _ = try house.admit(by: house.director) }),
            ("a person", { _ = try house.enroll("carer", role: 3) }),
        ]
        for (name, act) in acts {
            try leaveOrphans()
            #expect(try orphans() > 0, "\(name)")
            #expect(try house.director.read(child, compartments: [1, 2, 3]).count == 3, "\(name)")
            try act()
            let again = try house.open(house.directorSeeds)
            #expect(try again.read(child, compartments: [1, 2, 3]).count == 3, "\(name)")
            #expect(try again.verify(anchor: nil).problems.isEmpty, "\(name)")
            #expect(try orphans() == 0, "\(name)")
        }
    }
}
