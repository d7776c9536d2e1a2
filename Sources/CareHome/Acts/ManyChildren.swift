public import CareRecords
import Vault

extension Home {
    /// The same section of many children in one transaction, one signed act each.
    public func record(_ rows: [(code: String, changes: [String: Value?])], _ section: Section) throws {
        try record(rows, section, house: [])
    }

    /// - Parameter house: what goes into a book of the house with them.
    func record(
        _ rows: [(code: String, changes: [String: Value?])], _ section: Section, house: [Draft]
    ) throws {
        let keys = rows.flatMap { Array($0.changes.keys) }
        let permit = try policy.permitWriting(role, section, keys)
        let acts = try rows.map { row in
            try Self.checkHandWritten(section, row.changes)
            return Act(
                .write, drafts: try drafts(try child(row.code), section, entry: nil, changes: row.changes))
        }
        try commit(permit, acts + (house.isEmpty ? [] : [Act(.write, drafts: house)]))
    }
}
