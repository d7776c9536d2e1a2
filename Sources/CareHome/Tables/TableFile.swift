public import CareRecords
import Disclosure

/// An office's own table as a file: a column per dimension (`*` is the total), then `value` and `role`.
public struct TableFile: Sendable {
    let table: CountTable
    /// The header as it stands in the file.
    let header: [String]
    /// The cells of each row as they stand in the file.
    let rows: [[String]]
    let columns: TableColumns

    /// - Parameter complete: every count must be there, not only the printed ones.
    /// - Throws: `TableProblems`, all of them at once.
    public init(_ sheet: Sheet, complete: Bool) throws {
        var problems = sheet.problems
        guard let header = sheet.rows.first else { throw TableProblems([.emptyTable]) }
        let columns = try TableColumns(header, needsRole: !complete)
        let lines = Array(sheet.lines.dropFirst())
        let rows = sheet.rows.dropFirst().map { columns.padded($0) }
        var reader = TableRows(columns: columns, complete: complete)
        for (row, line) in zip(rows, lines) { reader.read(row, line: line) }
        problems += reader.problems
        guard problems.isEmpty else { throw TableProblems(problems) }
        (self.header, self.rows, self.columns) = (header, rows, columns)
        table = try reader.table(lines)
    }
}

/// All that is wrong with a file.
public struct TableProblems: Error {
    public let problems: [Problem]
    init(_ problems: [Problem]) { self.problems = problems.sorted { ($0.line ?? 0) < ($1.line ?? 0) } }
}

extension Problem {
    static let emptyTable = Problem(
        Wording(vi: "Tệp không có dòng nào.", en: "The file has no rows."), line: 1, column: 1)
}
