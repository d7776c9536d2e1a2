import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// One child's card spoiled by somebody who can write the files: the others are listed, and it is told who is missing.
@Suite struct LostCardTests {
    enum Spoiling: CaseIterable { case key, newestRow, everyRow, noRow }

    let house: House
    let child, other: Bytes16

    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        other = try house.admit(by: house.director)
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 1, "fullName", "MARKER-NEWER", roster: true)])],
            clock: House.clock)
    }

    private func spoil(_ how: Spoiling) throws {
        let director = house.director
        let subject = Data(child.bytes)
        switch how {
        case .key:
            let place = try #require(director.keyring.rings[1]).locator(subject: child, keyEpoch: 0)
            try house.tamper(
                "UPDATE key SET wrap = zeroblob(73) WHERE locator = ?", [Data(place.bytes)], in: "keys")
        case .newestRow:
            try house.tamper(
                "UPDATE roster SET blob = zeroblob(512) WHERE rowid = (SELECT max(rowid) FROM roster WHERE subject = ?)",
                [subject])
        case .everyRow:
            try house.tamper("UPDATE roster SET blob = zeroblob(512) WHERE subject = ?", [subject])
        case .noRow: try house.tamper("DELETE FROM roster WHERE subject = ?", [subject])
        }
    }

    @Test(arguments: Spoiling.allCases) func `the others are listed, and it is told who is missing`(
        how: Spoiling
    ) throws {
        defer { house.remove() }
        try spoil(how)
        let carer = try house.open(try house.enroll("carer", role: 3))
        for vault in [house.director, carer] {
            #expect(try vault.roster(1).map(\.subject) == [other])
            #expect(try vault.cards(1).map(\.subject) == [other])
            #expect(try vault.card(of: child, 1) == nil)
            let missing = try #require(vault.missing[child])
            #expect(missing.why == .card && !missing.isSetAside)
            // Of before, for the code alone: what stood there since is not known.
            let older = missing.older?.cells["fullName"] ?? nil
            #expect(older == (how == .newestRow ? House.text("MARKER-NAME") : nil))
            let problems = try vault.verify(anchor: nil).problems
            #expect(
                problems.contains { $0 == .rowDamaged(missing.entry) || $0 == .keyDamaged(missing.entry) })
        }
    }

    @Test(arguments: Spoiling.allCases) func `a director sets aside what is named, and it is told still`(
        how: Spoiling
    ) throws {
        defer { house.remove() }
        let director = house.director
        try spoil(how)
        _ = try director.roster(1)
        let entry = try #require(director.missing[child]).entry
        try director.setAside(entry, clock: House.clock)
        let cards = try director.roster(1)
        if how == .newestRow {
            // What still opens stands, as after any entry that was set aside.
            #expect(cards.count == 2 && director.missing.isEmpty)
        } else {
            #expect(cards.map(\.subject) == [other] && director.missing[child]?.isSetAside == true)
        }
    }

    @Test func `whose card was mended is listed again`() throws {
        defer { house.remove() }
        let director = house.director
        let kept = try house.blob("SELECT blob FROM roster ORDER BY rowid DESC")
        try spoil(.newestRow)
        #expect(try director.cards(1).map(\.subject) == [other])
        #expect(try director.cards(1, of: [other]).count == 1 && director.missing[child] != nil)
        try house.tamper(
            "UPDATE roster SET blob = ? WHERE rowid = (SELECT max(rowid) FROM roster)", [kept])
        #expect(try director.cards(1, of: [child]).first?.subject == child)
        #expect(director.missing.isEmpty)
    }

    @Test func `an older card that was altered behind a newer one keeps nobody from the list`() throws {
        defer { house.remove() }
        try house.tamper(
            "UPDATE roster SET blob = zeroblob(512) WHERE rowid = (SELECT min(rowid) FROM roster)")
        let director = house.director
        #expect(try Set(director.cards(1).map(\.subject)) == [child, other])
        #expect(try director.roster(1).count == 2 && director.missing.isEmpty)
    }
}
