import CareRecords

/// A printed form: A4 in the layout of Decree 30/2020, Annex I, blank or filled.
public struct FormSheet: Sendable {
    /// Who issues it, as the letterhead of the house says.
    public struct Letterhead: Sendable {
        public var parent = "", place = "", sign = ""
    }

    let template: FormTemplate
    let house: String
    let letterhead: Letterhead
    let today: Day
    let language: Language
    /// The child's code, and the name where the form may carry it.
    var heading = ""
    var life: Life?
    /// Rows of a sheet that lists children.
    var rows: [[String]] = []

    public var html: String {
        let title = template.title(language)
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(Page.escaped(title))</title>
            <style>
            \(Page.style)
            \(Self.style)
            </style>
            </head>
            <body>
            \(head)
            <h1>\(Page.escaped(title))</h1>
            \(heading.isEmpty ? "" : "<p class=\"child\">\(Page.escaped(heading))</p>")
            \(body.joined(separator: "\n"))
            \(signatures)
            <footer><p>\(Page.escaped(secrecy))</p></footer>
            </body>
            </html>

            """
    }

    private func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(language) }

    private var secrecy: String {
        let follows = template.follows.isEmpty ? "" : template.follows + " · "
        return follows
            + word(
                "Tài liệu chứa thông tin bí mật đời sống riêng tư của trẻ em – không sao chụp, phát tán",
                "This document holds private facts about children: do not copy or pass on.")
    }

    /// The motto of the state stands in Vietnamese whatever the language of the page.
    private var head: String {
        let parent = letterhead.parent.isEmpty ? "…………………………" : letterhead.parent
        let sign = letterhead.sign.isEmpty ? "…" : letterhead.sign
        let place = letterhead.place.isEmpty ? "…………" : letterhead.place
        return """
            <table class="head"><tr>
            <td>\(Page.escaped(parent.uppercased()))<br><b>\(Page.escaped(house.uppercased()))</b><br>Số: …/\(Page.escaped(sign))</td>
            <td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b><u>Độc lập - Tự do - Hạnh phúc</u></b><br>
            <i>\(Page.escaped(place)), \(Self.longDate(today))</i></td>
            </tr></table>
            """
    }

    /// `ngày 05 tháng 02 năm 2026`: a leading zero for days under 10 and for January and February alone.
    static func longDate(_ day: Day) -> String {
        let figure = day.day < 10 ? "0\(day.day)" : "\(day.day)"
        let month = day.month < 3 ? "0\(day.month)" : "\(day.month)"
        return "ngày \(figure) tháng \(month) năm \(day.year)"
    }

    private var body: [String] {
        template.columns.isEmpty ? template.blocks.map(html) : [sheet]
    }

    private func html(_ block: FormTemplate.Block) -> String {
        switch block {
        case .facts(let section, let keys): facts(section, keys)
        case .rows(let section, let key, let spare): table(section, key, spare)
        case .paragraph(let text): "<p>\(Page.escaped(text(language)))</p>"
        case .lines(let label, let count):
            "<p>\(Page.escaped(label(language))):</p>"
                + String(repeating: "<p class=\"dots\"></p>", count: count)
        }
    }

    private func facts(_ key: String, _ keys: [String]) -> String {
        guard let section = RecordSchema.section(key) else { return "" }
        let rows = keys.compactMap { section[$0] }.map { field in
            let value = life?.latest(key, field.key).map { Page.escaped(field.text($0, language)) }
            return
                "<dt>\(Page.escaped(field.label(language)))</dt><dd>\(value ?? "<span class=\"dots\"></span>")</dd>"
        }
        return "<dl>\n\(rows.joined(separator: "\n"))\n</dl>"
    }

    private func table(_ section: String, _ key: String, _ spare: Int) -> String {
        guard let field = RecordSchema.section(section)?[key], case .rows(let columns) = field.type else {
            return ""
        }
        var filled: [[String]] = []
        if case .rows(let rows)? = life?.latest(section, key) {
            filled = rows.map { row in
                columns.map { column in row[column.key].map { column.text($0, language) } ?? "" }
            }
        }
        let blank = Array(repeating: Array(repeating: "", count: columns.count), count: spare)
        return Self.table(
            field.label(language), columns.map { $0.label(language) }, filled + blank)
    }

    private var sheet: String {
        let header = [word("STT", "No."), word("Tên", "Name")] + template.columns.map { $0(language) }
        let spare = template.subject == .room ? 3 : 0
        let numbered = (rows + Array(repeating: [], count: spare)).enumerated().map { index, row in
            ["\(index + 1)"] + row + Array(repeating: "", count: max(0, header.count - 1 - row.count))
        }
        return Self.table("", header, numbered)
    }

    private static func table(_ caption: String, _ header: [String], _ rows: [[String]]) -> String {
        let head = header.map { "<th>\(Page.escaped($0))</th>" }.joined()
        let lines = rows.map {
            "<tr>" + $0.map { "<td class=\"form\">\(Page.escaped($0))</td>" }.joined() + "</tr>"
        }
        let title = caption.isEmpty ? "" : "<caption>\(Page.escaped(caption))</caption>"
        return
            "<table>\(title)<thead><tr>\(head)</tr></thead><tbody>\n\(lines.joined(separator: "\n"))\n</tbody></table>"
    }

    private var signatures: String {
        let cells = template.signers.map {
            "<td><b>\(Page.escaped($0(language)))</b><br><i>\(word("(Ký, ghi rõ họ tên)", "(signature and name)"))</i></td>"
        }
        return "<table class=\"sign\"><tr>\(cells.joined())</tr></table>"
    }

    private static let style = """
        table.head td, table.sign td { border: none; text-align: center; vertical-align: top; }
        table.sign { margin-top: 8mm; } table.sign td { height: 35mm; }
        td.form { text-align: left; height: 7mm; }
        .dots { border-bottom: 0.5pt dotted #000; display: block; height: 6mm; margin: 0; }
        p.child { text-align: center; font-weight: bold; }
        """
}
