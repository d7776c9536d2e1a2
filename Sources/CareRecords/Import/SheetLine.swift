/// A row on its way out, in the form `Sheet` reads.
public enum SheetLine {
    /// Cells parted by `delimiter`, quoted where they must be, with a line feed at the end.
    public static func text(_ cells: [String], delimiter: Character) -> String {
        cells.map { cell in
            let mustQuote = cell.contains { $0 == delimiter || $0 == "\"" || $0.isNewline }
            return mustQuote
                ? "\""
                    + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                    + "\"" : cell
        }.joined(separator: String(delimiter)) + "\n"
    }
}
