import Disclosure
import Testing

@Suite struct TableAuditTests {
    @Test(.enabled(if: Textbook.isThere, Textbook.absent))
    func `geurts 1992 gives the intervals of the manual`() throws {
        let table = try Textbook.table("geurts1992.csv")
        #expect(
            try table.audited() == [
                "1|1": Interval(3, 6), "1|2": Interval(1, 4), "2|1": Interval(0, 3), "2|2": Interval(0, 3),
            ])
    }

    @Test(.enabled(if: Textbook.isThere, Textbook.absent))
    func `two suppressions in every line still give one cell away`() throws {
        let table = try Textbook.table("fcsm_wp22_unsafe.csv")
        let audited = try table.audited()
        #expect(audited["Alpha|VeryHigh"] == Interval(1, 1))
        #expect(audited["Alpha|High"] == Interval(0, 4))
        #expect(audited["Beta|High"] == Interval(9, 13))
        #expect(audited["Delta|Low"] == Interval(10, 14))
        #expect(audited.count == 9)
    }

    @Test(.enabled(if: Textbook.isThere, Textbook.absent))
    func `the figure in the press is exact, and safe with a second line hidden and the totals printed`()
        throws
    {
        var table = try Textbook.table("press_figure.csv")
        #expect(
            try table.audited() == [
                "trafficking_return|girl": Interval(1, 1), "trafficking_return|boy": Interval(3, 3),
                "trafficking_return|*": Interval(4, 4),
            ])
        for key in ["orphaned|girl", "orphaned|boy", "orphaned|*"] {
            let atom = try #require(table.cells.indices.first { table.key($0) == key })
            table.cells[atom].role = .secondary
        }
        let audited = try table.audited()
        #expect(audited["trafficking_return|girl"] == Interval(0, 13))
        #expect(audited["trafficking_return|boy"] == Interval(0, 18))
        #expect(audited["trafficking_return|*"] == Interval(0, 31))
    }
}
