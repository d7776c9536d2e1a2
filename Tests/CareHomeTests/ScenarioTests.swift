import CareRecords
import Foundation
import Testing

@testable import CareHome

/// The scenarios a newspaper's figures give: four children, a birthday, two who came and left.
struct ScenarioTests {
    private func four(_ house: Household) throws -> [String] {
        let children = [
            ("female", "2014-05-12"), ("male", "2015-01-30"), ("male", "2015-11-09"), ("male", "2010-03-06"),
        ]
        return try children.map { sex, born in
            let json = """
                {"sections": {"identity": {"sex": "\(sex)", "dob": "\(born)"},
                 "circumstances": [{"groups": ["m"], "from": "2026-03-01"}],
                 "schooling": [{"schoolYear": "2025-2026", "term": "hki", "eduStatus": "enrolled"}],
                 "development": [{"activity": "Làm vườn", "place": "facility"}, {"activity": "Bóng đá", "place": "school"}]}}
                """
            return try house.home(.socialWorker).admit(Admission(json: json)).code
        }
    }

    @Test func `A: four trafficked children under sixteen, as an office writes it`() throws {
        let house = try Household()
        _ = try four(house)
        let census = try house.home(.director).census(group: "m", under: 16)
        #expect(census.text(.vietnamese) == "04 (01 nữ, 03 nam)")
        #expect(census.text(.english) == "4 (1 female, 3 male)")
    }

    @Test func `C: one turns sixteen the next day and still is under eighteen`() throws {
        let house = try Household()
        _ = try four(house)
        let (today, tomorrow) = (Household.day, Household.day.adding(days: 1))
        let director = try house.home(.director)
        #expect(try director.census(asOf: today, group: "m", under: 16).total == 4)
        #expect(try director.census(asOf: tomorrow, group: "m", under: 16).total == 3)
        #expect(try director.census(asOf: tomorrow, group: "m", under: 18).total == 4)
    }

    @Test func `D: two in, one to the family, one to an organisation, none left, two follow-ups`() throws {
        let house = try Household()
        let codes = try ["family", "ngo"].map { receiver in
            let code = try house.readyChild(
                "{\"sex\": \"female\", \"dob\": \"2013\", \"groups\": [\"m\"], \"referrerKind\": \"border-guard\"}"
            )
            _ = try house.home(.director).decideLeaving(code, .family, decision: "5/QĐ")
            _ = try house.home(.socialWorker, after: 5).handOver(
                code, .out,
                values: ["receiverKind": .code(receiver), "receiverPerson": .text("bà Mẫu")])
            return code
        }
        let director = try house.home(.director, after: 6)
        let flow = try director.flow(from: Household.day, to: Household.day.adding(days: 5), byGroup: true)
        #expect(flow.total == Flow.Row(opening: 0, came: 2, left: 2, closing: 0) && flow.balances)
        #expect(flow.rows(.receiver).map { "\($0.key) \($0.row.left)" } == ["family 1", "ngo 1"])
        #expect(flow.rows(.referrer).map { "\($0.key) \($0.row.came)" } == ["border-guard 2"])
        #expect(flow.rows(.group).map { "\($0.key) \($0.row.closing)" } == ["m 0"])
        #expect(try director.census().total == 0)
        #expect(try director.census(asOf: Household.day).total == 2)
        let visits = try director.due(within: 7).filter { $0.obligation.id == "followup.visitDue" }
        #expect(Set(visits.map(\.code)) == Set(codes) && visits.count == 2)
    }

    @Test func `a closed case still stands in the counts of its time`() throws {
        let house = try Household()
        let code = try house.readyChild()
        _ = try house.home(.director).decideLeaving(code, .family, decision: "5/QĐ")
        _ = try house.home(.socialWorker, after: 3).handOver(
            code, .out, values: ["receiverPerson": .text("bà Mẫu")])
        _ = try house.home(.director, after: 4).close(
            code, values: ["closureReason": .code("on-request")], despite: "thử")
        let worker = try house.home(.socialWorker, after: 5)
        #expect(try worker.census(asOf: Household.day, under: 16).text(.vietnamese) == "01 (0 nữ, 01 nam)")
        #expect(try worker.census().total == 0)
        #expect(
            try worker.flow(from: Household.day, to: Household.day.adding(days: 4)).total
                == Flow.Row(came: 1, left: 1))
    }

    @Test func `F: all go to school, four of four`() throws {
        let house = try Household()
        _ = try four(house)
        let schooling = try house.home(.teacher).share(enrolledAt: Household.day)
        #expect(schooling.text(.vietnamese) == "4/4 trẻ trong độ tuổi đi học (100%)")
        #expect(schooling.text(.english) == "4/4 children of school age (100%)")
    }

    @Test(arguments: ["Hùng Thắng", "hung thang", "Hu\u{300}ng Tha\u{306}\u{301}ng", "HÙNG THẮNG"])
    func `G: a place is found however it is typed, and only by who reads it`(_ typed: String) throws {
        let house = try Household()
        let json = "{\"currentAddress\": \"Phường Hùng Thắng, thành phố Hạ Long\", \"sex\": \"male\"}"
        let code = try house.home(.socialWorker).admit(Admission(json: json)).code
        #expect(try house.home(.socialWorker).search(typed, everywhere: true).map(\.code) == [code])
        #expect(try house.home(.caregiver).search(typed, everywhere: true).isEmpty)
        for file in try FileManager.default.subpathsOfDirectory(atPath: house.folder) {
            let bytes = FileManager.default.contents(atPath: house.folder + "/" + file) ?? Data()
            #expect(bytes.range(of: Data("Hùng Thắng".utf8)) == nil, "\(file)")
        }
    }
}
