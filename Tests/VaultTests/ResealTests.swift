import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Old rows sealed anew: nothing anybody wrote changes, and the old keys open nothing of it.
@Suite struct ResealTests {
    let house: House
    let children: [Bytes16]
    let carerSeeds: House.Seeds
    let carer: Vault

    init() throws {
        house = try House()
        let director = house.director
        carerSeeds = try house.enroll("carer", role: 3)
        children = try (0..<20).map { [house] _ in try house.admit(by: house.director) }
        carer = try house.open(carerSeeds)
        try carer.commit(
            [
                Act(
                    .write,
                    drafts: [
                        House.draft(children[0], 2, "meal", "carer's"),
                        House.draft(children[0], 3, "what", "filed"),
                        House.draft(children[0], 1, "fullName", "NEW-NAME", roster: true),
                    ], reason: "why")
            ], clock: House.clock)
        try director.refresh()
    }

    private func seen(_ vault: Vault) throws -> [String] {
        try vault.refresh()
        let held = Set(vault.keyring.rings.keys)
        let lines = try children.flatMap { try vault.read($0, compartments: held) }.map {
            $0.line + $0.reason
        }
        return lines + (try vault.roster(1).map { "\($0.subject.hex) \($0.cells)" })
    }

    private func rotated() throws -> [StoredRow] {
        let old = try house.director.store.allRows()
        _ = try house.director.rotate(clock: House.clock)
        return old
    }

    @Test func `rows sealed anew are what their authors signed`() throws {
        defer { house.remove() }
        let director = house.director
        let (before, carers) = (try seen(director), try seen(carer))
        let old = try rotated()
        let plan = try director.resealPlan(afterRotation: false)
        #expect(plan.subjects.count == 20 && plan.rows == old.count)
        #expect(try director.reseal(clock: House.clock) == old.count)
        #expect(try seen(director) == before)
        #expect(try seen(carer) == carers)
        #expect(try seen(try house.open(carerSeeds)) == carers)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        #expect(try director.verifyRows().problems.isEmpty)
        #expect(try director.resealPlan(afterRotation: false).rows == 0)
        // Not a byte of the old ones is left, and life goes on.
        let blobs = Set(try director.store.allRows().map(\.blob))
        #expect(blobs.count == old.count && old.allSatisfy { !blobs.contains($0.blob) })
        try carer.commit([Act(.write, drafts: [House.draft(children[0], 2, "a", "b")])], clock: House.clock)
        _ = try rotated()
        #expect(try director.reseal(clock: House.clock) == old.count + 2)
        #expect(try seen(carer).count == carers.count + 1)
        #expect(try director.verify(anchor: nil).problems.isEmpty && director.leftOut.isEmpty)
    }

    @Test func `the keys of before open none of the rows`() throws {
        defer { house.remove() }
        let director = house.director
        func keys() throws -> [UInt8: CaseKey] {
            try director.chain(
                of: children[0], compartments: [1, 2, 3], rows: [:],
                keys: try director.store.keys(of: children[0])
            ).newest.mapValues(\.key)
        }
        let stolen = try keys()
        _ = try rotated()
        _ = try director.reseal(clock: House.clock)
        let rows = try director.store.rows(of: children[0])
        for (key, opens) in [(stolen, 0), (try keys(), rows.count)] {
            let opened = rows.filter { row in
                key.values.contains {
                    (try? Row(opening: row.blob, id: row.id, key: $0, vault: director.vault)) != nil
                        || (try? Slip.open(row.blob, id: row.id, key: $0, vault: director.vault)) != nil
                }
            }
            #expect(opened.count == opens)
        }
    }

    @Test func `what breaks off is gone on with, and is sound in between`() throws {
        struct Broken: Error {}
        defer { house.remove() }
        let director = house.director
        let before = try seen(director)
        let count = try rotated().count
        #expect(try !director.isResealing())
        let breaking: Effort.Watcher = { work, done, all in
            if work == .wrapping, done == 16, all == 20 { throw Broken() }
        }
        #expect(throws: Broken.self) {
            try Effort.watched(by: breaking) { _ = try director.reseal(clock: House.clock) }
        }
        let again = try house.open(house.directorSeeds)
        #expect(try again.isResealing())
        #expect(try seen(again) == before)
        #expect(try again.verify(anchor: nil).problems.isEmpty)
        let left = try again.resealPlan(afterRotation: false)
        #expect(left.subjects.count == 4 && left.rows < count)
        #expect(try again.reseal(clock: House.clock) == left.rows)
        #expect(try !again.isResealing() && seen(again) == before)
    }

    @Test func `what a director seals anew with other content is left out, and by anybody else not obeyed`()
        throws
    {
        defer { house.remove() }
        let director = house.director
        let child = children[1]
        let row = try #require(try director.store.rows(of: child).first)
        let other = Digest.blake2b([1])
        let moves = Payload.resealed([Payload.Move(row: row.id, old: Digest.blake2b(row.blob), new: other)])
        for (vault, seeds) in [(carer, carerSeeds), (director, house.directorSeeds)] {
            try vault.refresh()
            let touched = LogEntry.Touched(
                subject: child, previous: try #require(try vault.state.subjects[child]).last)
            try house.forge(
                .resealed, with: vault, author: vault.person, key: vault.recipient.signing, signedBy: seeds,
                touched: [touched], payload: moves)
        }
        try house.tamper(
            "UPDATE \"row\" SET blob = x'01' WHERE id = ?", [Data(row.id.bytes)])
        try director.refresh()
        #expect(director.state.unauthorised.count == 1)
        #expect(try director.read(child, compartments: [1, 2, 3]).count == 2)
        #expect(director.leftOut == [3])
    }
}
