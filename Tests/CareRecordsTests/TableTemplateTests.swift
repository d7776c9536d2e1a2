import CareRecords
import Disclosure
import Testing

@Suite struct TableTemplateTests {
    @Test func `the catalogue has twelve tables of one or two variables, each row once`() {
        #expect(TableTemplate.allCases.count == 12)
        for template in TableTemplate.allCases {
            let keys = template.rows.map(\.key)
            #expect(Set(keys).count == keys.count && !keys.isEmpty, "\(template)")
            #expect((1...2).contains(template.variables.count))
            #expect(!template.label.vi.isEmpty && template.label.vi != template.label.en)
            for row in template.rows { #expect(!row.label.vi.isEmpty && !row.label.en.isEmpty) }
        }
        #expect(TableTemplate.sexByAge.rows.first?.key == "male|< 6")
        #expect(TableTemplate.sexByAge.rows.first?.label == Wording(vi: "Nam · < 6", en: "Male · < 6"))
    }

    @Test func `circumstances are crossed with nothing`() {
        for template in TableTemplate.allCases where template.variables.contains(.circumstance) {
            #expect(template.variables == [.circumstance] && template.overlaps)
        }
    }

    @Test(
        arguments: [
            (0, "< 6"), (5, "< 6"), (6, "6 – < 11"), (15, "11 – < 16"), (16, "16 – < 18"), (18, "18 +"),
        ])
    func `an age has one band`(age: Int, band: String) {
        #expect(TableVariable.band(age) == band)
    }

    @Test func `a stay has one band`() throws {
        let today = try #require(Day(iso: "2026-03-05"))
        let cases = [
            ("2026-03-05", "under-3-months"), ("2025-12-05", "under-3-months"),
            ("2025-12-04", "under-1-year"),
            ("2025-03-05", "under-3-years"), ("2023-03-05", "longer"), ("2026-04-01", "under-3-months"),
        ]
        for (from, band) in cases {
            #expect(TableVariable.band(from: Day(iso: from), to: today) == band, "\(from)")
        }
        #expect(TableVariable.band(from: nil, to: today) == "unknown")
    }

    /// Whatever is told by a row is understood by the ledger: the rows of a table that does not overlap add up to
    /// everybody.
    @Test(arguments: TableTemplate.allCases)
    func `the ledger knows every row`(template: TableTemplate) throws {
        let all = Ledger.Release(
            id: "all", audience: .everyone,
            statements: [Ledger.Statement(Ledger.Count("2026-03-05"), Interval(4, 4))])
        var ledger = Ledger.ofFacility
        ledger.add(all)
        let rows = template.rows.map { template.count($0.key, on: "2026-03-05") }
        let last = try #require(rows.last)
        let others = rows.dropLast().map { Ledger.Statement($0, Interval(0, 0)) }
        let release = Ledger.Release(
            id: "R", audience: .everyone, statements: others + [Ledger.Statement(last, Interval(0, nil))])
        let leaks = try ledger.leaks(adding: release, threshold: 5)
        #expect(leaks.map(\.count) == (template.overlaps ? [] : [last]))
        #expect(leaks.allSatisfy { $0.value == 4 })
    }

    @Test func `the figure under an age and the bands are read together`() throws {
        var ledger = Ledger.ofFacility
        let date = "2026-03-05"
        ledger.add(
            Ledger.Release(
                id: "bands", audience: .officials,
                statements: TableTemplate.age.rows.prefix(2).map {
                    Ledger.Statement(TableTemplate.age.count($0.key, on: date), Interval(8, 8))
                }))
        let figure = Ledger.Release(
            id: "figure", audience: .officials,
            statements: [
                Ledger.Statement(Ledger.Count(figureOn: date, group: nil, under: 16), Interval(19, 19)),
                Ledger.Statement(TableTemplate.age.count("11 – < 16", on: date), Interval(0, 7)),
            ])
        let leak = try #require(try ledger.leaks(adding: figure, threshold: 5).first)
        #expect(leak.value == 3 && leak.earlier == ["bands"])
        #expect(leak.wording.vi == "số trẻ (11 – < 16 tuổi) ngày 05/03/2026")
        #expect(leak.wording.en == "the number of children (aged 11 – < 16) on 05/03/2026")
    }
}
