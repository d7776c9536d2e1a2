import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What a session keeps of records it has opened says what opening them again would say.
@Suite struct KeptRecordsTests {
    let house: House
    let bench: NotesBench
    init() throws {
        house = try House()
        bench = try NotesBench()
    }

    private static let choices: [(sections: Set<String>, compartments: Set<UInt8>)] = [
        (["s2"], [2]), (["s1", "s2"], [1, 2]), (["s3"], [2, 3]),
    ]

    private static func words(_ versions: [StoredVersion]) -> [String] {
        versions.map { version in
            let cells = version.cells.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value ?? [9])" }
            return "\(version.section) \(version.entry.hex) \(version.compartment) \(version.version) "
                + "\(version.conflicted) \(version.author.hex) \(version.number) \(version.time) "
                + "\(version.reason) \(cells)"
        }
    }

    private static func words(_ vault: Vault, _ child: Bytes16, from kept: KeptRecords) -> [String] {
        do { return words(try vault.read(child, from: kept)) } catch { return ["\(error)"] }
    }

    private static func words(
        _ vault: Vault, _ child: Bytes16, _ choice: (sections: Set<String>, compartments: Set<UInt8>)
    ) -> [String] {
        do {
            let all = try vault.read(child, compartments: choice.compartments)
            return words(all.filter { choice.sections.contains($0.section) })
        } catch { return ["\(error)"] }
    }

    /// One random thing that somebody of the house does.
    private func live(
        _ children: inout [Bytes16], _ carer: House.Seeds, _ random: inout Seeded
    ) throws {
        let director = house.director
        let child = children.randomElement(using: &random) ?? .random()
        func draft(_ compartment: UInt8) -> Draft {
            let text = ["", "một", "hai", "ba"].randomElement(using: &random) ?? ""
            return Draft(
                subject: child, compartment: compartment, section: "s\(compartment)", entry: .random(),
                base: 0, cells: [("value", House.text(text)), ("gone", nil)], isRoster: compartment == 1)
        }
        switch Int.random(in: 0..<10, using: &random) {
        case 0, 1: children.append(try house.admit(by: director))
        case 2, 3: try director.commit([Act(.write, drafts: [draft(2), draft(3)])], clock: House.clock)
        case 4, 5:
            let vault = try house.open(carer)
            let drafts = [draft(1), draft(2), draft(3)]
            try vault.commit([Act(.write, drafts: drafts, reason: "lý do")], clock: House.clock)
            try director.refresh()
        case 6: try director.noteRead([child], detail: "x\(random.next())", clock: House.clock)
        case 7: _ = try director.rotate(clock: House.clock)
        case 8: _ = try director.reseal(clock: House.clock)
        default:
            _ = try director.erase(child, drafts: [], clock: House.clock)
            children.removeAll { $0 == child }
        }
    }

    @Test(arguments: 1...6) func `a kept answer is the one that is read, whatever happened`(seed: UInt64)
        throws
    {
        defer { house.remove() }
        var random = Seeded(state: seed)
        let carer = try house.enroll("carer", role: 3)
        var children = try (0..<4).map { _ in try house.admit(by: house.director) }
        var met = Set(children)
        let notes = bench.notes()
        var held = 0
        for step in 0..<40 {
            do { try live(&children, carer, &random) } catch VaultError.erased {}
            met.formUnion(children)
            let walked = try house.open(house.directorSeeds)
            let vault = try house.open(notes: notes)
            for choice in Self.choices {
                let kept = vault.kept(choice.sections, compartments: choice.compartments)
                for child in met {
                    if let known = try vault.state.subjects[child],
                        kept.versions(of: child, known, vault.state) != nil
                    {
                        held += 1
                    }
                    #expect(
                        Self.words(vault, child, from: kept) == Self.words(walked, child, choice),
                        "seed \(seed) step \(step)")
                }
                vault.keep(kept)
            }
        }
        #expect(held > 100, "seed \(seed): hardly anything was ever taken from what is kept")
    }

    private func kept(_ vault: Vault) throws -> KeptRecords {
        vault.kept(["s2"], compartments: [2])
    }

    /// One child read and kept by the director's session.
    private func keptOne() throws -> Bytes16 {
        let child = try house.admit(by: house.director)
        let vault = try house.open(notes: bench.notes())
        let kept = try kept(vault)
        _ = try vault.read(child, from: kept)
        vault.keep(kept)
        return child
    }

    private func holds(_ child: Bytes16, _ vault: Vault) throws -> Bool {
        guard let known = try vault.state.subjects[child] else { return false }
        return try kept(vault).versions(of: child, known, vault.state) != nil
    }

    @Test func `what is kept serves its own session alone`() throws {
        defer { house.remove() }
        let child = try keptOne()
        #expect(try holds(child, house.open(notes: bench.notes())))
        // Another choice of sections or compartments is another answer.
        let vault = try house.open(notes: bench.notes())
        let known = try #require(try vault.state.subjects[child])
        let others = [vault.kept(["s1"], compartments: [2]), vault.kept(["s2"], compartments: [2, 3])]
        for other in others { #expect(other.versions(of: child, known, vault.state) == nil) }
        // Another person's session, and the file of one under the name of the other.
        let worker = try house.enroll("worker", role: 2)
        _ = try house.open(worker, notes: bench.notes(of: "worker"))
        let file = try #require(bench.files().first { $0.contains(".records-") })
        let tag = try #require(file.split(separator: "-").last)
        try bench.write(try bench.bytes(file), ".worker.records-" + tag)
        #expect(try !holds(child, house.open(worker, notes: bench.notes(of: "worker"))))
        // Another session of the same person.
        bench.renew()
        #expect(try !holds(child, house.open(notes: bench.notes())))
    }

    @Test func `no byte of a kept record can be changed`() throws {
        defer { house.remove() }
        let child = try keptOne()
        let (all, file) = (
            try bench.copy(), try #require(bench.files().first { $0.contains(".records-") })
        )
        let before = try #require(all[file])
        let clean = Self.words(try house.director.read(child, compartments: [2]))
        for place in stride(from: 0, to: before.count, by: max(1, before.count / 97)) {
            for (name, bytes) in all { try bench.write(bytes, name) }
            var altered = before
            altered[place] ^= 1
            try bench.write(altered, file)
            let vault = try house.open(notes: bench.notes())
            #expect(try !holds(child, vault) && Self.words(vault.read(child, from: kept(vault))) == clean)
        }
    }

    @Test func `what is kept of a child goes with it, and with the session`() throws {
        defer { house.remove() }
        let child = try keptOne()
        #expect(bench.files().contains { $0.contains(".records-") })
        let vault = try house.open(notes: bench.notes())
        _ = try vault.erase(child, drafts: [], clock: House.clock)
        vault.keepNotes()
        #expect(!bench.files().contains { $0.contains(".records-") })
        _ = try keptOne()
        #expect(bench.files().contains { $0.contains(".records-") })
        SessionNotes.remove("director", in: try SessionFolder(runtime: bench.runtime))
        #expect(bench.files().isEmpty)
    }

    @Test func `a child of whom something had to be left out is opened each time`() throws {
        defer { house.remove() }
        let child = try keptOne()
        try house.director.commit(
            [Act(.write, drafts: [House.draft(child, 2, "meal", "lost")])], clock: House.clock)
        let named = try #require(try house.director.newestSigned()?.touched.first?.changes.first?.rows.last)
        try house.tamper("DELETE FROM \"row\" WHERE id = ?", [Data(named.id.bytes)])
        for _ in 0..<2 {
            let vault = try house.open(notes: bench.notes())
            let kept = try kept(vault)
            #expect(try vault.read(child, from: kept).count == 1)
            #expect(vault.leftOut.count == 1)
            vault.keep(kept)
        }
    }
}
