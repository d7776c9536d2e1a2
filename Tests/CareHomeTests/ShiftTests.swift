import CareRecords
import Testing
import Vault

@testable import CareHome

struct ShiftTests {
    private func admit(_ house: Household, _ json: String) throws -> String {
        try house.home(.socialWorker).admit(Admission(json: json)).code
    }

    private func room(_ house: Household) throws -> [String] {
        try [
            #"{"fullName": "An", "sex": "female", "dob": "2013-05-12"}"#,
            #"{"fullName": "Bình", "sex": "male", "dob": "2022-05-12"}"#,
            #"{"fullName": "Chi", "sex": "female", "estAgeFrom": 9, "estAgeTo": 11}"#,
            #"{"fullName": "Dũng", "sex": "male"}"#,
        ].map { try admit(house, $0) }
    }

    @Test func `a shift writes one line and one act for each child and one in the book, and counts them`()
        throws
    {
        let house = try Household()
        let codes = try room(house)
        let carer = try house.home(.caregiver)
        let size = carer.vault.anchor.size
        let sick = try ShiftLine("2 sốt 38,5 đã báo y tế", count: 4)
        let away = try ShiftLine("4 vắng có phép", count: 4)
        try carer.shift(
            "night", [(codes[0], [:]), (codes[1], sick.values), (codes[2], [:]), (codes[3], away.values)])
        #expect(carer.vault.anchor.size == size + 5)  // and one for the shift book
        let usual = try carer.show(codes[0]).record["journal"].last?.values
        #expect(usual?["presence"] == .code("present") && usual?["asUsual"] == .flag(true))
        let ill = try carer.show(codes[1]).record["journal"].last?.values
        #expect(ill?["healthToday"] == .text("sốt 38,5 đã báo y tế") && ill?["asUsual"] == nil)
        #expect(ill?["presence"] == .code("present") && ill?["shift"] == .code("night"))

        let count = try carer.headCount("night")
        #expect(count.onTheBooks.text(.vietnamese) == "04 (02 nữ, 02 nam)")
        #expect(count.present.text(.vietnamese) == "03 (02 nữ, 01 nam)")
        #expect(count.away["leave"]?.total == 1 && count.unrecorded.total == 0)
        // 12 years, 3 years and an estimate of at least nine: a tenth, a sixth and a tenth.
        #expect(count.ages.sorted() == [45, 108, 153] && count.need?.carers == 1)
        #expect(try carer.recorded("night") == Set(codes))
        #expect(try carer.recorded("morning").isEmpty)
        #expect(try carer.headCount("morning").unrecorded.total == 4)
    }

