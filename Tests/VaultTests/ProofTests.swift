import Foundation
import GRDB
import Sealing
import Testing

@testable import Vault

/// What one check has proved saves the next one work, and never hides anything from it.
@Suite struct ProofTests {
    let house: House
    let children: [Bytes16]
    init() throws {
        house = try House()
        children = try (0..<3).map { [house] _ in try house.admit(by: house.director) }
    }

    /// A check by somebody who has just come in.
    func check(_ proof: [UInt8]? = nil, by seeds: House.Seeds? = nil) throws -> Verification {
        try house.open(seeds ?? house.directorSeeds).verify(anchor: nil, proof: proof)
    }

    func proved() throws -> [UInt8] { try #require(try check().proof) }

    /// A home in which something of every kind lies: attached files, newer values, resealed rows, another's filing.
    func live() throws {
        let director = house.director
        for (index, child) in children.enumerated() {
            try director.commit(
                [
                    Act(
                        .write,
                        drafts: [
                            House.draft(child, 1, "fullName", "MARKER-NEW", roster: true),
                            House.draft(child, 2, "meal", "rice \(index)"),
                        ])
                ], clock: House.clock)
            var rest = [UInt8](repeating: UInt8(index), count: 150_000)[...]
            try director.attach(
                to: child, compartment: 2, entry: .random(), cells: [("name", House.text("a.jpg"))],
                clock: House.clock
            ) { count in
                defer { rest = rest.dropFirst(count) }
                return Array(rest.prefix(count))
            }
        }
        _ = try director.rotate(clock: House.clock)
        try director.noteRead([children[0]], detail: "s2", clock: House.clock)
    }

    @Test func `what nobody has touched is not proved again`() throws {
        defer { house.remove() }
        try live()
        let first = try check()
        #expect(first.anew == (first.entries, 3) && first.problems.isEmpty)
        let again = try check(first.proof)
        #expect(again.anew == (0, 0) && again.problems.isEmpty)
        #expect((again.rows, again.children, again.entries) == (first.rows, first.children, first.entries))
        try house.director.commit(
            [Act(.write, drafts: [House.draft(children[1], 2, "meal", "soup")])], clock: House.clock)
        try house.director.noteRead([children[2]], detail: "s2", clock: House.clock)
        let later = try check(again.proof)
        #expect(later.anew == (2, 1) && later.problems.isEmpty)
        let new = try house.admit(by: house.director)
        let latest = try check(later.proof)
        #expect(latest.anew == (1, 1) && latest.children == 4)
        #expect(try house.director.subjects.contains(new))
    }

    @Test func `any byte changed after a check is found by the next one`() throws {
        defer { house.remove() }
        try live()
        let vault = try house.open(house.directorSeeds)
        let proof = try #require(try vault.verify(anchor: nil).proof)
        let blobs = [
            ("home", "\"row\"", "blob"), ("home", "roster", "blob"), ("home", "log", "sealed"),
            ("home", "chunk", "blob"), ("keys", "key", "wrap"),
        ]
        for (file, table, column) in blobs {
            // The newest entry of the log tells before anything is looked at.
            let ids =
                table == "log" ? try house.rowIDs(table).dropLast() : try house.rowIDs(table, file: file)[...]
            for id in ids {
                let old = try house.blob("SELECT \(column) FROM \(table) WHERE rowid = ?", [id], in: file)
                var new = old
                new[Int.random(in: 0..<new.count)] ^= 1 << UInt8.random(in: 0..<8)
                try house.tamper("UPDATE \(table) SET \(column) = ? WHERE rowid = ?", [new, id], in: file)
                let found = try vault.verify(anchor: nil, proof: proof)
                #expect(!found.problems.isEmpty && found.proof == nil, "\(table) \(id)")
                try house.tamper("UPDATE \(table) SET \(column) = ? WHERE rowid = ?", [old, id], in: file)
            }
        }
        #expect(try check(proof).anew == (0, 0))
    }

    @Test(arguments: ["\"row\"", "roster", "chunk", "key"])
    func `what was taken away, given to another child or put beside is found`(table: String) throws {
        defer { house.remove() }
        try live()
        let (proof, file) = (try proved(), table == "key" ? "keys" : "home")
        let id = try #require(try house.rowIDs(table, file: file).last)
        let old = try house.queue(file).read {
            try #require(
                try GRDB.Row.fetchOne($0, sql: "SELECT * FROM \(table) WHERE rowid = ?", arguments: [id]))
        }
        func problems() throws -> [VaultError] { try check(proof).problems }
        try house.tamper("DELETE FROM \(table) WHERE rowid = ?", [id], in: file)
        #expect(try !problems().isEmpty)
        let columns = Array(old.columnNames)
        func put(_ values: [DatabaseValue]) throws {
            let marks = columns.map { _ in "?" }.joined(separator: ",")
            try house.tamper(
                "INSERT INTO \(table) (\(columns.joined(separator: ","))) VALUES (\(marks))",
                StatementArguments(values), in: file)
        }
        try put(columns.map { old[$0] })
        #expect(try check(proof).anew == (0, 0))
        let owner: Data = old["subject"]
        let other = try #require(children.first { Data($0.bytes) != owner })
        try house.tamper(
            "UPDATE \(table) SET subject = ? WHERE subject = ?", [Data(other.bytes), owner], in: file)
        #expect(try !problems().isEmpty)
    }

