import CareRecords
import Testing
import Vault

@testable import CareHome

struct SchoolTests {
    private static let year = SchoolYear(start: 2025)

    private static func sheet(_ lines: String) throws -> [Pupil] {
        let text = "Lớp 7A1\nHọ và tên;Ngày sinh;Toán;Ngữ văn;Kết quả rèn luyện\n" + lines
        return try MarkSheet(bytes: Array(text.utf8)).pupils(year, .hki, scale: .secondary2021)
    }

    private static func admit(_ house: Household, _ name: String, _ born: String) throws -> String {
        try house.home(.socialWorker).admit(
            Admission(json: #"{"fullName": "\#(name)", "dob": "\#(born)", "groups": ["m"]}"#)
        ).code
    }

    private func write(_ home: Home, _ lines: String) throws -> [MarksWritten] {
        let pupils = try Self.sheet(lines)
        let matches = try home.match(pupils, className: nil, Self.year).matches
        return try home.write(
            zip(pupils, matches).compactMap { pupil, match in
                guard case .sure(let code) = match else { return nil }
                return MarksToWrite(code: code, values: pupil.values)
            })
    }

    private func marks(_ home: Home, _ code: String) throws -> [String] {
        let entries = try home.show(code, section: "schooling").record["schooling"]
        guard case .rows(let rows)? = entries.last?.values["marks"] else { return [] }
        return rows.map { "\($0["subject"]?.string ?? "") \($0["mark"]?.string ?? "")" }
    }

    @Test func `a class's sheet writes each child's entry by one act and nobody else's`() throws {
        let house = try Household()
        let one = try Self.admit(house, "Nguyễn Thị Ví Dụ", "2013-05-12")
        let two = try Self.admit(house, "Lê Văn Thử", "2013-11-09")
        let teacher = try house.home(.teacher)
        let size = teacher.vault.anchor.size
        let written = try write(
            teacher,
            "Nguyễn Thị Ví Dụ;12/05/2013;8,0;7,5;Tốt\nBịa Ai Đó;01/01/2013;9;9;Tốt\nLê Văn Thử;9/11/2013;6;5;Khá\n"
        )
        #expect(written.map(\.code) == [one, two] && written.allSatisfy { $0.corrected == 0 && !$0.same })
        // One note of the reading, one act for each of the two.
        #expect(teacher.vault.anchor.size == size + 3)
        #expect(try marks(teacher, one) == ["Toán 8,0", "Ngữ văn 7,5"])
        let entry = try #require(teacher.show(two, section: "schooling").record["schooling"].last).values
        #expect(entry["conduct"] == .code("kha") && entry["eduStatus"] == .code("enrolled"))
        #expect(entry["observedAt"] == .date(PartialDate(Household.day)))
    }

    @Test func `a second sheet of the term corrects and adds, and the same sheet again writes nothing`()
        throws
    {
        let house = try Household()
        let code = try Self.admit(house, "Nguyễn Thị Ví Dụ", "2013-05-12")
        let teacher = try house.home(.teacher)
        _ = try write(teacher, "Nguyễn Thị Ví Dụ;12/05/2013;8,0;7,5;Tốt\n")
        let second = try write(teacher, "Nguyễn Thị Ví Dụ;12/05/2013;8,5;;Tốt\n")
        #expect(second.first?.corrected == 1)
        #expect(try marks(teacher, code) == ["Toán 8,5", "Ngữ văn 7,5"])
        #expect(try teacher.show(code, section: "schooling").record["schooling"].count == 1)
        let size = teacher.vault.anchor.size
        let third = try write(teacher, "Nguyễn Thị Ví Dụ;12/05/2013;8.5;7.5;T\n")
        #expect(third.first?.same == true)
        #expect(teacher.vault.anchor.size == size)
    }

    @Test func `a dry run writes nothing`() throws {
        let house = try Household()
        let code = try Self.admit(house, "Nguyễn Thị Ví Dụ", "2013-05-12")
        let teacher = try house.home(.teacher)
        let size = teacher.vault.anchor.size
        let line = MarksToWrite(
            code: code,
            values: ["schoolYear": .text("2025-2026"), "term": .code("hki"), "conduct": .code("tot")])
        #expect(try teacher.write([line], dryRun: true).first?.same == false)
        #expect(teacher.vault.anchor.size == size)
    }

    @Test func `children recorded in the class and left out of the sheet are named`() throws {
        let house = try Household()
        let code = try Self.admit(house, "Nguyễn Thị Ví Dụ", "2013-05-12")
        let teacher = try house.home(.teacher)
        try teacher.record(
            code, .named("schooling"), ordinal: nil,
            changes: ["schoolYear": .text("2025-2026"), "term": .code("ghki"), "class": .text("7a1")])
        let match = try teacher.match(
            Self.sheet("Bịa Ai Đó;01/01/2013;9;9;Tốt\n"), className: "7A1", Self.year)
        #expect(match.matches == [.notOurs] && match.missing == [code])
        #expect(try teacher.match([], className: "7A2", Self.year).missing.isEmpty)
        #expect(try teacher.match([], className: "7A1", SchoolYear(start: 2026)).missing.isEmpty)
    }

    @Test(arguments: [Role.caregiver, .healthWorker, .psychologist, .recordsClerk, .inspector])
    func `who may not write schooling neither matches nor writes a sheet`(_ role: Role) throws {
        let house = try Household()
        let code = try Self.admit(house, "Nguyễn Thị Ví Dụ", "2013-05-12")
        let home = try house.home(role)
        #expect(kind { _ = try home.match([], className: nil, Self.year) } == .refused)
        #expect(
            kind { _ = try home.write([MarksToWrite(code: code, values: ["term": .code("hki")])]) }
                == .refused)
    }

