import Disclosure
import Testing

@Suite struct RoundedTableTests {
    @Test(arguments: [
        (0, "●"), (1, "●"), (5, "●"), (7, "●"), (8, "10"), (12, "10"), (13, "15"), (17, "15"), (18, "20"),
        (998, "1000"),
    ])
    func `a count is hidden up to 7 and then goes to the nearest 5`(count: Int, text: String) {
        #expect(RoundedTable([("girls", count)], overlapping: false).rows[0].cell.text == text)
    }

    @Test func `rows keep their order and keys`() {
        let table = RoundedTable([("b", 20), ("a", 3), ("c", 8)], overlapping: false)
        #expect(table.rows.map(\.key) == ["b", "a", "c"])
        #expect(table.rows.map(\.cell) == [.printed(20), .hidden, .printed(10)])
    }

    @Test(arguments: [[], [0], [7, 7, 7]])
    func `a table without a printed cell hides its total`(counts: [Int]) {
        #expect(RoundedTable(counts.map { ("x", $0) }, overlapping: false).total == .hidden)
    }

    @Test func `a table whose rows overlap has no total`() {
        #expect(RoundedTable([("a", 20), ("b", 30)], overlapping: true).total == nil)
    }

    @Test func `a number below ten is written with two digits`() {
        #expect(RoundedTable.Cell.printed(5).text == "05")
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `what is printed is a multiple of 5 near the count and never under 10`(seed: UInt64) {
        let counts = someCounts(seed)
        let table = RoundedTable(counts, overlapping: false)
        for (count, row) in zip(counts.map(\.count), table.rows) {
            #expect((row.cell == .hidden) == (count <= 7))
            guard let number = row.cell.number else { continue }
            #expect(number >= 10 && number % 5 == 0 && abs(number - count) <= 2)
        }
        let printed = table.rows.compactMap(\.cell.number)
        #expect(table.total == (printed.isEmpty ? .hidden : .printed(printed.reduce(0, +))))
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `no hidden count changes what is printed`(seed: UInt64) {
        let counts = someCounts(seed)
        let emptied = counts.map { ($0.key, $0.count <= 7 ? 0 : $0.count) }
        #expect(RoundedTable(counts, overlapping: false) == RoundedTable(emptied, overlapping: false))
    }

    private func someCounts(_ seed: UInt64) -> [(key: String, count: Int)] {
        var random = Seeded(state: seed)
        return (0..<Int.random(in: 0...12, using: &random)).map { row in
            ("row\(row)", Int.random(in: 0...(Bool.random(using: &random) ? 12 : 600), using: &random))
        }
    }
}

/// SplitMix64: a failing case names its seed and comes back.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
