import Foundation
import Sealing
import Vault

/// Many children of forty fields, one signed act each, in one transaction.
enum Writing {
    static func run(_ asked: Asked) throws {
        for compartments: UInt8 in [1, 12] { try write(asked, compartments) }
    }

    private static func write(_ asked: Asked, _ compartments: UInt8) throws {
        let children = asked.children
        var (ours, twin, fields) = (Readings(), Readings(), Readings())
        var (size, twinSize, clearSize) = (Readings(), Readings(), Readings())
        for _ in 0..<asked.rounds {
            let home = try Home(compartments: compartments)
            defer { home.remove() }
            let acts = (0..<children).map { Fields.admission($0, fields: 40, id: .random()) }
            ours.add(try cost { try home.vault.commit(acts, clock: Home.clock) })
            let plain = try PlainTwin(of: home).write()
            twin.add(plain.cost)
            let rows = try RowPerField.write(children: children, fields: 40)
            fields.add(rows.cost)
            size.add(try Home.size(home.folder))
            twinSize.add(rows.bytes)
            clearSize.add(try ClearTwin.bytes(children: children, fields: 40))
        }
        let name = "write \(children) × 40 fields, \(compartments) key(s) a child"
        let aimed = compartments == 1
        Line(name: name, ours: ours, twin: twin, aim: aimed ? .ratio(3) : nil).show()
        Line(name: "… against a row per field", ours: ours, twin: fields, aim: aimed ? .ratio(1.2) : nil)
            .show()
        if aimed, let cipher = try SQLCipher.write(children: children, rounds: asked.rounds) {
            Line(name: "… against SQLCipher 4, a row per field", ours: ours, twin: cipher, aim: .ratio(1))
                .show()
        }
        Line(
            name: "… size on the disk, against the same tables and acts in clear", ours: size,
            twin: clearSize, unit: .megabytes, aim: aimed ? .ratio(3) : nil
        ).show()
        Line(
            name: "… size on the disk, against a row per field", ours: size, twin: twinSize, unit: .megabytes,
            aim: aimed ? .ratio(3) : nil
        ).show()
    }
}

/// SQLCipher 4 as Python's `sqlcipher3-binary` brings it; nil where that is not installed.
enum SQLCipher {
    static func write(children: Int, rounds: Int) throws -> Readings? {
        let python = ProcessInfo.processInfo.environment["MAIAM_BENCHMARK_PYTHON"] ?? "python3"
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("sqlcipher.py").path
        var readings = Readings()
        for _ in 0..<rounds {
            let found = try Command.run(["/usr/bin/env", python, script, "\(children)"], takesOutput: true)
            guard found.status == 0, let seconds = Double(found.output.split(separator: "\n").first ?? "")
            else { return nil }
            readings.add(seconds)
        }
        return readings
    }
}
