import Sealing
import Vault

/// Opening a home and checking all of it.
enum Checking {
    static func run(_ asked: Asked) throws {
        let acts = asked.children
        let home = try Home()
        defer { home.remove() }
        try home.vault.commit(
            (0..<acts).map { Fields.admission($0, fields: 40, id: .random()) }, clock: Home.clock)
        let subjects = try home.vault.subjects
        var (opening, log, ours, again, twin) = (Readings(), Readings(), Readings(), Readings(), Readings())
        var both = Readings()
        for _ in 0..<asked.rounds {
            var (vault, proof) = (home.vault, [UInt8]?.none)
            let opened = try cost { vault = try home.opened() }
            let first = try cost { proof = try check(vault) }
            opening.add(opened)
            ours.add(first)
            both.add(opened.cpu + first.cpu)
            // Somebody who has just come in, and knows of the first check by what it left alone.
            vault = try home.opened()
            again.add(try cost { try check(vault, proof) })
            let store = try home.store()
            log.add(try cost { _ = try store.entries(from: 0) })
            twin.add(
                try cost {
                    _ = (try store.entries(from: 0), try store.subjectsWithRows())
                    for id in subjects { _ = (try store.rows(of: id), try store.keys(of: id)) }
                })
        }
        Line(name: "open a home of \(acts) acts", ours: opening, twin: log).show()
        Line(name: "verify \(acts) acts of 40 fields", ours: ours, twin: twin).show()
        // Opening checks the signatures of admissions, so the two together are what a check takes.
        Line(
            name: "… opening among it, acts a second of one core", ours: both.rate(acts), unit: .perSecond,
            aim: .rate(20_000)
        ).show()
        Line(name: "… opened already, acts a second of one core", ours: ours.rate(acts), unit: .perSecond)
            .show()
        Line(name: "… again, nothing new", ours: again, twin: twin).show()
        Line(name: "… again, acts a second of one core", ours: again.rate(acts), unit: .perSecond).show()
    }

    @discardableResult
    private static func check(_ vault: Vault, _ proof: [UInt8]? = nil) throws -> [UInt8]? {
        let found = try vault.verify(anchor: nil, proof: proof)
        guard found.problems.isEmpty, proof == nil || found.anew == (0, 0) else {
            throw VaultError.storage("benchmark")
        }
        return found.proof
    }
}

extension Readings {
    func rate(_ count: Int) -> Readings {
        var rates = Readings()
        for value in values { rates.add(Double(count) / value) }
        return rates
    }
}

/// New keys for every compartment, everything wrapped anew.
enum Rewrapping {
    static func run(_ asked: Asked) throws {
        let home = try Home.small(asked.house, compartments: 1)
        defer { home.remove() }
        var (ours, twin) = (Readings(), Readings())
        let ids = try home.vault.subjects
        for _ in 0..<asked.rounds {
            ours.add(try cost { _ = try home.vault.rotate(clock: Home.clock) })
            let store = try home.store()
            twin.add(try cost { for id in ids { _ = try store.keys(of: id) } })
        }
        Line(
            name: "re-wrap \(asked.house) children in one compartment", ours: ours, twin: twin, aim: .most(1)
        ).show()
    }
}

/// One child's keys and rows destroyed for good.
enum Erasing {
    static func run(_ asked: Asked) throws {
        let home = try Home.small(asked.children, compartments: 12)
        defer { home.remove() }
        var (ours, wall) = (Readings(), Readings())
        for id in try home.vault.subjects.prefix(max(asked.rounds, 5)) {
            let spent = try cost { _ = try home.vault.erase(id, drafts: [], clock: Home.clock) }
            ours.add(spent)
            wall.add(spent.wall)
        }
        Line(
            name: "erase one child among \(asked.children)", ours: ours, unit: .milliseconds, aim: .most(0.2)
        ).show()
        Line(name: "… on the wall", ours: wall, unit: .milliseconds).show()
    }
}
