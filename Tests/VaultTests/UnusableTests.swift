import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Entries signed with a changed program that nobody can use: care goes on, and a director sets them aside.
@Suite struct UnusableTests {
    enum Kind: CaseIterable {
        case noRows, noSlip, noKey, keyOfNobody, otherContent, otherOrder, noCard, versionAtItsEnd,
            versionZero
    }

    let house: House
    let child: Bytes16
    let workerSeeds: House.Seeds
    let worker: Vault

    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        workerSeeds = try house.enroll("worker", role: 2)
        worker = try house.open(workerSeeds)
    }

    @Test(arguments: Kind.allCases) func `an entry that nobody can use blocks no care`(kind: Kind) throws {
        defer { house.remove() }
        let number = try plant(kind)
        let carer = try house.open(try house.enroll("carer", role: 3))
        for (index, vault) in [house.director, carer, try house.open(workerSeeds)].enumerated() {
            try vault.refresh()
            #expect(try vault.read(child, compartments: [2]).count == 1 + 2 * index)
            #expect(try vault.roster(1).map(\.subject) == [child])
            #expect(vault.leftOut == [number])
            for count in 2...3 {
                try vault.commit(
                    [Act(.write, drafts: [House.draft(child, 2, "meal", "after")])], clock: House.clock)
                #expect(try vault.read(child, compartments: [2]).count == count + 2 * index)
            }
        }
    }

    @Test(arguments: Kind.allCases) func `verify shows it until a director has set it aside`(kind: Kind)
        throws
    {
        defer { house.remove() }
        let number = try plant(kind)
        let director = house.director
        try director.refresh()
        let found = try director.verify(anchor: nil).problems
        #expect(found == [.rowDamaged(number)] || found == [.keyDamaged(number)])
        try director.setAside(number, clock: House.clock)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        #expect(try director.verifyRows().problems.isEmpty)
        _ = try director.rotate(clock: House.clock)
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "after")])], clock: House.clock)
        #expect(try director.read(child, compartments: [2]).count == 2)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
        #expect(throws: VaultError.notAllowed) { try director.setAside(number - 1, clock: House.clock) }
    }

    @Test func `what was altered in the file stops reading until a director has set its entry aside`() throws
    {
        defer { house.remove() }
        let director = house.director
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "last")])], clock: House.clock)
        let number = director.state.size - 1
        try house.tamper(
            "UPDATE \"row\" SET blob = zeroblob(99) WHERE rowid = (SELECT max(rowid) FROM \"row\")")
        #expect(throws: VaultError.rowDamaged(number)) { try director.read(child, compartments: [2]) }
        #expect(throws: VaultError.rowDamaged(number)) {
            try director.commit([Act(.write, drafts: [House.draft(child, 2, "a", "b")])], clock: House.clock)
        }
        try director.setAside(number, clock: House.clock)
        #expect(try director.read(child, compartments: [2]).count == 1)
        try director.commit([Act(.write, drafts: [House.draft(child, 2, "a", "b")])], clock: House.clock)
        #expect(try director.read(child, compartments: [2]).count == 2)
    }

    @Test func `what is whole is shown, whoever has set it aside`() throws {
        defer { house.remove() }
        let director = house.director
        try house.forge(
            .setAside, with: director, author: director.person, key: director.recipient.signing,
            signedBy: house.directorSeeds, payload: Payload.number(1, magic: Payload.setAside))
        try director.refresh()
        #expect(director.state.custody.setAside == [1])
        #expect(try director.read(child, compartments: [1, 2, 3]).count == 3)
        #expect(try director.roster(1).count == 1)
    }

    /// Signs an entry by hand, and puts beside it the rows that its kind has.
    ///
    /// - Returns: its number.
    func plant(_ kind: Kind, entry: Bytes16 = .random()) throws -> UInt64 {
        try worker.refresh()
        let ring = try #require(worker.keyring.rings[2])
        let number = worker.state.size
        var touched = LogEntry.Touched(
            subject: child, previous: try #require(try worker.state.subjects[child]).last)
        let nothing = LogEntry.RowDigest(id: .random(), digest: .zero)
        let mark = ring.mark(subject: child, number: number)
        switch kind {
        case .noRows:
            touched.changes = [LogEntry.Change(mark: mark, slip: .zero, rows: [nothing, nothing])]
        case .noSlip: touched.changes = [LogEntry.Change(mark: mark, slip: .zero, rows: [])]
        case .noKey:
            touched.keys = [LogEntry.NewKey(locator: ring.locator(subject: child, keyEpoch: 0), id: .zero)]
        case .keyOfNobody: touched.keys = [LogEntry.NewKey(locator: .random(), id: .zero)]
        case .noCard: touched.roster = nothing
        default: touched.changes = [try change(kind, mark, entry)]
        }
        try house.forge(
            .write, with: worker, author: worker.person, key: worker.recipient.signing, signedBy: workerSeeds,
            touched: [touched])
        return number
    }

    /// A change whose rows are there as it says, and of no use.
    private func change(_ kind: Kind, _ mark: Bytes16, _ entry: Bytes16) throws -> LogEntry.Change {
        let stored = try worker.store.rows(of: child)
        let chain = try worker.chain(
            of: child, compartments: [2], rows: stored.byID, keys: try worker.store.keys(of: child))
        let (key, head) = (try #require(chain.newest[2]).key, chain.head(of: 2))
        let row = Row(
            id: .random(), section: "s2", entry: entry,
            version: kind == .versionAtItsEnd ? .max : kind == .versionZero ? 0 : 1, conflicted: false,
            cells: [("meal", House.text("planted"))])
        let slip = Slip(
            subject: child, compartment: 2, change: head.count + (kind == .otherOrder ? 2 : 1),
            previous: head.slip, items: kind == .otherContent ? [] : Slip.items(of: row), reason: "",
            origin: "")
        let slipID = Bytes16.random()
        let vault = worker.vault
        let rows = [
            (slipID, slip.sealed(under: key, id: slipID, vault: vault)),
            (row.id, row.sealed(under: key, vault: vault)),
        ]
        for (id, blob) in rows {
            try house.tamper(
                "INSERT INTO \"row\" (id, subject, blob) VALUES (?, ?, ?)",
                [Data(id.bytes), Data(child.bytes), Data(blob)])
        }
        return LogEntry.Change(
            mark: mark, slip: Digest.blake2b(slip.bytes(vault: vault)),
            rows: rows.map { LogEntry.RowDigest(id: $0.0, digest: Digest.blake2b($0.1)) })
    }
}
