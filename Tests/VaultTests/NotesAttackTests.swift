import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What somebody tries who can write the home while a session goes on from its notes.
@Suite struct NotesAttackTests {
    let house: House
    let child: Bytes16
    let bench: NotesBench
    let notes: SessionNotes
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "second")])], clock: House.clock)
        try house.director.noteRead([], detail: "list", clock: House.clock)
        bench = try NotesBench()
        notes = bench.notes()
        _ = try house.open(notes: notes)
    }

    private func drop(from number: Int64) throws {
        try house.tamper("DELETE FROM log WHERE number >= ?", [number])
    }

    @Test(arguments: [1, 2, 3] as [Int64]) func `a log cut short is refused`(from: Int64) throws {
        defer { house.remove() }
        try drop(from: from)
        #expect(throws: VaultError.rolledBack(4)) { try house.open(notes: notes) }
    }

    @Test func `a log that went another way is refused`() throws {
        defer { house.remove() }
        try drop(from: 3)
        let other = try house.open(house.directorSeeds)
        try other.noteRead([child], detail: "show", clock: House.clock)
        try other.noteRead([], detail: "list", clock: House.clock + 1000)
        #expect(throws: VaultError.rolledBack(4)) { try house.open(notes: notes) }
    }

    @Test func `a log that a director put back and signed for is gone on with`() throws {
        defer { house.remove() }
        let given = house.director.anchor
        try drop(from: 3)
        let director = try house.open(house.directorSeeds)
        let restored = Payload.Restored(
            base: director.anchor, abandoned: given, data: .random(), keys: .random())
        try house.forge(
            .restored, with: director, author: director.person, key: director.recipient.signing,
            signedBy: house.directorSeeds, payload: restored.bytes)
        try director.refresh()
        for _ in 0..<2 {
            let vault = try house.open(notes: notes)
            #expect(vault.anchor == director.anchor)
            #expect(try vault.read(child, compartments: [2]).count == 2)
        }
    }

    @Test func `an anchor of another log is refused, an older one walks anew`() throws {
        defer { house.remove() }
        let size = house.director.anchor.size
        let foreign = Anchor(size: size, root: .zero)
        #expect(throws: VaultError.rolledBack(size)) { try house.open(notes: notes, anchor: foreign) }
        let ahead = Anchor(size: size + 1, root: .zero)
        #expect(throws: VaultError.rolledBack(size + 1)) { try house.open(notes: notes, anchor: ahead) }
        let older = Anchor(size: size - 1, root: .zero)
        #expect(throws: VaultError.rolledBack(size - 1)) { try house.open(notes: notes, anchor: older) }
        let root = try #require(try house.director.fetch([size - 1]).first).entry.root
        for anchor in [house.director.anchor, Anchor(size: size - 1, root: root)] {
            #expect(try house.open(notes: notes, anchor: anchor).state.size == size)
        }
    }

    /// The author himself writes an old entry anew, signs it and puts it in the old one's place.
    @Test func `an old entry in another wording is refused where it is used`() throws {
        defer { house.remove() }
        let director = house.director
        let old = try #require(try director.fetch([2]).first).entry
        var new = LogEntry(
            vault: old.vault, number: old.number, root: old.root, time: old.time + 1, clockFlag: 0,
            author: old.author, authorKey: old.authorKey, policy: old.policy, act: old.act,
            touched: old.touched, payload: old.payload)
        new.signature = house.directorSeeds.identity().sign(new.signedBytes)
        let key = try #require(director.keyring.logKeys[0])
        try house.tamper(
            "UPDATE log SET sealed = ? WHERE number = 2", [Data(new.sealed(key: key.secret, epoch: 0))])
        let vault = try house.open(notes: notes)
        #expect(throws: VaultError.entryDamaged(2)) { try vault.read(child, compartments: [2]) }
        #expect(throws: VaultError.self) {
            try vault.commit(
                [Act(.write, drafts: [House.draft(child, 2, "meal", "third")])], clock: House.clock)
        }
        #expect(throws: VaultError.rolledBack(4)) { try vault.entries() }
        #expect(try !vault.verify(anchor: nil).problems.isEmpty)
    }

    @Test func `what nobody signed is set apart, from notes as from a walk`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("carer", role: 3)
        let (carer, director) = (try house.open(seeds), house.director)
        let (slip, card) = (Bytes16.random(), Bytes16.random())
        for (id, table) in [(slip, "\"row\""), (card, "roster")] {
            try house.tamper(
                "INSERT INTO \(table) (id, subject, blob) VALUES (?, ?, zeroblob(64))",
                [Data(id.bytes), Data(child.bytes)])
        }
        let digest = Digest.blake2b([UInt8](repeating: 0, count: 64))
        var touched = LogEntry.Touched(
            subject: child, previous: try carer.state.subjects[child]?.last ?? 0)
        touched.roster = LogEntry.RowDigest(id: card, digest: digest)
        touched.changes = [
            LogEntry.Change(
                mark: try #require(carer.keyring.rings[2]).mark(subject: child, number: carer.state.size),
                slip: .zero, rows: [LogEntry.RowDigest(id: slip, digest: digest)])
        ]
        try house.forge(
            .write, with: carer, author: director.person, key: director.recipient.signing, signedBy: seeds,
            touched: [touched])
        let walked = try house.open(house.directorSeeds)
        for _ in 0..<2 {
            let kept = try house.open(notes: notes)
            #expect(
                try kept.read(child, compartments: [1, 2, 3]).map(\.line)
                    == walked.read(child, compartments: [1, 2, 3]).map(\.line))
            #expect(try kept.roster(1).map(\.cells) == walked.roster(1).map(\.cells))
            #expect(try kept.card(of: child, 1)?.cells == walked.card(of: child, 1)?.cells)
            #expect(try kept.cards(1).count == 1)
        }
    }

    @Test func `a signature that held is not checked again in the session, but by who verifies`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("carer", role: 3)
        let (carer, director) = (try house.open(seeds), house.director)
        for number in 0..<20 {
            try carer.commit(
                [Act(.write, drafts: [House.draft(child, 2, "meal", "\(number)")])], clock: House.clock)
        }
        let forged = carer.state.size
        var touched = LogEntry.Touched(
            subject: child, previous: try carer.state.subjects[child]?.last ?? 0)
        touched.keys = [LogEntry.NewKey(locator: .random(), id: .zero)]
        try house.forge(
            .write, with: carer, author: director.person, key: director.recipient.signing, signedBy: seeds,
            touched: [touched])
        let first = try house.open(notes: notes)
        _ = try first.read(child, compartments: [2])
        first.keepNotes()
        let next = try house.open(notes: notes)
        let written = forged - 20..<forged
        #expect(written.allSatisfy(next.signed.contains) && !next.signed.contains(forged))
        #expect(!written.contains(where: next.signed.now.contains))
        #expect(try next.verify(anchor: nil).problems.contains(.entryDamaged(forged)))
        #expect(written.allSatisfy(next.signed.now.contains))
    }

    @Test func `keys planted in the home are refused`() throws {
        defer { house.remove() }
        let director = house.director
        let own = try #require(director.me)
        let planted = Keyring(
            rings: director.keyring.rings.mapValues { $0.next(epoch: $0.epoch) },
            logKeys: director.keyring.logKeys)
        let sealed = try planted.sealed(
            to: own, vault: director.vault, holding: director.policy.held(by: own.role))
        try house.tamper(
            "UPDATE keyring SET sealed = ? WHERE person = ?", [Data(sealed), Data(own.id.bytes)])
        #expect(throws: VaultError.keyDamaged(0)) { try house.open(notes: notes) }
    }

    @Test func `who was removed meanwhile does not come in`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("worker", role: 2)
        let worker = bench.notes(of: "worker")
        let id = try house.open(seeds, notes: worker).person
        let keyring = try house.blob("SELECT sealed FROM keyring WHERE person = ?", [Data(id.bytes)])
        try house.director.setStanding(.suspended, of: id, clock: House.clock)
        try house.tamper("INSERT INTO keyring (person, sealed) VALUES (?, ?)", [Data(id.bytes), keyring])
        #expect(throws: VaultError.notActive) { try house.open(seeds, notes: worker) }
    }
}
