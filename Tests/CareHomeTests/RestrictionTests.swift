import CareRecords
import Sealing
import Testing
import Vault

@testable import CareHome

/// A record restricted to the director and the worker, as the others see it.
struct RestrictionTests {
    let house: Household
    let director, deputy, carer: Home
    let code, other: String

    init() throws {
        house = try Household()
        director = try house.home(.director)
        deputy = try house.home(.deputyDirector)
        _ = try house.home(.socialWorker)
        carer = try house.home(.caregiver)
        try house.enrol("giamdoc2", .director)
        try house.enrol("soyte", .official)
        (code, other) = (try Self.admit("Lê Thị Mẫu", director), try Self.admit("Trần Văn Bịa", director))
        try refresh()
    }

    private static func admit(_ name: String, _ director: Home) throws -> String {
        try director.vault.refresh()
        return try director.admit(
            Admission(json: #"{"fullName": "\#(name)", "sex": "female", "dob": "2013-05-04"}"#)
        ).code
    }

    private func refresh() throws { for home in [director, deputy, carer] { try home.vault.refresh() } }

    /// Proposed by the director, carried out by the deputy.
    private func restrict(_ names: [String] = ["director", "deputy-director", "social-worker"]) throws {
        #expect(kind { _ = try director.restrict(code, to: names) } == .conflict)
        try deputy.vault.refresh()
        let open = try #require(try deputy.proposals().first)
        // Before it holds it is for those to know who sign it or are named.
        try carer.vault.refresh()
        #expect(try carer.proposals().first?.what.en == "restrict a record")
        #expect(open.what.en == "restrict the record \(code) to: \(names.sorted().joined(separator: ", "))")
        #expect(try deputy.cosign(open.number))
        try refresh()
    }

    @Test func `a request about it is answered by nobody else, by its number as little as by its code`()
        throws
    {
        let clerk = try house.home(.recordsClerk)
        try director.vault.refresh()
        let number = try director.addRights(code, values: ["asks": .code("access")]).number
        try restrict()
        try clerk.vault.refresh()
        for word in [code, number] {
            #expect(throws: HomeError.self, "\(word)") { try clerk.openRights(word) }
        }
        try director.vault.refresh()
        #expect(try director.openRights(number).text("child") == code)
    }

    @Test func `others neither find, list nor count it, and are told whom to ask`() throws {
        try restrict()
        #expect(carer.withheld()?.en.contains("1 restricted record") == true && director.withheld() == nil)
        #expect(try carer.list().map(\.code) == [other])
        #expect(try carer.search("mau").isEmpty && carer.census().total == 1)
        #expect(try director.list().count == 2 && director.census().total == 2)
        let error = try #require(throws: HomeError.self) { try carer.child(code) }
        #expect(error.kind == .refused && error.sentence.en.contains(code))
        #expect(error.hint?.en == "Ask: deputy-director, director, social-worker")
        #expect(kind { _ = try carer.child("AB-0000-A") } == .notFound)
        #expect(try carer.restrictions().map(\.code) == [nil])
        #expect(try director.restrictions().map(\.code) == [code])
        #expect(carer.isWithheld(code) && !carer.isWithheld(other) && !director.isWithheld(code))
    }

    @Test func `the log tells others neither what was read of it nor that they checked it`() throws {
        let third = try house.open("giamdoc2")
        try restrict()
        _ = try director.show(code)
        try third.vault.refresh()
        #expect(try third.audit().allSatisfy { !$0.codes.contains(code) })
        let read = try #require(try director.audit().last { $0.codes == [code] && $0.act == "read" })
        #expect(!read.detail.isEmpty)
        #expect(try third.audit().first { $0.number == read.number }?.detail == "")
        #expect(try third.unopened()?.en.contains("deputy-director, director, social-worker") == true)
        #expect(try director.unopened() == nil)
    }

    @Test func `a proposal whose mark is another child's code is signed by nobody`() throws {
        let child = try director.child(code)
        let mark = try director.vault.mark(ofCode: other, compartment: Compartment.roster.rawValue)
        let people = Set([director, deputy].map(\.vault.person))
        #expect(throws: VaultError.self) {
            try director.vault.restrict(child.id, to: people, mark: mark, clock: Household.clock)
        }
        try deputy.vault.refresh()
        let open = try #require(try deputy.proposals().first)
        #expect(throws: VaultError.noProposal) { try deputy.cosign(open.number) }
    }

    @Test func `whoever may not open it still says what happened to the child`() throws {
        try restrict()
        let changes: [String: Value?] = ["ownPart": .text("Ngã cầu thang")]
        #expect(try carer.concerned(code).label(.english) == "(restricted)")
        _ = try carer.incident([code, other], changes: changes)
        try director.vault.refresh()
        let section = try #require(RecordSchema.section("incidents"))
        let found = try director.entries(try director.child(code), section)
        #expect(found.last?.values["ownPart"] == .text("Ngã cầu thang"))
        #expect(
            kind { try carer.record(code, .named("journal"), ordinal: nil, changes: changes) } == .refused)
    }

    @Test func `who is named must read children, and one of them decide`() throws {
        for (names, message) in [
            (["director", "nobody"], "Nobody named nobody belongs to this home."),
            (["director", "soyte"], "soyte reads no child's record in this home, and so cannot be named."),
            (["social-worker"], "At least one director or deputy must be named."),
            (["director", "social-worker"], "A record that one director alone opens is easily lost."),
        ] {
            let error = try #require(throws: HomeError.self) { try director.restrict(code, to: names) }
            #expect(error.sentence.en == message)
        }
        #expect(kind { _ = try director.liftRestriction(code) } == .notFound)
        #expect(kind { _ = try carer.restrict(code, to: ["director"]) } == .refused)
    }

    @Test func `what leaves the house is made by whoever opens every record`() throws {
        let third = try house.open("giamdoc2")
        let number = try director.requestTable(.sex, recipient: "soyte", purpose: "báo cáo", basis: "TT 02")
        try restrict()
        try third.vault.refresh()
        for act in [
            { _ = try third.scrub("Em Mẫu ngủ ngon.", about: other) },
            { _ = try third.preview(number) }, { _ = try third.approve(number, language: .vietnamese) },
        ] {
            let error = try #require(throws: HomeError.self) { try act() }
            #expect(error.hint?.en == "Who can do it: deputy-director, director, social-worker")
        }
        _ = try deputy.scrub("Em Mẫu ngủ ngon.", about: other)
        _ = try deputy.preview(number)
    }

    @Test func `a session keeps nothing of it that was opened before`() throws {
        let runtime = try KeptRosterTests.Runtime()
        func open() throws -> Home {
            try Home.open(
                house.folder, name: "caregiver", slot: try house.unlock("caregiver"), states: house.states,
                clock: Household.clock, notes: try runtime.notes())
        }
        let before = try open()
        #expect(try before.list().count == 2 && before.search("mau").count == 1)
        before.vault.keepNotes()
        try restrict()
        let after = try open()
        #expect(try after.list().map(\.code) == [other] && after.search("mau").isEmpty)
        #expect(try after.known(code) == nil)
        after.vault.keepNotes()
        #expect(try open().list().map(\.code) == [other])
    }
}
