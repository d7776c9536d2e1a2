import Disclosure
import Foundation
import Testing

/// The three tables with known answers, read from the shared figures.
enum Textbook {
    static let absent: Comment = "the textbook tables are not at ../shared/data/disclosure"
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../../shared/data/disclosure", directoryHint: .isDirectory)
    static let isThere = FileManager.default.fileExists(atPath: folder.path())

    static func table(_ name: String) throws -> CountTable {
        CountTable(csv: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
}

extension CountTable {
    /// Reads well-formed text with the columns of the dimensions, `value` and `role`.
    init(csv: String) {
        let rows = csv.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let names = rows[0].dropLast(2)
        let dimensions = names.indices.map { column in
            let words = rows.dropFirst().map { $0[column] }
            return Dimension(
                name: names[column],
                categories: words.reduce(into: []) { seen, word in
                    if word != "*", !seen.contains(word) { seen.append(word) }
                }, hasTotal: words.contains("*"))
        }
        self.init(
            dimensions: dimensions,
            cells: rows.dropFirst().map { row in
                let places = zip(row, dimensions).map { word, dimension in
                    dimension.categories.firstIndex(of: word) ?? dimension.total
                }
                return Cell(
                    places: places, value: Int(row[row.count - 2]), role: Role(rawValue: row[row.count - 1])!)
            })
    }

    func audited(knownPositive: Bool = false) throws -> [String: Interval] {
        let audit = try TableAudit(self, knownPositive: knownPositive)
        return Dictionary(uniqueKeysWithValues: audit.findings.map { (key($0.atom), $0.interval) })
    }
}
