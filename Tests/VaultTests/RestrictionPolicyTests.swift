import Sealing
import Testing

@testable import Vault

/// Restricted records when roles come to read more.
@Suite struct RestrictionPolicyTests {
    @Test func `who may read more of every record may read more of those they are named in`() throws {
        let house = try House()
        defer { house.remove() }
        let (director, child) = (house.director, try house.admit(by: house.director))
        let seeds = try house.enroll("carer", role: 3)
        let carer = try #require(director.person(named: "carer")).id
        try director.restrict(
            child, to: [director.person, carer], mark: director.mark(ofCode: "AB-0007-K", compartment: 1),
            clock: House.clock)
        #expect(try house.open(seeds).read(child, compartments: [1, 2, 3]).count == 2)
        var policy = House.policy
        policy.access[3]?[3] = 1
        try director.adopt(policy, clock: House.clock)
        #expect(try house.open(seeds).read(child, compartments: [1, 2, 3]).count == 3)
        #expect(director.restrictedRecords.map(\.isDue) == [false])
        for vault in [director, try house.open(seeds)] {
            #expect(try vault.verify(anchor: nil).problems.isEmpty)
        }
        #expect(Set(try director.store.keys(of: child).map(\.locator)).count == 3)
    }
}
