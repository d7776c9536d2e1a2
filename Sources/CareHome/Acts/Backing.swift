import CareRecords
import Sealing
import Vault

extension Home {
    /// Fields of a version that only somebody with a right may set, where whoever signed it held none: an approval of
    /// a plan, above all by who wrote or submitted it, and the confirmation of an admission.
    ///
    /// - Parameter earlier: who wrote versions of the entry before.
    func unbacked(_ version: StoredVersion, after earlier: Set<Bytes16>) -> Set<String> {
        guard let (act, keys) = Self.marks[version.section] else { return [] }
        let marked = keys.intersection(version.cells.compactMapValues { $0 }.keys)
        guard !marked.isEmpty, !Self.saysLess(version) else { return [] }
        if act == .plan, earlier.isEmpty || earlier.contains(version.author) { return marked }
        let held = (try? held(act, by: version.author, at: version.time)) ?? false
        return held ? [] : marked
    }

    /// In care counts once somebody who may take a child in for good did, or who may confirm it; a card alone says
    /// only that somebody wrote it.
    func standing(_ child: Child, _ record: Record) -> Standing {
        let admissions = record.history.filter { $0.section == "admission" && !$0.conflicted }
        guard child.standing == .inCare, child.spells.count < 2, !admissions.isEmpty,
            record.first("admission")["confirmedOn"] == nil
        else { return child.standing }
        let isTakenIn = admissions.contains { version in
            version.values["admDt"] != nil
                && vault.person(version.authorID).flatMap { Role(code: $0.role) }?.takesIn == true
        }
        return isTakenIn ? .inCare : .provisional
    }

    private static let marks: [String: (DelegatedAct, Set<String>)] = [
        "plan": (.plan, ["status", "approvedBy", "approvedOn", "approvedContent"]),
        "admission": (.admit, ["confirmedOn"]),
    ]

    /// A draft, or its submitting, takes no right.
    private static func saysLess(_ version: StoredVersion) -> Bool {
        guard version.section == "plan", version.cells.keys.allSatisfy({ !$0.hasPrefix("approved") }),
            let cell = version.cells["status"], let status = cell.flatMap({ try? Value(bytes: $0) })
        else { return false }
        return status.string != "approved"
    }
}

extension Role {
    /// Manages cases, and so takes children in for good.
    var takesIn: Bool { [.director, .deputyDirector, .socialWorker].contains(self) }
}
