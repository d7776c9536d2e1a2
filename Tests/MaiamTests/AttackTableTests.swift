import Foundation
import Testing

@Suite struct AttackTableTests {
    @Test func `every attack has tests, and every test is there`() throws {
        var tests = ""
        for path in try Tree.files("Tests") where path.hasSuffix(".swift") && !path.contains("AttackTable") {
            tests += try Tree.text(path)
        }
        var lines: [String] = []
        for row in AttackTable.rows {
            #expect(!row.tests.isEmpty, "\(row.attack)")
            for name in row.tests { #expect(tests.contains("func `\(name)`"), "\(row.attack): \(name)") }
            lines += row.tests.enumerated().map { index, name in
                let head = index == 0 ? (row.area, row.attack) : ("", "")
                return "| \(head.0) | \(head.1) | \(name) |"
            }
        }
        print((["| area | attack | test |", "|---|---|---|"] + lines).joined(separator: "\n"))
    }
}
