extension GrowthSheet {
    /// The table as read, with the columns `haz`, `waz`, `baz`, `whz` (decimal point, empty where there is
    /// none) and `flags`, which names the implausible ones.
    public func text(delimiter: Character) -> String {
        let added = GrowthIndicator.allCases.map(\.rawValue) + ["flags"]
        return rows.reduce(SheetLine.text(header + added, delimiter: delimiter)) { text, row in
            let scores = GrowthIndicator.allCases.map { row.measure.score($0)?.text ?? "" }
            let flags = row.flags.map(\.rawValue).joined(separator: " ")
            return text + SheetLine.text(row.cells + scores + [flags], delimiter: delimiter)
        }
    }

    /// An object a row, in the order of the table; absent scores are null.
    public var json: JSON {
        .array(
            rows.map { row in
                let scores = GrowthIndicator.allCases.map { indicator in
                    (indicator.rawValue, row.measure.score(indicator).map { JSON.number($0.text) } ?? .null)
                }
                return .object(scores + [("flags", .array(row.flags.map { .string($0.rawValue) }))])
            })
    }
}

extension GrowthSheet.Row {
    /// Whose score is implausible.
    public var flags: [GrowthIndicator] { measure.scores.filter(\.isFlagged).map(\.indicator) }
}
