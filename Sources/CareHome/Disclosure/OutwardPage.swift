import CareRecords
import Disclosure

/// A report as its reader sees it. Rows of nothing but marks are told together.
struct OutwardPage {
    private let tables, shares: [JSON]
    private let period: ReportPeriod

    init(_ json: JSON, _ period: ReportPeriod) {
        func list(_ key: String) -> [JSON] { if case .array(let list)? = json[key] { list } else { [] } }
        (tables, shares, self.period) = (list("tables"), list("shares"), period)
    }

    func blocks(_ language: Language) -> [Page.Block] {
        let about = Wording(
            vi:
                "Báo cáo \(period.label.vi) (\(period.from.text(.vietnamese)) – \(period.to.text(.vietnamese))). Số được làm tròn đến 5 (≈); các tổng là tổng các số đã in.",
            en:
                "Report on \(period.label.en) (\(period.from.text(.english)) – \(period.to.text(.english))). Numbers are to the nearest 5 (≈); totals are of what is printed."
        )
        let heading = Page.Block.heading(Wording(vi: "Đúng hạn", en: "In time")(language))
        return [.paragraph(about(language))] + tables.map { table($0, language) } + [heading]
            + [.facts(shares.map { share($0, language) })]
    }

    private func table(_ json: JSON, _ language: Language) -> Page.Block {
        let columns = items(json["columns"]).map { text($0["label"], language) }
        var rows = items(json["rows"])
        let empty = rows.filter { cells($0).allSatisfy { $0 == Mark.hidden } }
        rows.removeAll { cells($0).allSatisfy { $0 == Mark.hidden } }
        var lines = rows.map { [text($0["label"], language)] + cells($0) }
        if !empty.isEmpty {
            let rest =
                lines.isEmpty
                ? Wording(vi: "Mọi dòng", en: "Every row")
                : Wording(vi: "Các dòng khác", en: "All other rows")
            let only = empty.count == 1 ? text(empty[0]["label"], language) : rest(language)
            lines.append([only] + columns.map { _ in Mark.hidden })
        }
        if let total = json["total"], total != .null, !rows.isEmpty {
            lines.append([text(total["label"], language)] + cells(total))
        }
        return .table(caption: text(json["title"], language), header: [""] + columns, rows: lines)
    }

    private func share(_ json: JSON, _ language: Language) -> Page.Fact {
        func cell(_ key: String) -> String { RoundedTable.Cell(json: json[key]).text }
        var value = "\(cell("part"))/\(cell("whole"))"
        if case .number(let percent)? = json["percent"] { value += " (\(Numeric.text(percent, language))%)" }
        return Page.Fact(text(json["label"], language), value + " – " + text(json["basis"], language))
    }

    private func cells(_ row: JSON) -> [String] {
        items(row["values"]).map { RoundedTable.Cell(json: $0).text }
    }

    private func items(_ json: JSON?) -> [JSON] { if case .array(let items)? = json { items } else { [] } }

    private func text(_ json: JSON?, _ language: Language) -> String {
        if case .string(let text)? = json?[language == .vietnamese ? "vi" : "en"] { text } else { "" }
    }
}
