import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// An erasure that was ordered, and what may happen before it is done.
@Suite struct InterruptedEraseTests {
    let bench: EraseTests
    var house: House { bench.house }
    var child: Bytes16 { bench.child }
    init() throws { bench = try EraseTests() }

    private func order() throws -> UInt64 {
        let number = house.director.anchor.size
        try house.director.commit(
            [Act(.erase, about: [child], payload: Payload.subject(child, magic: Payload.erase))],
            clock: House.clock)
        return number
    }

    @Test(arguments: [2, 3] as [UInt8])
    func `whoever may not order an erasure cannot say that it is done`(role: UInt8) throws {
        defer { house.remove() }
        let seeds = try house.enroll("person", role: role)
        let person = try house.open(seeds)
        let number = try order()
        try person.refresh()
        let claim = Payload.Erased(subject: child, ordered: number, wraps: 3, scanned: 9)
        try house.forge(
            .erased, with: person, author: person.person, key: person.recipient.signing, signedBy: seeds,
            payload: claim.bytes)
        try house.director.refresh()
        #expect(try house.director.verify(anchor: nil).pending == [number])
        #expect(try !house.director.store.keys(of: child).isEmpty)
        #expect(try house.director.finishErasures(clock: House.clock).map(\.scanned) != [9])
        #expect(try house.director.store.keys(of: child).isEmpty)
        let report = try house.director.verify(anchor: nil)
        #expect(report.pending.isEmpty && report.unauthorised == [number + 1])
    }

    @Test func `a carer's opening destroys the keys, a director's says that it is done and how many`() throws
    {
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        let marks = try bench.keyBytes(of: child)
        let number = try order()
        try carer.refresh()
        let size = carer.anchor.size
        _ = try carer.finishErasures(clock: House.clock)
        #expect(try bench.places(of: marks) == [])
        #expect(carer.anchor.size == size)
        #expect(try carer.verify(anchor: nil).pending == [number])
        #expect(try house.director.finishErasures(clock: House.clock).map(\.wraps) == [3])
        #expect(try house.director.verify(anchor: nil).pending == [])
    }

    @Test func `while somebody reads nothing is deleted, so that all of it is searched for afterwards`()
        throws
    {
        defer { house.remove() }
        let marks = try bench.keyBytes(of: child)
        let number = try order()
        // Something lies in the journal, and the reader keeps it there.
        _ = try house.admit(by: house.director)
        let reader = try house.reader("keys")
        for _ in 0..<2 {
            #expect(throws: VaultError.erasurePending(number)) {
                try house.director.finishErasures(clock: House.clock)
            }
            #expect(try house.director.store.keys(of: child).count == 3)
            #expect(try house.director.verify(anchor: nil).pending == [number])
        }
        try reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
        #expect(try house.director.finishErasures(clock: House.clock).map(\.wraps) == [3])
        #expect(try bench.places(of: marks) == [])
    }

    @Test func `keys deleted by a try that was cut off are counted all the same`() throws {
        defer { house.remove() }
        _ = try order()
        try house.tamper("DELETE FROM key WHERE subject = ?", [Data(child.bytes)], in: "keys")
        #expect(try house.director.finishErasures(clock: House.clock).map(\.wraps) == [3])
        #expect(try bench.places(of: [Data(child.bytes)]) == [])
    }
}
