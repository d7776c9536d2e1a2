import Foundation
import Sealing
import Testing

@testable import Vault

@Suite struct VaultTests {
    @Test func `what a director writes, a worker reads and a carer reads only in part`() throws {
        let house = try House()
        defer { house.remove() }
        let worker = try house.open(try house.enroll("worker", role: 2))
        let carer = try house.open(try house.enroll("carer", role: 3))
        let child = try house.admit(by: house.director)
        try worker.refresh()
        try carer.refresh()
        #expect(try worker.read(child, compartments: [1, 2, 3]).count == 3)
        #expect(try carer.read(child, compartments: [1, 2, 3]).map(\.compartment) == [1, 2])
        #expect(try carer.roster(1).first?.cells["fullName"] == House.text("MARKER-NAME"))
    }

    @Test func `a carer may not write protection over a base but may file into it unread`() throws {
        let house = try House()
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        let child = try house.admit(by: house.director)
        try carer.commit([Act(.write, drafts: [House.draft(child, 3, "what", "filed")])], clock: House.clock)
        #expect(try carer.read(child, compartments: [3]).isEmpty)
        try house.director.refresh()
        let read = try house.director.read(child, compartments: [3])
        #expect(read.map { $0.cells["what"] }.contains(House.text("filed")))
        #expect(throws: VaultError.notAllowed) {
            try carer.commit([Act(.write, drafts: [House.draft(child, 9, "x", "y")])], clock: House.clock)
        }
        // The refused act left nothing behind.
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `the second of two changes to one entry is kept beside and reported`() throws {
        let house = try House()
        defer { house.remove() }
        let worker = try house.open(try house.enroll("worker", role: 2))
        let child = try house.admit(by: house.director)
        try worker.refresh()
        let entry = try #require(try worker.read(child, compartments: [2]).first).entry
        let mine = House.draft(child, 2, "meal", "mine", entry: entry, base: 1)
        let theirs = House.draft(child, 2, "meal", "theirs", entry: entry, base: 1)
        #expect(try house.director.commit([Act(.write, drafts: [theirs])], clock: House.clock).isEmpty)
        #expect(try worker.commit([Act(.write, drafts: [mine])], clock: House.clock).count == 1)
        let all = try worker.read(child, compartments: [2])
        #expect(all.map(\.conflicted) == [false, false, true])
        #expect(all.map { $0.cells["meal"] } == ["MARKER-CARE", "theirs", "mine"].map(House.text))
    }

    @Test func `a removed person opens nothing new and the others go on`() throws {
        let house = try House()
        defer { house.remove() }
        let seeds = try house.enroll("worker", role: 2)
        let carerSeeds = try house.enroll("carer", role: 3)
        let worker = try house.open(seeds)
        let carer = try house.open(carerSeeds)
        let child = try house.admit(by: worker)
        try carer.commit([Act(.write, drafts: [House.draft(child, 3, "what", "filed")])], clock: House.clock)
        let id = worker.person
        #expect(try house.director.remove(id, clock: House.clock) == 4)
        #expect(throws: VaultError.notEnrolled) { try house.open(seeds) }
        #expect(throws: VaultError.self) {
            try worker.commit([Act(.write, drafts: [House.draft(child, 2, "a", "b")])], clock: House.clock)
        }
        #expect(try house.director.read(child, compartments: [1, 2, 3]).count == 4)
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "new")])], clock: House.clock)
        let again = try house.open(carerSeeds)
        #expect(try again.read(child, compartments: [2]).count == 2)
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
        try house.director.withFacilityKey(15) { _ in }
        #expect(throws: VaultError.noKey(15)) { try again.withFacilityKey(15) { _ in } }
    }

    @Test func `rows of one transaction have random identifiers in the order they lie in`() throws {
        let house = try House()
        defer { house.remove() }
        let children = (0..<20).map { _ in Bytes16.random() }
        let acts = children.map { child in
            Act(
                .admit, drafts: (0..<9).map { _ in House.draft(child, 2, "meal", "rice") }, admitting: [child]
            )
        }
        try house.director.commit(acts, clock: House.clock)
        let ids = try children.flatMap { try house.director.store.rows(of: $0).map(\.id) }
        #expect(ids.count == 200 && Set(ids).count == 200)
        #expect(ids == ids.sorted())
        var more = RowIDs(acts: 1)
        let drawn = (0..<32).map { _ in more.next() }
        #expect(Set(drawn + ids).count == 232)
        #expect(drawn[..<16] == drawn[..<16].sorted()[...] && drawn[16...] == drawn[16...].sorted()[...])
        #expect(drawn.reduce(0) { $0 | $1.prefix8 } == .max)
    }

    @Test func `no value, name or field name stands readable in any file`() throws {
        let house = try House()
        defer { house.remove() }
        _ = try house.admit(by: house.director)
        for name in try FileManager.default.contentsOfDirectory(atPath: house.folder) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: house.folder + "/" + name))
            for mark in ["MARKER", "fullName", "meal", "secret", "director", "Nhà thử"] {
                #expect(bytes.range(of: Data(mark.utf8)) == nil, "\(mark) in \(name)")
            }
        }
    }
}
