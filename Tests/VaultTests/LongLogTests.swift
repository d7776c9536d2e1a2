import Foundation
import Sealing
import Testing

@testable import Vault

/// What is kept of a log while it is walked stays small, and says what a simpler way would say.
@Suite struct LongLogTests {
    @Test func `a set of numbers holds what was put in and not taken out`() {
        var (numbers, known, other) = (EntryNumbers(), Set<UInt64>(), EntryNumbers())
        for _ in 0..<2000 {
            let number = UInt64.random(in: 0..<700)
            if Bool.random() {
                numbers.insert(number)
                known.insert(number)
            } else {
                numbers.remove(number)
                known.remove(number)
            }
        }
        for number in 650..<900 as Range<UInt64> { other.insert(number) }
        numbers.formUnion(other)
        known.formUnion(650..<900)
        for number in 0..<1000 as Range<UInt64> {
            #expect(numbers.contains(number) == known.contains(number))
        }
        #expect(!numbers.contains(.max))
    }

    /// Readings of one person: each of another list, `apart` seconds after the one before.
    private func walk(_ count: Int, apart: Int64, _ house: House) throws -> LogState {
        var state = house.director.state
        let me = try #require(house.director.me)
        for number in 0..<count {
            let entry = LogEntry(
                vault: house.director.vault, number: state.size, root: state.root,
                time: House.clock + Int64(number) * apart, clockFlag: 0, author: me.id,
                authorKey: me.recipient.signing, policy: 0, act: .read, touched: [],
                payload: House.text("list \(number)"))
            let leaf = MerkleTree.leaf(House.text("\(number)"))
            try state.extend(OpenedEntry(entry: entry, leaf: leaf, proven: nil))
        }
        return state
    }

    @Test func `of many readings those of the last ten minutes are remembered, and few others`() throws {
        let house = try House()
        defer { house.remove() }
        let quick = try walk(9000, apart: 0, house)
        #expect(quick.reads.count == 9000 && quick.recentReads.count == 9000)
        let slow = try walk(9000, apart: 10, house)
        #expect(slow.reads.count < 4300)
        for number in 8941..<9000 {
            let key = LogState.ReadKey(subject: house.director.vault, detail: House.text("list \(number)"))
            #expect(slow.reads[key] != nil)
        }
    }
}
