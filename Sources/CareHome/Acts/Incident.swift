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
}
