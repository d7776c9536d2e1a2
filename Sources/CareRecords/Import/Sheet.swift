/// A table as Excel saves it in Vietnam: `;`, `,` or tab, UTF-8 with or without a mark, or UTF-16.
public struct Sheet: Sendable {
    /// The rows that hold anything, the header first, each cell tidied.
    public private(set) var rows: [[String]] = []
    /// The line of the file each row starts on, counted from 1.
    public private(set) var lines: [Int] = []
    /// Cells Excel has turned into something else, such as `Nov-11`.
    public private(set) var problems: [Problem] = []
    /// What parts the cells of a row.
    public let delimiter: Character

    /// Reads a file, refusing one whose letters are already lost.
    public init(bytes: [UInt8]) throws(Problem) {
        var scanner = Scanner(text: try SheetText.decode(bytes))
        delimiter = Character(scanner.delimiter)
        while let (line, cells) = try scanner.row() {
            let tidied = cells.map { cell in
                cell.split(omittingEmptySubsequences: true) { $0.isNewline }.map { tidy(String($0)) }
                    .filter { !$0.isEmpty }.joined(separator: "\n")
            }
            guard tidied.contains(where: { !$0.isEmpty }) else { continue }
            rows.append(tidied)
            lines.append(line)
        }
        try Damage.refuseLostLetters(rows, lines)
        for (row, line) in zip(rows.dropFirst(), lines.dropFirst()) {
            for (column, cell) in row.enumerated() where Damage.isExcelDate(cell) {
                let heading = rows[0].indices.contains(column) ? rows[0][column] : ""
                problems.append(Damage.excelDate(under: heading, line: line, column: column + 1))
            }
        }
    }
}

/// Cuts text into rows and cells; a quoted cell may hold delimiters, doubled quotes and new lines.
private struct Scanner {
    private let scalars: [Unicode.Scalar]
    private var at = 0
    private var line = 1
    let delimiter: Unicode.Scalar

    init(text: String.UnicodeScalarView) {
        let all = Array(text)
        if all.count >= 5, String(String.UnicodeScalarView(all[..<4])).lowercased() == "sep=" {
            delimiter = all[4]
            at = all.firstIndex(of: "\n").map { $0 + 1 } ?? all.count
            line = 2
        } else {
            delimiter = Self.detect(all)
        }
        scalars = all
    }

    /// The delimiter that stands most often in the header, outside quotes.
    private static func detect(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var quoted = false
        for scalar in scalars.drop(while: { $0 == "\n" || $0 == "\r" }) {
            if scalar == "\"" { quoted.toggle() }
            if !quoted, scalar == "\n" || scalar == "\r" { break }
            if !quoted { counts[scalar, default: 0] += 1 }
        }
        let known: [Unicode.Scalar] = [";", ",", "\t"]
        return known.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ";"
    }

    mutating func row() throws(Problem) -> (line: Int, cells: [String])? {
        guard at < scalars.count else { return nil }
        let start = line
        var cells: [String] = []
        while true {
            cells.append(try cell(opened: cells.count + 1))
            guard at < scalars.count else { return (start, cells) }
            let scalar = scalars[at]
            at += 1
            if scalar != delimiter {
                if scalar == "\r", at < scalars.count, scalars[at] == "\n" { at += 1 }
                line += 1
                return (start, cells)
            }
        }
    }

    private mutating func cell(opened column: Int) throws(Problem) -> String {
        var text = String.UnicodeScalarView()
        if at < scalars.count, scalars[at] == "\"" { try quoted(into: &text, column) }
        while at < scalars.count, scalars[at] != delimiter, scalars[at] != "\n", scalars[at] != "\r" {
            text.append(scalars[at])
            at += 1
        }
        return String(text)
    }

    private mutating func quoted(into text: inout String.UnicodeScalarView, _ column: Int) throws(Problem) {
        let start = line
        at += 1
        while at < scalars.count {
            let scalar = scalars[at]
            at += 1
            if scalar == "\"" {
                guard at < scalars.count, scalars[at] == "\"" else { return }
                at += 1
            } else if scalar == "\n" || (scalar == "\r" && (at == scalars.count || scalars[at] != "\n")) {
                line += 1
            }
            text.append(scalar)
        }
        throw Problem(
            Wording(
                vi: "Dấu ngoặc kép mở ở đây không được đóng lại.",
                en: "The quote opened here is never closed."),
            line: start, column: column)
    }
}
