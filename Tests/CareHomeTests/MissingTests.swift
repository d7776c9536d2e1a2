import CareRecords
import Sealing
import Testing

@testable import CareHome
@testable import Vault

/// A record spoiled in the file takes no list away, and no list passes over it in silence.
struct MissingTests {
    let house: Household
    let director: Home
    let code, other: String

    init() throws {
        house = try Household()
        director = house.director
        (code, other) = (try Self.admit("Lê Thị Mẫu", director), try Self.admit("Trần Văn Bịa", director))
    }

    private static func admit(_ name: String, _ director: Home) throws -> String {
        try director.admit(
            Admission(json: #"{"fullName": "\#(name)", "sex": "female", "dob": "2013-05-04"}"#)
        ).code
    }

    /// Garbage over the key of one compartment of the first child.
    private func spoil(_ compartment: Compartment, of id: Bytes16? = nil) throws {
        let vault = director.vault
        let child = try id ?? director.child(code).id
        let ring = try #require(vault.keyring.rings[compartment.rawValue])
        let place = ring.locator(subject: child, keyEpoch: 0)
        try vault.store.transaction { writer in
            try writer.addKeys(
                [StoredKey(locator: place, subject: child, wrap: [1] + Random.bytes(72))],
                entry: vault.anchor.size - 1)
        }
    }

    private func opened(_ name: String = "director", notes: SessionNotes? = nil) throws -> (Home, Said) {
        let home = try Home.open(
            house.folder, name: name, slot: try house.unlock(name), states: house.states,
            clock: Household.clock, notes: notes)
        home.patience = 600
        let said = Said()
        home.whenLeftOut { said.lines.append($0.en) }
        return (home, said)
    }

    private final class Said { var lines: [String] = [] }

    @Test func `lists and counts go on without it, and each of them says so`() throws {
        _ = try house.home(.caregiver)
        try spoil(.roster)
        let lists: [(String, (Home) throws -> String)] = [
            (other, { try $0.list().map(\.code).joined(separator: " ") }),
            ("", { try $0.search("mau").map(\.code).joined(separator: " ") }),
            (other, { try $0.search("bia").map(\.code).joined(separator: " ") }),
            ("", { try $0.due(within: 400).map(\.code).filter { $0 != other }.joined() }),
            ("1", { String(try $0.census().total) }),
            ("1", { String(try $0.headCount("night").onTheBooks.total) }),
        ]
        for name in ["director", "caregiver"] {
            for (expected, list) in lists {
                let (home, said) = try opened(name)
                #expect(try list(home) == expected)
                #expect(
                    said.lines.count == 1 && said.lines[0].contains("1 damaged record is MISSING here"),
                    "\(said.lines)")
                #expect(home.notCounted.unreadable == 1 && home.incomplete?.kind == .data)
            }
        }
        let (home, said) = try opened()
        // It may be the one that is looked for.
        #expect(kind { _ = try home.child(code) } == .data)
        #expect(try home.child(other).code == other)
        #expect(said.lines.count == 1)
    }

    @Test func `in a session it is said by every command`() throws {
        let runtime = try KeptRosterTests.Runtime()
        try spoil(.roster)
        for _ in 0..<2 {
            let (home, said) = try opened(notes: try runtime.notes())
            #expect(try home.list().map(\.code) == [other] && home.search("bia").count == 1)
            #expect(said.lines.count == 1)
            home.vault.keepNotes()
        }
        // New keys are wrapped out of what lay beneath.
        _ = try director.rotate()
        let (home, said) = try opened(notes: try runtime.notes())
        #expect(try home.list().count == 2 && said.lines.isEmpty && home.incomplete == nil)
    }

    @Test func `of a record whose content is damaged the code is told, and it is due with the others`() throws
    {
        try spoil(.care)
        let (home, said) = try opened()
        #expect(try home.list().count == 2 && said.lines.isEmpty)
        #expect(try home.due(within: 400).allSatisfy { $0.code == other })
        #expect(said.lines.count == 1 && said.lines[0].contains("\(code) (log entry"), "\(said.lines)")
        #expect(home.incomplete?.sentence.en.hasSuffix("missing: \(code).") == true)
    }

