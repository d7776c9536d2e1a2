import Foundation
import Sealing
import Vault

/// A log of many years: one entry in a hundred admits a child, one in twenty writes, the rest are readings.
enum LongLog {
    static func run(_ asked: Asked) throws {
        guard let tool = asked.tool else { return }
        let house = try House(tool, children: max(10, asked.entries / 100))
        defer { house.remove() }
        try fill(house, to: UInt64(asked.entries))
        guard try house.unlock().status == 0 else {
            print("| a long log | no kernel keyring here | | | | |")
            return
        }
        defer { _ = try? house.run("lock") }
        // Whatever comes first walks the whole log.
        let name = "a log of \(asked.entries) entries: "
        try show(name + "open it first in a session (maiam user list)", try house.run("user", "list"))
        try show(name + "verify", try house.run("verify"), entries: asked.entries)
        try show(name + "verify again", try house.run("verify"), entries: asked.entries)
        try show(name + "open it afterwards (maiam user list)", try house.run("user", "list"))
    }

    private static func show(_ name: String, _ ran: Ran, entries: Int? = nil) throws {
        guard ran.status == 0 else { throw VaultError.storage(name) }
        var (cpu, wall, memory, rate) = (Readings(), Readings(), Readings(), Readings())
        cpu.add(ran.cost)
        wall.add(ran.cost.wall)
        memory.add(ran.memory)
        Line(name: name, ours: cpu).show()
        Line(name: "… on the wall", ours: wall).show()
        Line(name: "… most memory", ours: memory, unit: .megabytes, aim: .most(200e6)).show()
        guard let entries else { return }
        rate.add(Double(entries) / ran.cost.cpu)
        Line(name: "… entries a second of one core", ours: rate, unit: .perSecond).show()
    }

    private static func fill(_ house: House, to size: UInt64) throws {
        let vault = try house.vault()
        let subjects = try vault.subjects
        let now = Int64(Date().timeIntervalSince1970)
        let detail = Array("journal development schooling".utf8)
        while vault.anchor.size < size {
            let first = Int(vault.anchor.size)
            try vault.commit(min(20_000, Int(size) - first), clock: now) { index in
                let place = first + index
                let subject = subjects[place / 20 % subjects.count]
                guard place % 20 == 0 else { return Act(.read, about: [subject], payload: detail) }
                return Act(.write, drafts: Array(LongRecords.drafts(of: subject, place % 36).prefix(1)))
            }
        }
    }
}
