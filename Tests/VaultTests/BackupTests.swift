import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Copies carried away: who opens them, what they are worth, and what comes back from them.
@Suite struct BackupTests {
    let house: House
    let child: Bytes16
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
    }

    /// Where a test collects the bytes of a package.
    final class Box { var bytes: [UInt8] = [] }

    func order(_ kind: BackupStatement.Kind, _ box: Box, expires: Int64 = 0) -> BackupOrder {
        BackupOrder(kind, expires: expires, scratch: house.folder + "-\(Bytes16.random().hex)") {
            box.bytes += $0
        }
    }

    func backup(_ vault: Vault, expires: Int64 = 0) throws -> (data: [UInt8], keys: [UInt8]) {
        let (data, keys) = (Box(), Box())
        _ = try vault.backup([order(.data, data), order(.keys, keys, expires: expires)], clock: House.clock)
        return (data.bytes, keys.bytes)
    }

    func unpack(_ package: [UInt8], _ seeds: House.Seeds, to path: String? = nil) throws -> BackupStatement {
        var rest = package[...]
        var out: [UInt8] = []
        let statement = try seeds.identity().withAgeKey { key throws in
            try Restore.unpack(
                secretKey: key,
                read: { count in
                    defer { rest = rest.dropFirst(count) }
                    return Array(rest.prefix(count))
                }, write: { out += $0 })
        }
        if let path { try Data(out).write(to: URL(fileURLWithPath: path)) }
        return statement
    }

    /// The two packages as a folder, opened by the director.
    func restored(_ data: [UInt8], _ keys: [UInt8]) throws -> (
        folder: String, data: BackupStatement, keys: BackupStatement
    ) {
        let folder = house.folder + "-restored-" + Bytes16.random().hex
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return (
            folder, try unpack(data, house.directorSeeds, to: folder + "/home.sqlite"),
            try unpack(keys, house.directorSeeds, to: folder + "/keys.sqlite")
        )
    }

    func open(_ folder: String, _ seeds: House.Seeds, anchor: Anchor? = nil) throws -> Vault {
        try Vault(
            store: try SQLiteStore(folder: folder), identity: seeds.identity(),
            pinned: house.director.genesis.hash, anchor: anchor)
    }

    @Test func `a home comes back from its two packages as it was, and goes on`() throws {
        defer { house.remove() }
        let carer = try house.enroll("carer", role: 3)
        let before = try house.director.read(child, compartments: [1, 2, 3]).map(\.line)
        let saved = house.director.anchor
        let (data, keys) = try backup(house.director)
        let taken = house.director.anchor
        #expect(taken.size > saved.size)
        for meal in ["lost", "lost too", "and this"] {
            try house.director.commit(
                [Act(.write, drafts: [House.draft(child, 2, "meal", meal)])], clock: House.clock)
        }
        let seen = house.director.anchor
        let back = try restored(data, keys)
        defer { try? FileManager.default.removeItem(atPath: back.folder) }
        #expect(throws: VaultError.rolledBack(seen.size)) {
            try open(back.folder, house.directorSeeds, anchor: seen)
        }
        let vault = try open(back.folder, house.directorSeeds)
        try vault.check(back.data, back.keys, clock: House.clock)
        #expect(try vault.verify(anchor: nil).problems.isEmpty)
        #expect(try vault.read(child, compartments: [1, 2, 3]).map(\.line) == before)
        try vault.noteRestore(back.data.id, back.keys.id, abandoned: seen, clock: House.clock)
        #expect(vault.lastRestore?.abandoned == seen)
        // Whoever saw more than was saved is told, not shut out; another branch stays refused.
        for (anchor, accepted) in [
            (seen, true), (saved, true), (taken, false), (Anchor(size: seen.size, root: .zero), false),
            (Anchor(size: seen.size + 1, root: seen.root), false), (Anchor(size: 1, root: .zero), false),
            (Anchor(size: seen.size - 1, root: .zero), false),
        ] {
            let opened = try? open(back.folder, carer, anchor: anchor)
            #expect((opened != nil) == accepted, "\(anchor.size)")
        }
        // What is seen after the restore is not given up by it: rolling back once more is refused.
        let undone = back.folder + "-undone"
        try FileManager.default.copyItem(atPath: back.folder, toPath: undone)
        defer { try? FileManager.default.removeItem(atPath: undone) }
        try vault.commit([Act(.write, drafts: [House.draft(child, 2, "meal", "new")])], clock: House.clock)
        #expect(vault.anchor.size <= seen.size + 1)
        #expect(try vault.verify(anchor: vault.anchor).problems.isEmpty)
        #expect(vault.anchorAdvances(seen.sealed(by: house.directorSeeds.identity())))
        #expect(throws: VaultError.rolledBack(vault.anchor.size)) {
            try open(undone, house.directorSeeds, anchor: vault.anchor)
        }
    }

    @Test func `whoever takes a copy that breaks off learns its number in the books`() throws {
        defer { house.remove() }
        struct Full: Error {}
        var told: [Bytes16] = []
        let director = house.director
        var broken = BackupOrder(.data, expires: 0, scratch: house.folder + "-scratch") { _ in throw Full() }
        broken.entered = { told.append($0) }
        #expect(throws: Full.self) { try director.backup([broken], clock: House.clock) }
        #expect(told.count == 1 && director.backups.map(\.statement.id) == told)
        try director.destroyed(told[0], clock: House.clock)
        #expect(director.backups.first?.destroyed != nil)
    }

    @Test func `a copy is of one moment while others write`() async throws {
        defer { house.remove() }
        let seeds = house.directorSeeds
        let folder = house.folder
        let (subject, genesis) = (child, house.director.genesis.hash)
        let writer = Task.detached {
            let vault = try Vault(
                store: try SQLiteStore(folder: folder), identity: seeds.identity(), pinned: genesis,
                anchor: nil)
            for round in 0..<40 {
                _ = try vault.commit(
                    [
                        Act(
                            .admit, drafts: [House.draft(subject, 2, "meal", "\(round)")],
                            admitting: [.random()])
                    ], clock: House.clock)
            }
        }
        var copies: [(data: [UInt8], keys: [UInt8])] = []
        for _ in 0..<4 { copies.append(try backup(house.director)) }
        try await writer.value
        for copy in copies {
            let back = try restored(copy.data, copy.keys)
            defer { try? FileManager.default.removeItem(atPath: back.folder) }
            let vault = try open(back.folder, seeds)
            try vault.check(back.data, back.keys, clock: House.clock)
            #expect(try vault.verify(anchor: nil).problems.isEmpty)
        }
        #expect(try house.director.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `only the administrators open a package, and no altered or foreign one`() throws {
        defer { house.remove() }
        let carer = try house.enroll("carer", role: 3)
        let (data, keys) = try backup(house.director)
        let statement = try unpack(data, house.directorSeeds)
        #expect(statement.kind == .data && statement.log.size == 3)
        #expect(throws: VaultError.backupDamaged) { try unpack(data, carer) }
        for length in [0, 100, data.count - 1] {
            #expect(throws: VaultError.backupDamaged) {
                try unpack(Array(data.prefix(length)), house.directorSeeds)
            }
        }
        for place in stride(from: 5, to: keys.count, by: keys.count / 17) {
            var altered = keys
            altered[place] ^= 4
            #expect(throws: VaultError.backupDamaged) { try unpack(altered, house.directorSeeds) }
        }
        // A package somebody else made of the same files, sealed to the director.
        let vault = house.director
        for (person, seeds) in [
            (vault.person, carer), (try house.open(carer).person, carer), (Bytes16.random(), House.Seeds()),
        ] {
            let planted = BackupStatement(
                vault: vault.vault, kind: .data, log: vault.anchor, time: 0, expires: 0, digest: .zero,
                length: 0, taker: person, takerKey: seeds.recipient.signing,
                sign: { seeds.identity().sign($0) })
            #expect(throws: VaultError.backupDamaged) { try vault.check(planted, nil, clock: 0) }
        }
        for other in [Anchor(size: 2, root: .zero), Anchor(size: vault.anchor.size, root: .zero)] {
            let seeds = house.directorSeeds
            let planted = BackupStatement(
                vault: vault.vault, kind: .data, log: other, time: 0, expires: 0, digest: .zero, length: 0,
                taker: vault.person, takerKey: seeds.recipient.signing, sign: { seeds.identity().sign($0) })
            #expect(throws: VaultError.backupDamaged) { try vault.check(planted, nil, clock: 0) }
        }
        for field in 0..<BackupStatement.size {
            var altered = statement.bytes
            altered[field] ^= 1
            #expect(throws: SealingError.self) { try BackupStatement(bytes: altered) }
        }
    }

    @Test func `a technician copies without a key to anything, and the next opening enters it`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("technician", role: 4)
        #expect(throws: VaultError.notEnrolled) { try house.open(seeds) }
        let store = try SQLiteStore(folder: house.folder)
        #expect(try Custodian.isCustodian(seeds.identity(), store: store))
        #expect(try !Custodian.isCustodian(house.directorSeeds.identity(), store: store))
        let custodian = try Custodian(
            store: store, identity: seeds.identity(), pinned: house.director.genesis.hash)
        let (data, keys) = (Box(), Box())
        let made = try custodian.backup([order(.data, data), order(.keys, keys)], clock: House.clock)
        #expect(throws: VaultError.backupDamaged) { try unpack(data.bytes, seeds) }
        try house.director.refresh()
        #expect(house.director.backups.isEmpty)
        try house.director.adoptBackups(clock: House.clock)
        try house.director.adoptBackups(clock: House.clock)
        #expect(Set(house.director.backups.map(\.statement)) == Set(made))
        #expect(try store.metas(prefix: Vault.waiting).isEmpty)
        let back = try restored(data.bytes, keys.bytes)
        defer { try? FileManager.default.removeItem(atPath: back.folder) }
        let vault = try open(back.folder, house.directorSeeds)
        try vault.check(back.data, back.keys, clock: House.clock)
        #expect(try vault.verify(anchor: nil).problems.isEmpty)
        let another = try custodian.backup([order(.data, Box())], clock: House.clock)[0].id
        try house.director.adoptBackups(clock: House.clock)
        try house.director.destroyed(another, clock: House.clock)
        #expect(throws: VaultError.notAllowed) { try house.director.destroyed(another, clock: House.clock) }
    }

    @Test func `a statement of somebody without the right is not entered`() throws {
        defer { house.remove() }
        let carer = try house.open(try house.enroll("carer", role: 3))
        #expect(throws: VaultError.notAllowed) {
            try carer.backup([order(.data, Box())], clock: House.clock)
        }
        let seeds = House.Seeds()
        let forged = BackupStatement(
            vault: carer.vault, kind: .keys, log: carer.anchor, time: 0, expires: 0, digest: .zero, length: 0,
            taker: carer.person, takerKey: seeds.recipient.signing, sign: { seeds.identity().sign($0) })
        try carer.store.transaction { try $0.setMeta(forged.bytes, Vault.waiting + forged.id.hex) }
        let size = house.director.anchor.size
        try house.director.adoptBackups(clock: House.clock)
        #expect(house.director.anchor.size == size && house.director.backups.isEmpty)
    }
}
