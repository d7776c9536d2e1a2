import CareRecords
import Sealing
import Testing
import Vault

@testable import CareHome

/// What takes a right counts by who signed it, whatever a cell says.
struct BackingTests {
    let house: Household
    let code: String

    init() throws {
        house = try Household()
        try house.enrol("giadinh", .official)
        code = try house.director.admit(
            Admission(json: #"{"fullName": "Lê Thị Mẫu", "sex": "female", "dob": "2019-05-04"}"#)
        ).code
        let worker = try house.home(.socialWorker)
        try worker.draftPlan(
            code, values: ["kind": .code("reintegration"), "childOpinion": .text("về với bà")])
        try worker.submitPlan(code)
    }

    /// With a client of their own: any cell of an entry they may write.
    private func write(_ role: Role, _ section: String, _ values: [String: Value], of child: String? = nil)
        throws
    {
        let home = try house.home(role)
        let child = try home.child(child ?? code)
        let entry = try home.entries(child, .named(section)).last
        try home.write(
            child, .named(section), entry: entry, changes: values.mapValues { .some($0) }, reason: "",
            roster: nil)
    }

    private func plan() throws -> CareEntry {
        let home = try house.home(.director)
        return try #require(try home.show(code, section: "plan").record["plan"].last)
    }

    private func forged() throws -> [String: Value] {
        [
            "status": .code("approved"), "approvedBy": .text("director"),
            "approvedOn": .date(PartialDate(Household.day)),
            "approvedContent": .text(Home.content(try plan().values)),
        ]
    }

    private func asks() throws -> HomeError.Kind? {
        let worker = try house.home(.socialWorker)
        var asked = ChildRequest(code: code, recipient: "giadinh", purpose: .family, basis: "b")
        (asked.consentChild, asked.consentRep) = ("under7", "yes")
        return kind { _ = try worker.requestChild(asked) }
    }

    private func owesPlan() throws -> Bool {
        try house.home(.director).due(within: 400).contains {
            $0.code == code && $0.obligation.id == "plan-review"
        }
    }

    @Test func `an approval written by a member of staff is none, and stands in the history`() throws {
        let due = try owesPlan()
        try write(.socialWorker, "plan", forged())
        #expect(try plan().values["status"] == .code("submitted") && plan().values["approvedBy"] == nil)
        #expect(try asks() == .refused)
        #expect(try owesPlan() == due)
        let history = try house.home(.director).show(code, section: "plan").record.history
        #expect(
            history.contains { $0.values["approvedBy"] == .text("director") && $0.author == "social-worker" })
        // The real one still can, and counts.
        try house.home(.director).approvePlan(code)
        #expect(try plan().values["status"] == .code("approved") && asks() == nil)
    }

    @Test func `a director does not approve what the same director submitted or wrote`() throws {
        try write(.director, "plan", ["childOpinion": .text("khác")])
        try write(.director, "plan", forged())
        #expect(try plan().values["status"] == .code("submitted") && asks() == .refused)
    }

    @Test func `a plan made into a return plan after its approval is none`() throws {
        let worker = try house.home(.socialWorker)
        let other = try worker.admit(Admission(json: #"{"fullName": "Trần Văn Mẫu", "dob": "2020-01-01"}"#))
            .code
        try worker.draftPlan(other, values: ["kind": .code("care")])
        try worker.submitPlan(other)
        try house.home(.director).approvePlan(other)
        try write(.socialWorker, "plan", ["kind": .code("reintegration")], of: other)
        var asked = ChildRequest(code: other, recipient: "giadinh", purpose: .family, basis: "b")
        (asked.consentChild, asked.consentRep) = ("under7", "yes")
        #expect(kind { _ = try house.home(.socialWorker).requestChild(asked) } == .refused)
    }

    @Test func `a paper of the director's lets somebody approve, from then on and until it is withdrawn`()
        throws
    {
        let director = try house.home(.director)
        let worker = try house.home(.socialWorker)
        let made = try director.delegate(
            to: "social-worker", acts: [.admit], until: Household.day.adding(days: 30), paper: "15/QĐ")
        let id = try #require(worker.vault.me?.id)
        #expect(try director.held(.admit, by: id, at: Household.clock))
        #expect(try !director.held(.plan, by: id, at: Household.clock))
        #expect(try !director.held(.admit, by: id, at: Household.clock - 1))
        #expect(try !director.held(.admit, by: id, at: Household.clock + 40 * 86_400))
        let later = try house.open("director", clock: Household.clock + 86_400)
        try later.withdrawDelegation(made.number)
        #expect(try later.held(.admit, by: id, at: Household.clock + 3600))
        #expect(try !later.held(.admit, by: id, at: Household.clock + 86_400))
    }

    @Test func `a confirmation written by a carer is none, and the director still owes it`() throws {
        let carer = try house.home(.caregiver)
        let child = try carer.admit(Admission(json: #"{"sex": "male"}"#))
        func owed() throws -> Bool {
            try house.home(.director).due(within: 30).contains {
                $0.code == child.code && $0.what.en == "Confirm the admission (director)"
            }
        }
        #expect(try owed())
        var card = try carer.child(child.code)
        card.state = Standing.inCare.rawValue
        let entry = try carer.entries(card, .named("admission")).first
        try carer.write(
            card, .named("admission"), entry: entry,
            changes: [
                "confirmedOn": .some(.date(PartialDate(Household.day))), "decisionNo": .some(.text("1/QĐ")),
            ],
            reason: "", roster: card)
        let shown = try house.home(.director).show(child.code, section: "admission").record.first("admission")
        #expect(shown["confirmedOn"] == nil && shown["decisionNo"] == .text("1/QĐ"))
        #expect(try owed())
        try house.home(.director).confirm(child.code, decision: "41/QĐ")
        #expect(try !owed())
        let confirmed = try house.home(.director).show(child.code, section: "admission").record
        #expect(confirmed.first("admission")["confirmedOn"] != nil)
    }
}
