public import CareRecords
import Sealing
import Vault

/// What somebody leaves behind, and what they may take along.
public struct Departure: Sendable {
    public let name: String
    public let role: Role
    /// Sections whose keys they held.
    public let sections: [Wording]
    /// How many children's records they opened or wrote into, and when they last did anything.
    public let children: Int
    public let last: Day?
    /// They could sign in the facility's name, and that key is not made anew.
    public let signedForFacility: Bool
    /// Copies they took that are not signed as destroyed.
    public let copies: [CopyRecord]
    /// Codes of children they were case worker of.
    public let caseload: [String]
    /// Restricted records of which no other director is named: the recovery key alone opens them for another.
    public let onlyNamed: Int
    /// Numbers of requests they made that are open.
    public let requests: [String]
}

extension Home {
    /// Looked at before somebody is removed.
    public func departure(of name: String) throws -> Departure { try departure(of: try person(name)) }

    /// What somebody may still hold whose access has ended; nil for whoever still belongs here.
    public func departed(_ name: String) throws -> Departure? {
        guard policy.access(role, .signature) >= .read,
            let person = vault.people.last(where: { $0.name == name && $0.standing != .active }),
            !vault.people.contains(where: { $0.name == name && $0.standing == .active })
        else { return nil }
        return try departure(of: person)
    }

    private func departure(of person: Person) throws -> Departure {
        let name = person.name
        guard let role = Role(code: person.role) else { throw HomeError.notYours }
        let trace = try vault.footprint(of: person.id)
        return Departure(
            name: name, role: role,
            sections: RecordSchema.sections.filter { policy.mayRead(role, $0) }.map(\.label),
            children: trace.children.count,
            last: trace.last == 0 ? nil : Day.today(epochSeconds: trace.last),
            signedForFacility: policy.access(role, .signature) >= .read,
            copies: try copies().filter { $0.takenBy == name && !$0.isDestroyed },
            caseload: try caseload(of: name).map(\.code), onlyNamed: onlyNamed(person.id).count,
            requests: try requests().filter { $0.status == .open && $0.text("requestedBy") == name }.map(
                \.number))
    }

    /// Children whose case worker somebody is.
    private func caseload(of name: String) throws -> [Child] {
        guard let section = RecordSchema.section("admission") else { return [] }
        return try children().filter { child in
            try entries(child, section).last?.values["caseWorker"]?.string == name
        }
    }

    /// Gives one person's children to another case worker, one signed act each.
    ///
    /// - Returns: their codes.
    public func handOver(from name: String, to successor: String) throws -> [String] {
        let next = try person(successor)
        guard next.standing == .active, next.name != name, let section = RecordSchema.section("admission"),
            let role = Role(code: next.role), policy.mayWrite(role, section)
        else {
            throw HomeError(
                .refused, vi: "\(successor) không nhận bàn giao được.",
                en: "\(successor) cannot take this over.",
                hint: Wording(
                    vi: "Cần người đang làm, được ghi phần tiếp nhận.",
                    en: "It takes somebody active who may write the admission section."))
        }
        let children = try caseload(of: name)
        for child in children {
            try record(
                child.code, section, ordinal: nil, changes: ["caseWorker": .text(successor)],
                reason: "\(name) → \(successor)")
        }
        return children.map(\.code)
    }

    /// Removes a person, makes new keys and wraps every child's keys anew.
    ///
    /// - Returns: how many keys were wrapped anew.
    public func remove(_ name: String) throws -> Int {
        let leaver = try person(name).id
        guard leaver != vault.person else { throw HomeError.oneself }
        let count = try proposing { try vault.remove(leaver, clock: clock) }
        try saveAnchor()
        return count
    }

    /// What a rotation would do: wraps made anew, compartments, and who gets the new keys.
    public func rotationPlan(_ only: Set<Compartment> = []) throws -> (
        wraps: Int, compartments: Int, people: [String]
    ) {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        let plan = try vault.rotationPlan(Self.numbers(only), clock: clock)
        return (plan.wraps, plan.compartments, plan.recipients.map(nameOf).sorted())
    }

    /// New keys without anybody leaving, for these compartments or, when none is named, for everything.
    ///
    /// - Returns: how many wraps were made anew, how many open for nobody and stay, how many were let go, and which
    ///   restricted records kept their keys.
    public func rotate(_ only: Set<Compartment> = []) throws -> (
        anew: Int, carried: Int, dropped: Int, kept: [Restriction]
    ) {
        let found = try vault.rotateCounting(Self.numbers(only), clock: clock)
        try saveAnchor()
        let kept = try restrictions().filter { found.skipped.contains($0.entry) }
        return (found.anew, found.carried, found.dropped, kept)
    }

    private static func numbers(_ only: Set<Compartment>) -> Set<UInt8>? {
        only.isEmpty ? nil : Set(only.map(\.rawValue))
    }

    /// Whose access has ended while the keys they held are still in use.
    public func lingering() -> [String] {
        vault.people.filter { vault.mayStillRead($0, clock: clock) }.map(\.name)
    }
}
