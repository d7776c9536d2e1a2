import CareRecords

extension Page {
    /// The same page for a terminal: labels in a column, tables with two blanks between columns.
    public var text: String {
        var parts = [title + "\n" + String(repeating: "=", count: title.count)]
        parts += ([.facts(head)] + blocks).map(Self.text(of:)).filter { !$0.isEmpty }
        var lines = footer
        if footerLines.count > footer.count { lines.append(Self.markMeaning(language)) }
        parts.append("--\n" + lines.joined(separator: "\n"))
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func text(of block: Block) -> String {
        switch block {
        case .heading(let text), .paragraph(let text): text
        case .facts(let facts): columns(facts.map { [$0.label, $0.value] })
        case .table(let caption, let header, let rows): caption + "\n" + columns([header] + rows)
        }
    }

    /// Padded by letters as people see them; the last column runs as it is.
    private static func columns(_ rows: [[String]]) -> String {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { index, cell in
                index == row.count - 1
                    ? cell : cell + String(repeating: " ", count: widths[index] - cell.count)
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
