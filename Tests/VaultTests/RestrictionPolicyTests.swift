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

    @Test(arguments: [true, false])
    func `a role that comes to read no child's record keeps nobody from making new keys`(byNamed: Bool) throws
    {
        let house = try House()
        defer { house.remove() }
        let (director, child) = (house.director, try house.admit(by: house.director))
        let seeds = try house.enroll("carer", role: 3)
        let second = try house.open(try house.enroll("second", role: 1))
        let carer = try #require(director.person(named: "carer")).id
        try director.refresh()
        try director.restrict(
            child, to: [director.person, carer], mark: director.mark(ofCode: "AB-0007-K", compartment: 1),
            clock: House.clock)
        var policy = House.policy
        policy.access[3] = [9: 1]
        try second.refresh()
        try (byNamed ? director : second).adopt(policy, clock: House.clock)
        try director.refresh()
        _ = try director.rotate(clock: House.clock)
        #expect(director.restrictedRecords.map(\.people) == [[director.person, carer]])
        #expect(director.restrictedRecords.map(\.isDue) == [false])
        #expect(try director.read(child, compartments: [1, 2, 3]).count == 3)
        let outside = try house.open(seeds)
        #expect(try outside.read(child, compartments: [1, 2, 3]).isEmpty)
        #expect(try outside.verify(anchor: nil).problems.isEmpty)
        // Named anew, they would have to read something.
        _ = try house.enroll("late", role: 3)
        let late = try #require(director.person(named: "late")).id
        #expect(throws: VaultError.notAllowed) {
            try director.restrict(
                child, to: [director.person, carer, late],
                mark: director.mark(ofCode: "AB-0007-K", compartment: 1), clock: House.clock)
        }
    }
}
