import CareRecords
import Testing

@testable import CareHome

/// What is refused though each value by itself is well formed.
struct FactTests {
    let house: Household
    let worker: Home
    let code: String

    init() throws {
        house = try Household()
        worker = try house.home(.socialWorker)
        code = try worker.admit(
            Admission(
                json:
                    #"{"fullName": "Lê Thị Mẫu", "sex": "unknown", "dob": "2013-05-04", "admDt": "2026-03-01T08:00"}"#
            )
        ).code
    }

    private func identity(_ changes: [String: Value?], reason: String = "") throws {
        try worker.record(code, .named("identity"), ordinal: nil, changes: changes, reason: reason)
    }

    private func date(_ iso: String) -> Value { .date(PartialDate(iso: iso)!) }

    @Test func `a written fact of the identity changes only with a reason`() throws {
        #expect(kind { try identity(["dob": date("2012-05-04")]) } == .usage)
        #expect(kind { try identity(["fullName": nil]) } == .usage)
        try identity(["dob": date("2013-05-04"), "sex": .code("female"), "phone": .list([.text("0901")])])
        try identity(["phone": .list([.text("0902")])])
        #expect(kind { try identity(["sex": .code("male")]) } == .usage)
        try identity(["dob": date("2012-05-04")], reason: "giấy khai sinh")
        let record = try worker.show(code, section: "identity").record
        #expect(record.first("identity")["dob"] == date("2012-05-04"))
        #expect(record.history.last?.reason == "giấy khai sinh")
    }

    @Test func `nobody is born after they came`() throws {
        #expect(kind { try identity(["dob": date("2026-03-02")], reason: "x") } == .data)
        #expect(
            kind {
                _ = try worker.admit(Admission(json: #"{"dob": "2026-03-04", "admDt": "2026-03-01T08:00"}"#))
            } == .data)
        #expect(
            kind {
                try worker.record(
                    code, .named("admission"), ordinal: nil,
                    changes: ["admDt": .moment(Moment(iso: "2013-05-03T08:00")!)])
            } == .data)
        try identity(["dob": date("2026")], reason: "chỉ biết năm")
    }

    @Test func `a correction that changes nothing is refused`() throws {
        let identity = Section.named("identity")
        func correct(_ changes: [String: Value?]) -> HomeError.Kind? {
            kind { try worker.correct(code, identity, ordinal: 1, changes: changes, reason: "x") }
        }
        #expect(correct([:]) == .usage)
        #expect(correct(["dob": date("2013-05-04")]) == .usage)
        #expect(correct(["birthplace": nil]) == .usage)
        #expect(correct(["dob": date("2013-05-05")]) == nil)
    }

    @Test func `of several plans that wait one is named`() throws {
        for kind in ["care", "reintegration"] { try worker.draftPlan(code, values: ["kind": .code(kind)]) }
        #expect(kind { try worker.submitPlan(code) } == .conflict)
        try worker.submitPlan(code, ordinal: 2)
        #expect(kind { try worker.submitPlan(code, ordinal: 2) } == .notFound)
        try worker.submitPlan(code)
        #expect(kind { try house.home(.director).approvePlan(code) } == .conflict)
        try house.home(.director).approvePlan(code, ordinal: 1)
        try house.home(.director).approvePlan(code)
        #expect(
            try worker.show(code, section: "plan").record["plan"].map { $0.values["status"] }
                == [.code("approved"), .code("approved")])
    }

    @Test func `nobody under eighteen leaves as an adult, and a second decision says why`() throws {
        let director = try house.home(.director)
        func leave(_ code: String, _ option: Leaving, replaces: String = "") -> HomeError.Kind? {
            kind {
                try director.refresh()
                _ = try director.decideLeaving(
                    code, option, decision: "1/QĐ", despite: "lý do", replaces: replaces)
            }
        }
        #expect(leave(code, .ofAge) == .refused)
        let unknown = try worker.admit(Admission()).code
        #expect(leave(unknown, .ofAge) == .refused)
        let adult = try worker.admit(Admission(json: #"{"dob": "2008-03-05"}"#)).code
        #expect(leave(adult, .ofAge) == nil)
        #expect(leave(code, .kin) == nil)
        #expect(leave(code, .foster) == .conflict)
        #expect(leave(code, .foster, replaces: "dì đổi ý") == nil)
    }
}
