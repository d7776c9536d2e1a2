import CareRecords
import Disclosure
import Testing
import Vault

@testable import CareHome

/// Exact tables of a year, in a house of forty.
struct YearlyTableTests {
    let house: Household
    let worker: Home

    init() throws {
        house = try Household()
        worker = try house.home(.socialWorker)
        try house.enrol("soyte", .official)
        _ = try worker.admit(
            try (0..<40).map { index in
                let (sex, year) = (index % 5 < 3 ? "female" : "male", 2008 + index % 13)
                return try admission(sex, "\(year)-06-15", arrived: "2024-0\(1 + index % 9)-10")
            })
    }

    private func admission(_ sex: String, _ born: String, arrived: String) throws -> Admission {
        try Admission(
            json: """
                {"fullName": "Ví Thị Dụ", "sex": "\(sex)", "dob": "\(born)", "admDt": "\(arrived)T08:00"}
                """)
    }

    private func released(_ design: TableDesign, _ year: Int) throws -> JSON {
        try worker.vault.refresh()
        let number = try worker.requestTable(
            design, year: year, recipient: "soyte", purpose: "báo cáo năm", basis: "b")
        let director = try house.home(.director)
        return try JSON.parse(Array(director.approve(number, language: .vietnamese).page.utf8))
    }

    private func rows(_ json: JSON) -> [String: Int?] {
        guard case .array(let rows)? = json["rows"] else { return [:] }
        return rows.reduce(into: [:]) { found, row in
            guard case .string(let key)? = row["key"] else { return }
            if case .number(let number)? = row["value"] {
                found[key] = Int(number)
            } else {
                found[key] = .some(nil)
            }
        }
    }

    /// What somebody who has only the page works out of it.
    private func audit(_ design: TableDesign, _ rows: [String: Int?]) throws -> TableAudit {
        var table = CountTable(design, [:])
        for atom in table.cells.indices {
            let value = try #require(rows[table.key(atom)])
            (table.cells[atom].value, table.cells[atom].role) = (
                value, value == nil ? .secondary : .published
            )
        }
        return try TableAudit(table)
    }

    @Test func `a yearly table prints exact numbers and no small one, and none can be worked out`() throws {
        let design = TableDesign(.sexByAge)
        let json = try released(design, 2025)
        let rows = rows(json)
        #expect(json["asOf"] == .string("2025-12-31") && json["policy"] == .string("yearly"))
        #expect(rows["*|*"] == 40 && rows["female|*"] == 24 && rows["male|*"] == 16)
        #expect(rows.values.contains { $0 == nil } && rows.values.allSatisfy { !(1..<5).contains($0 ?? 0) })
        #expect(try audit(design, rows).exact == 0)
        guard
            case .table(_, let header, let lines)? = ReleasePage.page(json, verdict: nil, .vietnamese).blocks
                .first
        else { throw HomeError.noRequest }
        #expect(header.first == "" && header.last == "Tổng" && lines.last?.last == "40")
        let counts = try worker.counts(design, on: Day(iso: "2025-12-31")!)
        #expect(counts.values.contains { (1..<5).contains($0) }, "the test sees what it should")
        for (key, number) in rows where !key.contains("*") && number != nil {
            #expect(counts[key] ?? 0 == number)
        }
    }

    @Test func `what was told of a year stands, though a child is entered late`() throws {
        let first = rows(try released(TableDesign(.sex), 2025))
        _ = try worker.admit(try admission("male", "2012-01-01", arrived: "2025-03-01"))
        #expect(try worker.counts(TableDesign(.sex), on: Day(iso: "2025-12-31")!)["male"] == 17)
        #expect(rows(try released(TableDesign(.sex), 2025)) == first)
    }

    @Test func `a change of one child from year to year is not told`() throws {
        let before = rows(try released(TableDesign(.sex), 2024))
        #expect(before["male"] == 16 && before["*"] == 40)
        _ = try worker.admit(try admission("male", "2012-01-01", arrived: "2025-03-01"))
        let number = try worker.requestTable(
            TableDesign(.sex), year: 2025, recipient: "soyte", purpose: "báo cáo năm", basis: "b")
        let director = try house.home(.director)
        let reasons = try director.preview(number).goes.compactMap(\.reason?.en)
        #expect(reasons.contains("with what was told before, gives a small one away"))
        let after = rows(try JSON.parse(Array(director.approve(number, language: .english).page.utf8)))
        #expect(after["male"] == .some(nil) && after["*"] == .some(nil))
    }

    @Test func `of the forms of a table the one that prints most is found`() throws {
        let rounded = try worker.variants(of: TableDesign(.sexByAge))
        #expect(rounded.map(\.design.template) == [.sexByAge, .sexByAge, .sex, .age, .age])
        let best = try #require(rounded.max { $0.printed < $1.printed })
        #expect(best.printed > rounded[0].printed)
        #expect(try worker.variants(of: TableDesign(.sex)).map(\.printed) == [2])
        #expect(try worker.variants(of: TableDesign(.sex), year: 2025).map(\.printed) == [3])
    }

    @Test func `wide bands hold the children of the narrow ones`() throws {
        let narrow = try worker.counts(TableDesign(.age), on: Household.day)
        let wide = try worker.counts(TableDesign(.age, wide: true), on: Household.day)
        #expect(wide["< 11"] == (narrow["< 6"] ?? 0) + (narrow["6 – < 11"] ?? 0))
        #expect(wide.values.reduce(0, +) == 40)
    }

    @Test func `a year that is not over and a table without a past are refused`() throws {
        func ask(_ template: TableTemplate, _ year: Int) throws {
            _ = try worker.requestTable(
                TableDesign(template), year: year, recipient: "soyte", purpose: "p", basis: "b")
        }
        #expect(kind { try ask(.sex, 2026) } == .data)
        #expect(kind { try ask(.stage, 2025) } == .refused)
    }

    @Test func `the witnesses are kept with the key that signs for the house`() throws {
        _ = try released(TableDesign(.sexByAge), 2025)
        let director = try house.home(.director)
        let kept = try director.unnoted(director.house, try director.policy.permitWitnesses(.director, .read))
        let text = try #require(kept["witness"].first?.values["table"]?.string)
        let json = try JSON.parse(Array(text.utf8))
        guard case .array(let tables)? = json["tables"] else { throw HomeError.noRequest }
        #expect(tables.count > 2)
        #expect(throws: Refusal.self) { _ = try worker.policy.permitWitnesses(.socialWorker, .read) }
    }

    @Test func `a circumstance that all children share is not printed`() throws {
        let day = Day(iso: "2025-12-31")!
        let changes: [String: Value?] = ["groups": .list([.code("m")])]
        try worker.record(
            try worker.children().map { ($0.code, changes) },
            try #require(RecordSchema.section("circumstances")))
        let found = try worker.certified(TableDesign(.circumstance), on: day, before: "")
        let row = try #require(found.rows(TableDesign(.circumstance)).first { $0.key == "m" })
        #expect(row.number == nil)
        #expect(try worker.counts(TableDesign(.circumstance), on: day)["m"] == 40)
    }
}
