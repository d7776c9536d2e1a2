import CareRecords
import Testing

@testable import CareHome

struct RightsRequestTests {
    private func asked(_ asks: String, _ more: [String: Value] = [:]) throws -> (Household, String) {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let code = try worker.admit(Admission()).code
        let values: [String: Value] = ["asks": .code(asks), "askerRelation": .code("mother")]
        _ = try worker.addRights(code, values: values.merging(more) { $1 })
        return (house, code)
    }

    private func clocks(_ home: Home) throws -> [String: String] {
        let items = try home.due(within: 60).filter { $0.obligation.id.hasPrefix("rights-") }
        return Dictionary(uniqueKeysWithValues: items.map { ($0.obligation.id, $0.by.iso) })
    }

    @Test(arguments: [
        ("access", "2026-03-15"), ("correct", "2026-03-15"), ("restrict", "2026-03-20"),
        ("erase", "2026-03-25"),
    ])
    func `two clocks run from the hour a request comes`(_ asks: String, _ done: String) throws {
        let (house, _) = try asked(asks)
        #expect(
            try clocks(house.home(.recordsClerk)) == ["rights-answer": "2026-03-09", "rights-\(asks)": done])
        #expect(try clocks(house.home(.caregiver)).isEmpty)
    }

    @Test func `an answer stops the first clock, an outcome the second, an extension moves it`() throws {
        let (house, code) = try asked("access")
        let clerk = try house.home(.recordsClerk)
        _ = try clerk.answerRights(code, values: ["extendedTo": .date(PartialDate(iso: "2026-04-04")!)])
        #expect(try clocks(clerk) == ["rights-access": "2026-04-04"])
        #expect(kind { _ = try clerk.answerRights(code, values: ["outcomeOf": .code("partial")]) } == .usage)
        let done = try clerk.answerRights(
            code, values: ["outcomeOf": .code("partial"), "ground": .text("Trẻ không muốn.")])
        #expect(!done.isOpen && done.text("doneOn") == "2026-03-05")
        #expect(try clocks(clerk).isEmpty)
        #expect(kind { _ = try clerk.answerRights(code, values: ["outcomeOf": .code("full")]) } == .notFound)
    }

    @Test(arguments: ["asks", "asker", "askerRelation", "askedAt"])
    func `an answer leaves what was asked, by whom and when as it was taken down`(_ key: String) throws {
        let (house, code) = try asked("erase")
        let clerk = try house.home(.recordsClerk)
        let before = try clerk.rightsRequests()[0].values
        let value: Value = key == "askedAt" ? .moment(clerk.now) : .code("access")
        #expect(
            kind { _ = try clerk.answerRights(code, values: [key: value, "outcomeOf": .code("full")]) }
                == .refused)
        #expect(try clerk.rightsRequests()[0].values == before)
    }

    @Test func `of two open requests of a child an answer names one by its number`() throws {
        let (house, code) = try asked("access")
        let clerk = try house.home(.recordsClerk)
        _ = try clerk.addRights(code, values: ["asks": .code("erase")])
        let refusal = #expect(throws: HomeError.self) { try clerk.openRights(code) }
        #expect(refusal?.kind == .usage && refusal?.hint?.en.contains("Y-0001, Y-0002") == true)
        let first = try clerk.answerRights("y-0001", values: ["outcomeOf": .code("full")])
        #expect(first.number == "Y-0001" && !first.isOpen)
        #expect(try clerk.rightsRequests().map(\.isOpen) == [false, true])
        #expect(kind { _ = try clerk.openRights("Y-0001") } == .notFound)
        #expect(kind { _ = try clerk.openRights("Y-0003") } == .notFound)
        #expect(try clerk.openRights(code).number == "Y-0002")
    }

    @Test func `who asked about a record that was erased since is answered so`() throws {
        let (house, code) = try asked("access")
        let clerk = try house.home(.recordsClerk)
        let early = try #require(
            throws: HomeError.self,
            performing: { _ = try clerk.answerRights("Y-0001", values: ["outcomeOf": .code("erased")]) })
        #expect(early.kind == .conflict && early.sentence.en.contains("is not erased"))
        #expect(try !clerk.isGone(clerk.openRights("Y-0001")))
        _ = try house.home(.deputyDirector)
        try house.director.refresh()
        #expect(kind { _ = try house.director.erase(code, basis: "QĐ 1") } == .conflict)
        let deputy = try house.home(.deputyDirector)
        #expect(try deputy.cosign(try deputy.proposals()[0].number))
        try clerk.refresh()
        #expect(try clerk.isGone(clerk.openRights(code)))
        let done = try clerk.answerRights(code, values: ["outcomeOf": .code("erased")])
        #expect(!done.isOpen && done.text("outcomeOf") == "erased")
        #expect(try clocks(clerk).isEmpty)
        #expect(kind { _ = try clerk.openRights(code) } == .notFound)
        #expect(kind { _ = try clerk.openRights("XX-0000-X") } == .notFound)
    }

    @Test(arguments: [("mother", true), ("grandparent", false)])
    func `whoever may not come near the child is in conflict`(_ relation: String, _ expected: Bool) throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let code = try worker.admit(Admission()).code
        try worker.record(
            code, .named("safety"), ordinal: nil,
            changes: ["relation": .code("mother"), "contact": .code("none")])
        let found = try worker.addRights(
            code, values: ["asks": .code("access"), "askerRelation": .code(relation)])
        #expect(found.conflict == expected && found.number == "Y-0001")
    }

    @Test(arguments: [Role.caregiver, .teacher, .healthWorker, .psychologist])
    func `who does not keep the register neither reads nor writes it`(_ role: Role) throws {
        let (house, code) = try asked("access")
        let home = try house.home(role)
        #expect(kind { _ = try home.rightsRequests() } == .refused)
        #expect(kind { _ = try home.addRights(code, values: ["asks": .code("erase")]) } == .refused)
    }
}
