import Foundation
import Sealing
import Testing

@testable import Vault

/// What somebody who is not named tries with a program of their own: they keep the labels that name places and marks, and
/// the keys of before.
@Suite struct RestrictionForgeryTests {
    let house: House
    let child: Bytes16
    let workerSeeds: House.Seeds
    let before: CaseKey
    let head: (count: UInt64, slip: Bytes32)
    var director: Vault { house.director }

    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        workerSeeds = try house.enroll("worker", role: 2)
        let worker = try house.open(workerSeeds)
        let chain = try worker.chain(
            of: child, compartments: [2], rows: worker.store.rows(of: child).byID,
            keys: worker.store.keys(of: child))
        before = try #require(chain.newest[2]).key
        head = chain.head(of: 2)
    }

    private func restrict() throws {
        try director.restrict(
            child, to: [director.person], mark: director.mark(ofCode: "AB-0007-K", compartment: 1),
            clock: House.clock)
    }

    private func write() throws {
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "rice")])], clock: House.clock)
    }

    private func locators() throws -> Set<Bytes16> {
        Set(try director.store.keys(of: child).map(\.locator))
    }

    /// A key that the worker signs, the change that it marks, and what is put beside it.
    private func plant(
        _ made: LogEntry.NewKey, wrap: StoredKey? = nil, under key: CaseKey? = nil,
        mark: ((RingKey, UInt64) -> Bytes16)? = nil
    ) throws -> UInt64 {
        let worker = try house.open(workerSeeds)
        let number = worker.state.size
        let mark = try mark.map { $0(try #require(worker.keyring.rings[2]), number) } ?? made.locator
        var item = try worker.mention(child)
        item.keys = [mark == made.locator ? made : LogEntry.NewKey(locator: mark, id: made.id)]
        let rows = key.map { content(under: $0, worker.vault) }
        item.changes = [
            LogEntry.Change(
                mark: mark, slip: rows?.slip ?? .zero,
                rows: rows?.rows.map { LogEntry.RowDigest(id: $0.id, digest: Digest.blake2b($0.blob)) } ?? [])
        ]
        try worker.transact { writer in
            for row in rows?.rows ?? [] { try writer.add(row, roster: false) }
            try worker.seal(
                .write, touched: [item], payload: [], author: #require(worker.me), writer: writer,
                clock: House.clock, keys: wrap.map { [$0] } ?? [])
        }
        try director.refresh()
        return number
    }

    private func content(under key: CaseKey, _ vault: Bytes16) -> (slip: Bytes32, rows: [StoredRow]) {
        let row = Row(
            id: .random(), section: "s2", entry: .random(), version: 1, conflicted: false,
            cells: [("meal", House.text("planted"))])
        let slip = Slip(
            subject: child, compartment: 2, change: head.count + 1, previous: head.slip,
            items: Slip.items(of: row), reason: "", origin: "")
        let id = Bytes16.random()
        let blobs = [
            (id, slip.sealed(under: key, id: id, vault: vault)),
            (row.id, row.sealed(under: key, vault: vault)),
        ]
        return (
            Digest.blake2b(slip.bytes(vault: vault)),
            blobs.map { StoredRow(id: $0.0, subject: child, blob: $0.1) }
        )
    }

    @Test func `a key sealed to the record from outside is never one that the named write under`() throws {
        defer { house.remove() }
        try restrict()
        let planted = CaseKey(
            subject: child, compartment: 2, epoch: 1, vault: director.vault, secret: .random())
        let label = try #require(director.keyring.rings[2])
        let public2 = try #require(director.state.ring(2, of: child)).publicKey
        let place = label.locator(subject: child, keyEpoch: 1)
        let number = try plant(
            LogEntry.NewKey(locator: place, id: planted.id),
            wrap: StoredKey(locator: place, subject: child, wrap: try planted.boxed(to: public2)))
        #expect(throws: VaultError.keyDamaged(number)) { try write() }
        try director.setAside(number, clock: House.clock)
        try write()
        for row in try director.store.rows(of: child) {
            #expect(throws: (any Error).self) {
                try Row(opening: row.blob, id: row.id, key: planted, vault: director.vault)
            }
        }
        #expect(try director.read(child, compartments: [2]).count == 2)
    }

    @Test(arguments: [true, false])
    func `a key of before that is named again does not come back into use`(isRestricted: Bool) throws {
        defer { house.remove() }
        if isRestricted { try restrict() } else { _ = try director.rotate(clock: House.clock) }
        let place = try #require(director.keyring.rings[2]).locator(subject: child, keyEpoch: 0)
        _ = try plant(LogEntry.NewKey(locator: place, id: before.id))
        let old = try locators()
        try write()
        #expect(try locators().subtracting(old).count == 1)
        #expect(try director.read(child, compartments: [2]).count == 2)
        #expect(try director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `what is written under a key of before by somebody who is not named is not shown`() throws {
        defer { house.remove() }
        try restrict()
        let number = try plant(LogEntry.NewKey(locator: .random(), id: .zero), under: before) {
            $0.mark(subject: child, number: $1)
        }
        #expect(try director.read(child, compartments: [2]).count == 1)
        #expect(director.leftOut == [number])
        try write()
        #expect(try director.read(child, compartments: [2]).count == 2)
    }
}
