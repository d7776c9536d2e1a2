import Foundation
import Sealing
import Testing

@testable import Vault

/// What a session keeps between two commands tells others nothing, and says what a walk of the whole log says.
@Suite struct SessionNotesTests {
    let house: House
    let child: Bytes16
    let bench: NotesBench
    init() throws {
        house = try House()
        child = try house.admit(by: house.director)
        bench = try NotesBench()
    }

    /// Everything the log can say of a house: people who come and go, new keys, holds, erasures, unsigned entries.
    private func live() throws -> House.Seeds {
        let director = house.director
        let worker = try house.enroll("worker", role: 2)
        _ = try house.enroll("carer", role: 3)
        let other = try house.admit(by: director)
        try director.commit(
            [Act(.write, drafts: [House.draft(child, 1, "fullName", "MARKER-NEW", roster: true)])],
            clock: House.clock)
        try director.noteRead([child], detail: "MARKER-DETAIL", clock: House.clock)
        try director.noteRead([], detail: "list", clock: House.clock + 5)
        try house.forge(
            .read, with: director, author: director.person, key: director.recipient.signing,
            signedBy: worker, touched: [LogEntry.Touched(subject: .random(), previous: 0)])
        try director.refresh()
        let id = try #require(director.person(named: "carer")?.id)
        try director.setStanding(.suspended, of: id, clock: House.clock)
        try director.setStanding(.active, of: id, clock: House.clock)
        _ = try director.remove(id, clock: House.clock)
        try director.hold(child, drafts: [], clock: House.clock)
        _ = try director.erase(other, drafts: [], clock: House.clock)
        return worker
    }

    /// More children than are kept in one piece, so that a table is made of them.
    private func fill() throws {
        let acts = (0...LogNotes.most).map { _ in
            let id = Bytes16.random()
            return Act(
                .admit, drafts: [House.draft(id, 1, "fullName", "MARKER-NAME", roster: true)], admitting: [id]
            )
        }
        try house.director.commit(acts, clock: House.clock)
    }

