import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Heads that somebody kept elsewhere.
@Suite struct WitnessTests {
    @Test func `a head kept elsewhere proves a log, a cut and a fork`() throws {
        let house = try House()
        defer { house.remove() }
        let director = house.director
        let child = try house.admit(by: director)
        let (head, note) = (director.anchor, try director.checkpoint())
        #expect(Checkpoint.read(note, keys: FacilityKeys(director.genesis)) == head)
        try director.commit([Act(.write, drafts: [House.draft(child, 2, "a", "1")])], clock: House.clock)
        let later = director.anchor
        #expect(try director.verdict(on: head) == .holds && director.verdict(onCode: head.code) == .holds)
        // The newest act is taken away, and another written in its place.
        try house.tamper("DELETE FROM log WHERE number = 2")
        try house.tamper("DELETE FROM \"row\" WHERE rowid > (SELECT max(rowid) - 2 FROM \"row\")")
        let cut = try house.open(house.directorSeeds)
        #expect(try cut.verdict(on: head) == .holds)
        #expect(try cut.verdict(on: later) == .ahead && cut.verdict(onCode: later.code) == .ahead)
        try cut.commit([Act(.write, drafts: [House.draft(child, 2, "a", "2")])], clock: House.clock)
        #expect(try cut.verdict(on: later) == .forks && cut.verdict(onCode: later.code) == .forks)
        let keyless = try Keyless.heads(of: cut.store, at: [head.size, later.size, 99])
        #expect(keyless.head == cut.anchor && keyless.1[head.size] == head && keyless.1[99] == nil)
    }

    @Test func `a checkpoint of another home, another key or with a byte changed is none`() throws {
        let (house, other) = (try House(), try House())
        defer {
            house.remove()
            other.remove()
        }
        let note = try house.director.checkpoint()
        #expect(Checkpoint.read(note, keys: FacilityKeys(other.director.genesis)) == nil)
        let bytes = Array(note.utf8)
        for place in bytes.indices {
            var altered = bytes
            altered[place] ^= 1
            guard let text = String(validating: altered, as: UTF8.self) else { continue }
            #expect(Checkpoint.read(text, keys: FacilityKeys(house.director.genesis)) == nil, "byte \(place)")
        }
        for text in ["", "\n", note + "x", String(note.dropLast()), "x\n" + note] {
            #expect(Checkpoint.read(text, keys: FacilityKeys(house.director.genesis)) == nil)
        }
        // More signatures than ours are no harm: witnesses add their own lines.
        let line =
            "— other AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
        #expect(
            Checkpoint.read(note + line, keys: FacilityKeys(house.director.genesis)) == house.director.anchor)
    }

    @Test func `a short code tells one head from another`() {
        let root = Bytes32(Random.bytes(32))!
        let code = Anchor(size: 128, root: root).code
        #expect(code.hasPrefix("128-") && code.count == 15)
        #expect(code != Anchor(size: 128, root: .zero).code && code != Anchor(size: 129, root: root).code)
    }
}
