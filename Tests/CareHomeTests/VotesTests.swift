import CareRecords
import Testing

@testable import CareHome

/// Who must agree before something leaves, and what can be done afterwards.
struct VotesTests {
    let base: RequestTests
    var house: Household { base.house }
    var worker: Home { base.worker }

    init() throws { base = try RequestTests() }

    private func approve(_ number: String, by role: Role) throws -> Approval {
        try house.home(role).approve(number, language: .english)
    }

    private func status(_ number: String) throws -> Request.Status {
        try worker.refresh()
        return try worker.request(number).status
    }

    private func figure(exact: Bool, reason: String = "vụ 12", group: String? = "m") throws -> String {
        try worker.refresh()
        var asked = FigureRequest(recipient: "soyte", purpose: "báo cáo", basis: "TT 13", letter: "45/SYT")
        (asked.exact, asked.reason, asked.group) = (exact, reason, group)
        return try worker.requestFigure(asked)
    }

    @Test func `where two hold the right, one child's summary needs them both`() throws {
        _ = try house.home(.deputyDirector)
        let number = try base.ask()
        let first = try approve(number, by: .deputyDirector)
        #expect(first.waiting == ["director"] && first.page.isEmpty)
        #expect(try approve(number, by: .deputyDirector).waiting == ["director"])
        #expect(try status(number) == .open)
        #expect(kind { _ = try base.deliver(number) } == .refused)
        #expect(try approve(number, by: .director).waiting.isEmpty)
        #expect(try status(number) == .approved)
        #expect(try worker.request(number).votes.map(\.by) == ["deputy-director", "deputy-director"])
    }

    @Test func `suspending the other decider does not spare their vote`() throws {
        _ = try house.home(.deputyDirector)
        let number = try base.ask()
        let director = try house.home(.director)
        try house.carriedOut { try director.suspend("deputy-director") }
        #expect(try approve(number, by: .director).waiting == ["deputy-director"])
        try house.carriedOut { try director.restore("deputy-director") }
        #expect(try status(number) == .open)
    }

    @Test func `a vote agrees to what was there, and to nothing written since`() throws {
        _ = try house.home(.deputyDirector)
        let number = try base.ask(.healthDepartment)
        _ = try approve(number, by: .deputyDirector)
        try worker.refresh()
        try worker.record(
            base.code, .named("identity"), ordinal: nil, changes: ["otherNames": .list([.text("Bông")])])
        #expect(try approve(number, by: .director).waiting == ["deputy-director"])
        #expect(try approve(number, by: .deputyDirector).waiting.isEmpty)
    }

    @Test func `a vote lapses after seven days`() throws {
        _ = try house.home(.deputyDirector)
        let number = try base.ask()
        _ = try approve(number, by: .deputyDirector)
        let later = try house.open("director", clock: Household.clock + 8 * 86_400)
        #expect(try later.approve(number, language: .english).waiting == ["deputy-director"])
    }

    /// With a client of their own somebody who keeps the papers can write any cell, but only in their own name.
    @Test func `votes, askers and recipients written by hand count for their author alone`() throws {
        _ = try house.home(.deputyDirector)
        try house.enrol("khac", .official)
        let number = try base.ask()
        let clerk = try house.home(.recordsClerk)
        let content = try house.home(.director).content(of: house.home(.director).request(number))
        try clerk.decide(
            clerk.request(number),
            [
                "vote": .text(content), "votes": .list([.text("deputy-director")]),
                "requestedBy": .text("carer"), "recipient": .text("khac"),
            ])
        let director = try house.home(.director)
        #expect(try director.approve(number, language: .english).waiting == ["deputy-director"])
        let request = try director.request(number)
        #expect(request.requestedBy == "social-worker" && request.text("recipient") == "soyte")
    }

