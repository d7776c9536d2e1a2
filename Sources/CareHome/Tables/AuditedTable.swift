public import CareRecords
import Disclosure

/// The exact interval a reader derives for each cell that is not printed.
public struct AuditedTable: Sendable {
    public struct Cell: Sendable {
        public let key: String
        public let low: Int
        /// Nil without an upper end.
        public let high: Int?
    }

    public let cells: [Cell]
    public var exact: Int { cells.count { $0.low == $0.high } }

    public var json: JSON {
        .object([
            (
                "cells",
                .array(
                    cells.map { cell in
                        .object([
                            ("key", .string(cell.key)), ("low", .number(String(cell.low))),
                            ("high", cell.high.map { .number(String($0)) } ?? .null),
                        ])
                    })
            ),
            ("exact", .number(String(exact))),
        ])
    }
}

extension TableFile {
    /// - Parameter knownPositive: the reader knows that no zero was hidden.
    public func audit(knownPositive: Bool) throws -> AuditedTable {
        do {
            let audit = try TableAudit(table, knownPositive: knownPositive)
            return AuditedTable(
                cells: audit.findings.map {
                    AuditedTable.Cell(
                        key: table.key($0.atom), low: $0.interval.low, high: $0.interval.high)
                })
        } catch {
            throw HomeError.reader(error)
        }
    }
}
