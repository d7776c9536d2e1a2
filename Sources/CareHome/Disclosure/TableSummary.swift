import CareRecords
import Disclosure
import Vault

extension Home {
    func table(_ request: Request) throws -> Built {
        guard let template = TableTemplate(rawValue: request.text("template")) else {
            throw HomeError.noRequest
        }
        let (_, rounded) = try counted(template)
        var rows = zip(template.rows, rounded.rows).map { row, cell in
            JSON.object([
                ("key", .string(row.key)), ("label", Self.both(row.label)),
                ("value", cell.cell.number.map { .number(String($0)) } ?? .string(Mark.hidden)),
            ])
        }
        if let total = rounded.total {
            rows.append(
                .object([
                    ("key", .string("total")), ("label", Self.both(Wording(vi: "Tổng", en: "Total"))),
                    ("value", total.number.map { .number(String($0)) } ?? .string(Mark.hidden)),
                ]))
        }
        let json: [(String, JSON)] = [
            ("table", .string(template.rawValue)), ("asOf", .string(today.iso)),
            ("rounding", .string("nearest 5; 0-7 not printed")), ("rows", .array(rows)),
        ]
        return Built(
            json: json,
            blocks: { language in
                var lines = zip(template.rows, rounded.rows).map { [$0.label(language), $1.cell.text] }
                if let total = rounded.total {
                    lines.append([Wording(vi: "Tổng", en: "Total")(language), total.text])
                }
                return [
                    .table(
                        caption: template.label(language) + ", " + self.today.text(language),
                        header: ["", Wording(vi: "Số trẻ (≈)", en: "Children (≈)")(language)], rows: lines)
                ]
            })
    }

    func counted(_ template: TableTemplate) throws -> (counts: [String: Int], rounded: RoundedTable) {
        var counts: [String: Int] = [:]
        for counted in try counted(template.sections, template) {
            let categories = template.variables.map { self.categories(of: counted, $0) }
            for key in cross(categories).map(TableTemplate.key) { counts[key, default: 0] += 1 }
        }
        let rows = template.rows.map { ($0.key, counts[$0.key] ?? 0) }
        return (counts, RoundedTable(rows, overlapping: template.overlaps))
    }

    /// Those on the books; what their cards tell is not read again out of their records.
    private func counted(_ sections: [String], _ template: TableTemplate) throws -> [Counted] {
        let detail = "table \(template.rawValue)"
        let onCards: Set<TableVariable> = [.sex, .stage, .stay]
        guard template.variables.allSatisfy(onCards.contains) else {
            return try all(sections, detail: detail)
        }
        try mustRead(sections)
        try note([], detail)
        return try rosterCards().compactMap { Child($0.subject, $0.cells) }.filter(\.standing.isOnTheBooks)
            .map { Counted(child: $0, record: .empty) }
    }

    private func categories(of counted: Counted, _ variable: TableVariable) -> [String] {
        func last(_ section: String, _ key: String) -> String? {
            counted.record[section].last { $0.values[key] != nil }?.values[key]?.string
        }
        switch variable {
        case .sex: return [counted.child.sex ?? "unknown"]
        case .stage: return [counted.child.state]
        case .circumstance: return Array(counted.groups)
        case .schooling: return [last("schooling", "eduStatus") ?? TableVariable.unknown]
        case .level: return [last("schooling", "level") ?? TableVariable.unknown]
        case .admission: return [last("admission", "admType") ?? TableVariable.unknown]
        case .age: return [TableVariable.band(counted.ages(at: today)?.lowerBound)]
        case .stay:
            let spell = counted.child.spells.last { $0.covers(today) }
            return [TableVariable.band(from: spell?.from, to: today)]
        case .plan:
            let approved = counted.record["plan"].last { $0.values["status"]?.string == "approved" }
            return [approved?.values["kind"]?.string ?? "none"]
        }
    }
}
