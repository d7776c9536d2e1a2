import CareRecords
import Testing

@testable import CareHome

/// The books of the day: shifts, duty, visitors.
struct BookTests {
    private let house = try? Household()
    private func home(_ role: Role) throws -> Home { try #require(house).home(role) }
    private var day: Day { Household.day }

    @Test func `a counted shift stands in the book with the children's lines, or neither does`() throws {
        let carer = try home(.caregiver)
        let codes = try (0..<3).map { _ in try carer.admit(Admission()).code }
        try carer.shift(
            "night",
            [(codes[0], [:]), (codes[1], ["presence": .code("missing")]), (codes[2], [:])], room: "2",
            carers: 1)
        let line = try #require(carer.book(RecordSchema.shiftBook, from: day, to: day).first)
        #expect(line.author == "caregiver" && line.values["room"] == .text("2"))
        #expect(line.values["onBooks"] == .number("3") && line.values["present"] == .number("2"))
        #expect(throws: (any Error).self) { try carer.shift("night", [("XX-0000-X", [:])]) }
        #expect(try carer.book(RecordSchema.shiftBook, from: day, to: day).count == 1)
        #expect(try home(.director).verification().problems.isEmpty)
        #expect(try home(.teacher).verification().problems.isEmpty)
    }

    @Test func `the newest plan of a shift is the one in force, and both are kept`() throws {
        let director = try home(.director)
        for name in ["mai", "tam"] { try #require(house).enrol(name, .caregiver) }
        try #require(house).enrol("soyte", .official)
        for stranger in ["khong-ai", "soyte"] {
            #expect(
                kind { try director.plan(duty: ["mai", stranger], day.adding(days: 1), "night") } == .noUser)
        }
        try director.plan(duty: ["mai", "tam"], day.adding(days: 1), "night")
        try director.plan(duty: ["mai"], day.adding(days: 1), "night")
        let lines = try home(.caregiver).book(RecordSchema.duty, from: day, to: day.adding(days: 6))
        #expect(
            lines.map { $0.values["names"] } == [.list([.text("mai"), .text("tam")]), .list([.text("mai")])])
        #expect(try home(.caregiver).book(RecordSchema.duty, from: day, to: day).isEmpty)
    }

    @Test(
        arguments: [
            (Role.director, true, true), (.caregiver, true, true), (.socialWorker, true, true),
            (.teacher, true, false), (.psychologist, true, false), (.inspector, true, false),
        ])
    func `who reads the care diary reads the books, who writes it writes them`(
        role: Role, reads: Bool, writes: Bool
    ) throws {
        let home = try home(role)
        func may(_ act: () throws -> Void) -> Bool { (try? act()) != nil }
        #expect(may { _ = try home.book(RecordSchema.shiftBook, from: day, to: day) } == reads)
        #expect(may { try home.handOver("night", room: nil, note: "Khóa cửa sau.") } == writes)
    }

    @Test func `an empty note is none`() throws {
        let carer = try home(.caregiver)
        #expect(kind { try carer.handOver("night", room: nil, note: " \n") } == .usage)
    }

    @Test func `the book of visitors is that of all children`() throws {
        let carer = try home(.caregiver)
        for name in ["Ông Thử", "Bà Mẫu"] {
            let code = try carer.admit(Admission()).code
            let answer = try carer.contact(code, visitor: name, relation: "uncle-aunt", kind: .phone)
            try carer.logVisit(answer, visitor: name, relation: nil, kind: .phone, note: nil)
        }
        let lines = try home(.director).visitors(from: day, to: day)
        #expect(Set(lines.map { $0.values["visitor"]?.string }) == ["Ông Thử", "Bà Mẫu"])
        #expect(try home(.director).visitors(from: day.adding(days: 1), to: day.adding(days: 2)).isEmpty)
    }
}
