import CareRecords
import Testing

@testable import CareHome

/// The report on a period as it leaves the house.
struct OutwardReportTests {
    let base: RequestTests
    var house: Household { base.house }
    static let april = Household.clock + 30 * 86_400
    static let march = ReportPeriod(.month, holding: Household.day)

    init() throws {
        base = try RequestTests()
        for _ in 0..<12 {
            _ = try base.worker.admit(
                Admission(json: #"{"sex": "male", "dob": "2014-02-03", "eduStatus": "enrolled"}"#))
        }
    }

    private func approve(_ period: ReportPeriod = march) throws -> (number: String, json: JSON) {
        let worker = try house.open("social-worker", clock: Self.april)
        let number = try worker.requestReport(period, recipient: "soyte", purpose: "báo cáo", basis: "TT 02")
        let director = try house.open("director", clock: Self.april)
        return (number, try JSON.parse(Array(director.approve(number, language: .vietnamese).page.utf8)))
    }

    private func numbers(_ json: JSON, _ table: String) -> [String: [JSON]] {
        guard case .array(let tables)? = json["tables"],
            case .array(let rows)? = tables.first(where: { $0["key"] == .string(table) })?["rows"]
        else { return [:] }
        return rows.reduce(into: [:]) { found, row in
            guard case .string(let key)? = row["key"], case .array(let values)? = row["values"] else {
                return
            }
            found[key] = values
        }
    }

    @Test func `a report is asked for when its period is over, and leaves rounded`() throws {
        #expect(
            kind {
                _ = try base.worker.requestReport(
                    Self.march, recipient: "soyte", purpose: "p", basis: "b")
            } == .refused)
        let (number, json) = try approve()
        let (hidden, fifteen) = (JSON.string("●"), JSON.number("15"))
        #expect(numbers(json, "movement")["total"] == [hidden, fifteen, hidden, fifteen])
        #expect(numbers(json, "movement-sex")["female"] == [hidden, hidden, hidden, hidden])
        #expect(numbers(json, "movement-sex")["male"] == [hidden, .number("10"), hidden, .number("10")])
        #expect(numbers(json, "schooling").count == TableVariable.schooling.categories.count)
        #expect(json["asOf"] == .string("2026-03-31") && json["report"] == .string("month"))
        let worker = try house.open("social-worker", clock: Self.april)
        let files = try Check.open(worker.deliver(number), slot: house.unlock("soyte"))
        let checked = try Check.verify(files, publicKey: house.facilityKey, today: Household.day)
        #expect(checked.release == number)
        let page = String(decoding: files[2].bytes, as: UTF8.self)
        for words in ["tháng 3 năm 2026", "Biến động số trẻ", "Đúng hạn", "Các dòng khác"] {
            #expect(page.contains(words), "\(words)")
        }
        let shown = ReleasePage.page(json, verdict: nil, .vietnamese).blocks
        #expect(shown.contains { if case .table(_, _, let rows) = $0 { rows.count > 1 } else { false } })
        let told = try worker.told()
        #expect(told.map(\.kind) == [.report] && told[0].printed > 3 && told[0].hidden > 100)
    }

    @Test func `a period that was told once goes again with the same numbers`() throws {
        let first = try approve().json
        try base.worker.refresh()
        for _ in 0..<9 { _ = try base.worker.admit(Admission(json: #"{"sex": "female"}"#)) }
        let second = try approve().json
        #expect(first["tables"] == second["tables"] && first["shares"] == second["shares"])
    }

    @Test func `a preview says of every number what becomes of it`() throws {
        let worker = try house.open("social-worker", clock: Self.april)
        let number = try worker.requestReport(
            Self.march, recipient: "soyte", purpose: "báo cáo", basis: "TT 02")
        let preview = try house.open("director", clock: Self.april).preview(number)
        #expect(preview.refusal == nil)
        let lines = preview.goes.map { ($0.label.en, $0.value.en, $0.reason?.en ?? "") }
        #expect(lines.contains { $0.0 == "Movement · Total · In" && $0.1 == "13 → 15" })
        #expect(lines.contains { $0.0.hasSuffix("Female · In") && $0.1 == "1 → ●" && $0.2.hasPrefix("0–7") })
    }

    @Test func `an audit out of time refuses the report and says of what`() throws {
        let worker = try house.open("social-worker", clock: Self.april)
        let number = try worker.requestReport(Self.march, recipient: "soyte", purpose: "p", basis: "b")
        let director = try house.open("director", clock: Self.april)
        director.patience = -1
        let refused = try #require(throws: HomeError.self) {
            try director.approve(number, language: .english)
        }
        #expect(refused.kind == .conflict && refused.sentence.en.contains("the month 3/2026"))
    }
}
