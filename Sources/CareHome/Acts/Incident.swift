public import CareRecords
import Vault

extension Home {
    /// Files one incident in the file of each child it concerns, under one number and one signature.
    public func incident(_ codes: [String], changes: [String: Value?]) throws -> String {
        guard let section = RecordSchema.section("incidents") else { throw HomeError.notYours }
        let found = try codes.map { try child($0) }
        let number = "S-" + vault.anchor.size.description
        var changes = changes
        changes["incidentNo"] = .some(.text(number))
        if changes["at"] == nil { changes["at"] = .some(.moment(Moment(epochSeconds: clock))) }
        let permit = try policy.permitWriting(role, section, Array(changes.keys))
        let drafts = try found.flatMap { try self.drafts($0, section, entry: nil, changes: changes) }
        try commit(permit, [Act(.write, drafts: drafts)])
        return number
    }

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
