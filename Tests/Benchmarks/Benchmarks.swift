import Foundation
import Sealing
import Vault

/// Prints the table; `--small` runs a tenth, `--large` adds the roster of 100,000, `--only WORD` one part.
@main enum Benchmarks {
    static let rounds = 3

    static func main() throws {
        let words = CommandLine.arguments
        let children = words.contains("--small") ? 1000 : 10_000
        let only = words.firstIndex(of: "--only").map { words[$0 + 1] }
        func wants(_ part: String) -> Bool { only == nil || only == part }
        print("| measured | sealed | twin in clear | ratio | aim |\n|---|---|---|---|---|")
        if wants("write") { try write(children: children) }
        if wants("open") { try open(children: children / 50) }
        if wants("roster") { try roster(children: children) }
        if words.contains("--large") { try roster(children: children * 10) }
        if wants("verify") { try verify(acts: children) }
    }

    static func show(_ line: Line) {
        print(line.text)
        fflush(nil)
    }

    private static func write(children: Int) throws {
        for compartments: UInt8 in [1, 12] {
            var (ours, twin, fields) = (Readings(), Readings(), Readings())
            for _ in 0..<rounds {
                let home = try Home(compartments: compartments)
                defer { home.remove() }
                let acts = (0..<children).map { Fields.admission($0, fields: 40, id: .random()) }
                ours.add(try cost { try home.vault.commit(acts, clock: Home.clock) })
                twin.add(try PlainTwin(of: home).write())
                fields.add(try RowPerField.write(children: children, fields: 40))
            }
            let name = "write \(children) × 40 fields, \(compartments) key(s) a child"
            let aimed = compartments == 1
            show(Line(name: name, ours: ours.median, twin: twin.median, aim: aimed ? "≤ 4×" : ""))
            show(
                Line(
                    name: name + ", against a row per field", ours: ours.median, twin: fields.median,
                    aim: aimed ? "≤ 1.5×" : ""))
        }
    }

    private static func open(children: Int) throws {
        let home = try Home(compartments: 12)
        defer { home.remove() }
        let ids = (0..<children).map { _ in Bytes16.random() }
        for (index, id) in ids.enumerated() {
            let rest = (1..<5).map { part in
                Act(
                    .write,
                    drafts: [
                        Draft(
                            subject: id, compartment: 1, section: "benchmark", entry: .random(), base: 0,
                            cells: Fields.cells(8, child: index, from: 8 * part))
                    ])
            }
            try home.vault.commit([Fields.admission(index, fields: 8, id: id)] + rest, clock: Home.clock)
        }
        let store = try home.store()
        var (ours, twin) = (Readings(), Readings())
        for _ in 0..<rounds {
            let vault = try home.opened()
            ours.add(
                try cost { for id in ids { _ = try vault.read(id, compartments: [1]) } } / Double(children))
            twin.add(
                try cost { for id in ids { _ = (try store.rows(of: id), try store.keys(of: id)) } }
                    / Double(children))
        }
        show(
            Line(
                name: "open a child of 40 fields from 5 acts", ours: ours.median, twin: twin.median,
                unit: "ms", aim: "≤ 0.5 ms"))
    }

    private static func roster(children: Int) throws {
        let home = try Home(compartments: 12)
        defer { home.remove() }
        for start in stride(from: 0, to: children, by: 10_000) {
            let acts = (start..<min(start + 10_000, children)).map {
                Fields.admission($0, fields: 4, id: .random())
            }
            try home.vault.commit(acts, clock: Home.clock)
        }
        var (first, again, twin) = (Readings(), Readings(), Readings())
        for _ in 0..<rounds {
            let (vault, store) = (try home.opened(), try home.store())
            first.add(try cost { _ = try vault.roster(1) })
            again.add(try cost { _ = try vault.roster(1) })
            twin.add(try cost { _ = try store.rosterRows() })
        }
        let aim = children == 10_000 ? "≤ 60 ms" : ""
        let name = "roster of \(children)"
        show(Line(name: name + ", first", ours: first.median, twin: twin.median, unit: "ms", aim: aim))
        show(Line(name: name + ", again", ours: again.median, twin: twin.median, unit: "ms"))
    }

    private static func verify(acts: Int) throws {
        let home = try Home()
        defer { home.remove() }
        try home.vault.commit(
            (0..<acts).map { Fields.admission($0, fields: 40, id: .random()) }, clock: Home.clock)
        let subjects = try home.vault.subjects
        var (opening, ours, twin) = (Readings(), Readings(), Readings())
        for _ in 0..<rounds {
            var vault = home.vault
            opening.add(try cost { vault = try home.opened() })
            ours.add(
                try cost {
                    guard try vault.verify(anchor: nil).problems.isEmpty else {
                        throw VaultError.storage("benchmark")
                    }
                })
            let store = try home.store()
            twin.add(
                try cost {
                    _ = (try store.entries(from: 0), try store.allRows())
                    for id in subjects { _ = (try store.rows(of: id), try store.keys(of: id)) }
                })
        }
        let log = try cost { _ = try home.store().entries(from: 0) }
        show(Line(name: "open a home of \(acts) acts", ours: opening.median, twin: log))
        show(Line(name: "verify \(acts) acts of 40 fields", ours: ours.median, twin: twin.median))
    }
}