    @Test
    func `whoever was let in before the first child was admitted, by one signature, is so in what was kept`()
        throws
    {
        house.remove()
        var policy = House.policy
        policy.signers = Dictionary(uniqueKeysWithValues: ActCode.byTwo.map { ($0.rawValue, 2) })
        let house = try House(policy: policy)
        defer { house.remove() }
        let second = try house.enroll("second", role: 1)
        _ = try house.admit(by: house.director)
        let notes = bench.notes(of: "second")
        let walked = try house.open(second, notes: notes)
        walked.keepNotes()
        let kept = try #require(LogNotes(in: notes, genesis: house.director.genesis, reader: walked.person))
        #expect(try Self.words(kept.state) == Self.words(walked.state))
        #expect(throws: VaultError.needsSignatures(walked.state.size)) {
            try walked.setStanding(.suspended, of: house.director.person, clock: House.clock)
        }
    }

    @Test func `a state that was kept says the same as one that was walked`() throws {
        defer { house.remove() }
        let worker = try live()
        let notes = bench.notes(of: "worker")
        for round in 0..<4 {
            let walked = try house.open(worker)
            let kept = try house.open(worker, notes: notes)
            #expect(try Self.words(kept.state) == Self.words(walked.state), "round \(round)")
            #expect(try kept.roster(1).map(\.subject) == walked.roster(1).map(\.subject))
            #expect(
                try kept.read(child, compartments: [1, 2, 3]).map(\.line)
                    == walked.read(child, compartments: [1, 2, 3]).map(\.line))
            if round == 1 { try fill() }
            _ = try house.admit(by: house.director)
            try house.director.commit(
                [Act(.write, drafts: [House.draft(child, 2, "meal", "\(round)")])], clock: House.clock)
        }
        #expect(bench.files(of: "worker").contains { $0.hasSuffix(".subjects") })
        #expect(
            LogNotes(in: notes, genesis: house.director.genesis, reader: try house.open(worker).person) != nil
        )
    }

    /// A state in words, field by field: a field that somebody adds is compared too.
    private static func words(_ state: LogState) throws -> [String] {
        try Mirror(reflecting: state).children.map { field in
            let label = field.label ?? ""
            return try label + " "
                + (label == "subjects" ? "\(state.subjects.all())" : words(of: field.value))
        }
    }

    private static func words(of value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        if mirror.children.isEmpty { return "\(value)" }
        let parts = mirror.children.map { "\($0.label ?? ""): \(words(of: $0.value))" }
        let hasNoOrder = mirror.displayStyle == .dictionary || mirror.displayStyle == .set
        return "(" + (hasNoOrder ? parts.sorted() : parts).joined(separator: ", ") + ")"
    }

    @Test func `nothing can be read in what is kept`() throws {
        defer { house.remove() }
        _ = try live()
        try fill()
        let notes = bench.notes()
        let vault = try house.open(notes: notes)
        notes.write(House.text("MARKER-NAME of a child"), .names)
        notes.write(codes: [("MARKER-CODE", child)])
        let kept = vault.kept(["s2"], compartments: [2])
        _ = try vault.read(child, from: kept)
        vault.keep(kept)
        #expect(bench.files().count == SessionNotes.Kind.allCases.count)
        let marks =
            ["MARKER", "worker", "Nhà thử", "maiamlg1"].map { Data($0.utf8) }
            + [child, vault.person, vault.vault].map { Data($0.bytes) }
        for file in bench.files() {
            let bytes = try bench.bytes(file)
            for mark in marks { #expect(bytes.range(of: mark) == nil, "\(file)") }
            let mode = try FileManager.default.attributesOfItem(atPath: bench.path(file))[.posixPermissions]
            #expect((mode as? NSNumber)?.intValue == 0o600)
        }
    }

    @Test func `what is of another session, label, home or person is not used`() throws {
        defer { house.remove() }
        let vault = try house.open(notes: bench.notes())
        let genesis = house.director.genesis
        #expect(LogNotes(in: bench.notes(), genesis: genesis, reader: vault.person) != nil)
        #expect(LogNotes(in: bench.notes(), genesis: genesis, reader: .random()) == nil)
        let other = try House()
        defer { other.remove() }
        #expect(LogNotes(in: bench.notes(), genesis: other.director.genesis, reader: vault.person) == nil)
        try bench.write(try bench.bytes(".director.log"), ".worker.log")
        #expect(LogNotes(in: bench.notes(of: "worker"), genesis: genesis, reader: vault.person) == nil)
        try bench.write(try bench.bytes(".director.log"), ".director.names")
        #expect(bench.notes().read(.names) == nil)
        bench.renew()
        #expect(LogNotes(in: bench.notes(), genesis: genesis, reader: vault.person) == nil)
        // Nor does it keep anybody out.
        #expect(try house.open(notes: bench.notes()).read(child, compartments: [2]).count == 1)
    }

    @Test(arguments: [SessionNotes.Kind.log, .subjects, .names, .codes])
    func `no byte of what is kept can be changed`(kind: SessionNotes.Kind) throws {
        defer { house.remove() }
        try fill()
        let notes = bench.notes()
        let clean = try house.open(notes: notes).roster(1).map(\.subject)
        notes.write(House.text("names"), .names)
        notes.write(codes: [("AB-0001-K", child)])
        let (kept, file) = (try bench.copy(), ".director." + kind.rawValue)
        let before = try #require(kept[file])
        for place in stride(from: 0, to: before.count, by: max(1, before.count / 61)) {
            for (name, bytes) in kept { try bench.write(bytes, name) }
            var altered = before
            altered[place] ^= 1
            try bench.write(altered, file)
            if kind == .log || kind == .names { #expect(notes.read(kind) == nil, "byte \(place)") }
            do {
                let found = try notes.subject(of: "AB-0001-K")
                #expect(found == child || kind == .codes, "byte \(place)")
                #expect(try house.open(notes: notes).roster(1).map(\.subject) == clean, "byte \(place)")
            } catch {
                #expect(error as? VaultError == .sessionDamaged, "byte \(place)")
                #expect(bench.files().isEmpty, "byte \(place)")
            }
        }
    }

    @Test func `a table and a state of different times are not taken together`() throws {
        defer { house.remove() }
        try fill()
        let notes = bench.notes()
        _ = try house.open(notes: notes)
        let old = try bench.copy()
        try fill()
        let size = try house.open(notes: notes).state.subjects.count
        try bench.write(try #require(old[".director.subjects"]), ".director.subjects")
        #expect(LogNotes(in: notes, genesis: house.director.genesis, reader: house.director.person) == nil)
        #expect(try house.open(notes: notes).state.subjects.count == size)
    }

    @Test func `the end of a session takes them away, and so does the start of another`() throws {
        defer { house.remove() }
        let folder = try SessionFolder(runtime: bench.runtime)
        let notes = bench.notes()
        for beginning in [false, true] {
            _ = try house.open(notes: notes)
            notes.write(House.text("names"), .names)
            try bench.write(Data([1]), ".director.log.new")
            #expect(!bench.files().isEmpty)
            if beginning {
                SessionNotes.remove("director", in: folder)
            } else {
                Session.end("director", in: folder)
            }
            #expect(bench.files().isEmpty)
        }
        #expect(folder.labels.isEmpty)
    }

    @Test func `names go when something of the house changes`() throws {
        defer { house.remove() }
        let notes = bench.notes()
        let vault = try house.open(notes: notes)
        notes.write(House.text("names"), .names)
        try vault.noteRead([], detail: "list", clock: House.clock)
        vault.keepNotes()
        #expect(notes.read(.names) != nil)
        _ = try vault.erase(child, drafts: [], clock: House.clock)
        vault.keepNotes()
        #expect(notes.read(.names) == nil)
        #expect(vault.cardsChanged(since: vault.state.size - 1) == nil)
    }
}
