import Sealing
import Vault

/// One child of forty fields from five acts, every signature checked.
enum Opening {
    static func run(_ asked: Asked) throws {
        let children = max(asked.children / 50, 20)
        let home = try Home(compartments: 12)
        defer { home.remove() }
        let ids = (0..<children).map { _ in Bytes16.random() }
        for (index, id) in ids.enumerated() {
            let rest = (1..<5).map { part in
                let draft = Draft(
                    subject: id, compartment: 1, section: "benchmark", entry: .random(), base: 0,
                    cells: Fields.cells(8, child: index, from: 8 * part))
                return Act(.write, drafts: [draft])
            }
            try home.vault.commit([Fields.admission(index, fields: 8, id: id)] + rest, clock: Home.clock)
        }
        let store = try home.store()
        var (ours, twin) = (Readings(), Readings())
        for _ in 0..<max(asked.rounds, 7) {
            let vault = try home.opened()
            ours.add(
                try cost { for id in ids { _ = try vault.read(id, compartments: [1]) } }.cpu
                    / Double(children))
            twin.add(
                try cost { for id in ids { _ = (try store.rows(of: id), try store.keys(of: id)) } }.cpu
                    / Double(children))
        }
        Line(
            name: "open a child of 40 fields from 5 acts, signatures checked", ours: ours, twin: twin,
            unit: .milliseconds, aim: .most(0.0003)
        ).show()
    }
}
