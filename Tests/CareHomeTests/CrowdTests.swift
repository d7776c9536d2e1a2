import CareRecords
import Testing

@testable import CareHome

/// How many children a summary could be of.
struct CrowdTests {
    let house: Household
    let code: String

    init() throws {
        house = try Household()
        try house.enrol("baoan", .official)
        code = try house.director.admit(
            Admission(
                json: """
                    {"fullName": "Lê Thị Mẫu", "sex": "female", "dob": "2013-05-04", "groups": ["m"],
                     "nativePlace": "Xã Thử, Nghệ An"}
                    """)
        ).code
    }

    private func admit(_ count: Int, _ json: String) throws {
        for _ in 0..<count { _ = try house.director.admit(Admission(json: json)) }
    }

    private func preview(_ purpose: Purpose, include: [String] = []) throws -> Preview {
        let worker = try house.home(.socialWorker)
        var asked = ChildRequest(code: code, recipient: "baoan", purpose: purpose, basis: "b")
        (asked.consentChild, asked.consentRep) = ("yes", "yes")
        (asked.include, asked.reason) = (include, "vụ án")
        let number = try worker.requestChild(asked)
        return try house.home(.director).preview(number)
    }

    private static let same = #"{"sex": "female", "dob": "2013-11-30"}"#

    @Test func `only what is printed counts, and it counts together`() throws {
        try admit(2, Self.same)
        try admit(1, #"{"sex": "female", "dob": "2013-11-30", "groups": ["m"], "nativePlace": "Nghệ An"}"#)
        try admit(1, #"{"sex": "male", "dob": "2013-11-30", "groups": ["m"], "nativePlace": "Nghệ An"}"#)
        try admit(1, #"{"sex": "female", "dob": "2020-11-30", "groups": ["m"], "nativePlace": "Nghệ An"}"#)
        // A hospital is told name, sex and birth: three more girls are of that age.
        let hospital = try preview(.hospital)
        #expect(hospital.among == [.sex, .band] && hospital.k == 4)
        // A court also reads province and month of admission, and on request the group.
        let court = try preview(.court)
        #expect(Set(court.among) == [.sex, .band, .province, .year] && court.k == 2)
        let asked = try preview(.court, include: ["groups"])
        #expect(asked.among.contains(.group) && asked.k == 2)
    }

    @Test func `who left within five years is remembered, who left before is not`() throws {
        for (day, left) in [("2019-02-01", "2020-03-04"), ("2019-02-01", "2021-03-06")] {
            let child = try house.director.admit(
                Admission(json: #"{"sex": "female", "dob": "2013-11-30", "admDt": "\#(day)T08:00"}"#))
            var card = child
            card.state = Standing.left.rawValue
            card.spells = [Spell(from: Day(iso: day)!)]
            card.spells[0].until = Day(iso: left)
            try house.director.write(child, [], reason: "", roster: card)
        }
        #expect(try preview(.hospital).k == 2)
    }

    @Test func `a donor is told less until eight are alike`() throws {
        func donor() throws -> [String] { try preview(.donor).goes.map(\.label.en) }
        try admit(6, Self.same)
        #expect(try preview(.donor).k == 7 && donor().isEmpty)
        // One more boy: without the sex eight are alike.
        try admit(1, #"{"sex": "male", "dob": "2013-11-30"}"#)
        #expect(try Set(donor()) == ["Date of birth", "Admitted at"])
        #expect(try preview(.donor).k == 8)
        try admit(1, Self.same)
        #expect(try Set(donor()) == ["Sex", "Date of birth", "Admitted at"])
    }

    @Test func `without sex and age the year of admission may be all`() throws {
        try admit(7, #"{"sex": "male", "dob": "2022-11-30"}"#)
        let preview = try preview(.donor)
        #expect(preview.goes.map(\.label.en) == ["Admitted at"] && preview.k == 8)
        #expect(preview.goes.map(\.value.en) == ["2026"])
    }
}
