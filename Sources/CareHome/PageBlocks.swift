import CareRecords
import Disclosure

extension Page {
    static func html(of block: Block) -> String {
        switch block {
        case .heading(let text): "<h2>\(escaped(text))</h2>"
        case .facts(let facts): facts.isEmpty ? "" : list(facts)
        case .table(let caption, let header, let rows): table(caption, header, rows)
        case .paragraph(let text): "<p>\(escaped(text))</p>"
        }
    }

    /// The footer's own lines and, under a table with hidden cells, what the mark means.
    var footerLines: [String] {
        let own = footer.map { "<p>\(Self.escaped($0))</p>" }
        guard hidesSomething else { return own }
        return own + [
            "<p lang=\"vi\">\(Self.escaped(Self.markMeaning.vi))</p>",
            "<p lang=\"en\">\(Self.escaped(Self.markMeaning.en))</p>",
        ]
    }

    /// Said in both languages, whoever reads: the mark must not be taken for "few".
    static let markMeaning = Wording(
        vi: """
            ● Số liệu không công bố để bảo vệ trẻ em. Dấu ● không có nghĩa là ít: ô đó có thể bằng 0, nhỏ \
            hoặc lớn; một số ô an toàn cũng được che để không thể tính ngược.
            """,
        en: """
            ● Not published, to protect children. ● does not mean 'few': the value may be zero, small or \
            large; some safe cells are hidden too, so that nothing can be worked out by subtraction.
            """)

    private var hidesSomething: Bool {
        blocks.contains { block in
            guard case .table(_, _, let rows) = block else { return false }
            return rows.joined().contains(Mark.hidden)
        }
    }

    private static func list(_ facts: [Fact]) -> String {
        let rows = facts.map { "<dt>\(escaped($0.label))</dt><dd>\(escaped($0.value))</dd>" }
        return "<dl>\n\(rows.joined(separator: "\n"))\n</dl>"
    }

    private static func table(_ caption: String, _ header: [String], _ rows: [[String]]) -> String {
        let head = header.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        return """
            <table>
            <caption>\(escaped(caption))</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows.map(row).joined(separator: "\n"))
            </tbody>
            </table>
            """
    }

    private static func row(_ cells: [String]) -> String {
        let name = cells.first.map { "<th scope=\"row\">\(escaped($0))</th>" } ?? ""
        let values = cells.dropFirst().map {
            $0 == Mark.hidden ? "<td class=\"hidden\">\($0)</td>" : "<td>\(escaped($0))</td>"
        }
        return "<tr>\(name)\(values.joined())</tr>"
    }

    /// Text that markup cannot break out of; controls and bidirectional overrides, which could show it
    /// otherwise than it stands, become the replacement character.
    static func escaped(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": shown += "&amp;"
            case "<": shown += "&lt;"
            case ">": shown += "&gt;"
            case "\"": shown += "&quot;"
            case "'": shown += "&#39;"
            case "\n", "\t": shown.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                shown += "\u{FFFD}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    static let style = """
        @page { size: A4; margin: 20mm 15mm 20mm 30mm; }
        body { font: 13pt/1.35 "Times New Roman", Times, "Liberation Serif", serif;
            color: #000; background: #fff; }
        @media screen { body { max-width: 165mm; margin: 10mm auto; padding: 0 5mm; } }
        h1 { font-size: 14pt; text-align: center; }
        h2 { font-size: 13pt; margin: 6mm 0 2mm; break-after: avoid; }
        p, dd { white-space: pre-line; overflow-wrap: anywhere; }
        dl { display: grid; grid-template-columns: 55mm 1fr; gap: 1mm 4mm; margin: 0; }
        dt { color: #333; }
        dd { margin: 0; }
        table { border-collapse: collapse; width: 100%; margin: 3mm 0; break-inside: avoid; }
        caption { text-align: left; font-style: italic; padding-bottom: 1mm; }
        th, td { border: 0.5pt solid #000; padding: 1mm 2mm; }
        th { text-align: left; font-weight: normal; }
        thead th { font-weight: bold; }
        td { text-align: right; font-variant-numeric: tabular-nums; }
        td.hidden { text-align: center; }
        footer { border-top: 0.5pt solid #000; margin-top: 8mm; font-size: 11pt; }
        footer p { margin: 1mm 0; }
        """
}
