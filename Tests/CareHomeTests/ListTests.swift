import CareRecords
import Testing

@testable import CareHome

struct ListTests {
    private func filter(_ change: (inout ListFilter) -> Void) -> ListFilter {
        var filter = ListFilter()
        change(&filter)
        return filter
    }

    /// Five children, named by what is special about each.
    private func house() throws -> Household {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        for json in [
            #"{"fullName": "An", "dob": "2015-01-01", "addressStatus": "known", "room": "Phòng 1"}"#,
            #"{"fullName": "Bình", "dob": "2009-01-01", "groups": ["m"], "addressStatus": "known"}"#,
            #"{"fullName": "Chi", "dob": "2009", "caseWorker": "hoa", "addressStatus": "known"}"#,
            #"{"fullName": "Dung", "dob": "2009", "missingPapers": ["birth-certificate"], "addressStatus": "known"}"#,
            #"{"fullName": "Yến", "dob": "2009", "addressStatus": "being-verified", "admDt": "2026-01-05T08:00"}"#,
        ] { _ = try worker.admit(Admission(json: json)) }
        return house
    }

    private func names(_ home: Home, _ filter: ListFilter) throws -> [String] {
        try home.list(filter).compactMap(\.name)
    }

    @Test func `each filter finds its own child`() throws {
        let house = try house()
        let home = try house.home(.socialWorker)
        #expect(try names(home, ListFilter()) == ["An", "Bình", "Chi", "Dung", "Yến"])
        #expect(try names(home, filter { $0.under = 16 }) == ["An"])
        #expect(try names(home, filter { $0.room = "phong 1" }) == ["An"])
        #expect(try names(home, filter { $0.group = "m" }) == ["Bình"])
        #expect(try names(home, filter { $0.worker = "hoa" }) == ["Chi"])
        #expect(try names(home, filter { $0.missingPapers = true }) == ["Dung"])
        #expect(try names(home, filter { $0.unknownAddress = true }) == ["Yến"])
        #expect(try names(home, filter { $0.overdue = true }) == ["Yến"])
        #expect(try names(home, filter { ($0.under, $0.group) = (16, "m") }) == [])
    }

    @Test func `a carer filters by what a carer reads, and not by group`() throws {
        let house = try house()
        let carer = try house.home(.caregiver)
        #expect(try names(carer, filter { $0.missingPapers = true }) == ["Dung"])
        #expect(kind { _ = try carer.list(filter { $0.group = "m" }) } == .refused)
        #expect(kind { _ = try carer.closedCases() } == .refused)
    }

    @Test func `whoever left or was only reported stands under that state`() throws {
        let house = try Household()
        let code = try house.readyChild()
        _ = try house.home(.director).decideLeaving(code, .family, decision: "5/QĐ")
        _ = try house.home(.socialWorker).handOver(code, .out, values: ["receiverPerson": .text("bà Mẫu")])
        _ = try house.home(.socialWorker).admit(Admission(), reported: true)
        let home = try house.home(.director)
        #expect(try home.list().map(\.standing) == [.reported])
        #expect(try home.list(filter { $0.states = [.left] }).map(\.code) == [code])
        _ = try home.close(code, values: ["closureReason": .code("on-request")], despite: "thử")
        #expect(try home.list(filter { $0.states = Set(Standing.allCases) }).compactMap(\.name) == [])
        #expect(try home.closedCases().map(\.name) == ["Lê Văn Thử"])
    }
}
