import CareRecords
import Sealing
import Testing
import Vault

@testable import CareHome

/// Somebody who was removed and comes back under the same name.
struct NamesakeTests {
    let house: Household
    let director: Home

    init() throws {
        house = try Household()
        director = try house.home(.director)
        try house.enrol("nam", .caregiver)
        try director.vault.refresh()
        _ = try director.remove("nam")
    }

    private func add(_ name: String = "nam") throws {
        _ = try director.enrol(
            name, role: .caregiver, publicFile: nil, states: house.states, from: "", until: "", paper: "",
            confirmed: { _ in true })
    }

    @Test func `the key of whoever was removed does not come back, a new one does`() throws {
        let error = try #require(throws: HomeError.self) { try add() }
        #expect(error.kind == .refused && error.hint?.en == "They run: maiam key new nam --replace")
        #expect(kind { try house.states.checkFree("nam") } == .cannotCreate)
        let aside = try #require(try house.states.layAside("nam", clock: 7))
        #expect(aside.hasSuffix("/nam.old-7.key"))
        #expect(try house.states.layAside("nam", clock: 8) == nil)
        _ = try Home.makeKey(
            "nam", home: house.folder, passphrase: Household.passphrase(), states: house.states, cost: .least)
        try add()
        // What the old key had seen says nothing about the new one.
        _ = try house.open("nam")
    }

    @Test func `a name means whoever belongs here, however many had it before`() throws {
        for round in 0..<6 {
            _ = try house.states.layAside("nam", clock: Int64(round))
            try house.enrol("nam", .caregiver)
            try director.vault.refresh()
            try director.suspend("nam")
            try director.restore("nam")
            #expect(try director.person("nam").standing == .active, "round \(round)")
            _ = try director.remove("nam")
        }
        #expect(kind { _ = try director.person("nam") } == .noUser)
    }

    @Test func `nobody suspends or removes themselves`() throws {
        for act in [{ try director.suspend("director") }, { _ = try director.remove("director") }] {
            let error = try #require(throws: HomeError.self) { try act() }
            #expect(error.sentence == HomeError.oneself.sentence)
        }
    }
}
