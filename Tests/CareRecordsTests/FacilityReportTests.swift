import CareRecords
import Testing

struct FacilityReportTests {
    @Test(
        arguments: [
            ("month", "2026-10-05", "2026-10-01", "2026-10-31", "tháng 10 năm 2026"),
            ("month", "2026-02-28", "2026-02-01", "2026-02-28", "tháng 02 năm 2026"),
            ("quarter", "2026-10-05", "2026-10-01", "2026-12-31", "quý IV năm 2026"),
            ("half-year", "2026-06-30", "2026-01-01", "2026-06-30", "6 tháng đầu năm 2026"),
            ("half-year", "2026-07-01", "2026-07-01", "2026-12-31", "6 tháng cuối năm 2026"),
            ("year", "2024-02-29", "2024-01-01", "2024-12-31", "năm 2024"),
        ])
    func `a period begins and ends with the calendar`(
        kind: String, day: String, from: String, to: String, label: String
    ) throws {
        let period = ReportPeriod(
            try #require(ReportPeriod.Kind(rawValue: kind)), holding: try #require(Day(iso: day)))
        #expect(period.from.iso == from && period.to.iso == to && period.label.vi == label)
    }

    private func day(_ iso: String) -> Day { Day(iso: iso)! }

    /// A trafficked child who came on a day, with services on others.
    private func victim(_ came: String, until: String? = nil, served: [String]) -> FacilityReport.Person {
        FacilityReport.Person(
            sex: "female",
            life: Life([
                "circumstances": [DatedEntry(["groups": .list([.code("m")])], on: day(came))],
                "services": served.map {
                    DatedEntry(
                        ["service": .code("health"), "serviceDate": .date(PartialDate(day($0)))], on: day($0)
                    )
                },
            ]), spells: [Spell(from: day(came), until: until.map(day))])
    }

    private func report(_ people: [FacilityReport.Person], today: String = "2026-11-15") -> FacilityReport {
        FacilityReport(
            people, period: ReportPeriod(.month, holding: day("2026-10-05")), today: day(today),
            rules: Rule.standard, calendar: WorkCalendar())
    }

    @Test func `opening and movement give the closing, and every table says so`() throws {
        let report = report([
            victim("2026-09-01", served: []), victim("2026-10-02", served: []),
            victim("2026-09-01", until: "2026-10-20", served: []),
            victim("2026-10-03", until: "2026-10-04", served: []),
        ])
        let movement = try #require(report.tables.first)
        #expect(movement.rows.map(\.cells) == [[2, 2, 2, 2]])
        #expect(report.flow.balances)
        for table in report.tables where table.columns.map(\.key) == ["opening", "in", "out", "closing"] {
            #expect(table.rows.allSatisfy { $0.cells[0] + $0.cells[1] - $0.cells[2] == $0.cells[3] })
        }
    }

    @Test(
        arguments: [
            (["2026-10-05"], 1, 1), (["2026-10-08"], 1, 1), (["2026-10-09"], 0, 1), ([], 0, 1),
            (["2026-09-01"], 0, 1), (["2026-09-01", "2026-10-06"], 1, 1),
        ] as [([String], Int, Int)])
    func `a victim is supported in time within three days of coming, not before and not after`(
        served: [String], part: Int, whole: Int
    ) throws {
        let share = try #require(
            report([victim("2026-10-05", served: served)]).shares.first { $0.key == "victims-supported" })
        #expect(share.part == part && share.whole == whole)
    }

    @Test func `whoever still has time is not in the denominator, nor whoever came in another period`() throws
    {
        let people = [victim("2026-10-13", served: []), victim("2026-09-30", served: [])]
        let early = report(people, today: "2026-10-14")
        #expect(!early.isOver && early.through == day("2026-10-14"))
        let share = try #require(early.shares.first)
        #expect(share.whole == 0 && share.text(.vietnamese) == "không có trường hợp nào đến hạn")
        #expect(try #require(report(people).shares.first).whole == 1)
    }

    @Test func `what was served outside the period does not count in it`() throws {
        let report = report([
            victim("2026-10-05", served: ["2026-10-06", "2026-10-07", "2026-11-01"]),
            victim("2026-10-05", served: ["2026-09-30"]),
        ])
        let services = try #require(report.tables.first { $0.key == "services" })
        #expect(services.rows.first { $0.key == "health" }?.cells == [1, 2])
    }
}
