import CareHome
import CareRecords
import Foundation
import Sealing
import Vault

/// A thousand children of whom something was written every month for three years: about 330 fields each.
enum LongRecords {
    static func run(_ asked: Asked) throws {
        guard let tool = asked.tool else { return }
        let children = asked.number("--records", 1000)
        let house = try House(tool, children: children)
        defer { house.remove() }
        try fill(house)
        let home = try house.opened()
        let codes = try home.children().map(\.code)
        var (show, due, dueAgain) = (Readings(), Readings(), Readings())
        var (census, censusAgain) = (Readings(), Readings())
        for round in 0..<max(asked.rounds, 5) {
            let home = try house.opened()
            _ = try home.child(codes[0])
            show.add(try cost { _ = try home.show(codes[round * 7 % codes.count]) })
        }
        for _ in 0..<asked.rounds {
            house.forgetNames()
            var home = try house.opened()
            due.add(try cost { _ = try home.due() })
            home = try house.opened()
            dueAgain.add(try cost { _ = try home.due() })
            house.forgetNames()
            home = try house.opened()
            census.add(try cost { _ = try home.census(group: "m") })
            home = try house.opened()
            censusAgain.add(try cost { _ = try home.census(group: "m") })
        }
        let name = "\(children) children × 330 fields, 38 acts each: "
        Line(name: name + "show one", ours: show, unit: .milliseconds, aim: .most(0.02)).show()
        Line(name: name + "due, first in a session", ours: due, unit: .milliseconds, aim: .most(0.3)).show()
        Line(name: name + "due, in the next command", ours: dueAgain, unit: .milliseconds, aim: .most(0.3))
            .show()
        Line(
            name: name + "census of a group, first in a session", ours: census, unit: .milliseconds,
            aim: .most(0.3)
        ).show()
        Line(
            name: name + "census of a group, in the next command", ours: censusAgain, unit: .milliseconds,
            aim: .most(0.3)
        ).show()
    }

    private static func fill(_ house: House) throws {
        let vault = try house.vault()
        let subjects = try vault.subjects
        for month in 0..<36 {
            let acts = subjects.map { Act(.write, drafts: drafts(of: $0, month)) }
            try vault.commit(acts, clock: Int64(Date().timeIntervalSince1970))
        }
    }

    static func drafts(of child: Bytes16, _ month: Int) -> [Draft] {
        let day = Value.date(PartialDate(iso: "\(2023 + month / 12)-\(10 + month % 3)-15")!)
        let diary: [(String, Value)] = [
            ("healthToday", .text("khỏe")), ("meals", .text("ăn hết suất")), ("mood", .text("vui")),
            ("note", .text("Chơi với các bạn cả buổi chiều.")), ("observedAt", day), ("sleep", .text("tốt")),
        ]
        let body: [(String, Value)] = [
            ("height", .number("13\(month % 10).5")), ("observedAt", day),
            ("weight", .number("3\(month % 10)")),
        ]
        return [("journal", diary), ("development", body)].compactMap { key, values in
            RecordSchema.section(key).map { section in
                Draft(
                    subject: child, compartment: section.compartment.rawValue, section: key, entry: .random(),
                    base: 0, cells: values.map { ($0.0, $0.1.bytes) })
            }
        }
    }
}
