import CareRecords
import Testing

/// Who may see what, written out a second time by section: W write, R read, - nothing.
struct PolicyTests {
    static let columns: [Role] = [
        .director, .deputyDirector, .socialWorker, .caregiver, .teacher, .healthWorker, .psychologist,
        .recordsClerk, .inspector, .technician, .official,
    ]
    static let bySection: [(String, String)] = [
        ("identity", "WWWWRWRWR--"), ("safety", "WWWRRRRRR--"), ("admission", "WWWWRWRWR--"),
        ("circumstances", "WWW---R----"), ("trafficking", "WWW---R----"), ("family", "WWW---RW---"),
        ("papers", "WWW---RW---"), ("health", "WWR--WR-R--"), ("psychosocial", "RRR---W----"),
        ("journal", "WWWWRWRWR--"), ("schooling", "WWWRWRR-R--"), ("development", "WWWWWWR-R--"),
        ("services", "WWWWRWRWR--"), ("plan", "WWWRRRR-R--"), ("readiness", "WWW---R-R--"),
        ("review", "WWW---R-R--"), ("handover", "WWWWRWRWR--"), ("followup", "WWW---R-R--"),
        ("closure", "WWW---R-R--"), ("incidents", "WWW---R----"), ("visits", "WWWWRWRWR--"),
    ]
    static let ofTheHouse: [(Compartment, String)] = [
        (.roster, "WWWWRRRWR--"), (.archive, "WW---------"), (.facility, "WWW----WR--"),
        (.conduct, "RR------R--"), (.signature, "WW---------"),
    ]
    let policy = Policy.standard

    @Test func `the table names every section once, in the order of the page`() {
        #expect(Self.bySection.map(\.0) == RecordSchema.sections.map(\.key))
    }

    @Test(arguments: bySection)
    func `each role reads and writes a section as the table says`(_ key: String, _ letters: String) throws {
        let section = try #require(RecordSchema.section(key))
        for (role, letter) in zip(Self.columns, letters) {
            #expect(policy.mayRead(role, section) == (letter != "-"), "\(role) reads \(key)")
            #expect(policy.mayWrite(role, section) == (letter == "W"), "\(role) writes \(key)")
        }
    }

    @Test(arguments: ofTheHouse)
    func `each role has the access of the table to what belongs to the house`(
        _ compartment: Compartment, _ letters: String
    ) {
        let expected = letters.map { $0 == "W" ? Access.write : $0 == "R" ? .read : .none }
        #expect(Self.columns.map { policy.access($0, compartment) } == expected)
    }

    @Test func `what is withheld follows from the role alone`() {
        #expect(
            policy.withheld(.caregiver) == [
                "circumstances", "trafficking", "family", "papers", "health", "psychosocial", "readiness",
                "review", "followup", "closure", "incidents",
            ])
        #expect(policy.withheld(.director).isEmpty)
        for role in [Role.technician, .official] {
            #expect(policy.withheld(role) == RecordSchema.sections.map(\.key))
        }
    }

    @Test(arguments: [
        ("pid", Compartment.family), ("ethnicity", .family), ("religion", .family), ("phone", .family),
        ("currentAddress", .family), ("fullName", .care),
    ])
    func `identity keeps what tells the family with the family`(_ key: String, _ expected: Compartment)
        throws
    {
        #expect(try #require(RecordSchema.section("identity")).compartment(of: key) == expected)
    }

    @Test(arguments: [Role.caregiver, .teacher, .healthWorker, .psychologist, .recordsClerk])
    func `anybody on the staff files an incident, and only files it`(_ role: Role) throws {
        let incidents = try #require(RecordSchema.section("incidents"))
        let permit = try policy.permitWriting(role, incidents, ["ownPart"])
        let act = permit.act
        #expect(act == .file)
    }

    @Test(arguments: [Role.inspector, .technician, .official])
    func `who is not on the staff files nothing`(_ role: Role) throws {
        let incidents = try #require(RecordSchema.section("incidents"))
        #expect(refusal { try policy.permitWriting(role, incidents, ["ownPart"]) } == .section("incidents"))
    }

    @Test func `a teacher may not write what the school was told`() throws {
        let schooling = try #require(RecordSchema.section("schooling"))
        let keys = ["grade", "disclosureToSchool"]
        #expect(
            refusal { try policy.permitWriting(.teacher, schooling, keys) } == .field("disclosureToSchool"))
    }

    private func refusal(_ ask: () throws -> Permit) -> Refusal? {
        do { _ = try ask() } catch { return error as? Refusal }
        return nil
    }

    @Test func `the numbers of roles and compartments in the signed policy stand`() {
        #expect(Self.columns.map(\.code) == Array(1...11))
        #expect(Role(code: 0) == nil && Role(code: 12) == nil)
        #expect(Compartment.allCases.map(\.rawValue) == Array(1...15))
    }
}