    @Test func `what the school was told is protection's, whoever keeps the marks`() throws {
        let house = try Household()
        let code = try Self.admit(house, "Nguyễn Thị Ví Dụ", "2013-05-12")
        let worker = try house.home(.socialWorker)
        try worker.record(
            code, .named("schooling"), ordinal: nil,
            changes: [
                "schoolYear": .text("2025-2026"), "term": .code("hki"),
                "disclosureToSchool": .code("general"),
            ])
        let teacher = try house.home(.teacher)
        #expect(
            kind {
                try teacher.record(
                    code, .named("schooling"), ordinal: nil, changes: ["disclosureToSchool": .code("full")])
            } == .refused)
        for role in [Role.teacher, .caregiver, .healthWorker] {
            let seen = try house.home(role).show(code).record.entries.flatMap(\.values.keys)
            #expect(!seen.contains("disclosureToSchool"), "\(role)")
        }
        #expect(
            try worker.show(code).record["schooling"].last?.values["disclosureToSchool"] == .code("general"))
    }

    @Test(arguments: [("2024-2025", 2), ("2025-2026", 1), ("2026-2027", 1)])
    func `a school year that is over is not written into because no year was typed`(
        _ year: String, _ entries: Int
    ) throws {
        let house = try Household()
        let code = try Self.admit(house, "Nguyễn Thị Ví Dụ", "2013-05-12")
        let teacher = try house.home(.teacher)
        try teacher.record(
            code, .named("schooling"), ordinal: nil,
            changes: ["schoolYear": .text(year), "school": .text("Trường Cũ")])
        try teacher.record(
            code, .named("schooling"), ordinal: nil, changes: ["school": .text("Trường Mới")])
        let schools = try teacher.show(code).record["schooling"].map { $0.values["school"] }
        #expect(schools.count == entries && schools.last == .text("Trường Mới"))
    }

    @Test func `nothing a school is sent comes from protection or is restricted`() throws {
        for item in Redaction.allowed(.school) {
            let section = try #require(RecordSchema.section(item.section))
            let field = try #require(section[item.field])
            #expect(section.compartment(of: field.key) != .protection, "\(field.key)")
            #expect(field.sensitivity != .restricted && field.key != "disclosureToSchool", "\(field.key)")
            #expect(!["trafficking", "circumstances", "family"].contains(section.key))
        }
    }

    @Test func `the year is the newest on record unless one is named`() throws {
        let house = try Household()
        let code = try Self.admit(house, "Nguyễn Thị Ví Dụ", "2013-05-12")
        let teacher = try house.home(.teacher)
        _ = try write(teacher, "Nguyễn Thị Ví Dụ;12/05/2013;8,0;7,5;Tốt\n")
        #expect(try teacher.schoolYear(code, nil).year == Self.year)
        #expect(try teacher.schoolYear(code, nil).rows.count == 2)
        #expect(try teacher.schoolYear(code, SchoolYear(start: 2020)).rows.isEmpty)
        #expect(kind { _ = try house.home(.recordsClerk).schoolYear(code, nil) } == .refused)
    }
}
