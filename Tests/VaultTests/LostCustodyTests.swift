import Foundation
import Sealing
import Testing

@testable import Vault

/// A copy of before an erasure, a hold, or what a colleague saw.
@Suite struct LostCustodyTests {
    let bench: BackupTests
    var house: House { bench.house }
    var child: Bytes16 { bench.child }
    init() throws { bench = try BackupTests() }

    /// What the director has on the desk: the home as it comes back, opened without an anchor.
    private func back(
        expires: Int64 = 0, meanwhile: () throws -> Void
    ) throws -> (vault: Vault, folder: String, data: BackupStatement, keys: BackupStatement) {
        let (data, keys) = try bench.backup(house.director, expires: expires)
        try meanwhile()
        let back = try bench.restored(data, keys)
        return (try bench.open(back.folder, house.directorSeeds), back.folder, back.data, back.keys)
    }

    private func memory() throws -> CustodyMemory {
        let bytes = try #require(house.director.memory(after: nil))
        #expect(house.director.memory(after: bytes) == nil)
        let own = CustodyMemory(bytes, by: house.directorSeeds.identity())
        return try #require(own)
    }

    @Test func `a restore erases and holds again what the copy does not know, and the log says so`() throws {
        defer { house.remove() }
        let held = try house.admit(by: house.director)
        let back = try back {
            try house.director.hold(held, drafts: [], clock: House.clock)
            _ = try house.director.erase(child, drafts: [], clock: House.clock)
        }
        defer { try? FileManager.default.removeItem(atPath: back.folder) }
        let vault = back.vault
        #expect(try vault.read(child, compartments: [2]).count == 1)
        let lost = try vault.forgotten(of: try memory())
        #expect(lost.erased == [child] && lost.held == [held])
        let entry = vault.anchor.size
        try vault.noteRestore(
            back.data.id, back.keys.id, abandoned: house.director.anchor, erased: lost.erased,
            held: lost.held, clock: House.clock)
        #expect(vault.erasures.map(\.ordered) == [entry] && vault.erasures.map(\.wraps) == [3])
        #expect(try vault.store.keys(of: child).isEmpty && vault.store.rows(of: child).isEmpty)
        #expect(throws: VaultError.erased) { try vault.read(child, compartments: [2]) }
        #expect(throws: VaultError.onHold) { try vault.erase(held, drafts: [], clock: House.clock) }
        for vault in [vault, try bench.open(back.folder, house.directorSeeds)] {
            #expect(try vault.verify(anchor: nil).problems.isEmpty)
            #expect(try vault.forgotten(of: try memory()).erased.isEmpty)
            // What is remembered of before the restore is not forgotten after it.
            let known = try memory().sealed(by: house.directorSeeds.identity())
            #expect(vault.memory(after: known) == nil)
        }
    }

