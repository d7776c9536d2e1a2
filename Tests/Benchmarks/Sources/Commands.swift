import CareHome
import Foundation
import Vault

/// Whole commands, from the start of the process to its end, on the clock on the wall.
enum Commands {
    static func run(_ asked: Asked) throws {
        guard let tool = asked.tool else { return }
        try time("maiam --version", 41, most: 0.004) { try Command.run([tool, "--version"]) }
        for children in [100, asked.number("--commands", 1000)] {
            let house = try House(tool, children: children)
            defer { house.remove() }
            guard try house.unlock().status == 0 else {
                print("| maiam show CODE | no kernel keyring here | | | | |")
                return
            }
            let codes = try house.opened().children().map(\.code)
            let code = codes[codes.count / 2]
            try time("maiam show CODE among \(children), unlocked", 31, most: 0.008) {
                try house.run("show", code)
            }
            try time("maiam search WORD among \(children), unlocked", 11) { try house.run("search", "xoan") }
            _ = try house.run("lock")
        }
    }

    private static func time(
        _ name: String, _ rounds: Int, most: Double? = nil, _ body: () throws -> Ran
    ) throws {
        var (wall, cpu) = (Readings(), Readings())
        for _ in 0..<rounds {
            let ran = try body()
            guard ran.status == 0 else { throw VaultError.storage(name) }
            wall.add(ran.cost.wall)
            cpu.add(ran.cost)
        }
        Line(name: name + ", on the wall", ours: wall, unit: .milliseconds, aim: most.map { .most($0) })
            .show()
        Line(name: "… of the processor", ours: cpu, unit: .milliseconds, aim: most.map { .most($0) }).show()
    }
}
