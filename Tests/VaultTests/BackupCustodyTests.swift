import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What copies mean for an erasure, and to whom they are sealed.
extension BackupTests {
    @Test func `an erasure waits for the key backups that hold the child's keys`() throws {
        defer { house.remove() }
        let late = House.clock + 90 * 86_400
        _ = try backup(house.director, expires: late)
        let newcomer = try house.admit(by: house.director)
        _ = try house.director.erase(child, drafts: [], clock: House.clock)
        _ = try house.director.erase(newcomer, drafts: [], clock: House.clock)
        let held = try house.director.backups(holding: child, clock: House.clock)
        #expect(held.map(\.statement.kind) == [.keys])
        #expect(try house.director.backups(holding: newcomer, clock: House.clock).isEmpty)
        #expect(try house.director.backups(holding: child, clock: late).isEmpty)
        _ = try backup(house.director)
        #expect(try house.director.backups(holding: child, clock: House.clock).count == 1)
        try house.director.destroyed(held[0].statement.id, clock: House.clock)
        #expect(try house.director.backups(holding: child, clock: House.clock).isEmpty)
    }

    @Test func `an erased child does not come back with an older key backup`() throws {
        defer { house.remove() }
        let other = try house.admit(by: house.director)
        let (_, oldKeys) = try backup(house.director)
        _ = try house.director.erase(child, drafts: [], clock: House.clock)
        let (data, _) = try backup(house.director)
        let back = try restored(data, oldKeys)
        defer { try? FileManager.default.removeItem(atPath: back.folder) }
        let vault = try open(back.folder, house.directorSeeds)
        #expect(throws: VaultError.erased) { try vault.read(child, compartments: [2]) }
        #expect(try vault.verify(anchor: nil).problems == [.notErased(5)])
        try vault.finishErasures(clock: House.clock)
        #expect(try vault.store.keys(of: child).isEmpty)
        #expect(try vault.verify(anchor: nil).problems.isEmpty)
        #expect(try vault.read(other, compartments: [1, 2, 3]).count == 3)
    }

    @Test func `the list of those who open copies is signed, and follows the administrators`() throws {
        defer { house.remove() }
        let deputy = try house.enroll("deputy", role: 1)
        func listed() throws -> [Bytes32] {
            let stored = try #require(try house.director.store.meta(BackupRecipients.name))
            return try BackupRecipients(bytes: stored, keys: house.director.facilityKeys).keys
        }
        let own = house.director.recipient.box
        #expect(Set(try listed()) == [own, deputy.recipient.box])
        let old = try #require(try house.director.store.meta(BackupRecipients.name))
        _ = try house.director.remove(
            try house.open(deputy).person, clock: House.clock)
        #expect(try listed() == [own])
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
        let planted = BackupRecipients(vault: house.director.vault, keys: [deputy.recipient.box])
        for bytes in [old, planted.signed(by: .random()), []] {
            try house.director.store.transaction { try $0.setMeta(bytes, BackupRecipients.name) }
            #expect(try house.director.verify(anchor: nil).problems == [.storage("recipients")])
        }
    }
}
