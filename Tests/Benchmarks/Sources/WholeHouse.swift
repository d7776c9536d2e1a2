import CareHome
import CareRecords
import Foundation
import GRDB
import Sealing
import Vault

/// What takes all children at once: taking them in, finding one, counting them.
enum WholeHouse {
    static func run(_ asked: Asked) throws {
        guard let tool = asked.tool else { return }
        let house = try House(tool, children: asked.house)
        defer { house.remove() }
        try imported(house)
        try search(house, asked.rounds)
        try counts(house, asked.rounds)
        try copies(house)
    }

    private static func imported(_ house: House) throws {
        var (rate, memory) = (Readings(), Readings())
        rate.add(Double(house.children) / house.imported.cost.cpu)
        memory.add(house.imported.memory)
        let name = "import \(house.children) from CSV, the whole command"
        Line(name: name + ", children a second of one core", ours: rate, unit: .perSecond, aim: .rate(5000))
            .show()
        Line(name: name + ", most memory", ours: memory, unit: .megabytes, aim: .most(300e6)).show()
    }

    private static func search(_ house: House, _ rounds: Int) throws {
        let clear = try DatabaseQueue()
        try clear.write { db in
            try db.execute(sql: "CREATE TABLE child (name TEXT NOT NULL)")
            for child in 0..<house.children {
                try db.execute(sql: "INSERT INTO child VALUES (?)", arguments: [Spreadsheet.name(child)])
            }
        }
        var (first, wall, again, like) = (Readings(), Readings(), Readings(), Readings())
        _ = try house.opened()
        for _ in 0..<rounds {
            house.forgetNames()
            var home = try house.opened()
            let spent = try cost { _ = try home.search("xoan") }
            first.add(spent)
            wall.add(spent.wall)
            home = try house.opened()
            _ = try home.search("xoan")
            again.add(try cost { _ = try home.search("xoan") })
            like.add(
                try cost {
                    _ = try clear.read {
                        try String.fetchAll(
                            $0, sql: "SELECT name FROM child WHERE name LIKE '%xoan%'")
                    }
                })
        }
        let name = "search \(house.children) names"
        let aim = house.children == 10_000 ? 0.06 : 0.35
        Line(name: name + ", first in a session", ours: first, unit: .milliseconds, aim: .most(aim)).show()
        Line(name: "… on the wall", ours: wall, unit: .milliseconds, aim: .most(aim)).show()
        Line(
            name: name + ", afterwards, against LIKE", ours: again, twin: like, unit: .milliseconds,
            aim: .ratio(1)
        )
        .show()
    }

    private static func counts(_ house: House, _ rounds: Int) throws {
        let home = try house.opened()
        let table = try home.requestTable(.sex, recipient: "office", purpose: "", basis: "")
        let schooling = try home.requestTable(.schooling, recipient: "office", purpose: "", basis: "")
        let plain = try PlainCount(of: house)
        var (census, sex, school) = (Readings(), Readings(), Readings())
        var (cards, rows) = (Readings(), Readings())
        for _ in 0..<rounds {
            census.add(try cost { _ = try home.census() })
            sex.add(try cost { _ = try home.preview(table) })
            school.add(try cost { _ = try home.preview(schooling) })
            cards.add(try plain.cards())
            rows.add(try plain.rows())
        }
        let name = "of \(house.children) children"
        Line(name: "census " + name, ours: census, twin: cards, aim: .ratio(3)).show()
        Line(name: "one-way table " + name + ", by sex", ours: sex, twin: cards, aim: .ratio(3)).show()
        Line(name: "one-way table " + name + ", by schooling", ours: school, twin: rows, aim: .ratio(3))
            .show()
    }

    private static func copies(_ house: House) throws {
        let states = StateFolder(environment: house.environment, home: house.folder)
        var (rate, unlock) = (Readings(), Readings())
        var written = 0
        let slot = try CareHome.Home.unlock("director", states: states, passphrase: House.phrase())
        let orders = [CopyKind.data, .keys].map { kind in
            CopyOrder(kind, expires: 0, scratch: house.folder + ".\(kind.rawValue)") { written += $0.count }
        }
        let start = Cost.now
        _ = try CareHome.Home.backup(
            house.folder, name: "director", slot: slot, states: states, orders: orders,
            clock: Int64(Date().timeIntervalSince1970))
        let spent = Cost.now - start
        rate.add(Double(written) / spent.wall)
        Line(
            name: "backup, data and keys, bytes a second on the wall", ours: rate, unit: .perSecond,
            aim: .rate(200e6)
        )
        .show()
        for _ in 0..<3 {
            unlock.add(
                try cost {
                    _ = try CareHome.Home.unlock("director", states: states, passphrase: House.phrase())
                })
        }
        Line(name: "Argon2id of one unlock, 256 MiB", ours: unlock, aim: .most(0.6)).show()
    }
}

/// The same counting where nothing is sealed: as many rows of the same size, their fields in clear, and the same keys
/// read through the same store.
final class PlainCount {
    private let folder: String
    private let store: SQLiteStore
    private let home: SQLiteStore
    private let locators: [Bytes16]
    private let subjects: [Bytes16]

    init(of house: House) throws {
        folder = try Home.scratch()
        let home = try SQLiteStore(folder: house.folder)
        let store = try SQLiteStore(folder: folder, creating: true)
        (self.home, self.store) = (home, store)
        let cards = try home.rosterRows()
        subjects = Array(Set(cards.map(\.subject)))
        locators = try subjects.compactMap { try home.keys(of: $0).first?.locator }
        try store.transaction { writer in
            for (index, card) in cards.enumerated() {
                let plain = Self.plain(child: index, like: card.blob.count)
                try writer.add(StoredRow(id: card.id, subject: card.subject, blob: plain), roster: true)
            }
        }
    }
    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private static func plain(child: Int, like size: Int) -> [UInt8] {
        var out = CanonicalWriter(magic: "benchpl1")
        let fields = [
            ("code", "AB-0000-X"), ("state", "in-care"), ("fullName", Spreadsheet.name(child)),
            ("sex", child % 2 == 0 ? "male" : "female"), ("admittedAt", "2026-03-05T08:00"),
            ("birthYear", "2012"), ("spells", "2026-03-05"),
        ]
        for (key, value) in fields {
            out.text(key)
            out.text(value)
        }
        return out.bytes + [UInt8](repeating: 0, count: max(0, size - out.bytes.count))
    }

    func cards() throws -> Cost {
        try cost {
            var found: [String: Int] = [:]
            _ = try home.keys(at: locators)
            for row in try store.rosterRows() {
                var reader = try CanonicalReader(row.blob, magic: "benchpl1")
                var fields: [String: String] = [:]
                for _ in 0..<7 { fields[try reader.text()] = try reader.text() }
                found[fields["sex"] ?? "", default: 0] += 1
            }
        }
    }

    func rows() throws -> Cost {
        let cards = try cards()
        let read = try cost {
            for id in subjects { _ = (try home.rows(of: id), try home.keys(of: id)) }
        }
        return Cost(cpu: cards.cpu + read.cpu, wall: cards.wall + read.wall)
    }
}
