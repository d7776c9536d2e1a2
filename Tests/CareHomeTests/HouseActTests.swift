import CareRecords
import Testing

@testable import CareHome

/// What `maiam roles` says of the acts is what the house lets happen.
struct HouseActTests {
    /// Tries an act; that something else is in its way is no refusal.
    private func attempt(_ act: HouseAct, _ home: Home, _ code: String, _ others: String) throws {
        let text: (String) -> [String: Value?] = { ["observedBy": .some(.text($0))] }
        switch act {
        case .admit: _ = try home.admit(Admission())
        case .confirm: try home.confirm(code, decision: "1/QĐ")
        case .day: try home.record(code, .named("journal"), ordinal: nil, changes: text("a"))
        case .school: try home.record(code, .named("schooling"), ordinal: nil, changes: text("a"))
        case .measure: try home.record(code, .named("development"), ordinal: nil, changes: text("a"))
        case .away: _ = try home.handOver(code, .away, values: ["away": .code("hospital")])
        case .incident: _ = try home.incident([code], changes: text("a"))
        case .plan: try home.draftPlan(code, values: ["goal": .text("a")])
        case .approvePlan: try home.approvePlan(code)
        case .leave: _ = try home.decideLeaving(others, .family, decision: "1/QĐ")
        case .handOver: _ = try home.handOver(others, .in, values: [:])
        case .close: _ = try home.close(others, values: [:])
        case .ask: _ = try home.requestTable(.sex, recipient: "so", purpose: "a", basis: "b")
        case .approve: try home.refuse("R-9999", reason: "a")
        case .urgent: _ = try home.policy.permitUrgent(home.role, .write)
        case .rights: _ = try home.addRights(code, values: ["asks": .code("access")])
        case .audit: _ = try home.audit()
        case .custody: try home.hold(others, reason: "a")
        case .people: try home.suspend("chi")
        }
    }

    @Test func `an act is refused to whoever the table does not let do it`() throws {
        let house = try Household()
        for (name, role) in [("chi", Role.caregiver), ("so", .official)] { try house.enrol(name, role) }
        for act in HouseAct.allCases {
            for role in RightsTable.roles {
                let home = try house.home(role)
                try house.director.refresh()
                if act == .people { try? house.director.restore("chi") }
                let code = try house.director.admit(Admission()).code
                let other =
                    act == .leave ? try house.readyChild() : try house.director.admit(Admission()).code
                try home.refresh()
                let refused = kind { try attempt(act, home, code, other) } == .refused
                #expect(refused != home.policy.may(role, act), "\(act) by \(role)")
            }
        }
    }

    @Test func `an official and a technician do nothing of it`() {
        for role in [Role.official, .technician] {
            #expect(HouseAct.allCases.allSatisfy { !Policy.standard.may(role, $0) })
        }
    }
}
