import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// A child's keys are destroyed, and nothing of them is left on the disk.
@Suite struct EraseTests {
    let house: House
    let child, other: Bytes16
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        other = try house.admit(by: house.director)
    }

    /// Everything that stands beside or is a wrap of the child's keys now.
    func keyBytes(of subject: Bytes16) throws -> [Data] {
        try house.queue("keys").read { db in
            let rows = try GRDB.Row.fetchAll(
                db, sql: "SELECT locator, wrap FROM key WHERE subject = ?", arguments: [Data(subject.bytes)])
            return rows.flatMap { row -> [Data] in
                let wrap: Data = row[1]
                // Whole, and in pieces: a torn page may hold a part.
                return [row[0], wrap.dropFirst()]
                    + stride(from: 1, to: wrap.count - 12, by: 12).map {
                        wrap[wrap.startIndex + $0..<wrap.startIndex + $0 + 12]
                    }
            }
        }
    }

    /// In which files of the home any of `marks` stands.
    func places(of marks: [Data]) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: house.folder).filter { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: house.folder + "/" + name))
            return marks.contains { bytes.range(of: $0) != nil }
        }
    }

    @Test func `an erased child is gone for everybody and the log still verifies`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("worker", role: 2)
        let worker = try house.open(seeds)
        let before = try house.director.read(other, compartments: [1, 2, 3]).map(\.line)
        let done = try house.director.erase(child, drafts: [], clock: House.clock)
        #expect(done.wraps == 3 && done.done == 5 && done.scanned > 0)
        for vault in [house.director, worker, try house.open(seeds)] {
            try vault.refresh()
            #expect(throws: VaultError.erased) { try vault.read(child, compartments: [1, 2, 3]) }
            #expect(throws: VaultError.erased) {
                try vault.commit(
                    [Act(.write, drafts: [House.draft(child, 2, "meal", "late")])], clock: House.clock)
            }
            #expect(throws: VaultError.erased) {
                try vault.noteRead([child], detail: "show", clock: House.clock)
            }
            #expect(try vault.roster(1).map(\.subject) == [other])
            #expect(try vault.read(other, compartments: [1, 2, 3]).map(\.line) == before)
            let report = try vault.verify(anchor: vault.anchor)
            #expect(report.problems.isEmpty && report.unauthorised.isEmpty && report.pending.isEmpty)
            #expect(report.children == 1)
        }
    }

    @Test func `no wrap ever made of an erased child's keys stands in any file, before or after rotation`()
        throws
    {
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        try carer.commit([Act(.write, drafts: [House.draft(child, 3, "what", "filed")])], clock: House.clock)
        var marks = try keyBytes(of: child)
        // Many neighbours, so that deleting tears pages.
        for _ in 0..<40 { _ = try house.admit(by: house.director) }
        _ = try house.director.remove(carer.person, clock: House.clock)
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "new key")])], clock: House.clock)
        marks += try keyBytes(of: child)
        #expect(marks.count > 30)
        #expect(try !places(of: marks).isEmpty)
        #expect(try house.director.erase(child, drafts: [], clock: House.clock).wraps == 5)
        #expect(try places(of: marks) == [])
        #expect(try places(of: [Data(child.bytes)]) == [])
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `a reader who keeps the key file open makes it pending, and the next opening finishes it`()
        throws
    {
        defer { house.remove() }
        let marks = try keyBytes(of: child)
        let reader = try house.reader("keys")
        #expect(throws: VaultError.erasurePending(3)) {
            try house.director.erase(child, drafts: [], clock: House.clock)
        }
        #expect(throws: VaultError.erased) { try house.director.read(child, compartments: [2]) }
        #expect(try house.director.verify(anchor: nil).pending == [3])
        let again = try house.open(house.directorSeeds)
        #expect(throws: VaultError.erasurePending(3)) { try again.finishErasures(clock: House.clock) }
        try reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
        #expect(try again.finishErasures(clock: House.clock).map(\.done) == [4])
        #expect(try places(of: marks) == [])
        #expect(try again.verify(anchor: nil).pending == [])
    }

    @Test func `a rotation in between leaves a pending erasure no new wrap`() throws {
        defer { house.remove() }
        let carer = try house.enroll("carer", role: 3)
        let id = try house.open(carer).person
        try house.director.commit(
            [Act(.erase, about: [child], payload: Payload.subject(child, magic: Payload.erase))],
            clock: House.clock)
        #expect(try house.director.remove(id, clock: House.clock) == 3)
        #expect(try house.director.store.keys(of: child).isEmpty)
        #expect(try house.director.finishErasures(clock: House.clock).map(\.wraps) == [3])
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `a hold stands until a director takes it back`() throws {
        defer { house.remove() }
        try house.director.hold(child, drafts: [], clock: House.clock)
        #expect(throws: VaultError.onHold) {
            try house.director.erase(child, drafts: [], clock: House.clock)
        }
        #expect(throws: VaultError.notAllowed) {
            try house.director.commit(
                [Act(.erase, about: [child], payload: Payload.subject(child, magic: Payload.erase))],
                clock: House.clock)
        }
        #expect(try house.director.read(child, compartments: [2]).count == 1)
        try house.director.releaseHold(child, drafts: [], clock: House.clock)
        #expect(throws: VaultError.notAllowed) {
            try house.director.releaseHold(child, drafts: [], clock: House.clock)
        }
        #expect(try house.director.erase(child, drafts: [], clock: House.clock).done != nil)
    }

    @Test(arguments: [2, 3] as [UInt8]) func `nobody but a director erases or holds`(role: UInt8) throws {
        defer { house.remove() }
        let seeds = try house.enroll("person", role: role)
        let vault = try house.open(seeds)
        let before = try house.contents()
        #expect(throws: VaultError.notAllowed) { try vault.erase(child, drafts: [], clock: House.clock) }
        #expect(throws: VaultError.notAllowed) { try vault.hold(child, drafts: [], clock: House.clock) }
        #expect(try house.contents() == before)
        // Nor with a hand-made entry, in his own name or the director's.
        for author in [vault.person, house.director.person] {
            let key = author == vault.person ? vault.recipient.signing : house.director.recipient.signing
            try vault.refresh()
            try house.forge(
                .erase, with: vault, author: author, key: key, signedBy: seeds,
                touched: [try vault.mention(child)], payload: Payload.subject(child, magic: Payload.erase))
        }
        try house.director.refresh()
        #expect(try house.director.finishErasures(clock: House.clock).isEmpty)
        #expect(try house.director.read(child, compartments: [1, 2, 3]).count == 3)
        #expect(try house.director.verify(anchor: nil).unauthorised.count == 2)
    }

    @Test func `a claim that an erasure is done without its order is not believed`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("carer", role: 3)
        let carer = try house.open(seeds)
        let claim = Payload.Erased(subject: child, ordered: 1, wraps: 3, scanned: 9)
        try house.forge(
            .erased, with: carer, author: carer.person, key: carer.recipient.signing, signedBy: seeds,
            payload: claim.bytes)
        try house.director.refresh()
        #expect(house.director.erasures.isEmpty)
        #expect(try house.director.read(child, compartments: [2]).count == 1)
    }

    @Test func `key rows put back from a copy are reported, and go at the next opening`() throws {
        defer { house.remove() }
        let marks = try keyBytes(of: child)
        let rows = try house.queue("keys").read {
            try GRDB.Row.fetchAll(
                $0, sql: "SELECT locator, subject, wrap, entry FROM key WHERE subject = ?",
                arguments: [Data(child.bytes)])
        }
        _ = try house.director.erase(child, drafts: [], clock: House.clock)
        for row in rows {
            try house.tamper(
                "INSERT INTO key VALUES (?, ?, ?, ?)", [row[0], row[1], row[2], row[3]], in: "keys")
        }
        #expect(throws: VaultError.erased) { try house.director.read(child, compartments: [2]) }
        #expect(try house.director.verify(anchor: nil).problems == [.notErased(3)])
        let again = try house.open(house.directorSeeds)
        let size = again.anchor.size
        #expect(try again.finishErasures(clock: House.clock).count == 1)
        #expect(again.anchor.size == size)
        #expect(try places(of: marks) == [])
        #expect(try again.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `rows put back from a copy are reported`() throws {
        defer { house.remove() }
        let row = try house.queue("home").read {
            try GRDB.Row.fetchOne(
                $0, sql: "SELECT id, subject, blob FROM \"row\" WHERE subject = ?",
                arguments: [Data(child.bytes)])
        }
        let kept = try #require(row)
        _ = try house.director.erase(child, drafts: [], clock: House.clock)
        try house.tamper(
            "INSERT INTO \"row\" (id, subject, blob) VALUES (?, ?, ?)", [kept[0], kept[1], kept[2]])
        #expect(try house.director.verify(anchor: nil).problems == [.notErased(3)])
    }

    @Test func `a child that was damaged first can still be erased`() throws {
        defer { house.remove() }
        try house.tamper("DELETE FROM \"row\" WHERE subject = ?", [Data(child.bytes)])
        #expect(try house.director.read(child, compartments: [2]).isEmpty)
        #expect(try house.director.verify(anchor: nil).problems.contains(.rowDamaged(1)))
        #expect(try house.director.erase(child, drafts: [], clock: House.clock).done != nil)
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `neither the house itself nor an unknown child is erased`() throws {
        defer { house.remove() }
        try house.director.commit([Act(.admit, admitting: [house.director.vault])], clock: House.clock)
        for subject in [house.director.vault, .random()] {
            #expect(throws: VaultError.noSubject) {
                try house.director.erase(subject, drafts: [], clock: House.clock)
            }
        }
    }
}
