import Testing

@testable import CareRecords

struct SchoolYearReportTests {
    private static let year = SchoolYear(start: 2026)
    private static let scored = [
        "Toán", "Ngữ văn", "Tiếng Anh", "GDCD", "KHTN", "LS&ĐL", "Công nghệ", "Tin học",
    ]
    private static let remarked = ["GDTC", "Nghệ thuật", "HĐTN, HN", "GDĐP"]

    private func entry(
        _ term: String, _ score: String, _ more: [String: Value] = [:], failed: Int = 0, grade: Int = 7
    ) -> [String: Value] {
        let marks =
            Self.scored.map { ["subject": Value.text($0), "mark": .text(score)] }
            + Self.remarked.enumerated().map {
                ["subject": .text($1), "mark": .text($0 < failed ? "CĐ" : "Đ")]
            }
        return [
            "schoolYear": .text("2026-2027"), "term": .code(term), "grade": .number(String(grade)),
            "marks": .rows(marks),
        ].merging(more) { _, new in new }
    }

    private func finding(_ report: SchoolYearReport, _ label: String) -> SchoolYearReport.Finding? {
        report.findings.first { $0.label.vi == label }
    }

    @Test func `a year is computed from its two terms`() {
        let report = SchoolYearReport(
            Self.year,
            entries: [
                entry("hki", "7,0", ["conduct": .code("kha")]),
                entry("hkii", "9,0", ["conduct": .code("tot")]),
            ])
        #expect(report.scale == .secondary2021)
        #expect(report.rows.first?.computed == .score(83))
        #expect(finding(report, "Học tập Học kỳ I")?.computed?.vi == "Khá")
        #expect(finding(report, "Học tập Học kỳ II")?.computed?.vi == "Tốt")
        #expect(finding(report, "Học tập cả năm")?.computed?.vi == "Tốt")
        #expect(finding(report, "Rèn luyện cả năm")?.computed?.vi == "Tốt")
        #expect(finding(report, "Lên lớp")?.computed?.vi == "có")
        #expect(finding(report, "Khen thưởng")?.computed?.vi == "Học sinh Giỏi")
        #expect(report.missing.isEmpty && report.obstacles.isEmpty && report.unread.isEmpty)
    }

    @Test func `the school's result stands beside the computed one and decides what follows`() throws {
        let report = SchoolYearReport(
            Self.year,
            entries: [
                entry("hki", "9,0", ["conduct": .code("tot")]),
                entry("hkii", "9,0", ["conduct": .code("tot")]),
                entry(
                    "cn", "9,0",
                    [
                        "yearResult": .code("chua-dat"), "conduct": .code("tot"), "promoted": .flag(false),
                        "award": .text("HS Giỏi"),
                    ]),
            ])
        let learning = try #require(finding(report, "Học tập cả năm"))
        #expect(learning.computed?.vi == "Tốt" && learning.official?.vi == "Chưa đạt" && learning.differs)
        #expect(report.obstacles == [.learning])
        let promotion = try #require(finding(report, "Lên lớp"))
        #expect(promotion.computed?.vi == "không" && !promotion.differs)
        #expect(finding(report, "Khen thưởng")?.differs == true)
    }

    @Test func `titles are compared without their first words`() throws {
        let report = SchoolYearReport(
            Self.year,
            entries: [
                entry("hki", "8,5", ["conduct": .code("tot")]),
                entry("hkii", "8,5", ["conduct": .code("tot"), "award": .text("x")]),
                entry("cn", "8,5", ["award": .text("HS Giỏi")]),
            ])
        #expect(finding(report, "Khen thưởng")?.computed?.vi == "Học sinh Giỏi")
        #expect(finding(report, "Khen thưởng")?.differs == false)
    }

    @Test func `a mark of the year that does not follow from its terms is shown`() throws {
        var last = entry("cn", "8,0")
        last["marks"] = .rows([["subject": .text("Toán"), "mark": .text("9,0")]])
        let report = SchoolYearReport(
            Self.year, entries: [entry("hki", "8,0"), entry("hkii", "8,0"), last])
        #expect(report.rows.filter(\.differs).map(\.subject.vi) == ["Toán"])
        #expect(report.rows.first?.year == .score(90))
    }

