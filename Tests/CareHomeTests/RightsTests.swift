import CareRecords
import Sealing
import Testing
import Vault

@testable import CareHome

/// The table of the standard policy, written out again so that a slip in either shows.
struct RightsTable {
    static let roles: [Role] = [
        .director, .deputyDirector, .socialWorker, .caregiver, .teacher, .healthWorker, .psychologist,
        .recordsClerk, .inspector,
    ]
    static let sections: [(key: String, letters: String)] = [
        ("identity", "WWWWRWRWR"), ("safety", "WWWRRRRRR"), ("admission", "WWWWRWRWR"),
        ("circumstances", "WWW---R--"), ("trafficking", "WWW---R--"), ("family", "WWW---RW-"),
        ("papers", "WWW---RW-"), ("health", "WWR--WR-R"), ("psychosocial", "RRR---W--"),
        ("journal", "WWWWRWRWR"), ("schooling", "WWWRWRR-R"), ("development", "WWWWWWR-R"),
        ("services", "WWWWRWRWR"), ("plan", "WWWRRRR-R"), ("readiness", "WWW---R-R"),
        ("review", "WWW---R-R"), ("handover", "WWWWRWRWR"), ("followup", "WWW---R-R"),
        ("closure", "WWW---R-R"), ("incidents", "WWW---R--"), ("visits", "WWWWRWRWR"),
    ]

    static func letter(_ role: Role, _ section: String) -> Character {
        guard let column = roles.firstIndex(of: role), let row = sections.first(where: { $0.key == section })
        else { return "-" }
        return Array(row.letters)[column]
    }

    static func withheld(_ role: Role) -> [String] {
        sections.map(\.key).filter { letter(role, $0) == "-" }
    }
}