    @Test func `a restore names only children of the home, and none on hold`() throws {
        defer { house.remove() }
        let back = try back {}
        defer { try? FileManager.default.removeItem(atPath: back.folder) }
        try back.vault.hold(child, drafts: [], clock: House.clock)
        for subject in [child, back.vault.vault, .random()] {
            let restored = Payload.Restored(
                base: back.vault.anchor, abandoned: back.vault.anchor, data: .random(), keys: .random(),
                erased: [subject])
            #expect(throws: VaultError.self) {
                try back.vault.commit([Act(.restored, payload: restored.bytes)], clock: House.clock)
            }
        }
        #expect(back.vault.erasures.isEmpty)
    }

    @Test func `what was known before there were restrictions is still known`() throws {
        defer { house.remove() }
        _ = try house.director.erase(child, drafts: [], clock: House.clock)
        let identity = house.directorSeeds.identity()
        var older = CanonicalWriter(magic: "maiamcm1")
        older.integer(UInt32(1))
        older.fixed(CustodyMemory.mark(child, by: identity))
        older.integer(UInt32(0))
        let file = older.bytes + Digest.blake2b(older.bytes, key: identity.privateKey(1)).bytes
        let read = CustodyMemory(file, by: identity)
        #expect(try read == memory())
        #expect(house.director.memory(after: file) == nil)
    }

    @Test func `a memory that was altered, or is somebody else's, is none`() throws {
        defer { house.remove() }
        _ = try house.director.erase(child, drafts: [], clock: House.clock)
        let bytes = try #require(house.director.memory(after: nil))
        let others = CustodyMemory(bytes, by: House.Seeds().identity())
        #expect(others == nil)
        for place in bytes.indices {
            var altered = bytes
            altered[place] ^= 1
            let read = CustodyMemory(altered, by: house.directorSeeds.identity())
            #expect(read == nil)
        }
        #expect(Data(bytes).range(of: Data(child.bytes)) == nil)
    }

    @Test func `a copy past its day comes back only where somebody says why`() throws {
        defer { house.remove() }
        let day = House.clock + 86_400
        let back = try back(expires: day) {}
        defer { try? FileManager.default.removeItem(atPath: back.folder) }
        let vault = back.vault
        try vault.check(back.data, back.keys, clock: day - 1)
        #expect(throws: VaultError.backupExpired) { try vault.check(back.data, back.keys, clock: day) }
        try vault.check(back.data, back.keys, clock: day, expired: true)
        try vault.noteRestore(
            back.data.id, back.keys.id, abandoned: vault.anchor, reason: "đĩa hỏng", clock: day)
        let entry = try #require(try vault.entries().last { $0.act == .restored })
        #expect(try Payload.Restored(bytes: entry.payload).reason == "đĩa hỏng")
        // A clock set back to before the copy was made lengthens nothing.
        let early = BackupStatement(
            vault: vault.vault, kind: .data, log: vault.anchor, time: 0, expires: House.clock, digest: .zero,
            length: 0, taker: vault.person, takerKey: vault.recipient.signing,
            sign: { house.directorSeeds.identity().sign($0) })
        #expect(throws: VaultError.backupExpired) { try vault.check(early, nil, clock: 0) }
    }

    @Test func `whoever saw more than was given up is told, and comes in by the number of the restore`()
        throws
    {
        defer { house.remove() }
        let carer = try house.enroll("carer", role: 3)
        var seen: [Anchor] = []
        let back = try back {
            for meal in ["1", "2", "3", "4"] {
                try house.director.commit(
                    [Act(.write, drafts: [House.draft(child, 2, "meal", meal)])], clock: House.clock)
                seen.append(house.director.anchor)
            }
        }
        defer { try? FileManager.default.removeItem(atPath: back.folder) }
        func open(_ anchor: Anchor, accepting: UInt64? = nil) throws -> Vault {
            try Vault(
                store: try SQLiteStore(folder: back.folder), identity: carer.identity(),
                pinned: house.director.genesis.hash, anchor: anchor, accepting: accepting)
        }
        // Before it is signed, it is a rollback and nothing else.
        #expect(throws: VaultError.rolledBack(seen[3].size)) { try open(seen[3]) }
        let number = back.vault.anchor.size
        try back.vault.noteRestore(back.data.id, back.keys.id, abandoned: seen[2], clock: House.clock)
        _ = try open(seen[2])
        for anchor in [seen[1], seen[3]] {
            #expect(throws: VaultError.restoredBehind(number)) { try open(anchor) }
            #expect(throws: VaultError.restoredBehind(number)) { try open(anchor, accepting: number - 1) }
            let inside = try open(anchor, accepting: number)
            let old = anchor.sealed(by: carer.identity())
            #expect(inside.anchorAdvances(old))
            _ = try open(inside.anchor)
        }
        // A restore that was counted already explains nothing.
        let later = Anchor(size: seen[3].size, root: seen[3].root, line: back.vault.anchor.line)
        #expect(throws: VaultError.rolledBack(later.size)) { try open(later, accepting: number) }
    }

    @Test func `an invented size excuses nobody's rollback`() throws {
        defer { house.remove() }
        let carer = try house.enroll("carer", role: 3)
        var seen = house.director.anchor
        let back = try back {
            try house.director.commit(
                [Act(.write, drafts: [House.draft(child, 2, "meal", "lost")])], clock: House.clock)
            seen = house.director.anchor
        }
        defer { try? FileManager.default.removeItem(atPath: back.folder) }
        try back.vault.noteRestore(
            back.data.id, back.keys.id, abandoned: Anchor(size: .max, root: .zero), clock: House.clock)
        #expect(throws: VaultError.self) { try bench.open(back.folder, carer, anchor: seen) }
        #expect(try back.vault.verdict(on: seen) != .givenUp)
    }
}
