import CareRecords
import Testing
import Vault

@testable import CareHome

struct ChildGrowthTests {
    static func measured(_ height: String, _ weight: String, _ day: String) -> [String: Value?] {
        ["height": .number(height), "weight": .number(weight), "observedAt": .date(PartialDate(iso: day)!)]
    }

    static func child(_ house: Household, _ extra: String = "") throws -> String {
        let json = #"{"fullName": "Đỗ Thị Mẫu", "sex": "female", "dob": "2014-03-05"\#(extra)}"#
        return try house.home(.socialWorker).admit(Admission(json: json)).code
    }

    @Test func `a chart is read from identity and development, and the reading is logged`() throws {
        let house = try Household()
        let code = try Self.child(house)
        let carer = try house.home(.caregiver)
        try carer.record(
            code, .named("development"), ordinal: nil, changes: Self.measured("140", "33", "2026-03-04"))
        try carer.record(
            code, .named("development"), ordinal: nil, changes: Self.measured("131.5", "27.4", "2025-03-04"))
        try carer.record(
            code, .named("development"), ordinal: nil, changes: ["talent": .text("vẽ")])
        let teacher = try house.home(.teacher)
        let size = teacher.vault.anchor.size
        let growth = try teacher.growth(code)
        let course = GrowthCourse(.heightForAge, of: growth.measures)
        #expect(course.points.map(\.value) == [131.5, 140])
        #expect(course.points.allSatisfy { $0.score != nil } && course.sex == .female)
        #expect(teacher.vault.anchor.size == size + 1)
        #expect(GrowthChart(course, code: code) != nil)
    }

    @Test(arguments: [Role.recordsClerk, .official])
    func `who may not read development gets no chart`(_ role: Role) throws {
        let house = try Household()
        let code = try Self.child(house)
        #expect(kind { _ = try house.home(role).growth(code) } == .refused)
    }

    @Test func `odd measurements are doubted before they are written, by whoever may write them`() throws {
        let house = try Household()
        let code = try Self.child(house)
        let carer = try house.home(.caregiver)
        let section = Section.named("development")
        let first = Self.measured("131.5", "27.4", "2025-12-04")
        #expect(try carer.doubts(code, section, changes: first).isEmpty)
        try carer.record(code, section, ordinal: nil, changes: first)
        #expect(try carer.doubts(code, section, changes: ["talent": .text("vẽ")]).isEmpty)
        let odd = try carer.doubts(code, section, changes: Self.measured("41.5", "131", "2026-03-04"))
        #expect(odd.count == 2)
    }

    @Test func `a new number is weighed against the sex and birth date on record, and the other way round`()
        throws
    {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let identity = Section.named("identity")
        let code = try Self.child(house)
        #expect(try worker.doubts(code, identity, changes: ["pid": .text("022314000123")]).isEmpty)
        #expect(try worker.doubts(code, identity, changes: ["pid": .text("022214000123")]).count == 1)
        let known = try Self.child(house, #", "pid": "022314000123""#)
        let later = Value.date(PartialDate(iso: "2015-03-05")!)
        #expect(try worker.doubts(known, identity, changes: ["dob": later]).count == 1)
        #expect(try worker.doubts(known, identity, changes: ["marks": .text("x")]).isEmpty)
        #expect(try worker.doubts(known, .named("journal"), changes: ["pid": .text("x")]).isEmpty)
    }
}
