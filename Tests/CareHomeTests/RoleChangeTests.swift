import CareRecords
import Testing
import Vault

@testable import CareHome

/// Rights changed by a signed act.
struct RoleChangeTests {
    @Test func `two heads of the house let caregivers read health, and take it back`() throws {
        let house = try Household()
        let deputy = try house.home(.deputyDirector)
        #expect(try house.home(.caregiver).policy.access(.caregiver, .health) == .none)
        try house.director.refresh()
        _ = try house.director.admit(try Admission(json: #"{"fullName": "Lò Thị Bịa"}"#))
        for (access, reads) in [(Access.read, true), (.none, false)] {
            #expect(
                kind { _ = try house.director.setRole(.caregiver, .named("health"), to: access) } == .conflict
            )
            try deputy.refresh()
            let open = try #require(try deputy.proposals().first)
            #expect(open.what.en.contains("caregiver"))
            #expect(try deputy.cosign(open.number))
            let fresh = try house.open("caregiver")
            #expect(fresh.policy.access(.caregiver, .health) == access)
            #expect(fresh.vault.holds(Compartment.health.rawValue) == reads)
            try house.director.refresh()
            #expect(try house.director.verification().problems.isEmpty)
        }
    }

    @Test(arguments: [
        (Role.director, "health", Access.none), (.deputyDirector, "health", .none),
        (.technician, "health", .read), (.official, "identity", .read), (.inspector, "identity", .write),
    ])
    func `what cannot be is said plainly`(role: Role, section: String, access: Access) throws {
        let house = try Household()
        let size = house.director.vault.anchor.size
        #expect(kind { _ = try house.director.setRole(role, .named(section), to: access) } == .refused)
        #expect(house.director.vault.anchor.size == size)
        let worker = try house.home(.socialWorker)
        #expect(kind { _ = try worker.setRole(.caregiver, .named("health"), to: .read) } == .refused)
    }

    @Test func `an audit begins on a day, and says what somebody who left may still hold`() throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        _ = try worker.admit(try Admission(json: #"{"fullName": "Lò Thị Bịa"}"#))
        try house.director.refresh()
        let name = worker.name
        #expect(try !house.director.audit(by: name, since: Household.day).isEmpty)
        #expect(try house.director.audit(by: name, since: Household.day.adding(days: 1)).isEmpty)
        #expect(try house.director.departed(name) == nil)
        _ = try house.director.remove(name)
        let departure = try #require(try house.director.departed(name))
        #expect(departure.name == name && !departure.sections.isEmpty && departure.children == 1)
    }
}
