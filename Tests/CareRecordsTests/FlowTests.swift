import CareRecords
import Testing

private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

struct FlowTests {
    static let start = Day(iso: "2022-01-01")!
    private func day(_ iso: String) -> Day { Day(iso: iso)! }

    private func spell(
        _ from: String, _ until: String?, by referrer: String? = nil, to receiver: String? = nil
    ) -> Spell {
        var spell = Spell(from: day(from), until: until.map(day), referrer: referrer)
        spell.receiver = receiver
        return spell
    }

    private func girl(_ spells: Spell...) -> Mover {
        Mover(sex: "female", ages: 12...12, groups: ["m"], spells: spells)
    }

    @Test func `two come, one goes to the family, one to an organisation: nobody is left`() {
        let movers = [
            girl(spell("2022-02-01", "2022-04-10", by: "border-guard", to: "family")),
            girl(spell("2022-03-01", "2022-06-30", by: "border-guard", to: "ngo")),
        ]
        let flow = Flow(movers, from: day("2022-01-01"), to: day("2022-06-30"))
        #expect(flow.total == Flow.Row(opening: 0, came: 2, left: 2, closing: 0))
        #expect(flow.rows(.referrer).map(\.key) == ["border-guard"] && flow.rows(.referrer)[0].row.came == 2)
        #expect(flow.rows(.receiver).map { [$0.key: $0.row.left] } == [["family": 1], ["ngo": 1]])
        #expect(flow.balances)
    }

    @Test func `one who comes and leaves on a day passes through, one who left before is not there`() {
        let flow = Flow(
            [girl(spell("2022-02-01", "2022-02-01")), girl(spell("2021-02-01", "2021-12-31"))],
            from: day("2022-01-01"), to: day("2022-03-31"))
        #expect(flow.total == Flow.Row(came: 1, left: 1))
    }

    @Test func `a child who comes back is counted twice in and once at the end`() {
        let flow = Flow(
            [girl(spell("2022-01-10", "2022-02-01", to: "family"), spell("2022-03-01", nil, by: "family"))],
            from: day("2022-01-01"), to: day("2022-03-31"))
        #expect(flow.total == Flow.Row(came: 2, left: 1, closing: 1))
    }

    @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34] as [UInt64])
    func `whatever the lives and the days, what was there and what moved make what is there`(_ seed: UInt64) {
        var dice = Dice(state: seed)
        let movers = (0..<60).map { _ in
            var spells: [Spell] = []
            var from = Self.start.adding(days: Int.random(in: 0...300, using: &dice))
            for _ in 0...Int.random(in: 0...2, using: &dice) {
                let until =
                    Bool.random(using: &dice) ? from.adding(days: Int.random(in: 0...90, using: &dice)) : nil
                spells.append(Spell(from: from, until: until))
                guard let until else { break }
                from = until.adding(days: Int.random(in: 0...40, using: &dice))
            }
            let age = Int.random(in: 0...20, using: &dice)
            return Mover(
                sex: ["male", "female", nil].randomElement(using: &dice)!,
                ages: Bool.random(using: &dice) ? age...age : nil,
                groups: Set(["a", "m", "k"].filter { _ in Bool.random(using: &dice) }), spells: spells)
        }
        for _ in 0..<20 {
            let from = Self.start.adding(days: Int.random(in: 0...400, using: &dice))
            let flow = Flow(movers, from: from, to: from.adding(days: Int.random(in: 0...200, using: &dice)))
            #expect(flow.balances, "seed \(seed)")
            for side in [Flow.Side.sex, .age] {
                let sum = flow.rows(side).map(\.row.closing).reduce(0, +)
                #expect(sum == flow.total.closing, "seed \(seed)")
            }
            #expect(flow.rows(.receiver).map(\.row.left).reduce(0, +) == flow.total.left, "seed \(seed)")
            let before = Flow(movers, from: Self.start, to: from.adding(days: -1))
            if from > Self.start { #expect(before.total.closing == flow.total.opening, "seed \(seed)") }
        }
    }
}
