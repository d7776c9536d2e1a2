import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// Repeatable choices, so that a failure can be run again.
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct BitFlipTests {
    struct Place { let file, table, column: String }
    static let places = [
        Place(file: "home", table: "meta", column: "value"),
        Place(file: "home", table: "log", column: "sealed"),
        Place(file: "home", table: "\"row\"", column: "id"),
        Place(file: "home", table: "\"row\"", column: "subject"),
        Place(file: "home", table: "\"row\"", column: "blob"),
        Place(file: "home", table: "roster", column: "id"),
        Place(file: "home", table: "roster", column: "subject"),
        Place(file: "home", table: "roster", column: "blob"),
        Place(file: "home", table: "keyring", column: "person"),
        Place(file: "home", table: "keyring", column: "sealed"),
        Place(file: "keys", table: "key", column: "locator"),
        Place(file: "keys", table: "key", column: "subject"),
        Place(file: "keys", table: "key", column: "wrap"),
    ]

    /// What one person sees of the whole home, and whether anything was refused or reported.
    private func look(_ house: House, _ seeds: House.Seeds, _ children: [Bytes16]) throws -> (
        lines: Set<String>, noticed: Bool
    ) {
        var lines: Set<String> = []
        var noticed = false
        func attempt(_ body: () throws -> Void) throws {
            do { try body() } catch is VaultError { noticed = true } catch is SealingError { noticed = true }
        }
        try attempt {
            let vault = try house.open(seeds)
            for child in children {
                try attempt {
                    for version in try vault.read(child, compartments: [1, 2, 3, 9]) {
                        lines.insert(version.line)
                    }
                }
            }
            try attempt {
                for card in try vault.roster(1) {
                    let name = card.cells["fullName"].map(String.init(describing:)) ?? ""
                    lines.insert(card.subject.hex + name)
                }
            }
            if vault.holds(15) { try attempt { try vault.withFacilityKey(15) { _ in } } }
            try attempt {
                let report = try vault.verify(anchor: house.director.anchor)
                if !report.problems.isEmpty || !report.unauthorised.isEmpty { noticed = true }
            }
        }
        return (lines, noticed)
    }

    /// A seeded choice for each run of the tests, the same number in every column; all of them, one after the other,
    /// by hand with `MAIAM_EVERY_BIT`.
    private func flips(_ house: House) throws -> [(Place, Int64, Int)] {
        var random = Seeded(state: 20_260_305)
        return try Self.places.flatMap { place in
            let bits = try house.rowIDs(place.table, file: place.file).flatMap { id in
                let select = "SELECT \(place.column) FROM \(place.table) WHERE rowid = ?"
                return (0..<(try house.blob(select, [id], in: place.file).count * 8)).map { (place, id, $0) }
            }
            return Self.everyBit ? bits : (0..<25).compactMap { _ in bits.randomElement(using: &random) }
        }
    }

    static let everyBit = ProcessInfo.processInfo.environment["MAIAM_EVERY_BIT"] != nil

    @Test func `one flipped bit anywhere is noticed and never shows another value`() throws {
        let house = try House()
        defer { house.remove() }
        let staff = [
            house.directorSeeds, try house.enroll("worker", role: 2), try house.enroll("carer", role: 3),
        ]
        let child = try house.admit(by: house.director)
        let carer = try house.open(staff[2])
        try carer.commit([Act(.write, drafts: [House.draft(child, 3, "what", "filed")])], clock: House.clock)
        try house.director.commit(
            [
                Act(
                    .admit, drafts: [House.draft(house.director.vault, 9, "rooms", "4")],
                    admitting: [house.director.vault])
            ], clock: House.clock)
        let children = [child, house.director.vault]
        let sound = try staff.map { try look(house, $0, children) }
        #expect(sound.map(\.noticed) == [false, false, false])
        #expect(sound.map(\.lines.count) == [6, 6, 3])
        for (place, id, bit) in try flips(house) {
            let old = try house.blob(
                "SELECT \(place.column) FROM \(place.table) WHERE rowid = ?", [id], in: place.file)
            var new = old
            new[bit / 8] ^= 1 << (bit % 8)
            let update = "UPDATE \(place.table) SET \(place.column) = ? WHERE rowid = ?"
            try house.tamper(update, [new, id], in: place.file)
            let before = try house.contents()
            let seen = try staff.map { try look(house, $0, children) }
            let what: Comment = "\(place.table).\(place.column) row \(id) bit \(bit)"
            #expect(seen.contains { $0.noticed }, what)
            for (now, then) in zip(seen, sound) {
                #expect(now.lines.isSubset(of: then.lines), what)
                #expect(now.noticed || now.lines == then.lines, what)
            }
            #expect(try house.contents() == before, what)
            try house.tamper(update, [old, id], in: place.file)
        }
    }
}
