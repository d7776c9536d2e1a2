import Foundation
import Sealing
import Testing

@testable import Vault

/// A restore takes two.
extension SignersTests {
    @Test func `a restore by one of two lets nobody in who saw more, until the other signs`() throws {
        let bench = try BackupTests()
        defer {
            bench.house.remove()
            house.remove()
        }
        let data = BackupTests.Box()
        let keys = BackupTests.Box()
        _ = try house.director.backup(
            [bench.order(.data, data), bench.order(.keys, keys)], clock: House.clock)
        for meal in ["1", "2", "3", "4", "5"] {
            try house.director.commit(
                [Act(.write, drafts: [House.draft(child, 2, "meal", meal)])], clock: House.clock)
        }
        let seen = house.director.anchor
        let folder = house.folder + "-restored"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let statement = try bench.unpack(data.bytes, house.directorSeeds, to: folder + "/home.sqlite")
        let keyStatement = try bench.unpack(keys.bytes, house.directorSeeds, to: folder + "/keys.sqlite")
        func open(_ seeds: House.Seeds, signing: Bool = false) throws -> Vault {
            try Vault(
                store: try SQLiteStore(folder: folder), identity: seeds.identity(),
                pinned: house.director.genesis.hash, anchor: seen, toSignRestore: signing)
        }
        let first = try Vault(
            store: try SQLiteStore(folder: folder), identity: house.directorSeeds.identity(),
            pinned: house.director.genesis.hash, anchor: nil)
        let number = try proposed {
            try first.noteRestore(statement.id, keyStatement.id, abandoned: seen, clock: House.clock)
        }
        for seeds in [house.directorSeeds, deputySeeds] {
            #expect(throws: VaultError.restorePending(number)) { try open(seeds) }
        }
        let second = try open(deputySeeds, signing: true)
        #expect(!second.anchorAdvances(seen.sealed(by: deputySeeds.identity())))
        try second.cosign(number, clock: House.clock)
        try second.confirmRestore(try #require(second.proposal(number)), clock: House.clock)
        for seeds in [house.directorSeeds, deputySeeds] {
            #expect(try open(seeds).read(child, compartments: [2]).count == 1)
        }
        #expect(second.anchorAdvances(seen.sealed(by: deputySeeds.identity())))
    }
}
