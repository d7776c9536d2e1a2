import CareHome
import CareRecords
import Foundation
import Sealing
import Vault

/// How the same work grows with the home, as powers of the number of children: 1 is in proportion to it.
enum Growth {
    static func run(_ asked: Asked) throws {
        guard let tool = asked.tool else { return }
        var (whole, closed) = (Slopes(), Slopes())
        for size in asked.sizes {
            let house = try House(tool, children: size)
            whole.add("import from CSV", size, house.imported.cost)
            try measure(house, size, asked.rounds, &whole)
            house.remove()
            whole.show(after: size)
            let bare = try Home.small(size, compartments: 1)
            for _ in 0..<asked.rounds {
                whole.add(
                    "re-wrap, one compartment", size,
                    try cost { _ = try bare.vault.rotate(clock: Home.clock) })
            }
            bare.remove()
            whole.show(after: size, from: "re-wrap, one compartment")
        }
        print("")
        for size in asked.sizes {
            let house = try House(tool, children: size + open)
            try close(house, size)
            try measureOpen(house, size, asked.rounds, &closed)
            house.remove()
            closed.show(after: size)
        }
        print("\nslopes with the number of children")
        whole.table()
        print("\nslopes with the number of closed records beside \(open) open ones")
        closed.table()
    }

    /// Open cases beside a growing number of closed ones.
    private static let open = 200

    private static func measure(_ house: House, _ size: Int, _ rounds: Int, _ slopes: inout Slopes) throws {
        let codes = try house.opened().children().map(\.code)
        for round in 0..<rounds {
            let walked = try house.opened(inSession: false)
            slopes.add("open, the whole log", size, walked.cost)
            slopes.add("verify, everything", size, try cost { _ = try walked.home.verification(full: true) })
            let again = try house.opened(inSession: false)
            slopes.add("verify, nothing new", size, try cost { _ = try again.home.verification() })
            house.forgetNames()
            var session = try house.opened(inSession: true)
            slopes.add("search, first", size, try cost { _ = try session.home.search("xoan") })
            session = try house.opened(inSession: true)
            slopes.add("open, in a session", size, session.cost)
            slopes.add("search, again", size, try cost { _ = try session.home.search("xoan") })
            slopes.add("census", size, try cost { _ = try session.home.census() })
            slopes.add("due for one worker", size, try cost { _ = try session.home.due(by: "director") })
            try one(codes[round * 7 % codes.count], size, house, &slopes)
        }
    }

    private static func measureOpen(
        _ house: House, _ size: Int, _ rounds: Int, _ slopes: inout Slopes
    ) throws {
        let codes = try house.opened().children().filter { $0.standing != .closed }.map(\.code)
        for round in 0..<rounds {
            house.forgetNames()
            let session = try house.opened(inSession: true)
            slopes.add("open, in a session", size, session.cost)
            slopes.add(
                "due for one worker, first", size, try cost { _ = try session.home.due(by: "director") })
            let next = try house.opened()
            slopes.add("due, next command", size, try cost { _ = try next.due(by: "director") })
            try one(codes[round * 7 % codes.count], size, house, &slopes)
        }
    }

    /// One child shown, and a line of its journal written, each by a command of its own.
    private static func one(_ code: String, _ size: Int, _ house: House, _ slopes: inout Slopes) throws {
        guard let journal = RecordSchema.section("journal") else { return }
        for _ in 0..<3 {
            var home = try house.opened()
            slopes.add("show one", size, try cost { _ = try home.show(code) })
            home = try house.opened()
            slopes.add(
                "record", size,
                try cost {
                    try home.record(code, journal, ordinal: nil, changes: ["note": .text("Ăn hết suất.")])
                })
        }
    }

    /// All but the first ones become closed cases: the card says so and loses the name, and the house lists them.
    private static func close(_ house: House, _ count: Int) throws {
        let vault = try house.vault()
        let roster = Compartment.roster.rawValue
        let subjects = Array(try vault.subjects.suffix(count))
        for start in stride(from: 0, to: count, by: 1000) {
            let cards = try subjects[start..<min(start + 1000, count)].map { subject in
                let versions = try vault.read(subject, compartments: [roster])
                guard let card = versions.last(where: { $0.section == "roster" }) else {
                    throw VaultError.storage("card")
                }
                return (subject: subject, card: card)
            }
            // Each act on the house's file reads it: one lists them all.
            let listing = Act(.write, drafts: cards.map { shelved($0.card, in: vault.vault) })
            try vault.commit(
                cards.map { Act(.write, drafts: [closed($0.card, of: $0.subject)]) } + [listing],
                clock: Int64(Date().timeIntervalSince1970))
        }
    }

    private static func closed(_ card: StoredVersion, of subject: Bytes16) -> Draft {
        let changes: [String: [UInt8]?] = [
            "state": Value.code(Standing.closed.rawValue).bytes, "fullName": nil,
        ]
        return Draft(
            subject: subject, compartment: Compartment.roster.rawValue, section: "roster", entry: card.entry,
            base: card.version, cells: card.cells.merging(changes) { $1 }.map { ($0.key, $0.value) },
            isRoster: true)
    }

    private static func shelved(_ card: StoredVersion, in house: Bytes16) -> Draft {
        Draft(
            subject: house, compartment: Compartment.archive.rawValue, section: "archive", entry: .random(),
            base: 0, cells: [("code", card.cells["code"] ?? nil)])
    }
}

/// Readings of several works at several sizes.
struct Slopes {
    private var names: [String] = []
    private var readings: [String: [Int: Readings]] = [:]

    mutating func add(_ name: String, _ size: Int, _ cost: Cost) {
        if !names.contains(name) { names.append(name) }
        readings[name, default: [:]][size, default: Readings()].add(cost)
    }

    /// What is known so far, since the next size may take long.
    func show(after size: Int, from first: String? = nil) {
        for name in names.drop(while: { first != nil && $0 != first }) {
            guard let found = readings[name]?[size] else { continue }
            Line(name: "\(size): \(name)", ours: found, unit: .milliseconds).show()
        }
    }

    func table() {
        let sizes = Set(readings.values.flatMap(\.keys)).sorted()
        print("| work, ms of the processor |" + sizes.map { " \($0) |" }.joined() + " slope |")
        print("|---|" + sizes.map { _ in "---|" }.joined() + "---|")
        for name in names {
            let found = readings[name] ?? [:]
            let cells = sizes.map { found[$0].map { Unit.milliseconds.text($0.median) } ?? "–" }
            let slope = Self.slope(found.map { (Double($0.key), $0.value.median) })
            print("| \(name) |" + cells.map { " \($0) |" }.joined() + String(format: " %.2f |", slope))
        }
    }

    /// Of the straight line that lies best through the logarithms.
    private static func slope(_ points: [(size: Double, time: Double)]) -> Double {
        let logs = points.map { (log($0.size), log(max($0.time, 1e-9))) }
        let (x, y) = (mean(logs.map(\.0)), mean(logs.map(\.1)))
        let square = logs.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
        return square == 0 ? 0 : logs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) } / square
    }

    private static func mean(_ values: [Double]) -> Double {
        values.reduce(0, +) / Double(max(values.count, 1))
    }
}
