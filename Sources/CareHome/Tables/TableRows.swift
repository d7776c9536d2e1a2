import CareRecords
import Disclosure

/// Reads row after row and remembers everything that is wrong.
struct TableRows {
    let columns: TableColumns
    let complete: Bool
    private(set) var problems: [Problem] = []
    /// The words of the dimensions in the order they first stand.
    private var words: [[String]]
    private var cells: [(keys: [String], value: Int?, role: CountTable.Role, isImpossible: Bool)] = []
    private var seen: [[String]: Int] = [:]

    init(columns: TableColumns, complete: Bool) {
        (self.columns, self.complete) = (columns, complete)
        words = columns.dimensions.map { _ in [] }
    }

    mutating func read(_ row: [String], line: Int) {
        if row.count > columns.count { problems.append(.tooMany(line: line, column: columns.count + 1)) }
        let keys = columns.dimensions.map { row[$0] }
        for (column, key) in zip(columns.dimensions, keys) where key.isEmpty {
            problems.append(.noCategory(line: line, column: column + 1))
        }
        if let first = seen.updateValue(line, forKey: keys) {
            problems.append(.cellTwice(keys, firstLine: first, line: line, columns.dimensions))
        }
        let role = role(row, line: line)
        let isImpossible = ["–", "-", "—"].contains(row[columns.value])
        let value = isImpossible ? 0 : value(row[columns.value], role, line: line)
        if isImpossible, role != .published {
            problems.append(.impossibleHidden(line: line, column: columns.value + 1))
        }
        for (at, key) in keys.enumerated() where key != CountTable.total && !words[at].contains(key) {
            words[at].append(key)
        }
        cells.append((keys, value, role, isImpossible))
    }

    private mutating func role(_ row: [String], line: Int) -> CountTable.Role {
        guard let column = columns.role else { return .published }
        let word = Fold.search(row[column])
        if let role = CountTable.Role(rawValue: word) { return role }
        if word.isEmpty, complete { return .published }
        problems.append(.noRole(row[column], line: line, column: column + 1))
        return .published
    }

    private mutating func value(_ typed: String, _ role: CountTable.Role, line: Int) -> Int? {
        let isHidden = typed.isEmpty || typed == Mark.hidden
        if isHidden, role != .published, !complete { return nil }
        let number = Numeric.canonical(typed: typed).flatMap { Int($0) }
        guard let number, (0...Self.most).contains(number) else {
            problems.append(.notACount(line: line, column: columns.value + 1, isHidden))
            return nil
        }
        return number
    }

    /// More than there are people, and small enough for exact sums and products.
    private static let most = 10_000_000_000

    /// - Throws: `TableProblems` for missing combinations and lines that do not add up.
    func table(_ lines: [Int]) throws -> CountTable {
        let dimensions = columns.dimensions.indices.map { at in
            CountTable.Dimension(
                name: "", categories: words[at],
                hasTotal: cells.contains { $0.keys[at] == CountTable.total })
        }
        try refuseMissing(dimensions)
        let table = CountTable(
            dimensions: dimensions,
            cells: cells.map { cell in
                CountTable.Cell(
                    places: zip(cell.keys, dimensions).map { $1.categories.firstIndex(of: $0) ?? $1.total },
                    value: cell.value, role: cell.role, isImpossible: cell.isImpossible)
            })
        let mistakes = table.mistakes.map { line in
            Problem.wrongTotal(
                line: lines[line.total], column: columns.value + 1, table.key(line.total),
                sum: line.members.reduce(0) { $0 + (table.cells[$1].value ?? 0) })
        }
        guard mistakes.isEmpty else { throw TableProblems(mistakes) }
        return table
    }

    private func refuseMissing(_ dimensions: [CountTable.Dimension]) throws {
        let choices = dimensions.map { $0.categories + ($0.hasTotal ? [CountTable.total] : []) }
        guard choices.reduce(1, { min(1_000_000, $0 * $1.count) }) <= 100_000 else {
            throw TableProblems([.tooLarge])
        }
        let all = choices.reduce([[String]]([[]])) { rows, words in
            rows.flatMap { row in words.map { row + [$0] } }
        }
        let missing = all.filter { seen[$0] == nil }
        guard missing.isEmpty else { throw TableProblems(missing.prefix(20).map(Problem.missing)) }
    }
}
