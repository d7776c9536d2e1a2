import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// The key that stands for everybody who is lost.
@Suite struct RestrictionRecoveryTests: InRestrictedHouse {
    let made: RestrictedHouse
    init() throws { made = try RestrictedHouse() }

    private func setRecovery(by vault: Vault) throws -> [RecoveryShare] {
        let trustees = try ["worker", "carer"].map { try #require(vault.person(named: $0)) }
        let recovery = try vault.splitRecovery(among: trustees, needed: 2)
        try vault.setRecovery(recovery.statement.bytes, clock: House.clock)
        return recovery.shares
    }

    private func appoint(_ shares: [RecoveryShare]) throws -> House.Seeds {
        let found = try Recovery.statement(of: director.store, genesis: director.genesis)
        let key = try Recovery.identity(shares, found)
        let seeds = House.Seeds()
        try Vault(
            store: try SQLiteStore(folder: house.folder), identity: key, pinned: director.genesis.hash,
            anchor: nil
        ).appoint(
            Person(id: .random(), name: "new", role: 1, recipient: seeds.recipient, confirmed: true),
            clock: House.clock)
        return seeds
    }

    @Test func `the director it appoints opens what was restricted to others`() throws {
        defer { house.remove() }
        let shares = try setRecovery(by: director)
        try restrict(to: "director")
        let seeds = try appoint(shares)
        #expect(try count(seeds) == 3 && isClean(seeds))
        let new = try house.open(seeds)
        #expect(new.restrictedRecords.first?.people == [director.person, new.person])
        _ = try new.remove(director.person, clock: House.clock)
        #expect(new.restrictedRecords.first?.isDue == false)
        try write(new)
        #expect(try count(seeds) == 4 && isClean(seeds, secondSeeds))
    }

    @Test func `a restricted record that was erased keeps nobody from being appointed`() throws {
        defer { house.remove() }
        let shares = try setRecovery(by: director)
        try restrict(to: "director")
        _ = try director.erase(child, drafts: [], clock: House.clock)
        let seeds = try appoint(shares)
        #expect(try count(seeds, other) == 3 && isClean(seeds, secondSeeds))
    }

    @Test func `what of it was spoiled keeps it from nothing else`() throws {
        defer { house.remove() }
        let shares = try setRecovery(by: director)
        try restrict(to: "director")
        let recovery = try #require(director.state.custody.recovery).id
        let place = try #require(director.restrictedPlace(of: recovery, child))
        try house.queue("home").write {
            try $0.execute(
                sql: "UPDATE keyring SET sealed = zeroblob(length(sealed)) WHERE person = ?",
                arguments: [Data(place.bytes)])
        }
        let seeds = try appoint(shares)
        let new = try house.open(seeds)
        #expect(try new.read(other, compartments: [1, 2, 3]).count == 3 && new.roster(1).count == 1)
        let entry = try #require(new.restrictedRecords.first).entry
        #expect(new.missing.mapValues(\.entry) == [child: entry] && new.missing[child]?.why == .keys)
        #expect(try new.verify(anchor: nil).problems.contains(.keyDamaged(entry)))
    }

    @Test func `that its keys to a restricted record were taken away is seen by everybody's check`() throws {
        defer { house.remove() }
        _ = try setRecovery(by: director)
        try restrict(to: "director", "worker")
        #expect(try isClean(house.directorSeeds, secondSeeds, carerSeeds))
        let recovery = try #require(director.state.custody.recovery).id
        let place = try #require(director.restrictedPlace(of: recovery, child))
        try house.tamper("DELETE FROM keyring WHERE person = ?", [Data(place.bytes)])
        for seeds in [house.directorSeeds, secondSeeds, carerSeeds] {
            #expect(try house.open(seeds).verify(anchor: nil).problems.contains(.storage("recovery")))
        }
        _ = try director.rotate(clock: House.clock)
        #expect(try isClean(house.directorSeeds, secondSeeds, carerSeeds))
    }

    @Test func `one set by somebody who is not named waits for the keys of whoever is`() throws {
        defer { house.remove() }
        try restrict(to: "director", "worker")
        let second = try house.open(secondSeeds)
        let shares = try setRecovery(by: second)
        #expect(second.restrictedRecords.first?.isDue == true)
        #expect(second.restrictedRecords.first?.lacksRecovery == true)
        try director.refresh()
        _ = try director.rotate(clock: House.clock)
        #expect(director.restrictedRecords.first?.isDue == false)
        #expect(director.restrictedRecords.first?.lacksRecovery == false)
        #expect(try count(try appoint(shares)) == 3)
    }
}
