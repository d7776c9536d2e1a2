import CareRecords
import Sealing
import Testing
import Vault

@testable import CareHome

struct AdmissionTests {
    @Test func `a carer admits at night with nothing known and the house confirms`() throws {
        let house = try Household()
        let carer = try house.home(.caregiver)
        let child = try carer.admit(Admission(json: "{}"))
        #expect(child.state == "provisional" && child.name == nil)
        #expect(try house.home(.director).due().contains { $0.obligation.id == "confirm" })
        for role in [Role.caregiver, .socialWorker, .recordsClerk, .healthWorker] {
            #expect(
                kind { try house.home(role).confirm(child.code, decision: "1/QĐ") } == .refused, "\(role)")
        }
        try house.home(.deputyDirector).confirm(child.code, decision: " 12/QĐ-CS ")
        let confirmed = try house.home(.director).child(child.code)
        #expect(confirmed.state == "in-care" && confirmed.id == child.id)
        let admission = try house.home(.director).show(child.code).record.first("admission")
        #expect(admission["decisionNo"] == .text("12/QĐ-CS"))
        #expect(admission["admDt"] == .moment(Moment(epochSeconds: Household.clock)))
        #expect(try !house.home(.director).due().contains { $0.obligation.id == "confirm" })
    }

    @Test func `children admitted together have random identifiers in the order of the list`() throws {
        let house = try Household()
        let many = try (0..<24).map { _ in try Admission(json: "{}") }
        let children = try house.home(.director).admit(many)
        let ids = children.map(\.id)
        #expect(Set(ids).count == 24 && ids == ids.sorted())
        #expect(Set(children.map(\.code)).count == 24)
        #expect(Set(try house.home(.director).vault.subjects) == Set(ids))
    }

    @Test func `who may not write the roster admits nobody`() throws {
        let house = try Household()
        for role in [Role.teacher, .healthWorker, .psychologist, .inspector] {
            let home = try house.home(role)
            let size = home.vault.anchor.size
            #expect(kind { _ = try home.admit(Admission()) } == .refused, "\(role)")
            try home.vault.refresh()
            #expect(home.vault.anchor.size == size, "\(role)")
        }
    }

    @Test func `a mistyped code is not found, whoever asks`() throws {
        let house = try Household()
        let code = try house.director.admit(Admission()).code
        #expect(try house.director.child(" \(code.lowercased()) ").code == code)
        let last = code.last == "A" ? "B" : "A"
        for wrong in [
            String(code.dropLast()) + last, String(code.dropLast(2)), "", "AB", "AB-0000-A-A", "; drop",
        ] {
            #expect(kind { _ = try house.director.child(wrong) } == .notFound, "\(wrong)")
            #expect(kind { _ = try house.director.show(wrong) } == .notFound, "\(wrong)")
        }
        #expect(kind { _ = try house.director.show(code, section: "secrets") } == .notFound)
        #expect(
            kind { try house.director.record(code, .named("journal"), ordinal: 4, changes: [:]) } == .notFound
        )
    }

    @Test(arguments: [
        #"{"nonsense": "x"}"#, #"{"fullname": "x"}"#, #"{"sex": "boy or so"}"#, #"{"dob": "31/02/2012"}"#,
        #"{"groups": ["d1"]}"#, #"{"sections": {"nowhere": {}}}"#, #"{"#, "",
    ])
    func `a bad admission is a problem with the data`(_ json: String) {
        #expect(kind { _ = try Admission(json: json) } == .data)
    }

    @Test func `one bad child in the middle of an import admits nobody`() throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let (size, good) = (worker.vault.anchor.size, try Admission(json: #"{"fullName": "Mẫu Một"}"#))
        var bad = Admission()
        bad.set(.text("x"), "observedBy", in: "psychosocial")
        #expect(kind { _ = try worker.admit([good, bad, good]) } == .refused)
        try worker.vault.refresh()
        #expect(worker.vault.anchor.size == size)
        #expect(try worker.children().isEmpty)
        #expect(try worker.admit([good, good, good]).count == 3)
    }

    @Test func `one refused act in the middle of a commit leaves nothing of the others`() throws {
        let house = try Household()
        let code = try house.director.admit(Admission()).code
        let carer = try house.home(.caregiver)
        let child = try carer.child(code)
        func act(_ compartment: Compartment) -> Act {
            Act(
                .write,
                drafts: [
                    Draft(
                        subject: child.id, compartment: compartment.rawValue, section: "journal",
                        entry: .random(), base: 0, cells: [("note", Value.text("x").bytes)])
                ])
        }
        let size = carer.vault.anchor.size
        #expect(throws: VaultError.self) {
            try carer.vault.commit([act(.care), act(.schooling), act(.care)], clock: Household.clock)
        }
        try carer.vault.refresh()
        #expect(carer.vault.anchor.size == size)
        #expect(try carer.show(code).record["journal"].isEmpty)
    }
}

