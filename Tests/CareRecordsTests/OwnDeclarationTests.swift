import CareRecords
import Testing

struct OwnDeclarationTests {
    static let good: [String: Value] = [
        "section": .text("health"), "key": .text("xShoeSize"), "type": .text("number"),
        "vi": .text("Cỡ giày"),
        "en": .text("Shoe size"), "secrecy": .text("sensitive"), "disclose": .text("withhold"),
    ]

    private func declare(_ change: [String: Value?]) throws(Problem) -> OwnDeclaration {
        var values = Self.good
        for (key, value) in change { values[key] = value }
        return try OwnDeclaration(values, sections: RecordSchema.standard)
    }

    @Test func `a field of the house's own has all that ours have`() throws {
        guard case .field("health", let field) = try declare([:]) else {
            Issue.record("not a field of health")
            return
        }
        #expect(field.label == Wording(vi: "Cỡ giày", en: "Shoe size") && field.disclose == .withhold)
        #expect(try field.parse("33,5", today: Day(iso: "2026-03-05")!) == .number("33.5"))
    }

    @Test(arguments: ["keep", "generalise", "pseudonymise", "withhold", "", nil])
    func `a field of the house's own leaves for nobody, whatever an older declaration says`(word: String?)
        throws
    {
        guard case .field(let section, let field) = try declare(["disclose": word.map(Value.text)]) else {
            Issue.record("not a field")
            return
        }
        #expect(field.disclose == .withhold)
        #expect(Redaction.purposes(of: field.key, in: section).isEmpty)
        for purpose in Purpose.allCases {
            #expect(!Redaction.allowed(purpose, include: [field.key]).contains { $0.field == field.key })
        }
    }

    static let bad: [(change: [String: Value?], field: String)] = [
        (["key": .text("shoeSize")], "key"), (["key": .text("xshoe")], "key"), (["key": .text("xCỡ")], "key"),
        (["key": .text("x")], "key"), (["key": nil], "key"), (["vi": nil], "label"),
        (["en": .text(" ")], "label"),
        (["type": .text("name")], "type"), (["type": .text("rows")], "type"),
        (["type": .text("code")], "codes"),
        (["secrecy": nil], "secrecy"), (["secrecy": .text("open")], "secrecy"),
        (["section": .text("nowhere")], "nowhere"), (["section": nil], "compartment"),
        (["section": nil, "compartment": .text("facility")], "compartment"),
        (
            [
                "type": .text("code"),
                "codes": .rows([["key": .text("a"), "vi": .text("A"), "en": .text("A")]]),
            ], "codes"
        ),
    ]

    @Test(arguments: bad)
    func `a declaration that lacks something is refused, by what it lacks`(
        _ change: [String: Value?], _ field: String
    ) {
        let problem = #expect(throws: Problem.self) { try declare(change) }
        #expect(problem?.field == field && problem?.wording.vi.isEmpty == false)
    }

    @Test func `a house's schema is the standard one with its own at the end, and no other house sees it`()
        throws
    {
        let house = HouseSchema()
        let garden: [String: Value] = [
            "key": .text("xGarden"), "vi": .text("Vườn"), "en": .text("Garden"),
            "compartment": .text("development"),
            "repeats": .flag(true),
        ]
        let section = try OwnDeclaration(garden, sections: RecordSchema.standard)
        house.adopt([try declare([:]), section])
        try RecordSchema.$house.withValue(house) {
            #expect(RecordSchema.section("health")?["xShoeSize"] != nil)
            #expect(RecordSchema.sections.last?.key == "xGarden")
            #expect(RecordSchema.sections.count == RecordSchema.standard.count + 1)
            let sheet = try Sheet(bytes: Array("Họ và tên;Cỡ giày\nAn;33,5\n".utf8))
            let read = Intake.read(sheet: sheet, today: Day(iso: "2026-03-05")!)
            #expect(read.problems.isEmpty && read.admissions[0]["health"]["xShoeSize"] == .number("33.5"))
        }
        #expect(RecordSchema.section("health")?["xShoeSize"] == nil)
    }

    private func change(_ amount: Int, _ from: String) -> [String: Value] {
        [
            "rule": .text("victim-stay"), "amount": .number(String(amount)), "unit": .text("d"),
            "basis": .text("thử"),
            "from": .date(PartialDate(iso: from)!),
        ]
    }

    @Test func `a changed limit holds from its day on, and what came before keeps the old one`() {
        let rules = Rule.changed(Rule.standard, by: [change(180, "2028-01-01"), change(150, "2027-01-01")])
        func amount(_ day: String) -> [Int] {
            rules.filter { $0.id == "victim-stay" && $0.holds(on: Day(iso: day)!) }.map(\.amount)
        }
        #expect(amount("2026-06-01") == [120] && amount("2026-12-31") == [120])
        #expect(
            amount("2027-01-01") == [150] && amount("2027-12-31") == [150] && amount("2028-01-01") == [180])
        #expect(amount("2025-06-30") == [])
        #expect(Rule.changed(Rule.standard, by: [["rule": .text("victim-stay")]]) == Rule.standard)
    }

    @Test func `holidays a house writes down are of their year`() {
        let year: [String: Value] = [
            "year": .number("2027"), "off": .list([.text("2027-02-05")]), "source": .text("30/TB"),
        ]
        #expect(YearOfHolidays(year)?.off == [Day(iso: "2027-02-05")!])
        #expect(YearOfHolidays(year.merging(["worked": .list([.text("2026-02-07")])]) { $1 }) == nil)
        #expect(YearOfHolidays(["off": .list([])]) == nil)
    }
}
