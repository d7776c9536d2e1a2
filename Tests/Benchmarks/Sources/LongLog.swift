import Foundation
import Sealing
import Vault

/// A log of many years: one entry in a hundred admits a child, one in twenty writes, the rest are readings. Opened and
/// checked by processes of their own, so that their memory is theirs alone.
enum LongLog {
    static func run(_ asked: Asked) throws {
        if let folder = asked.value("--home") { return try step(asked.value("--step") ?? "", folder) }
        let home = try Home()
        defer { home.remove() }
        try fill(home.vault, to: asked.entries)
        try home.keepSeeds()
        for step in ["open", "open and verify", "open and verify again"] {
            let ran = try Command.run([
                CommandLine.arguments[0], "--only", "log", "--home", home.folder, "--step", step,
            ])
            guard ran.status == 0 else { throw VaultError.storage(step) }
            try show("a log of \(asked.entries) entries: \(step)", ran, asked.entries)
        }
    }

    private static func step(_ step: String, _ folder: String) throws {
        let vault = try Home.left(at: folder)
        guard step != "open" else { return }
        let file = URL(fileURLWithPath: folder + "/proved")
        let proof = (try? Data(contentsOf: file)).map { [UInt8]($0) }
        let found = try vault.verify(anchor: vault.anchor, proof: proof)
        guard let new = found.proof, proof == nil || found.anew == (0, 0) else {
            throw VaultError.storage(step)
        }
        try Data(new).write(to: file)
    }

    private static func show(_ name: String, _ ran: Ran, _ entries: Int) throws {
        var (cpu, wall, memory, rate) = (Readings(), Readings(), Readings(), Readings())
        cpu.add(ran.cost)
        wall.add(ran.cost.wall)
        memory.add(ran.memory)
        rate.add(Double(entries) / ran.cost.cpu)
        Line(name: name, ours: cpu).show()
        Line(name: "… on the wall", ours: wall).show()
        Line(name: "… entries a second of one core", ours: rate, unit: .perSecond).show()
        Line(name: "… most memory", ours: memory, unit: .megabytes, aim: .most(200e6)).show()
    }

    private static func fill(_ vault: Vault, to size: Int) throws {
        let children = max(10, size / 100)
        try vault.commit(children, clock: Home.clock) { Fields.admission($0, fields: 4, id: .random()) }
        let subjects = try vault.subjects
        let detail = Array("journal development schooling".utf8)
        while vault.anchor.size < UInt64(size) {
            let first = Int(vault.anchor.size)
            try vault.commit(min(20_000, size - first), clock: Home.clock) { index in
                let place = first + index
                let subject = subjects[place / 20 % subjects.count]
                guard place % 20 == 0 else { return Act(.read, about: [subject], payload: detail) }
                let note = Draft(
                    subject: subject, compartment: 1, section: "journal", entry: .random(), base: 0,
                    cells: Fields.cells(4, child: place))
                return Act(.write, drafts: [note])
            }
        }
    }
}