    @Test func `a room is counted by its own children, with or without accents`() throws {
        let house = try Household()
        let codes = try [("An", "Phòng 2"), ("Bình", "Phòng 2"), ("Chi", "Phòng 3")].map { name, room in
            try admit(house, #"{"fullName": "\#(name)", "sex": "female", "dob": "2013", "room": "\#(room)"}"#)
        }
        let carer = try house.home(.caregiver)
        try carer.shift("night", codes.map { ($0, [:]) })
        #expect(try carer.headCount("night", room: "phong 2").present.total == 2)
        #expect(try carer.headCount("night", room: "Phòng 3").ages.count == 1)
        #expect(try carer.headCount("night").present.total == 3)
    }

    @Test func `the newest line of a shift counts, and another day's does not`() throws {
        let house = try Household()
        let codes = try room(house)
        let carer = try house.home(.caregiver)
        try carer.shift("night", [(codes[0], ["presence": .code("missing")])])
        try carer.shift("night", [(codes[0], [:])])
        #expect(try carer.headCount("night").present.total == 1)
        try house.enrol("next-day", .caregiver)
        let tomorrow = try house.open("next-day", clock: Household.clock + 86_400)
        #expect(try tomorrow.headCount("night").unrecorded.total == 4)
    }

    @Test func `one child that is not there and nothing of the shift is written`() throws {
        let house = try Household()
        let codes = try room(house)
        let carer = try house.home(.caregiver)
        let size = carer.vault.anchor.size
        #expect(kind { try carer.shift("night", [(codes[0], [:]), ("AB-0000-A", [:])]) } == .notFound)
        #expect(carer.vault.anchor.size == size)
    }

    @Test(arguments: [Role.teacher, .psychologist, .inspector])
    func `who may not write the diary writes no shift`(_ role: Role) throws {
        let house = try Household()
        let code = try admit(house, "{}")
        #expect(kind { try house.home(role).shift("night", [(code, [:])]) } == .refused)
    }

    @Test func `attendance writes only who was away, once for each session`() throws {
        let house = try Household()
        let codes = try [
            #"{"fullName": "An", "grade": 7, "eduStatus": "enrolled", "class": "7A1"}"#,
            #"{"fullName": "Bình", "grade": 6, "eduStatus": "enrolled", "class": "6A1"}"#,
            #"{"fullName": "Chi", "eduStatus": "below-age"}"#,
        ].map { try admit(house, $0) }
        let teacher = try house.home(.teacher)
        let day = Household.day
        #expect(try teacher.schoolChildren(day).map(\.child.code) == Array(codes.prefix(2)))
        #expect(try teacher.schoolChildren(day, className: "6a1").map(\.child.code) == [codes[1]])
        let size = teacher.vault.anchor.size
        try teacher.attendance(
            day, session: "morning", [(codes[0], AttendanceLine("1 có phép sốt", count: 2))])
        try teacher.attendance(
            day, session: "morning", [(codes[0], AttendanceLine("1 không phép", count: 2))])
        try teacher.attendance(day, session: "afternoon", [(codes[0], AttendanceLine("1 p", count: 2))])
        #expect(teacher.vault.anchor.size == size + 3)
        let entry = try #require(teacher.show(codes[0]).record["schooling"].last).values
        #expect(entry["schoolYear"] == .text("2025-2026") && entry["term"] == .code("hkii"))
        let child = try #require(try teacher.schoolChildren(day).first)
        #expect(child.absences == Absences(withLeave: 1, withoutLeave: 1))
        #expect(child.missed == ["morning", "afternoon"])
        #expect(try teacher.schoolChildren(day.adding(days: -1)).allSatisfy(\.missed.isEmpty))
        #expect(kind { try house.home(.caregiver).mayTakeAttendance() } == .refused)
        #expect(
            kind {
                try house.home(.caregiver).attendance(
                    day, session: "morning", [(codes[0], AttendanceLine("1 p", count: 2))])
            } == .refused)
    }

    @Test func `a visitor is answered by the card and both are written`() throws {
        let house = try Household()
        let code = try admit(house, #"{"fullName": "An"}"#)
        let worker = try house.home(.socialWorker)
        for (person, contact) in [("Lê Thị Bịa", "pickup"), ("Trần Văn Xấu", "none")] {
            try worker.record(
                code, .named("safety"), ordinal: nil,
                changes: ["person": .text(person), "contact": .code(contact), "rule": .text("Quy định")])
        }
        let carer = try house.home(.caregiver)
        func answer(_ name: String, _ kind: VisitKind = .pickup) throws -> VisitAnswer {
            let answer = try carer.contact(code, visitor: name, relation: nil, kind: kind)
            try carer.logVisit(answer, visitor: name, relation: nil, kind: kind, note: nil)
            return answer.decision.answer
        }
        #expect(try answer("Lê Thị Bịa") == .allowed)
        #expect(try answer("tran van xau", .visit) == .refused)
        #expect(try answer("Ai Đó", .phone) == .notListed)
        let book = try carer.show(code).record["visits"].map(\.values)
        #expect(book.map { $0["answer"]?.string } == ["allowed", "refused", "not-listed"])
        #expect(book.first?["at"] == .moment(Moment(epochSeconds: Household.clock)))
    }

    @Test func `every care role reads the answer, and who may not keep the book is told so`() throws {
        let house = try Household()
        let code = try admit(house, "{}")
        for role in [Role.teacher, .psychologist, .inspector] {
            let home = try house.home(role)
            let answer = try home.contact(code, visitor: "Ai", relation: nil, kind: .visit)
            #expect(answer.decision.answer == .notListed && !home.keepsVisits, "\(role)")
            #expect(
                kind { try home.logVisit(answer, visitor: "Ai", relation: nil, kind: .visit, note: nil) }
                    == .refused)
        }
        for role in [Role.caregiver, .healthWorker, .recordsClerk, .director] {
            #expect(try house.home(role).keepsVisits, "\(role)")
        }
    }
}
