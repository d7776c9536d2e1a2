import Foundation

/// Columns for the eye, padded by `Character` so that Vietnamese letters keep them straight.
struct Table {
    let header: [String]
    let rows: [[String]]

    /// Lines that end in a line end, two blanks between columns, no blanks at their ends.
    var text: String {
        let lines = ([header] + rows).map { $0.map(Self.shown) }
        let columns = lines.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            lines.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
        }
        return lines.map { Self.line($0, widths) + "\n" }.joined()
    }

    private static func shown(_ cell: String) -> String {
        Terminal.safe(cell.precomposedStringWithCanonicalMapping)
    }

    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        var line = padded.joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}

extension Context {
    /// A table with rows; without any, a sentence in its place and nothing on standard output.
    func print(_ table: Table, orSay vi: String, _ en: String) throws {
        table.rows.isEmpty ? say(vi, en) : try print(table.text)
    }
}
