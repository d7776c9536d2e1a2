public import Disclosure

/// A table of the report as it leaves the house: to the nearest 5, 0–7 not printed, totals only of what is printed.
public struct OutwardTable: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        public let key: String
        public let label: Wording
        public let cells: [RoundedTable.Cell]
    }

    public let key: String
    public let title: Wording
    public let columns: [ReportTable.Column]
    public let rows: [Row]
    /// Nil where one child or event may stand in several rows, and where there is but one row.
    public let total: Row?
}

extension ReportTable {
    /// - Parameter hidden: cells to hide though they are not small, as `table|row|column`.
    public func outward(hiding hidden: Set<String> = []) -> OutwardTable {
        let rows = rows.map { row in
            OutwardTable.Row(
                key: row.key, label: row.label,
                cells: zip(columns, row.cells).map { column, count in
                    hidden.contains("\(key)|\(row.key)|\(column.key)")
                        ? .hidden : RoundedTable.Cell(rounding: count)
                })
        }
        let total = columns.indices.map { column in
            RoundedTable.Cell(sumOf: rows.map { $0.cells[column] })
        }
        return OutwardTable(
            key: key, title: title, columns: columns, rows: rows,
            total: overlaps || rows.count < 2
                ? nil
                : OutwardTable.Row(
                    key: "total", label: Wording(vi: "Tổng các số đã in", en: "Sum of what is printed"),
                    cells: total))
    }
}

/// How many of how many, both rounded, and the percentage of what is printed.
public struct OutwardShare: Hashable, Sendable {
    public let key: String
    public let label, basis: Wording
    public let part, whole: RoundedTable.Cell

    /// Nil unless both numbers are printed.
    public var percent: String? {
        guard let part = part.number, let whole = whole.number else { return nil }
        return ReportShare.percent(part, of: whole)
    }

    public func text(_ language: Language) -> String {
        "\(part.text)/\(whole.text)" + (percent.map { " (\(Numeric.text($0, language))%)" } ?? "")
    }
}

extension ReportShare {
    public func outward(hiding hidden: Set<String> = []) -> OutwardShare {
        func cell(_ column: String, _ count: Int) -> RoundedTable.Cell {
            hidden.contains("shares|\(key)|\(column)") ? .hidden : RoundedTable.Cell(rounding: count)
        }
        return OutwardShare(
            key: key, label: label, basis: basis, part: cell("part", part), whole: cell("whole", whole))
    }
}

extension RoundedTable.Cell {
    /// A number, or the mark.
    public var json: JSON { number.map { .number(String($0)) } ?? .string(Mark.hidden) }

    public init(json: JSON?) {
        if case .number(let text)? = json, let number = Int(text) {
            self = .printed(number)
        } else {
            self = .hidden
        }
    }
}

extension OutwardTable {
    public var json: JSON {
        .object([
            ("key", .string(key)), ("title", title.json),
            (
                "columns",
                .array(
                    columns.map { .object([("key", .string($0.key)), ("label", $0.label.json)]) })
            ), ("rows", .array(rows.map(\.json))), ("total", total?.json ?? .null),
        ])
    }
}

extension OutwardTable.Row {
    fileprivate var json: JSON {
        .object([
            ("key", .string(key)), ("label", label.json), ("values", .array(cells.map(\.json))),
        ])
    }
}

extension OutwardShare {
    public var json: JSON {
        .object([
            ("key", .string(key)), ("label", label.json), ("basis", basis.json), ("part", part.json),
            ("whole", whole.json), ("percent", percent.map(JSON.number) ?? .null),
        ])
    }
}

extension Wording {
    fileprivate var json: JSON { .object([("vi", .string(vi)), ("en", .string(en))]) }
}

extension FacilityReport {
    /// What leaves the house.
    public func outward(hiding hidden: Set<String> = []) -> JSON {
        .object([
            ("tables", .array(tables.map { $0.outward(hiding: hidden).json })),
            ("shares", .array(shares.map { $0.outward(hiding: hidden).json })),
        ])
    }
}
