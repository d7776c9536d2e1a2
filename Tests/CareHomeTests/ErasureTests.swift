import CareRecords
import Foundation
import Sealing
import Testing
import Vault

@testable import CareHome

struct ErasureTests {
    /// Two children, the second with the first one's name in its diary, and a request about the first.
    private func children(_ house: Household) throws -> (Child, Child) {
        let first = try house.director.admit(
            try Admission(json: #"{"fullName": "Lò Thị Bịa", "dob": "2014-05-12", "groups": ["m"]}"#))
        let second = try house.director.admit(try Admission(json: #"{"fullName": "Trần Văn Mẫu"}"#))
        try house.director.record(
            second.code, .named("journal"), ordinal: nil,
            changes: ["important": .text("Chơi với LO THI BIA.")])
        return (first, second)
    }

    @Test func `an erased record leaves a certificate that the facility's public key verifies`() throws {
        let house = try Household()
        try house.enrol("so", .official)
        let (first, second) = try children(house)
        var asked = ChildRequest(code: first.code, recipient: "so", purpose: .commune, basis: "NĐ 56")
        (asked.letter, asked.consentChild, asked.consentRep) = ("1", "yes", "yes")
        let number = try house.home(.socialWorker).requestChild(asked)
        try house.director.refresh()
        let deputy = try house.home(.deputyDirector)
        try house.director.refresh()
        let plan = try house.director.erasurePlan(first.code)
        #expect(plan.mentions == [second.code] && plan.requests == ["\(number) · so · open"])
        #expect(plan.retention?.rule.key == "origin")
        #expect(kind { _ = try house.director.erase(first.code, basis: " QĐ 12 ") } == .conflict)
        try deputy.refresh()
        #expect(try deputy.proposals()[0].erases == first.code)
        #expect(try deputy.cosign(try deputy.proposals()[0].number))
        try house.director.refresh()
        let certificate = try house.director.erasureCertificate(first.code)
        #expect(certificate.wraps == 12 && certificate.isComplete)
        try Check.verify(
            Array(certificate.json.utf8), signature: Array(certificate.signature.utf8),
            publicKey: house.facilityKey)
        // Genuine, and yet no summary: not said to be altered.
        let notSummary = #expect(throws: HomeError.self) {
            try Check.summary(Array(certificate.json.utf8), today: Household.day)
        }
        #expect(notSummary?.sentence.en == "Signed by the facility, but this is no summary.")
        let json = try JSON.parse(Array(certificate.json.utf8))
        #expect(json["code"] == .string(first.code) && json["basis"] == .string("QĐ 12"))
        #expect(json["orderedBy"] == .string("director") && json["complete"] == .bool(true))
        #expect(json["retention"]?["keepUntil"] == .string("2096-03-05"))
        #expect(json["namedIn"] == .array([.string(second.code)]))
        #expect(json["requests"] == .array([.string("\(number) · so · open")]))
        let page = try ErasurePage.page(certificate, .vietnamese).text
        for line in [
            "\(number) · so · chờ duyệt", "QĐ 12", "đến 05/03/2096", "deputy-director; director", "Trọn vẹn",
        ] {
            #expect(page.contains(line), "\(line)")
        }
        // Nobody finds the child any more; the other is untouched.
        for role in [Role.director, .socialWorker, .caregiver] {
            let home = try house.home(role)
            #expect(try home.list().map(\.code) == [second.code])
            #expect(kind { _ = try home.show(first.code) } == .notFound)
        }
        #expect(try house.director.verification().problems.isEmpty)
        #expect(try house.director.census().total == 1)
        // Asked again, the same erasure is certified and nothing is destroyed twice.
        let size = house.director.vault.anchor.size
        #expect(try house.director.erase(first.code, basis: "").wraps == 12)
        #expect(try house.director.erasureCertificate(first.code).wraps == 12)
        #expect(house.director.vault.anchor.size == size)
    }

    @Test func `only the heads of the house erase, hold and certify`() throws {
        let house = try Household()
        let (first, _) = try children(house)
        for role in Role.allCases where ![.director, .deputyDirector, .official, .technician].contains(role) {
            let home = try house.home(role)
            let size = home.vault.anchor.size
            #expect(kind { _ = try home.erase(first.code, basis: "x") } == .refused, "\(role)")
            #expect(kind { try home.hold(first.code, reason: "x") } == .refused, "\(role)")
            #expect(kind { _ = try home.erasureCertificate(first.code) } == .refused, "\(role)")
            #expect(home.vault.anchor.size == size)
        }
        try house.home(.deputyDirector).hold(first.code, reason: "Công an điều tra")
        #expect(kind { _ = try house.home(.director).erase(first.code, basis: "x") } == .refused)
        #expect(kind { try house.home(.director).hold(first.code, reason: "x") } == .conflict)
        try house.home(.director).releaseHold(first.code, reason: "xong")
        #expect(kind { try house.home(.director).releaseHold(first.code, reason: "x") } == .conflict)
        try house.home(.deputyDirector).refresh()
        #expect(kind { _ = try house.home(.director).erase(first.code, basis: " ") } == .usage)
        #expect(try house.home(.director).list().count == 2)
    }
}

struct RetentionTests {
    private func day(_ iso: String) -> Day { Day(iso: iso)! }

    @Test(
        arguments: [
            (["m"], "2014-05-12", "2026-03-05", "origin", "2096-03-05"),
            (["a", "b"], nil, "2026-03-05", "origin", "2096-03-05"),
            (["a"], "2014-05-12", "2026-03-05", "care", "2052-05-12"),
            ([], "2012-02-29", "2026-03-05", "care", "2050-02-28"),
            ([], nil, "2026-03-05", "care", nil), (["m"], "2014-05-12", nil, "origin", nil),
        ] as [([String], String?, String?, String, String?)])
    func `a record is kept as long as its rule asks`(
        groups: [String], born: String?, made: String?, rule: String, until: String?
    ) throws {
        let found = try #require(
            Retention(
                groups: Set(groups), born: born.map(day), made: made.map(day), on: day("2026-03-05")))
        #expect(found.rule.key == rule && found.until?.iso == until)
        let limit = found.until ?? day("9000-01-01")
        #expect(found.asksToKeep(on: limit.adding(days: -1)))
        #expect(found.asksToKeep(on: limit) == (until == nil))
    }

    @Test func `rules are dated: before the first nothing is known`() {
        #expect(Retention(groups: ["m"], born: nil, made: nil, on: day("2025-06-30")) == nil)
        #expect(Retention(groups: ["m"], born: nil, made: nil, on: day("2025-07-01"))?.rule.key == "origin")
        #expect(RetentionRule.all.allSatisfy { $0.years > 0 && !$0.basis.vi.isEmpty && !$0.basis.en.isEmpty })
    }
}
