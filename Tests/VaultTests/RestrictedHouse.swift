import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// A house with two directors, a worker and a carer, and two children of whom one is to be restricted.
struct RestrictedHouse {
    let house: House
    let child: Bytes16
    let other: Bytes16
    let secondSeeds, workerSeeds, carerSeeds: House.Seeds

    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        other = try house.admit(by: house.director)
        secondSeeds = try house.enroll("second", role: 1)
        workerSeeds = try house.enroll("worker", role: 2)
        carerSeeds = try house.enroll("carer", role: 3)
        try house.director.refresh()
    }
}

/// Tests that play in such a house.
protocol InRestrictedHouse { var made: RestrictedHouse { get } }

extension InRestrictedHouse {
    var house: House { made.house }
    var director: Vault { made.house.director }
    var child: Bytes16 { made.child }
    var other: Bytes16 { made.other }
    var secondSeeds: House.Seeds { made.secondSeeds }
    var workerSeeds: House.Seeds { made.workerSeeds }
    var carerSeeds: House.Seeds { made.carerSeeds }

    func id(_ name: String) throws -> Bytes16 { try #require(director.person(named: name)).id }
    func mark() throws -> Bytes16 { try director.mark(ofCode: "AB-0007-K", compartment: 1) }

    func restrict(to names: String..., by vault: Vault? = nil) throws {
        try (vault ?? director).restrict(
            child, to: Set(names.map(id)), mark: mark(), clock: House.clock)
    }

    func write(_ vault: Vault, _ compartment: UInt8 = 2, _ value: String = "rice") throws {
        try vault.commit(
            [Act(.write, drafts: [House.draft(child, compartment, "meal", value)])], clock: House.clock)
    }

    func count(_ seeds: House.Seeds, _ id: Bytes16? = nil) throws -> Int {
        try house.open(seeds).read(id ?? child, compartments: [1, 2, 3]).count
    }

    func isClean(_ seeds: House.Seeds...) throws -> Bool {
        try seeds.allSatisfy {
            let report = try house.open($0).verify(anchor: nil)
            return report.problems.isEmpty && report.unauthorised.isEmpty
        }
    }

    func wraps() throws -> [StoredKey] { try director.store.keys(of: child) }
}
