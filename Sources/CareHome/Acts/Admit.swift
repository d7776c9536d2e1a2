public import CareRecords
import Sealing
import Vault

extension Home {
    /// Admits one child: whatever is known, even nothing.
    ///
    /// - Parameter reported: news of a child who has not come yet.
    public func admit(_ admission: Admission, reported: Bool = false) throws -> Child {
        try admit([admission], reported: reported).first ?? { throw HomeError.noChild }()
    }

    /// Admits many in one transaction, one signed act each; all or none.
    ///
    /// - Parameters:
    ///   - admissions: who gives them up has their memory back as the children are written.
    ///   - reported: news of children who have not come yet.
    public func admit(_ admissions: consuming [Admission], reported: Bool = false) throws -> [Child] {
        var waiting = admissions
        var taken = try takenCodes()
        var children: [Child] = []
        // In ascending order, so that neighbours in the files are neighbours in their indexes; it is the order in which
        // everything about them is written anyway.
        let ids = waiting.map { _ in Bytes16.random() }.sorted()
        let codes = ChildCode(home: homeName)
        let permit = try policy.permitAdmission(role, waiting)
        try commit(permit, waiting.count) { index in
            var admission = Admission()
            swap(&admission, &waiting[index])
            let child = Child(
                id: ids[index], code: try freeCode(codes, taken),
                state: (reported ? .reported : arrival).rawValue)
            let (admitted, act) = try self.act(child, admission, reported: reported)
            taken.insert(child.code)
            children.append(admitted)
            return act
        }
        return children
    }

    private func act(_ child: Child, _ admission: Admission, reported: Bool) throws -> (Child, Act) {
        var child = child
        child.take(identity: admission["identity"])
        var admission = admission
        let key = reported ? "reportedAt" : "admDt"
        if admission["admission"][key] == nil {
            admission.set(.moment(Moment(epochSeconds: clock)), key, in: "admission")
        }
        try Self.checkBirth(admission["identity"]["dob"], admission["admission"]["admDt"])
        child.room = admission["admission"]["room"]?.string
        if !reported {
            let life = Life(["admission": [DatedEntry(admission["admission"], on: today)]])
            child.take(life, today: today)
        }
        var drafts = [
            Draft(
                subject: child.id, compartment: Compartment.roster.rawValue, section: "roster",
                entry: Self.only("roster"),
                base: 0, cells: child.cells, isRoster: true)
        ]
        for part in admission.parts {
            guard let section = RecordSchema.section(part.section) else { continue }
            let changes: [String: Value?] = part.values
            try Self.checkHandWritten(section, changes)
            drafts += try self.drafts(child, section, entry: nil, changes: changes)
        }
        return (child, Act(.admit, drafts: drafts, admitting: [child.id]))
    }

    /// One that no child has, nor one whose record is restricted to others.
    private func freeCode(_ codes: ChildCode, _ taken: Set<String>) throws -> String {
        while true {
            let code = codes.make(taken: taken)
            if try vault.restricted(code: code, compartment: try rosterCompartment()) == nil { return code }
        }
    }

    /// Whoever manages cases takes a child in for good; a carer at night provisionally.
    private var arrival: Standing { role.takesIn ? .inCare : .provisional }

    /// A child of whom there was news has come.
    public func receive(_ code: String, values: [String: Value]) throws -> Child {
        var child = try child(code)
        guard child.standing == .reported else { throw HomeError.wrongStanding(child.standing) }
        child.state = arrival.rawValue
        let section = try Self.section("admission")
        var changes: [String: Value?] = values.mapValues { $0 }
        if changes["admDt"] == nil { changes["admDt"] = .some(.moment(Moment(epochSeconds: clock))) }
        try write(
            child, [Part(section: section, entry: nil, changes: changes)], reason: "", roster: child,
            act: "arrival")
        return try self.child(code)
    }

    /// Confirms a provisional admission with the decision; director, deputy or whom the director left it to.
    public func confirm(_ code: String, decision: String) throws {
        guard try mayDecide(.admit) else { throw HomeError.notYours }
        guard !tidy(decision).isEmpty else {
            throw HomeError(
                .usage, vi: "Cần số quyết định.", en: "It takes the number of the decision.",
                hint: Wording(vi: "Thêm --decision SỐ.", en: "Add --decision NUMBER."))
        }
        var child = try child(code)
        let section = try Self.section("admission")
        child.state = Standing.inCare.rawValue
        let changes: [String: Value] = [
            "decisionNo": .text(tidy(decision)), "confirmedOn": .date(PartialDate(today)),
        ]
        try write(child, section, entry: nil, changes: changes, reason: "", roster: child)
    }

    static func section(_ key: String) throws -> Section {
        guard let section = RecordSchema.section(key) else { throw HomeError.noChild }
        return section
    }
}

extension Policy {
    /// Every compartment an admission writes must be the author's to write.
    func permitAdmission(_ role: Role, _ admissions: [Admission]) throws(Refusal) -> Permit {
        guard let identity = RecordSchema.section("identity") else { throw .act }
        guard access(role, .roster) == .write else { throw .act }
        var fields: [String: Set<String>] = [:]
        for part in admissions.lazy.flatMap(\.parts) {
            fields[part.section, default: []].formUnion(part.values.keys)
        }
        for (key, fields) in fields.sorted(by: { $0.key < $1.key }) {
            guard let section = RecordSchema.section(key) else { throw .section(key) }
            _ = try permitWriting(role, section, Array(fields))
        }
        return try permitWholesale(role, identity)
    }
}
