import Disclosure
import Testing

/// What leaves a made-up facility month by month.
@Suite struct MonthsTests {
    @Test(arguments: [40, 100] as [Int])
    func `two years of rounded tables give no movement of a few children away`(children: Int) throws {
        var ledger = Ledger(Facility.variables)
        var exact = Ledger(Facility.variables)
        var facility = Facility(children: children, seed: 24)
        for month in 1...24 {
            let date = "month \(month < 10 ? "0" : "")\(month)"
            for (number, counts) in facility.tables(date).enumerated() {
                let table = RoundedTable(counts.map { ("", $0.1) }, overlapping: false)
                ledger.add(
                    LedgerTests.release(
                        "\(date) \(number)", zip(counts, table.rows).map { ($0.0, $1.cell.range) }))
                // What a threshold alone would print: 0 and everything from 5 up.
                exact.add(
                    LedgerTests.release(
                        "\(date) \(number)",
                        counts.map {
                            ($0.0, (1..<5).contains($0.1) ? Interval(1, nil) : Interval($0.1, $0.1))
                        }))
            }
            facility.pass()
        }
        #expect(try ledger.known(to: .everyone, threshold: 5).isEmpty)
        // The same months by a threshold alone give away many: the test sees what it is there to see.
        #expect(try exact.known(to: .everyone, threshold: 5).count > 100)
    }
}

/// Children who come, grow older, change school and leave.
private struct Facility {
    private struct Child {
        var months: Int
        let sex: Int
        let place: Int
        let groups: Set<Int>
        var school: Int
        var stay = 0
    }

    static let bands = [0..<6, 6..<11, 11..<16, 16..<18]
    static let variables =
        [
            Ledger.Variable("sex", ["0", "1"]), Ledger.Variable("age", bands.indices.map(String.init)),
            Ledger.Variable("place", (0..<5).map(String.init)),
            Ledger.Variable("school", (0..<4).map(String.init)),
            Ledger.Variable("stay", ["0", "1", "2"]),
        ] + (0..<6).map { Ledger.Variable("group \($0)", ["no", "yes"]) }

    private var children: [Child] = []
    private var random: Seeded

    init(children count: Int, seed: UInt64) {
        random = Seeded(state: seed)
        for _ in 0..<count { arrive(after: Int.random(in: 0...40, using: &random)) }
    }

    private mutating func arrive(after stay: Int) {
        let rank = (0..<6).map { $0 * $0 }
        let first = rank.firstIndex { $0 >= Int.random(in: 0...25, using: &random) } ?? 0
        children.append(
            Child(
                months: Int.random(in: 0..<216, using: &random), sex: Int.random(in: 0...1, using: &random),
                place: min(4, Int.random(in: 0...8, using: &random)),
                groups: Int.random(in: 0..<6, using: &random) == 0 ? [first, 0] : [first],
                school: Int.random(in: 0..<4, using: &random), stay: stay))
    }

    /// A month: one in thirty leaves, about as many come, some change school.
    mutating func pass() {
        for at in children.indices {
            children[at].months += 1
            children[at].stay += 1
            if Int.random(in: 0..<20, using: &random) == 0 {
                children[at].school = Int.random(in: 0..<4, using: &random)
            }
        }
        children.removeAll { child in
            child.months >= 216 || Int.random(in: 0..<30, using: &random) == 0
        }
        for _ in 0..<Int.random(in: 0...6, using: &random) { arrive(after: 0) }
    }

    /// By sex, age, place, school, stay, sex and age together, and by group, of which a child may have two.
    func tables(_ date: String) -> [[(Ledger.Count, Int)]] {
        let ways: [(String, Int, (Child) -> Int)] = [
            ("sex", 2, \.sex), ("age", 4, Self.band), ("place", 5, \.place), ("school", 4, \.school),
            ("stay", 3, { min(2, $0.stay / 12) }),
        ]
        let single = ways.map { name, count, value in
            (0..<count).map { category in
                (Ledger.Count(date, [name: [String(category)]]), children.count { value($0) == category })
            }
        }
        let both = (0..<2).flatMap { sex in
            Self.bands.indices.map { band in
                (
                    Ledger.Count(date, ["sex": [String(sex)], "age": [String(band)]]),
                    children.count { $0.sex == sex && Self.band($0) == band }
                )
            }
        }
        let groups = (0..<6).map { group in
            (Ledger.Count(date, ["group \(group)": ["yes"]]), children.count { $0.groups.contains(group) })
        }
        return single + [both, groups]
    }

    private static func band(_ child: Child) -> Int {
        bands.firstIndex { $0.contains(child.months / 12) } ?? 3
    }
}
