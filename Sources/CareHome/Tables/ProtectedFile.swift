public import CareRecords
import Disclosure
import Sealing

/// An office's table with what must be hidden, as its file and with the proof.
public struct ProtectedFile: Sendable {
    let result: ProtectedTable
    let file: TableFile
    /// Time ran out: safe, but more is hidden than it might take.
    public let isCutShort: Bool

    public var threshold: Int { result.certificate.rule.threshold }
    public var hidden: Int { result.hidden }
    public var cells: Int { result.table.cells.count }
    public var witnesses: Int { result.certificate.witnesses.count }
    /// Checked anew, by adding up, whatever the search says.
    public let isCertified: Bool

    public var json: JSON {
        .object([
            (
                "cells",
                .array(
                    result.table.cells.indices.map { atom in
                        .object([
                            ("key", .string(result.table.key(atom))),
                            ("role", .string(result.table.cells[atom].role.rawValue)),
                        ])
                    })
            ),
            ("hidden", .number(String(hidden))), ("certified", .bool(isCertified)),
            ("threshold", .number(String(threshold))), ("witnesses", .number(String(witnesses))),
        ])
    }

    /// The rows as they came, each with its role.
    public var csv: String {
        let column = file.columns.role ?? file.header.count
        let header = file.columns.role == nil ? file.header + ["role"] : file.header
        let rows = zip(file.rows, result.table.cells).map { row, cell in
            var row = row + (file.columns.role == nil ? [""] : [])
            row[column] = cell.role.rawValue
            return row
        }
        return ([header] + rows).map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { ",;\"\t\n".contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}

extension TableFile {
    /// - Parameter seconds: after these the search stops with what it has.
    public func protect(threshold: Int, seconds: Int) throws -> ProtectedFile {
        let (clock, rule) = (ContinuousClock(), WitnessRule(threshold: threshold))
        let end = clock.now + .seconds(seconds)
        do {
            let result = try table.protected(by: rule, key: table.tieBreak) { clock.now > end }
            return ProtectedFile(
                result: result, file: self, isCutShort: clock.now > end,
                isCertified: result.certificate.holds(for: result.table))
        } catch let error as ReaderError {
            throw HomeError.reader(error)
        }
    }
}