    @Test func `what is handed out is what was signed, for whom it was signed`() throws {
        let (one, two) = (try base.ask(), try base.ask(for: "congan"))
        _ = try approve(one, by: .director)
        _ = try approve(two, by: .director)
        let files = try [one, two].map {
            try Check.open(base.deliver($0), slot: house.unlock($0 == one ? "soyte" : "congan"))
        }
        var mixed = files[0]
        (mixed[2], mixed[3]) = (files[1][2], files[1][3])
        #expect(
            kind { _ = try Check.verify(mixed, publicKey: house.facilityKey, today: Household.day) } == .data)
    }

    @Test func `nobody who is suspended is sent anything`() throws {
        let number = try base.ask()
        _ = try approve(number, by: .director)
        try house.home(.director).suspend("soyte")
        #expect(kind { _ = try base.deliver(number) } == .noUser)
        #expect(kind { _ = try base.ask() } == .noUser)
    }

    @Test func `a director alone counts as both, a table needs one`() throws {
        let child = try base.ask()
        #expect(try approve(child, by: .director).waiting.isEmpty)
        _ = try house.home(.deputyDirector)
        try worker.refresh()
        let table = try worker.requestTable(.sex, recipient: "soyte", purpose: "p", basis: "b")
        #expect(try approve(table, by: .director).waiting.isEmpty)
    }

    @Test func `a figure is a range unless two people sign the number`() throws {
        let range = try figure(exact: false)
        let page = try JSON.parse(Array(approve(range, by: .director).page.utf8))
        #expect(page["from"] == .number("1") && page["to"] == .number("9") && page["exact"] == .bool(false))

        #expect(kind { _ = try approve(figure(exact: true), by: .director) } == .refused)
        _ = try house.home(.recordsClerk)
        let alone = try figure(exact: true)
        #expect(try approve(alone, by: .recordsClerk).waiting.contains("director"))
        #expect(try status(alone) == .open)
        let exact = try approve(alone, by: .director)
        let json = try JSON.parse(Array(exact.page.utf8))
        #expect(json["from"] == .number("1") && json["to"] == .number("1") && json["exact"] == .bool(true))
        #expect(json["watermark"] == .string("soyte · \(alone)"))
        #expect(json["expires"] == .string(Household.day.adding(days: 7).iso))
        for word in ["female", "male", "Lê Thị Mẫu", base.code] { #expect(!exact.page.contains(word)) }
    }

    @Test func `a figure needs its letter, a group that exists, and a reason to be exact`() throws {
        #expect(kind { _ = try figure(exact: true, reason: " ") } == .usage)
        #expect(kind { _ = try figure(exact: false, group: "d?") } == .data)
        let asked = FigureRequest(recipient: "soyte", purpose: "p", basis: "b", letter: " ")
        #expect(kind { _ = try worker.requestFigure(asked) } == .refused)
        #expect(kind { _ = try house.home(.caregiver).requestFigure(asked) } == .refused)
    }

    @Test func `whoever is taken in only after an exact figure was asked for does not count for it`() throws {
        let number = try figure(exact: true)
        _ = try house.home(.recordsClerk)
        #expect(try approve(number, by: .recordsClerk).waiting == ["director"])
        #expect(kind { _ = try approve(number, by: .director) } == .refused)
        _ = try house.home(.deputyDirector)
        #expect(kind { _ = try approve(number, by: .director) } == .refused)
        #expect(try status(number) == .open)
    }

    @Test func `what an exact figure gives away of earlier tables and ranges is told, and who is in it`()
        throws
    {
        let table = try worker.requestTable(.circumstance, recipient: "soyte", purpose: "p", basis: "b")
        _ = try approve(table, by: .director)
        let range = try figure(exact: false)
        _ = try approve(range, by: .director)
        let number = try figure(exact: true)
        let collateral = try worker.collateral(of: number)
        #expect(collateral.map(\.releases) == [[table, range]] && collateral.allSatisfy(\.isExact))
        let preview = try worker.preview(number)
        #expect(preview.children.map(\.code) == [base.code])
        #expect(preview.weaker.map(\.en) == ["from 1 to 9"])
        // Who may vote but not read what is counted is told which releases meet, and of no child.
        let clerk = try house.home(.recordsClerk)
        #expect(try clerk.collateral(of: number).map(\.releases) == [[table, range]])
        #expect(try clerk.children(in: number) == nil)
    }

    /// All children are one girl: of the table by sex the total makes her exact, though no row has its name.
    @Test func `collateral is found by what can be worked out, not by the same name`() throws {
        let table = try worker.requestTable(.sex, recipient: "soyte", purpose: "p", basis: "b")
        _ = try approve(table, by: .director)
        let number = try figure(exact: true, group: nil)
        let collateral = try worker.collateral(of: number)
        #expect(collateral.contains { $0.releases == [table] && !$0.isExact }, "\(collateral)")
    }

    @Test(
        arguments: [
            (0, 0, 0), (1, 1, 9), (9, 1, 9), (10, 10, 19), (49, 20, 49), (99, 50, 99), (100, 100, -1),
            (5_000, 100, -1),
        ])
    func `a count lies in its range`(count: Int, low: Int, high: Int) {
        let range = CountRange.around(count)
        #expect(range.low == low && (range.high ?? -1) == high)
    }

    @Test func `a request is taken back by whoever asked, while it is open`() throws {
        let number = try base.ask()
        #expect(kind { try house.home(.director).withdraw(number) } == .refused)
        try worker.withdraw(number)
        #expect(kind { _ = try approve(number, by: .director) } == .conflict)
        #expect(kind { try worker.withdraw(number) } == .conflict)
    }

    @Test func `what was recalled leaves no more, and the signed list says so`() throws {
        let number = try base.ask()
        #expect(kind { try house.home(.director).recall(number, reason: "x") } == .conflict)
        _ = try approve(number, by: .director)
        #expect(kind { try worker.recall(number, reason: "x") } == .refused)
        try house.home(.director).recall(number, reason: "nhầm người")
        #expect(kind { _ = try base.deliver(number) } == .refused)
        let files = try house.home(.director).recalls()
        let list = try Recalls(files.list, signature: files.signature, publicKey: house.facilityKey)
        #expect(list.numbers == [number] && list.asOf == Household.day.iso)
        var altered = files.list
        altered[altered.count / 2] ^= 1
        #expect(
            kind {
                _ = try Recalls(altered, signature: files.signature, publicKey: house.facilityKey)
            } == .data)
    }

    @Test func `a summary does not pass for a list of recalls`() throws {
        let number = try base.ask()
        _ = try approve(number, by: .director)
        let files = try Check.open(base.deliver(number), slot: house.unlock("soyte"))
        #expect(
            kind {
                _ = try Recalls(files[0].bytes, signature: files[1].bytes, publicKey: house.facilityKey)
            } == .data)
    }

    @Test func `a receipt is entered for what was approved`() throws {
        let number = try base.ask()
        #expect(kind { try worker.acknowledge(number, note: "điện thoại") } == .conflict)
        _ = try approve(number, by: .director)
        try worker.refresh()
        try worker.acknowledge(number, note: "điện thoại")
        #expect(try worker.request(number).text("acknowledgement") == "điện thoại")
        #expect(try status(number) == .approved)
    }
}