struct FindTests {
    private static let names = [
        "Lê Thị Hòa", "Trần Hoà", "Đặng Văn An", "Vũ Dũng", "Phạm Đạt", "Nguyễn Thị Ý",
    ]

    @Test func `names are found however they are spelt and stand by given name`() throws {
        let house = try Household()
        for name in Self.names.shuffled() {
            var admission = Admission()
            admission.set(.text(name), "fullName", in: "identity")
            _ = try house.director.admit(admission)
        }
        for words in ["hoa", "Hòa", "Hoà", "HOA\u{300}", "HO\u{300}A"] {
            #expect(
                try house.director.search(words).compactMap(\.name) == ["Lê Thị Hòa", "Trần Hoà"], "\(words)")
        }
        for words in ["dang", "Đặng", "ĐẶNG an", "van dang"] {
            #expect(try house.director.search(words).compactMap(\.name) == ["Đặng Văn An"], "\(words)")
        }
        #expect(try house.director.search("oa").isEmpty)
        let order = ["Đặng Văn An", "Vũ Dũng", "Phạm Đạt", "Lê Thị Hòa", "Trần Hoà", "Nguyễn Thị Ý"]
        #expect(try house.director.list().compactMap(\.name) == order)
    }
}

struct CensusTests {
    private func admit(_ home: Home, _ json: String) throws { _ = try home.admit(Admission(json: json)) }

    @Test func `one child turns sixteen tomorrow`() throws {
        let house = try Household()
        let home = house.director
        let (today, tomorrow) = (Household.day, Household.day.adding(days: 1))
        try admit(home, #"{"sex": "male", "dob": "2010-03-06", "groups": ["m"]}"#)
        try admit(home, #"{"sex": "male", "dob": "2012-01-31", "groups": ["m", "a"]}"#)
        try admit(home, #"{"sex": "male", "dob": "2011-11", "groups": ["m"]}"#)
        try admit(home, #"{"sex": "female", "dob": "2013", "groups": ["m"]}"#)
        try admit(home, #"{"sex": "female", "dob": "2013", "groups": ["a"]}"#)
        try admit(home, #"{"sex": "female", "dob": "2006-01-01", "groups": ["m"]}"#)
        let now = try home.census(asOf: today, group: "m", under: 16)
        #expect(now.text(.vietnamese) == "04 (01 nữ, 03 nam)" && now.estimated == 0)
        let later = try home.census(asOf: tomorrow, group: "m", under: 16)
        #expect(later.text(.vietnamese) == "03 (01 nữ, 02 nam)")
        for day in [today, tomorrow] {
            #expect(try home.census(asOf: day, group: "m", under: 18).total == 4)
        }
        #expect(try home.census().total == 6)
        #expect(try home.census(asOf: today.adding(days: -1)).total == 0)
        #expect(kind { _ = try home.census(group: "zz") } == .data)
    }

    @Test func `an estimated age that spans the limit counts and is told, and grows with the years`() throws {
        let house = try Household()
        let home = house.director
        try admit(home, #"{"estAgeFrom": 14, "estAgeTo": 17, "groups": ["m"]}"#)
        try admit(home, #"{"estAgeFrom": 12, "estAgeTo": 13, "groups": ["m"]}"#)
        try admit(home, #"{"dob": "2010", "groups": ["m"]}"#)
        try admit(home, #"{"groups": ["m"]}"#)
        let now = try home.census(group: "m", under: 16)
        #expect(now.total == 3 && now.estimated == 2 && now.unknown == 3)
        let later = try home.census(asOf: Household.day.adding(months: 24), group: "m", under: 16)
        #expect(later.total == 1 && later.estimated == 0)
    }

    @Test func `a carer counts heads but not by group`() throws {
        let house = try Household()
        try admit(house.director, #"{"sex": "male", "groups": ["m"]}"#)
        let carer = try house.home(.caregiver)
        #expect(try carer.census().total == 1)
        #expect(throws: Refusal.section("circumstances")) { try carer.census(group: "m") }
    }
}
