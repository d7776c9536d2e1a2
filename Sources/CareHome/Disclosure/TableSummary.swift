import CareRecords
import Disclosure

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
        for counted in try all(template.sections, detail: "table \(template.rawValue)") {
            for key in keys(of: counted, template) { counts[key, default: 0] += 1 }
        }
        let rows = template.rows.map { ($0.key, counts[$0.key] ?? 0) }
        return (counts, RoundedTable(rows, overlapping: template.overlaps))
    }

    private func keys(of counted: Counted, _ template: TableTemplate) -> [String] {
        switch template {
        case .sex: return [counted.child.sex ?? "unknown"]
        case .stage: return [counted.child.state]
        case .circumstance: return Array(counted.groups)
        case .schooling:
            let known = counted.record["schooling"].last { $0.values["eduStatus"] != nil }
            return [known?.values["eduStatus"]?.string ?? "unknown"]
        case .age:
            guard let age = counted.ages(at: today)?.lowerBound else { return ["unknown"] }
            return [TableTemplate.ageBands.first { $0.ages.contains(age) }?.label ?? "unknown"]
        }
    }
}
