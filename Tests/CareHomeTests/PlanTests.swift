import CareRecords
import Testing
import Vault

@testable import CareHome

struct PlanTests {
    private static let draft: [String: Value] = [
        "kind": .code("reintegration"), "childOpinion": .text("muốn về với bà"),
    ]

    private func plan(_ home: Home, _ code: String) throws -> CareEntry {
        try #require(try home.show(code, section: "plan").record["plan"].last)
    }

    @Test func `a plan is written, submitted and approved by somebody else, bound to its content`() throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let code = try worker.admit(Admission()).code
        try worker.draftPlan(code, values: Self.draft)
        #expect(kind { try house.home(.director).approvePlan(code) } == .notFound)
        try worker.submitPlan(code)
        #expect(kind { try worker.approvePlan(code) } == .refused)
        try house.home(.director).approvePlan(code)

        let approved = try plan(house.home(.director), code)
        #expect(approved.values["status"] == .code("approved"))
        #expect(approved.values["approvedBy"] == .text("director"))
        #expect(!Home.changedSinceApproval(approved.values))
        try house.home(.socialWorker).record(
            code, .named("plan"), ordinal: approved.ordinal,
            changes: ["childOpinion": .text("không muốn về")])
        #expect(Home.changedSinceApproval(try plan(house.home(.director), code).values))
    }

    @Test func `a director who wrote a plan leaves its approval to the deputy`() throws {
        let house = try Household()
        let director = try house.home(.director)
        let code = try director.admit(Admission()).code
        try director.draftPlan(code, values: Self.draft)
        try director.submitPlan(code)
        #expect(kind { try director.approvePlan(code) } == .refused)
        try house.home(.deputyDirector).approvePlan(code)
        #expect(try plan(house.home(.director), code).values["approvedBy"] == .text("deputy-director"))
    }

    @Test func `the marks of approval are set by approving alone`() throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let code = try worker.admit(Admission()).code
        try worker.draftPlan(code, values: Self.draft)
        let marks: [(String, Value)] = [
            ("status", .code("approved")), ("status", .code("submitted")), ("approvedBy", .text("director")),
            ("approvedContent", .text("0011223344556677")), ("submittedBy", .text("director")),
            ("approvedOn", .date(PartialDate(Household.day))),
        ]
        for (key, value) in marks {
            let change = {
                try worker.record(code, .named("plan"), ordinal: 1, changes: [key: value])
            }
            #expect(kind(change) == .refused, "\(key)")
            var admission = Admission()
            admission.set(value, key, in: "plan")
            #expect(kind { _ = try worker.admit(admission) } == .refused, "\(key)")
        }
        #expect(try plan(worker, code).values["status"] == .code("draft"))
    }
}

struct ConflictTests {
    @Test func `the second of two changes to one entry is told so and both are kept`() throws {
        let house = try Household()
        let code = try house.director.admit(Admission()).code
        let journal = Section.named("journal")
        try house.director.record(code, journal, ordinal: nil, changes: ["note": .text("một")])
        let (first, second) = (try house.home(.director), try house.home(.caregiver))
        let child = try first.child(code)
        let asFirstRead = try #require(try first.entries(child, journal).first)
        let asSecondRead = try #require(try second.entries(child, journal).first)
        try first.write(
            child, journal, entry: asFirstRead, changes: ["note": .text("hai")], reason: "", roster: nil)
        #expect(
            kind {
                try second.write(
                    child, journal, entry: asSecondRead, changes: ["note": .text("ba")], reason: "",
                    roster: nil)
            } == .conflict)
        let record = try house.home(.director).show(code, section: "journal").record
        #expect(record.history.compactMap { $0.values["note"] } == ["một", "hai", "ba"].map(Value.text))
        #expect(record.history.map(\.conflicted) == [false, false, true])
        #expect(record["journal"].map { $0.values["note"] } == [.text("hai")])
    }

    @Test func `the first writings of a single-entry section meet in one entry`() throws {
        let house = try Household()
        let code = try house.director.admit(Admission()).code
        let section = Section.named("trafficking")
        let (first, second) = (try house.home(.director), try house.home(.socialWorker))
        let child = try first.child(code)
        let draft = try second.drafts(child, section, entry: nil, changes: ["observedBy": .text("b")])
        try first.record(code, section, ordinal: nil, changes: ["observedBy": .text("a")])
        let permit = try second.policy.permitWriting(second.role, section, ["observedBy"])
        do {
            try second.commit(permit, [Act(.write, drafts: draft)])
            Issue.record("two first versions of one entry")
        } catch let error as HomeError { #expect(error.kind == .conflict) }
        #expect(try house.home(.director).show(code).record["trafficking"].count == 1)
    }
}
