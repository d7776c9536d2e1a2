import CareRecords
import Testing

@testable import CareHome

/// What the house keeps of what it told, and what it adds from the press.
struct LedgerOfHomeTests {
    let base: RequestTests
    var house: Household { base.house }

    init() throws { base = try RequestTests() }

    private func approved(_ template: TableTemplate) throws -> String {
        let director = try house.home(.director)
        let number = try base.worker.requestTable(
            template, recipient: "soyte", purpose: "báo cáo", basis: "b")
        try director.refresh()
        return try director.approve(number, language: .vietnamese).number
    }

    private func fact(_ value: Int, to: Int? = nil, under: Int? = nil, on: Day = Household.day)
        -> PublishedFact
    {
        PublishedFact(
            .figure(group: nil, under: under), on: on, from: value, to: to ?? value,
            source: "Báo Nhân Dân 05/03/2026")
    }

    @Test func `the ledger shows releases and published numbers with their day and reader`() throws {
        _ = try house.home(.director)
        let table = try approved(.sex)
        let director = try house.home(.director)
        let total = try director.census().total
        let (number, learnt) = try director.add(fact(total))
        #expect(number == "F-0001" && learnt.isEmpty)
        let told = try director.told()
        #expect(told.map(\.number) == [number, table])
        #expect(told.map(\.kind) == [.fact, .table])
        #expect(told[0].source == "Báo Nhân Dân 05/03/2026" && told[0].status == nil)
        #expect(told[1].recipient == "soyte" && told[1].status == .approved)
        #expect(told[0].json["told"] != nil && told.allSatisfy { $0.on == Household.day })
    }

    @Test func `a published number that fits neither the records nor what was told is refused`() throws {
        let director = try house.home(.director)
        let total = try director.census().total
        #expect(kind { _ = try director.add(fact(total + 3)) } == .refused)
        #expect(kind { _ = try director.add(fact(total, on: Household.day.adding(days: 1))) } == .data)
        var nameless = fact(total)
        nameless.source = " "
        #expect(kind { _ = try director.add(nameless) } == .usage)
        nameless = fact(0)
        nameless.subject = .row(.sex, "no such row")
        #expect(kind { _ = try director.add(nameless) } == .data)
        #expect(try director.told().isEmpty)
    }

    @Test func `only who signs for the house adds a number, whoever keeps its papers reads the ledger`()
        throws
    {
        let total = try house.home(.director).census().total
        #expect(kind { _ = try base.worker.add(fact(total)) } == .refused)
        #expect(try base.worker.told().isEmpty)
        let teacher = try house.home(.teacher)
        #expect(kind { _ = try teacher.told() } == .refused)
    }

    @Test func `an approval whose audit is out of time is refused, and the request stays open`() throws {
        let director = try house.home(.director)
        let number = try base.worker.requestTable(.sex, recipient: "soyte", purpose: "báo cáo", basis: "b")
        try director.refresh()
        director.patience = -1
        let refused = try #require(throws: HomeError.self) {
            try director.approve(number, language: .vietnamese)
        }
        #expect(refused.kind == .conflict && refused.hint != nil)
        #expect(refused.sentence.vi.contains("05/03/2026") && refused.sentence.en.contains("05/03/2026"))
        #expect(try director.request(number).status == .open)
        director.patience = 30
        #expect(try director.approve(number, language: .vietnamese).number == number)
    }

    /// With a published total, seven in care and five provisional are exact from a table of stages.
    @Test func `a published number counts in the audit of the next table, which is refused by its number`()
        throws
    {
        let director = try house.home(.director)
        for _ in 0..<7 { _ = try base.worker.admit(Admission(json: #"{"sex": "female"}"#)) }
        try director.refresh()
        let first = try director.add(fact(try director.census().total)).number
        let second = try approved(.stage)
        let day = Household.clock + 86_400
        let (worker, later) = (
            try house.open("social-worker", clock: day), try house.open("director", clock: day)
        )
        for _ in 0..<4 { _ = try worker.admit(Admission(json: #"{"sex": "female"}"#)) }
        let carer = try house.home(.caregiver)
        for _ in 0..<7 { _ = try carer.admit(Admission(json: #"{"sex": "female"}"#)) }
        try later.refresh()
        let third = try later.add(
            fact(try later.census().total, on: Household.day.adding(days: 1))
        ).number
        try worker.refresh()
        let number = try worker.requestTable(.stage, recipient: "soyte", purpose: "báo cáo", basis: "b")
        try later.refresh()
        let refused = try #require(throws: HomeError.self) {
            try later.approve(number, language: .vietnamese)
        }
        #expect(refused.kind == .refused)
        for earlier in [first, second, third] { #expect(refused.sentence.vi.contains(earlier)) }
    }

    @Test func `the ledger counts the total of a table among what is printed or hidden`() throws {
        for _ in 0..<9 { _ = try base.worker.admit(Admission(json: #"{"sex": "female"}"#)) }
        try base.worker.refresh()
        _ = try approved(.sex)
        let told = try #require(try house.home(.director).told().first)
        #expect(told.printed == 2 && told.hidden == TableTemplate.sex.rows.count - 1)
        #expect(told.json["printed"] == .number("2"))
    }

    @Test func `a text that the house's key did not sign does not count, and is named`() throws {
        for _ in 0..<9 { _ = try base.worker.admit(Admission(json: #"{"sex": "female"}"#)) }
        try base.worker.refresh()
        let number = try approved(.sex)
        let clerk = try house.home(.recordsClerk)
        let request = try clerk.request(number)
        let before = try clerk.told().map(\.json)
        #expect(try clerk.unsigned().isEmpty)
        // More than was told: were it believed, the small number would count as known already.
        let forged = request.text("json").replacing("●", with: "3")
        try clerk.decide(request, ["json": .text(forged)])
        try clerk.refresh()
        #expect(try clerk.request(number).text("json") == forged)
        #expect(try clerk.told().map(\.json) == before)
        #expect(try clerk.unsigned() == [number])
        // Nor does one that was never approved.
        let open = try base.worker.requestTable(.age, recipient: "soyte", purpose: "p", basis: "b")
        try clerk.refresh()
        try clerk.decide(clerk.request(open), ["json": .text(forged), "status": .code("approved")])
        try clerk.refresh()
        #expect(try clerk.told().map(\.number) == [number])
        #expect(try clerk.unsigned() == [number, open])
    }
}
