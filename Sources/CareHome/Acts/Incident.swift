public import CareRecords
import Vault

extension Home {
    /// Files one incident in the file of each child it concerns, under one number and one signature.
    public func incident(_ codes: [String], changes: [String: Value?]) throws -> String {
        guard let section = RecordSchema.section("incidents") else { throw HomeError.notYours }
        let found = try codes.map(concerned)
        let number = "S-" + vault.anchor.size.description
        var changes = changes
        changes["incidentNo"] = .some(.text(number))
        if changes["at"] == nil { changes["at"] = .some(.moment(Moment(epochSeconds: clock))) }
        let permit = try policy.permitWriting(role, section, Array(changes.keys))
        let drafts = try found.flatMap { try self.drafts($0, section, entry: nil, changes: changes) }
        try commit(permit, [Act(.write, drafts: drafts)])
        return number
    }

    /// The child something happened to: also one whose record is restricted to others, of whom nothing but the code is
    /// known.
    public func concerned(_ code: String) throws -> Child {
        do { return try child(code) } catch let error as HomeError where error.kind == .refused {
            let code = tidy(code).uppercased()
            guard let other = try vault.restricted(code: code, compartment: try rosterCompartment())
            else { throw error }
            var child = Child(id: other.subject, code: code, state: Standing.inCare.rawValue)
            child.isRestricted = true
            return child
        }
    }
}
