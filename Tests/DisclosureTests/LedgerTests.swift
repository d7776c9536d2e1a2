import Disclosure
import Testing

@Suite struct LedgerTests {
    static let sex = Ledger.Variable("sex", ["female", "male"])
    static let age = Ledger.Variable("age", (0..<18).map(String.init))
    static let place = Ledger.Variable("place", ["p1", "p2", "p3", "p4"])

    static func years(_ range: Range<Int>) -> Set<String> { Set(range.map(String.init)) }
    static func release(
        _ id: String, _ statements: [(Ledger.Count, Interval)], to audience: Ledger.Audience = .everyone
    ) -> Ledger.Release {
        Ledger.Release(
            id: id, audience: audience, statements: statements.map { Ledger.Statement($0.0, $0.1) })
    }

    @Test func `a total of the month after gives away who came`() throws {
        var ledger = Ledger([Self.sex])
        ledger.add(Self.release("R-1", [(.init("2026-01"), Interval(56, 56))]))
        let next = Self.release("R-2", [(.init("2026-02"), Interval(58, 58))])
        let leaks = try ledger.leaks(adding: next, threshold: 5)
        #expect(leaks.map(\.value) == [2] && leaks.first?.since == "2026-01")
        #expect(leaks.first?.earlier == ["R-1"])
    }

    @Test func `rounded, the same month gives nothing away`() throws {
        var ledger = Ledger([Self.sex])
        ledger.add(Self.release("R-1", [(.init("2026-01"), Interval(53, 57))]))
        let next = Self.release("R-2", [(.init("2026-02"), Interval(58, 62))])
        #expect(try ledger.leaks(adding: next, threshold: 5).isEmpty)
    }

    @Test func `two tables that overlap give a hidden cell away`() throws {
        var ledger = Ledger([Self.sex, Self.place])
        let (date, girl) = ("2026-06", ["sex": Set(["female"])])
        ledger.add(
            Self.release(
                "R-1",
                [
                    (.init(date, girl.merging(["place": ["p1"]]) { $1 }), Interval(9, 9)),
                    (.init(date, girl.merging(["place": ["p2"]]) { $1 }), Interval(0, 7)),
                ]))
        // By place nothing small is printed, but the girls of both places together are.
        let both = Ledger.Count(date, girl.merging(["place": ["p1", "p2"]]) { $1 })
        let leaks = try ledger.leaks(adding: Self.release("R-2", [(both, Interval(12, 12))]), threshold: 5)
        #expect(leaks.map(\.value) == [3] && leaks.map(\.earlier) == [["R-1"]])
    }

    @Test func `bands cut elsewhere give the years between away`() throws {
        var ledger = Ledger([Self.age])
        ledger.add(Self.release("old", [(.init("2026-06", ["age": Self.years(0..<16)]), Interval(40, 40))]))
        let narrow = Ledger.Count("2026-06", ["age": Self.years(0..<15)])
        let fifteen = Ledger.Count("2026-06", ["age": Self.years(15..<16)])
        let next = Self.release("new", [(narrow, Interval(38, 38)), (fifteen, Interval(0, 7))])
        #expect(try ledger.leaks(adding: next, threshold: 5).map(\.value) == [2])
    }

    @Test func `old districts and new communes are read together`() throws {
        // An old district held p1 and p2, a new commune holds p2 and p3: each sum is large, the parts are not.
        var ledger = Ledger([Self.place])
        let date = "2025-07"
        ledger.add(
            Self.release(
                "district",
                [
                    (.init(date, ["place": ["p1", "p2"]]), Interval(20, 20)),
                    (.init(date, ["place": ["p2"]]), Interval(0, 7)),
                ]))
        let commune = Self.release(
            "commune",
            [
                (.init(date, ["place": ["p1", "p2", "p3"]]), Interval(23, 23)),
                (.init(date, ["place": ["p3"]]), Interval(0, 7)),
            ])
        #expect(try ledger.leaks(adding: commune, threshold: 5).map(\.value) == [3])
    }

    @Test func `opening and movements give the closing away`() throws {
        var ledger = Ledger([Self.sex])
        let (first, second) = (Ledger.Count("2026-01"), Ledger.Count("2026-02"))
        ledger.add(Self.release("R-1", [(first, Interval(30, 30))]))
        ledger.add(Self.release("R-2", [(second, Interval(28, 32))]))
        let balance = Ledger.Release(
            id: "R-3", audience: .everyone,
            statements: [Ledger.Statement([second: 1, first: -1], Interval(1, 1))])
        let leaks = try ledger.leaks(adding: balance, threshold: 5)
        #expect(leaks.map(\.value) == [1])
    }

    @Test func `officials share what they were told, the public does not know it`() throws {
        var ledger = Ledger([Self.sex])
        ledger.add(Self.release("R-1", [(.init("2026-01"), Interval(56, 56))], to: .officials))
        let girls = Ledger.Count("2026-01", ["sex": ["female"]])
        let boys = Ledger.Count("2026-01", ["sex": ["male"]])
        let table = [(girls, Interval(53, 57)), (boys, Interval(0, 7))]
        let printed = Self.release("R-2", [(girls, Interval(54, 54))], to: .everyone)
        ledger.add(Self.release("R-0", table))
        #expect(try ledger.leaks(adding: printed, threshold: 5).map(\.earlier) == [["R-1"]])
        var alone = Ledger([Self.sex])
        alone.add(Self.release("R-0", table))
        #expect(try alone.leaks(adding: printed, threshold: 5).isEmpty)
    }

    @Test func `the figure that is meant is told, its collateral is shown`() throws {
        var ledger = Ledger([Self.sex])
        let (all, girls) = (Ledger.Count("2026-01"), Ledger.Count("2026-01", ["sex": ["female"]]))
        let boys = Ledger.Count("2026-01", ["sex": ["male"]])
        ledger.add(
            Self.release("R-1", [(all, Interval(4, 4)), (girls, Interval(0, 7)), (boys, Interval(0, 7))]))
        let figure = Self.release("R-2", [(girls, Interval(1, 1))])
        let leaks = try ledger.leaks(adding: figure, threshold: 5, meant: [girls])
        #expect(leaks.map(\.count) == [boys] && leaks.map(\.value) == [3])
    }

    @Test func `what does not fit what was told is a contradiction`() throws {
        var ledger = Ledger([Self.sex])
        ledger.add(Self.release("R-1", [(.init("2026-01"), Interval(56, 56))]))
        #expect(throws: ReaderError.contradiction) {
            try ledger.leaks(
                adding: Self.release("R-2", [(.init("2026-01", ["sex": ["female"]]), Interval(57, 57))]),
                threshold: 5)
        }
    }

    @Test func `an audit whose time is over says so, and never that nothing leaks or fits`() throws {
        var ledger = Ledger([Self.sex])
        let (all, girls) = (Ledger.Count("2026-01"), Ledger.Count("2026-01", ["sex": ["female"]]))
        ledger.add(Self.release("R-1", [(all, Interval(53, 57))]))
        let next = Self.release("R-2", [(girls, Interval(8, 12))])
        let none = Allowance { true }
        let open = try ledger.leaks(adding: next, threshold: 5, within: none)
        #expect(open.map(\.value) == [nil] && open.map(\.earlier) == [["R-1"]])
        #expect(throws: ReaderError.tooHard) { try ledger.fits(next, within: none) }
        #expect(throws: ReaderError.tooHard) { try ledger.isConsistent(within: none) }
        #expect(try ledger.leaks(adding: next, threshold: 5).isEmpty)
    }
}
