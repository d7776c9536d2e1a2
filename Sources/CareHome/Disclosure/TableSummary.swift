import CareRecords
import Disclosure
import Vault

extension Home {
    func table(_ request: Request) throws -> Built {
        let design = try request.design
        if let day = request.frozenOn { return try yearly(request, design, on: day) }
        let (_, rounded) = try counted(design)
        var rows = zip(design.rows, rounded.rows).map { row, cell in
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
            ("table", .string(design.template.rawValue)), ("asOf", .string(today.iso)),
            ("rounding", .string("nearest 5; 0-7 not printed")), ("rows", .array(rows)),
        ]
        return Built(
            json: json,
            blocks: { language in
                var lines = zip(design.rows, rounded.rows).map { [$0.label(language), $1.cell.text] }
                if let total = rounded.total {
                    lines.append([Wording(vi: "Tổng", en: "Total")(language), total.text])
                }
                return [
                    .table(
                        caption: design.label(language) + ", " + self.today.text(language),
                        header: ["", Wording(vi: "Số trẻ (≈)", en: "Children (≈)")(language)], rows: lines)
                ]
            })
    }

    func counted(_ design: TableDesign) throws -> (counts: [String: Int], rounded: RoundedTable) {
        let counts = try counts(design, on: today)
        let rows = design.rows.map { ($0.key, counts[$0.key] ?? 0) }
        return (counts, RoundedTable(rows, overlapping: design.template.overlaps))
    }

    /// How many children stand in each row at a day.
    ///
    /// A preview asks for the same table more than once: it is counted again when something was written since.
    func counts(_ design: TableDesign, on day: Day) throws -> [String: Int] {
        if let kept = keptCounts, kept.design == design, kept.day == day, kept.size == vault.anchor.size {
            return kept.counts
        }
        let counts = try count(design, on: day)
        keptCounts = (design, day, vault.anchor.size, counts)
        return counts
    }

    private func count(_ design: TableDesign, on day: Day) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for counted in try counted(design.template, on: day) {
            let life = Life(counted.record)
            let categories = design.template.variables.map {
                self.categories(of: counted.child, life, $0, wide: design.isWide, on: day)
            }
            for key in cross(categories).map(TableTemplate.key) { counts[key, default: 0] += 1 }
        }
        return counts
    }

    /// Those on the books; what their cards tell is not read again out of their records.
    private func counted(_ template: TableTemplate, on day: Day) throws -> [Counted] {
        let (detail, sections) = ("table \(template.rawValue)", template.sections)
        guard day == today else {
            return try everyone(sections, detail: detail, inOrder: false) {
                $0.spells.contains { $0.covers(day) }
            }
        }
        let onCards: Set<TableVariable> = [.sex, .stage, .stay]
        guard template.variables.allSatisfy(onCards.contains) else {
            return try everyone(sections, detail: detail, inOrder: false, openOnly: true) {
                $0.standing.isOnTheBooks
            }
        }
        try mustRead(sections)
        try note([], detail)
        return try everyCard(openOnly: true).filter(\.standing.isOnTheBooks)
            .map { Counted(child: $0, record: .empty) }
    }

    private func categories(
        of child: Child, _ life: Life, _ variable: TableVariable, wide: Bool, on day: Day
    ) -> [String] {
        func last(_ section: String, _ key: String) -> String? {
            life[section].last { $0.day <= day && $0.values[key] != nil }?.text(key)
        }
        switch variable {
        case .sex: return [child.sex ?? "unknown"]
        case .stage: return [child.state]
        case .circumstance: return Array(life.groups(at: day))
        case .schooling: return [last("schooling", "eduStatus") ?? TableVariable.unknown]
        case .level: return [last("schooling", "level") ?? TableVariable.unknown]
        case .admission: return [last("admission", "admType") ?? TableVariable.unknown]
        case .age: return [TableVariable.band(life.ages(at: day)?.lowerBound, wide: wide)]
        case .stay:
            let spell = child.spells.last { $0.covers(day) }
            return [TableVariable.band(from: spell?.from, to: day)]
        case .plan:
            return [life["plan"].last { $0.text("status") == "approved" }?.text("kind") ?? "none"]
        }
    }
}