    @Test func `too few marks give no class, and what is missing is named`() {
        var first = entry("hki", "8,0")
        first["marks"] = .rows(Self.scored.prefix(5).map { ["subject": .text($0), "mark": .text("8,0")] })
        let report = SchoolYearReport(Self.year, entries: [first])
        #expect(finding(report, "Học tập Học kỳ I") == nil)
        #expect(finding(report, "Học tập cả năm")?.computed == nil)
        #expect(finding(report, "Lên lớp")?.computed == nil)
        #expect(report.missing.map(\.vi).contains("Toán"))
    }

    @Test func `absences count once: daily sessions or the school's figure, terms or the year`() {
        let days = Value.rows([
            ["on": .date(PartialDate(Day(iso: "2026-10-05")!)), "withLeave": .flag(true)],
            ["on": .date(PartialDate(Day(iso: "2026-10-06")!)), "withLeave": .flag(false)],
        ])
        func total(_ entries: [[String: Value]]) -> Absences {
            SchoolYearReport(Self.year, entries: entries).absences
        }
        #expect(total([entry("hki", "8", ["absences": days])]) == Absences(withLeave: 1, withoutLeave: 1))
        #expect(
            total([
                entry("ghki", "8", ["absentWithLeave": .number("4")]),
                entry("hki", "8", ["absences": days, "absentWithLeave": .number("9")]),
                entry("hkii", "8", ["absentWithoutLeave": .number("3")]),
            ]) == Absences(withLeave: 9, withoutLeave: 3))
        #expect(
            total([
                entry("hki", "8", ["absentWithLeave": .number("9")]),
                entry("cn", "8", ["absentWithLeave": .number("40"), "absentWithoutLeave": .number("6")]),
            ]) == Absences(withLeave: 40, withoutLeave: 6))
    }

    @Test func `more than 45 sessions keep a child back whatever the marks`() {
        let report = SchoolYearReport(
            Self.year,
            entries: [
                entry("hki", "9,0", ["conduct": .code("tot"), "absentWithLeave": .number("20")]),
                entry("hkii", "9,0", ["conduct": .code("tot"), "absentWithLeave": .number("26")]),
            ])
        #expect(report.obstacles == [.absences])
        #expect(finding(report, "Lên lớp")?.computed?.vi == "không")
    }

    @Test func `a primary year needs subjects and qualities`() {
        let marks = Value.rows(
            ["Tiếng Việt", "Toán", "Đạo đức", "GDTC", "HĐTN"].map {
                ["subject": .text($0), "mark": .text($0 == "Toán" ? "T 8" : "T")]
            })
        let traits = Value.rows(
            Lists.trait.codes.map { ["trait": .code($0.key), "level": .code("tot")] })
        let without = entry("cn", "T", ["marks": marks], grade: 3)
        let report = SchoolYearReport(Self.year, entries: [without.merging(["traits": traits]) { $1 }])
        #expect(report.scale == .primary2020)
        #expect(finding(report, "Kết quả giáo dục cả năm")?.computed?.vi == "Hoàn thành tốt")
        #expect(report.missing.isEmpty)
        let poorer = SchoolYearReport(Self.year, entries: [without])
        #expect(finding(poorer, "Kết quả giáo dục cả năm")?.computed == nil)
        #expect(poorer.missing.map(\.vi) == ["phẩm chất, năng lực"])
    }

    @Test func `a retired scale is shown and not computed`() {
        let report = SchoolYearReport(
            SchoolYear(start: 2022),
            entries: [
                [
                    "schoolYear": .text("2022-2023"), "term": .code("cn"), "grade": .number("9"),
                    "yearResult": .code("gioi-2011"), "conduct": .code("tot-2011"),
                    "marks": .rows([["subject": .text("Toán"), "mark": .text("9,1")]]),
                ]
            ])
        #expect(report.scale == .secondary2011)
        #expect(finding(report, "Kết quả học tập")?.official?.vi == "Giỏi (TT 58/2011)")
        #expect(report.findings.allSatisfy { $0.computed == nil })
        #expect(report.rows.first?.marks[.cn] == .score(91))
    }

    @Test func `other years and unreadable marks stay out`() {
        var odd = entry("hki", "8,0")
        odd["marks"] = .rows([["subject": .text("Toán"), "mark": .text("nghỉ ốm")]])
        let report = SchoolYearReport(
            Self.year, entries: [odd, entry("hki", "9,0", ["schoolYear": .text("2025-2026")])])
        #expect(report.rows.isEmpty)
        #expect(report.unread == ["Toán: nghỉ ốm"])
    }
}
