package import CareRecords
import Sealing
import Vault

extension Home {
    /// Admits one child: whatever is known, even nothing.
    package func admit(_ admission: Admission) throws -> Child {
        try admit([admission]).first ?? { throw HomeError.noChild }()
    }

    /// Admits many in one transaction, one signed act each; all or none.
    package func admit(_ admissions: [Admission], progress: ((Int) -> Void)? = nil) throws -> [Child] {
        var taken = Set(try children().map(\.code))
        var acts: [Act] = []
        var admitted: [Child] = []
        for admission in admissions {
            let (child, act) = try self.act(admission, taken: taken)
            taken.insert(child.code)
            admitted.append(child)
            acts.append(act)
        }
        let permit = try policy.permitAdmission(role, sections: admissions.flatMap { $0.parts })
        try commit(permit, acts, progress: progress)
        return admitted
    }

    private func act(_ admission: Admission, taken: Set<String>) throws -> (Child, Act) {
        var child = Child(
            id: .random(), code: ChildCode.make(home: homeName, taken: taken),
            state: role == .director || role == .deputyDirector || role == .socialWorker
                ? "in-care" : "provisional")
        child.take(identity: admission["identity"])
        if let room = admission["admission"]["room"]?.string { child.room = room }
        var parts = admission.parts
        let arrived = Moment(epochSeconds: clock)
        if let index = parts.firstIndex(where: { $0.section == "admission" }) {
            if parts[index].values["admDt"] == nil { parts[index].values["admDt"] = .moment(arrived) }
        } else {
            parts.append(Admission.Part(section: "admission", values: ["admDt": .moment(arrived)]))
        }
        if case .moment(let moment)? = parts.first(where: { $0.section == "admission" })?.values["admDt"] {
            child.admittedAt = moment
        }
        var drafts = [
            Draft(
                subject: child.id, compartment: Compartment.roster.rawValue, section: "roster",
                entry: Self.only("roster"),
                base: 0, cells: child.cells, isRoster: true)
        ]
        for part in parts {
            guard let section = RecordSchema.section(part.section) else { continue }
            try Self.checkMarks(section.key, part.values)
            drafts += try self.drafts(child, section, entry: nil, changes: part.values)
        }
        return (child, Act(.admit, drafts: drafts, admitting: [child.id]))
    }

    /// Confirms a provisional admission with the decision; director or deputy.
    package func confirm(_ code: String, decision: String) throws {
        guard role == .director || role == .deputyDirector else { throw HomeError.notYours }
        var child = try child(code)
        guard let section = RecordSchema.section("admission") else { return }
        child.state = "in-care"
        let changes: [String: Value] = [
            "decisionNo": .text(tidy(decision)), "confirmedOn": .date(PartialDate(today)),
        ]
        try write(child, section, entry: nil, changes: changes, reason: "", roster: child)
    }
}

extension Policy {
    /// Every compartment an admission writes must be the author's to write.
    func permitAdmission(_ role: Role, sections parts: [Admission.Part]) throws(Refusal) -> Permit {
        guard let identity = RecordSchema.section("identity") else { throw .act }
        guard access(role, .roster) == .write else { throw .act }
        for part in parts {
            guard let section = RecordSchema.section(part.section) else { throw .section(part.section) }
            _ = try permitWriting(role, section, Array(part.values.keys))
        }
        return try permitWholesale(role, identity)
    }
}
