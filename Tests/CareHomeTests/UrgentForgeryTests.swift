import CareRecords
import Sealing
import Testing
import Vault

@testable import CareHome

/// What somebody with a client of their own can write of an urgent matter, and what it is worth.
struct UrgentForgeryTests {
    let house: Household
    let child: Child

    init() throws {
        house = try Household()
        child = try house.director.admit(Admission(json: #"{"fullName": "Lê Thị Mẫu", "sex": "female"}"#))
        _ = try house.home(.healthWorker)
        _ = try house.home(.caregiver)
    }

    private func ask() throws -> String {
        try house.home(.healthWorker).askUrgent(
            child.code, .hospital, recipient: "BV", why: "sốt cao"
        ).number
    }

    private func write(
        _ role: Role, _ number: String, _ values: [String: Value], house state: Urgent.State? = nil
    ) throws {
        let home = try house.home(role)
        let line = try home.urgentLine(number)
        let urgent = try home.urgent(line)
        var drafts = [home.urgentDraft(child.id, number, values, base: urgent.version)]
        if let state {
            drafts.append(
                home.urgentDraft(
                    home.house.id, number, ["state": .code(state.rawValue)], base: line.version))
        }
        try home.commit(try home.policy.permitUrgent(home.role, .write), [Act(.write, drafts: drafts)])
    }

    private func digest(_ number: String) throws -> String {
        let home = try house.home(.healthWorker)
        return try home.urgent(try home.urgentLine(number)).digest
    }

    @Test func `the asker's own agreement is none, whatever it says`() throws {
        let number = try ask()
        try write(
            .healthWorker, number,
            ["agrees": .text(digest(number)), "by": .text("caregiver"), "agreedBy": .text("caregiver")],
            house: .told)
        let home = try house.home(.healthWorker)
        #expect(kind { _ = try home.showUrgent(number, .english) } == .refused)
        #expect(try home.listUrgent().map(\.state) == [.asked])
        #expect(try house.home(.director).deliveries().isEmpty)
    }

    @Test func `an agreement to something else is none`() throws {
        let (one, two) = (try ask(), try ask())
        #expect(try digest(one) != digest(two))
        try write(.caregiver, one, ["agrees": .text(digest(two))], house: .told)
        #expect(kind { _ = try house.home(.caregiver).showUrgent(one, .english) } == .refused)
    }

    @Test func `what is written over the asked is not told`() throws {
        let number = try ask()
        try write(
            .caregiver, number,
            [
                "agrees": .text(digest(number)), "recipient": .text("Người Lạ"),
                "facts": .rows([["section": .text("identity"), "key": .text("marks"), "value": .text("LẠ")]]),
            ], house: .told)
        let text = try house.home(.healthWorker).showUrgent(number, .vietnamese).text
        #expect(text.contains("BV") && !text.contains("Người Lạ") && !text.contains("LẠ"))
    }

    @Test func `a confirmation by a member of staff is none and takes nothing off the list`() throws {
        let number = try ask()
        try house.home(.caregiver).agreeUrgent(number)
        try write(
            .caregiver, number, ["confirms": .text(digest(number)), "decidedBy": .text("director")],
            house: .confirmed)
        let director = try house.home(.director)
        #expect(try director.listUrgent().map(\.state) == [.told])
        #expect(try director.due(within: 1).contains { $0.code == number })
        #expect(try director.showUrgent(number, .english).text.contains("NOT YET CONFIRMED"))
        try director.decideUrgent(number, objection: nil)
        #expect(try director.listUrgent().map(\.state) == [.confirmed])
    }

    @Test func `erasing the child leaves number and state`() throws {
        let number = try ask()
        try house.home(.caregiver).agreeUrgent(number)
        let (director, deputy) = (try house.home(.director), try house.home(.deputyDirector))
        try director.refresh()
        #expect(kind { _ = try director.erase(child.code, basis: "QĐ 12") } == .conflict)
        try deputy.refresh()
        #expect(try deputy.cosign(try deputy.proposals()[0].number))
        try director.refresh()
        let item = try #require(try director.listUrgent().first)
        #expect(item.number == number && item.state == .told && item.urgent == nil)
        #expect(item.json["recipient"] == .null)
        #expect(kind { _ = try director.showUrgent(number, .english) } == .notFound)
        // What the house's own key still opens.
        let left = try director.unnoted(
            director.house, try director.policy.permitUrgent(director.role, .read))
        let cells = left.history.filter { $0.section == "urgent" }.flatMap(\.values)
        #expect(Set(cells.map(\.key)) == ["number", "state"])
        #expect(try director.deliveries().map(\.recipient) == [""])
    }

    @Test func `two who ask at once get two numbers`() throws {
        #expect(try ask() == "U-0001")
        #expect(try ask() == "U-0002")
    }
}
