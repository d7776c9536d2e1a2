import CareRecords
import Sealing
import Testing
import Vault

@testable import CareHome

struct SettingsTests {
    private let shoes: [String: Value] = [
        "section": .text("health"), "key": .text("xShoeSize"), "type": .text("number"),
        "vi": .text("Cỡ giày"),
        "en": .text("Shoe size"), "secrecy": .text("sensitive"), "disclose": .text("withhold"),
    ]

    @Test func `a field the director adds is written, read, corrected and withheld like any other`() throws {
        try RecordSchema.$house.withValue(HouseSchema()) {
            let house = try Household()
            let code = try house.home(.socialWorker).admit(Admission()).code
            _ = try house.home(.director).declare(shoes)
            let nurse = try house.home(.healthWorker)
            try nurse.adoptSettings()
            try nurse.record(code, .named("health"), ordinal: nil, changes: ["xShoeSize": .number("33.5")])
            try nurse.correct(
                code, .named("health"), ordinal: 1, changes: ["xShoeSize": .number("34")], reason: "đo lại")
            #expect(try house.home(.director).show(code).record.first("health")["xShoeSize"] == .number("34"))
            #expect(kind { _ = try house.home(.teacher).show(code, section: "health") } == .refused)
            #expect(kind { _ = try house.home(.director).declare(shoes) } == .cannotCreate)
        }
    }

    @Test(arguments: [Role.socialWorker, .caregiver, .recordsClerk, .inspector])
    func `nobody but the director and the deputy sets anything`(_ role: Role) throws {
        let house = try Household()
        let home = try house.home(role)
        #expect(kind { _ = try home.declare(shoes) } == .refused)
        #expect(kind { try home.change(["rule": .text("plan")]) } == .refused)
    }

    @Test func `a setting slipped in by somebody who may write cards does not count`() throws {
        let house = try Household()
        let carer = try house.home(.caregiver)
        let draft = Draft(
            subject: carer.vault.vault, compartment: Compartment.roster.rawValue, section: "ownDeclaration",
            entry: .random(), base: 0, cells: shoes.map { ($0.key, $0.value.bytes) })
        try carer.commit(
            try carer.policy.permitWholesale(carer.role, .named("identity")), [Act(.write, drafts: [draft])])
        #expect(try house.home(.director).settings().declarations.isEmpty)
        #expect(try house.home(.caregiver).settings().declarations.isEmpty)
    }

    @Test func `a changed limit shows what it moves before it is signed, and moves it`() throws {
        let house = try Household()
        let code = try house.home(.socialWorker).admit(Admission(json: "{\"groups\": [\"m\"]}")).code
        let director = try house.home(.director)
        let change: [String: Value] = [
            "rule": .text("victim-stay"), "amount": .number("150"), "unit": .text("d"),
            "basis": .text("9/QĐ"),
            "confirmed": .flag(true), "from": .date(PartialDate(iso: "2026-01-01")!),
        ]
        let moved = try director.preview(change)
        #expect(moved.map(\.before.code) == [code] && moved.map { $0.after?.iso } == ["2026-08-02"])
        #expect(moved.map(\.before.by.iso) == ["2026-07-03"])
        try director.change(change)
        let due = try house.home(.socialWorker).due(within: 365).first { $0.obligation.id == "victim-stay" }
        #expect(due?.by.iso == "2026-08-02" && due?.obligation.basis?(.english) == "9/QĐ")
    }

    @Test func `a holiday announced later moves the working days`() throws {
        let house = try Household()
        _ = try house.home(.caregiver).admit(Admission())
        func confirm() throws -> String? {
            try house.home(.director).due().first { $0.obligation.id == "confirm" }?.by.iso
        }
        #expect(try confirm() == "2026-03-06")
        let off = YearOfHolidays.announced[1].off.map { Value.text($0.iso) } + [.text("2026-03-06")]
        try house.home(.director).announce([
            "year": .number("2026"), "off": .list(off), "source": .text("thử"),
        ])
        #expect(try confirm() == "2026-03-09")
    }
}