struct RightsTests {
    /// A child with something in every section, and one of whom nothing is known.
    func children(_ house: Household) throws -> (full: Child, empty: Child) {
        let full = try house.director.admit(
            try Admission(json: #"{"fullName": "Lê Thị Mẫu", "sex": "female", "pid": "012345678901"}"#))
        for (key, _) in RightsTable.sections {
            let author = key == "psychosocial" ? try house.home(.psychologist) : house.director
            try author.record(
                full.code, .named(key), ordinal: nil, changes: ["observedBy": .text("MARK \(key)")])
        }
        return (full, try house.director.admit(Admission()))
    }

    @Test func `every role sees the sections of the table and no other`() throws {
        let house = try Household()
        let (full, empty) = try children(house)
        #expect(RightsTable.sections.map(\.key) == RecordSchema.sections.map(\.key))
        for role in RightsTable.roles {
            let home = try house.home(role)
            let shown = try home.show(full.code)
            let seen = Set(shown.record.entries.filter { !$0.values.isEmpty }.map(\.section))
            let allowed = RightsTable.sections.map(\.key).filter { RightsTable.letter(role, $0) != "-" }
            #expect(seen == Set(allowed), "\(role)")
            #expect(shown.withheld == RightsTable.withheld(role), "\(role)")
            #expect(try home.show(empty.code).withheld == shown.withheld, "\(role)")
            #expect(try home.show(full.code, section: "identity").withheld.isEmpty, "\(role)")
            let hasNumber = shown.record.first("identity")["pid"] != nil
            #expect(hasNumber == (RightsTable.letter(role, "family") != "-"), "\(role)")
            for key in RightsTable.withheld(role) {
                #expect(throws: Refusal.section(key)) { try home.show(full.code, section: key) }
                #expect(throws: Refusal.section(key)) { try home.show(empty.code, section: key) }
            }
        }
    }

    @Test func `what is not granted has no key, so passing the checks by opens nothing`() throws {
        let house = try Household()
        let (full, _) = try children(house)
        for role in RightsTable.roles {
            let vault = try house.home(role).vault
            for (key, _) in RightsTable.sections {
                let number = Section.named(key).compartment.rawValue
                let granted = RightsTable.letter(role, key) != "-"
                #expect(vault.holds(number) == granted, "\(role) \(key)")
                if !granted {
                    let found = (try? vault.read(full.id, compartments: [number])) ?? []
                    #expect(found.allSatisfy { $0.cells.isEmpty }, "\(role) \(key)")
                }
            }
            let signs = role == .director || role == .deputyDirector
            #expect(vault.holds(Compartment.signature.rawValue) == signs, "\(role)")
        }
    }

    @Test func `who has no business with cases holds no key to the house`() throws {
        let house = try Household()
        for role in [Role.technician, .official] {
            try house.enrol(role.rawValue, role)
            #expect(throws: VaultError.notEnrolled, "\(role)") { _ = try house.open(role.rawValue) }
        }
    }

    @Test func `every role writes the sections of the table and no other`() throws {
        let house = try Household()
        let child = try house.director.admit(Admission())
        for role in RightsTable.roles {
            let home = try house.home(role)
            for (key, _) in RightsTable.sections {
                let mark = Value.text("\(role) \(key)")
                let files = key == "incidents" && role != .inspector
                let writes = RightsTable.letter(role, key) == "W" || files
                let act = {
                    try home.record(child.code, .named(key), ordinal: nil, changes: ["observedBy": mark])
                }
                if writes {
                    #expect(throws: Never.self, "\(role) \(key)") { try act() }
                    let reader = try house.home(key == "psychosocial" ? .psychologist : .director)
                    let seen = try reader.show(child.code, section: key).record.history
                    #expect(seen.contains { $0.values["observedBy"] == mark }, "\(role) \(key)")
                } else {
                    #expect(throws: Refusal.section(key), "\(role) \(key)") { try act() }
                }
            }
        }
    }

    @Test func `the vault refuses a writing the policy does not grant, whatever the code above lets pass`()
        throws
    {
        let house = try Household()
        let child = try house.director.admit(Admission())
        let carer = try house.home(.caregiver)
        let size = carer.vault.anchor.size
        for compartment in [Compartment.schooling, .plan, .health, .counselling, .family, .reintegration] {
            let draft = Draft(
                subject: child.id, compartment: compartment.rawValue, section: "plan", entry: .random(),
                base: 0, cells: [("observedBy", Value.text("x").bytes)])
            #expect(throws: VaultError.self) {
                try carer.vault.commit([Act(.write, drafts: [draft])], clock: Household.clock)
            }
        }
        try carer.vault.refresh()
        #expect(carer.vault.anchor.size == size)
    }

    @Test func `an incident is filed by a carer who cannot read it and read by the director`() throws {
        let house = try Household()
        let codes = try [Admission(), Admission()].map { try house.director.admit($0).code }
        let carer = try house.home(.caregiver)
        let number = try carer.incident(codes, changes: ["ownPart": .text("ngã cầu thang")])
        for code in codes {
            #expect(throws: Refusal.section("incidents")) { try carer.show(code, section: "incidents") }
            let entry = try #require(try house.home(.director).show(code).record["incidents"].first)
            #expect(entry.values["incidentNo"] == .text(number) && entry.author == "caregiver")
        }
    }

    @Test func `an inspector comes with a date and a paper and goes with the date`() throws {
        let house = try Household()
        #expect(kind { try house.enrol("early", .inspector) } == .usage)
        #expect(kind { try house.enrol("paperless", .inspector, until: "2026-03-10") } == .usage)
        try house.enrol("guest", .inspector, from: "2026-03-05", until: "2026-03-10", paper: "7/QĐ")
        let last = Household.clock + 5 * 86_400
        #expect(throws: Never.self) { _ = try house.open("guest", clock: last) }
        #expect(throws: VaultError.notActive) { _ = try house.open("guest", clock: last + 86_400) }
        try house.enrol("soon", .inspector, from: "2026-03-07", until: "2026-03-10", paper: "8/QĐ")
        #expect(throws: VaultError.notActive) { _ = try house.open("soon") }
    }
}