    @Test func `a closed case whose name is damaged takes no search away`() throws {
        // News of a child who never came.
        let gone = try director.admit(Admission(json: #"{"fullName": "Hồ Văn Xa"}"#), reported: true)
        _ = try director.close(gone.code, values: ["closureReason": .code("on-request")])
        #expect(try director.closedCases().map(\.code) == [gone.code])
        try spoil(.archive, of: gone.id)
        let (home, said) = try opened()
        #expect(try home.search("bia").map(\.code) == [other] && home.closedCases().isEmpty)
        #expect(said.lines.count == 1 && said.lines[0].contains(gone.code), "\(said.lines)")
    }

    @Test func `nothing leaves the house without it, until a director has signed that it is lost`() throws {
        try house.enrol("soyte", .official)
        try director.vault.refresh()
        try spoil(.roster)
        let (home, _) = try opened()
        #expect(kind { _ = try home.scrub("Em Mẫu ngủ ngon.", about: other) } == .data)
        _ = try home.list()
        let entry = try #require(home.vault.missing.values.first).entry
        try home.setAside(entry)
        let (after, said) = try opened()
        #expect(try after.list().map(\.code) == [other])
        #expect(said.lines.count == 1 && said.lines[0].contains("(log entry \(entry), set aside)"))
        #expect(after.incomplete == nil && after.notCounted.unreadable == 1)
        _ = try after.scrub("Em Bịa ngủ ngon.", about: other)
    }

    @Test func `spoiled keys to a restricted record point to who mends them, and set-aside says the same`()
        throws
    {
        let deputy = try house.home(.deputyDirector)
        try director.vault.refresh()
        #expect(kind { _ = try director.restrict(code, to: ["director", "deputy-director"]) } == .conflict)
        try deputy.vault.refresh()
        #expect(try deputy.cosign(try #require(try deputy.proposals().first).number))
        try director.vault.refresh()
        let child = try #require(director.vault.restrictedRecords.first)
        let place = try #require(director.vault.restrictedPlace(of: director.vault.person, child.subject))
        try director.vault.store.transaction { try $0.setKeyring(Random.bytes(4096), of: place) }

        let (home, said) = try opened()
        #expect(try home.list().map(\.code) == [other])
        let hint = "gives you new keys by “maiam rotate”: deputy-director."
        #expect(said.lines.count == 1 && said.lines[0].contains(hint), "\(said.lines)")
        #expect(!said.lines[0].contains("set-aside") && home.incomplete?.kind == .data)
        #expect(kind { _ = try home.scrub("Em Mẫu ngủ ngon.", about: other) } == .data)
        for act in [{ _ = try home.child(code) }, { try home.setAside(child.entry) }] {
            let error = try #require(throws: HomeError.self) { try act() }
            #expect(error.hint?.en.contains(hint) == true, "\(error)")
        }
        #expect(try home.verification().problems.contains { $0.en.contains(hint) })
        // What it points to does mend it.
        #expect(try home.rotate().kept.map(\.entry) == [child.entry])
        try deputy.vault.refresh()
        #expect(try deputy.rotate().kept.isEmpty)
        let (after, silence) = try opened()
        #expect(try after.list().count == 2 && silence.lines.isEmpty && after.verification().problems.isEmpty)
    }

    @Test func `a count says in JSON, on its page and in the shift book what it leaves out`() throws {
        let carer = try house.home(.caregiver)
        let deputy = try house.home(.deputyDirector)
        try director.vault.refresh()
        #expect(kind { _ = try director.restrict(code, to: ["director", "deputy-director"]) } == .conflict)
        try deputy.vault.refresh()
        #expect(try deputy.cosign(try #require(try deputy.proposals().first).number))
        try carer.vault.refresh()
        #expect(carer.notCounted.pairs.map(\.1).map { $0.serialised() } == ["1", "0"])
        let worker = try house.home(.socialWorker)
        let report = try worker.report(ReportPeriod(.month, holding: Household.day))
        let page = report.page("Nhà", worker.notCounted, .vietnamese)
        #expect(page.head.contains { $0.value == "01 hồ sơ hạn chế" }, "\(page.head)")
        #expect(
            try !director.report(ReportPeriod(.month, holding: Household.day))
                .page("Nhà", director.notCounted, .english).head.contains { $0.label == "Not counted" })
        try carer.shift("night", [(other, [:])])
        let line = try #require(
            try carer.book(RecordSchema.shiftBook, from: Household.day, to: Household.day).last)
        #expect(line.values["notCounted"] == .number("1") && line.values["onBooks"] == .number("1"))
    }
}
