public import Disclosure

/// How the numbers of a report stand in the ledger: who is there on a day by that day, who passes by the month, so
/// that a quarter is the sum of its months and a closing is the next opening.
extension ReportPeriod {
    /// What a cell counts; nil for a cell this report does not have.
    func terms(_ table: String, _ row: String, _ column: String) -> [Ledger.Count: Int]? {
        let event = "\(table) \(row)"
        switch (table, column) {
        case ("arrivals", _): return passing("in", ["referrer": [row]])
        case ("returns", _): return passing("out", ["receiver": [row]])
        case ("schooling", _): return [Ledger.Count(to.iso, TableVariable.schooling.among(row)): 1]
        case ("development", "times"), ("services", "times"): return passing("times " + event, [:])
        case ("development", _), ("services", _), ("shares", _):
            return [Ledger.Count(span, of: "\(column) \(event)"): 1]
        case (_, "opening"): return [Ledger.Count(from.adding(days: -1).iso, among(table, row, to)): 1]
        case (_, "closing"): return [Ledger.Count(to.iso, among(table, row, nil)): 1]
        case (_, "in"), (_, "out"): return passing(column, among(table, row, to))
        default: return nil
        }
    }

    /// Opening + in − out = closing, of one row.
    func balance(_ table: String, _ row: String) -> Ledger.Statement? {
        var terms: [Ledger.Count: Int] = [:]
        for (column, sign) in [("opening", 1), ("in", 1), ("out", -1), ("closing", -1)] {
            guard let counts = self.terms(table, row, column) else { return nil }
            for count in counts.keys { terms[count, default: 0] += sign }
        }
        return Ledger.Statement(terms, Interval(0, 0))
    }

    private var span: String { "\(from.iso)/\(to.iso)" }

    private func passing(_ what: String, _ among: [String: Set<String>]) -> [Ledger.Count: Int] {
        let months = (0..<kind.months).map { from.adding(months: $0).iso.prefix(7) }
        return Dictionary(
            uniqueKeysWithValues: months.map { (Ledger.Count(String($0), of: what, among), 1) })
    }

    /// Age and group are those of the last day; `day` names it where that is not the day of counting.
    private func among(_ table: String, _ row: String, _ day: Day?) -> [String: Set<String>] {
        let among: [String: Set<String>] =
            switch table {
            case "movement-sex": TableVariable.sex.among(row)
            case "movement-age": TableVariable.age.among(row)
            case "movement-group": TableVariable.circumstance.among(row)
            default: [:]
            }
        guard let day, table != "movement-sex" else { return among }
        return Dictionary(uniqueKeysWithValues: among.map { ("\($0.key)@\(day.iso)", $0.value) })
    }
}

extension ReportPeriod {
    /// What a released report tells: every cell, that the rows balance, and what everybody knows of such numbers.
    public func statements(_ json: JSON) -> [Ledger.Statement] {
        guard case .array(let tables)? = json["tables"], case .array(let shares)? = json["shares"] else {
            return []
        }
        return tables.flatMap(statements(table:)) + shares.flatMap(statements(share:))
    }

    private func statements(table: JSON) -> [Ledger.Statement] {
        guard case .string(let key)? = table["key"], case .array(let columns)? = table["columns"],
            case .array(let rows)? = table["rows"]
        else { return [] }
        return rows.flatMap { row -> [Ledger.Statement] in
            guard case .string(let name)? = row["key"], case .array(let values)? = row["values"] else {
                return []
            }
            let cells = zip(columns, values).compactMap { column, value -> Ledger.Statement? in
                guard case .string(let column)? = column["key"], let terms = terms(key, name, column) else {
                    return nil
                }
                return Ledger.Statement(terms, Self.range(value))
            }
            return cells + [balance(key, name), notFewer(key, name)].compactMap(\.self)
        }
    }

    /// In a report the mark may stand for a large number too: some are hidden so that none can be worked out.
    private static func range(_ json: JSON?) -> Interval {
        let cell = RoundedTable.Cell(json: json)
        return cell.number == nil ? Interval(0, nil) : cell.range
    }

    /// Nobody counts as served who was not served once.
    private func notFewer(_ table: String, _ row: String) -> Ledger.Statement? {
        guard ["development", "services"].contains(table), let times = terms(table, row, "times"),
            let children = terms(table, row, "children")
        else { return nil }
        return Ledger.Statement(times.merging(children.mapValues { -$0 }) { $1 }, Interval(0, nil))
    }

    private func statements(share: JSON) -> [Ledger.Statement] {
        guard case .string(let key)? = share["key"], let part = terms("shares", key, "part"),
            let whole = terms("shares", key, "whole")
        else { return [] }
        return [
            Ledger.Statement(part, Self.range(share["part"])),
            Ledger.Statement(whole, Self.range(share["whole"])),
            Ledger.Statement(whole.merging(part.mapValues { -$0 }) { $1 }, Interval(0, nil)),
        ]
    }
}

extension FacilityReport {
    /// What every cell counts, and its exact number.
    func cells(of period: ReportPeriod) -> [(terms: [Ledger.Count: Int], number: Int)] {
        zip(keys, numbers).compactMap { key, number in
            period.terms(key.table.key, key.row.key, key.column.key).map { ($0, number) }
        }
    }
}
