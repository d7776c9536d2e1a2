import CareRecords
import Disclosure

/// Which column of a table's file holds what.
struct TableColumns: Sendable {
    let count: Int
    let dimensions: [Int]
    let value: Int
    let role: Int?

    init(_ header: [String], needsRole: Bool) throws {
        let words = header.map { Fold.search($0) }
        var problems: [Problem] = []
        func only(_ word: String, needed: Bool) -> Int? {
            let found = words.indices.filter { words[$0] == word }
            if found.count > 1 { problems.append(.twice(word, column: found[1] + 1)) }
            if found.isEmpty, needed { problems.append(.noColumn(word, after: words.count)) }
            return found.first
        }
        let (value, role) = (only("value", needed: true), only("role", needed: needsRole))
        dimensions = words.indices.filter { $0 != value && $0 != role && words[$0] != "role" }
        if dimensions.isEmpty { problems.append(.noDimension) }
        for column in dimensions where words[column].isEmpty {
            problems.append(.unnamedColumn(column + 1))
        }
        guard let value, problems.isEmpty else { throw TableProblems(problems) }
        (self.value, self.role, count) = (value, role, header.count)
    }

    /// Spreadsheets leave off empty cells at the end of a row.
    func padded(_ row: [String]) -> [String] {
        row + [String](repeating: "", count: max(0, count - row.count))
    }
}

extension Problem {
    fileprivate static func twice(_ word: String, column: Int) -> Problem {
        Problem(
            Wording(vi: "Cột “\(word)” có hai lần.", en: "The column “\(word)” stands twice."), line: 1,
            column: column)
    }

    fileprivate static func noColumn(_ word: String, after count: Int) -> Problem {
        Problem(
            Wording(vi: "Thiếu cột “\(word)”.", en: "The column “\(word)” is missing."), line: 1,
            column: count + 1)
    }

    fileprivate static let noDimension = Problem(
        Wording(
            vi: "Thiếu cột phân loại, ví dụ giới tính.",
            en: "A column to classify by is missing, such as sex."
        ), line: 1, column: 1)

    fileprivate static func unnamedColumn(_ column: Int) -> Problem {
        Problem(Wording(vi: "Cột này không có tên.", en: "This column has no name."), line: 1, column: column)
    }
}