    @Test func `a row that no entry names is found beside what was proved`() throws {
        defer { house.remove() }
        let proof = try proved()
        for subject in [children[0], .random()] {
            let id = Bytes16.random()
            try house.tamper(
                "INSERT INTO \"row\" (id, subject, blob) VALUES (?, ?, ?)",
                [Data(id.bytes), Data(subject.bytes), Data(count: 64)])
            #expect(try check(proof).problems == [.storage("row")])
            try house.tamper("DELETE FROM \"row\" WHERE id = ?", [Data(id.bytes)])
        }
    }

    /// Whoever holds the key to the log can seal an entry in other words; only its author can sign it.
    @Test func `an old entry in other words is found though a proof speaks of its number`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("worker", role: 2)
        let worker = try house.open(seeds)
        try worker.noteRead([children[0]], detail: "s2", clock: House.clock)
        try house.director.noteRead([children[1]], detail: "s2", clock: House.clock)
        let proof = try proved()
        let number = house.director.anchor.size - 2
        var entry = try #require(try worker.fetch([number]).first).entry
        entry.payload = House.text("s3")
        let epoch = worker.keyring.logEpoch
        let key = try #require(worker.keyring.logKeys[epoch])
        try house.tamper(
            "UPDATE log SET sealed = ? WHERE number = ?",
            [Data(entry.sealed(key: key.secret, epoch: epoch)), Int64(number)])
        try house.tamper("DELETE FROM log WHERE number > ?", [Int64(number)])
        let found = try check(proof)
        #expect(found.problems == [.entryDamaged(number)])
        #expect(found.anew.entries == found.entries)
        let longer = try house.open(house.directorSeeds)
        try longer.noteRead([children[1]], detail: "s2", clock: House.clock + 5000)
        #expect(try check(proof).problems == [.entryDamaged(number)])
    }

    @Test func `a proof that was altered, cut, or made elsewhere or by another counts as none`() throws {
        defer { house.remove() }
        let seeds = try house.enroll("second", role: 1)
        let (mine, theirs) = (try proved(), try #require(try check(by: seeds).proof))
        let elsewhere = try House(seeds: house.directorSeeds)
        defer { elsewhere.remove() }
        let foreign = try #require(try elsewhere.director.verify(anchor: nil).proof)
        let all = try check().entries
        for other in [theirs, foreign, [], Array(mine.dropLast()), mine + [0]] {
            #expect(try check(other).anew == (all, 3))
        }
        let vault = try house.open(house.directorSeeds)
        for place in mine.indices {
            var bytes = mine
            bytes[place] ^= 1 << UInt8.random(in: 0..<8)
            #expect(vault.proof(bytes) == nil)
        }
        #expect(try check(mine).anew == (0, 0) && check(theirs, by: seeds).anew == (0, 0))
    }

    @Test func `a proof of a log that was longer, or went another way, counts as none`() throws {
        defer { house.remove() }
        let before = try house.queue("home").read { try Data.fetchAll($0, sql: "SELECT sealed FROM log") }
        try house.director.noteRead([children[0]], detail: "s2", clock: House.clock)
        let proof = try proved()
        try house.tamper("DELETE FROM log WHERE number >= ?", [Int64(before.count)])
        #expect(try check(proof).anew == (UInt64(before.count), 3))
        let other = try house.open(house.directorSeeds)
        for step in 1...3 as ClosedRange<Int64> {
            try other.noteRead([children[1]], detail: "s\(step)", clock: House.clock)
        }
        #expect(try check(proof).anew == (UInt64(before.count) + 3, 3))
    }

    enum Change: CaseIterable { case person, gone, policy, setAside, keys, distrust }

    @Test(arguments: Change.allCases)
    func `whoever comes or goes, new keys and rules, and what is not to count make everything be proved anew`(
        change: Change
    ) throws {
        defer { house.remove() }
        let director = house.director
        let second = try house.enroll("second", role: 1)
        if change == .setAside {
            try house.forge(
                .read, with: director, author: director.person, key: director.recipient.signing,
                signedBy: second, touched: [LogEntry.Touched(subject: .random(), previous: 0)])
            try director.refresh()
        }
        let proof = try proved()
        let id = try #require(director.person(named: "second")?.id)
        switch change {
        case .person: _ = try house.enroll("third", role: 3)
        case .gone: try director.setStanding(.suspended, of: id, clock: House.clock)
        case .policy:
            var wider = House.policy
            wider.administrators = [1, 2]
            try director.adopt(wider, clock: House.clock)
        case .setAside: try director.setAside(director.anchor.size - 1, clock: House.clock)
        case .keys: _ = try director.rotate(clock: House.clock)
        case .distrust:
            try director.distrust(id, from: director.anchor.size - 1, clock: House.clock)
        }
        let found = try check(proof)
        #expect(found.anew == (found.entries, 3) && found.problems.isEmpty)
        #expect(try check(found.proof).anew == (0, 0))
    }
}
