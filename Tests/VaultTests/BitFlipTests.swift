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
    private func look(
        _ house: House, _ seeds: House.Seeds, _ children: [Bytes16], in store: (any Store)? = nil
    ) throws -> (lines: Set<String>, noticed: Bool) {
        var lines: Set<String> = []
        var noticed = false
        func attempt(_ body: () throws -> Void) throws {
            do { try body() } catch is VaultError { noticed = true } catch is SealingError { noticed = true }
        }
        try attempt {
            let vault = try Vault(
                store: store ?? SQLiteStore(folder: house.folder), identity: seeds.identity(),
                pinned: house.director.genesis.hash, anchor: nil)
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

    /// A seeded choice, the same number in every column.
    private func flips(_ house: House) throws -> [(Place, Int64, Int)] {
        var random = Seeded(state: 20_260_305)
        return try Self.places.flatMap { place in
            let bits = try house.rowIDs(place.table, file: place.file).flatMap { id in
                let select = "SELECT \(place.column) FROM \(place.table) WHERE rowid = ?"
                return (0..<(try house.blob(select, [id], in: place.file).count * 8)).map { (place, id, $0) }
            }
            return (0..<25).compactMap { _ in bits.randomElement(using: &random) }
        }
    }

    static let everyBit = ProcessInfo.processInfo.environment["MAIAM_EVERY_BIT"] != nil

    /// Three people and two children, one of them restricted: every kind of sealed bytes there is.
    private func settled() throws -> (house: House, staff: [House.Seeds], children: [Bytes16]) {
        let house = try House()
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
        return (house, staff, [child, house.director.vault])
    }

    /// By hand, in an optimised build, all of them with `MAIAM_EVERY_BIT`; else one in a thousand, another every day.
    @Test func `every single bit of the sealed bytes, one after the other, is noticed`() throws {
        let (house, staff, children) = try settled()
        defer { house.remove() }
        let worker = try #require(house.director.person(named: "worker")).id
        try house.director.restrict(
            children[0], to: [house.director.person, worker],
            mark: house.director.mark(ofCode: "AB-0007-K", compartment: 1), clock: House.clock)
        var store = try MemoryStore(house)
        let sound = try staff.map { try look(house, $0, children, in: store) }
        #expect(sound.map(\.noticed) == [false, false, false])
        let stride = Self.everyBit ? 1 : 1_000
        var next = Self.everyBit ? 0 : Int.random(in: 0..<stride)
        var (seen, looked) = (0, 0)
        for place in Self.places {
            for index in (store.tables[place.table] ?? []).indices {
                let bits = (store.tables[place.table]?[index][place.column]?.count ?? 0) * 8
                for bit in 0..<bits {
                    seen += 1
                    guard seen > next else { continue }
                    next += stride
                    looked += 1
                    store.flip(place.table, index, place.column, bit)
                    let now = try staff.map { try look(house, $0, children, in: store) }
                    store.flip(place.table, index, place.column, bit)
                    let what: Comment = "\(place.table).\(place.column) line \(index) bit \(bit)"
                    #expect(now.contains { $0.noticed }, what)
                    for (now, then) in zip(now, sound) {
                        #expect(now.lines.isSubset(of: then.lines), what)
                        #expect(now.noticed || now.lines == then.lines, what)
                    }
                }
            }
        }
        if Self.everyBit { print("\(looked) of \(seen) bits, one after the other") }
        #expect(looked >= seen / stride && seen > 100_000)
    }

    @Test func `one flipped bit anywhere is noticed and never shows another value`() throws {
        let (house, staff, children) = try settled()
        defer { house.remove() }
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
