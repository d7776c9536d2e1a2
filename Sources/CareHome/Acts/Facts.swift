public import CareRecords
import Sealing
import Vault

extension Home {
    /// What a child is, not what changes with the years: once written it is corrected, with a reason.
    private static let facts: Set<String> = [
        "fullName", "sex", "dob", "estAgeFrom", "estAgeTo", "pid", "birthplace", "nativePlace", "ethnicity",
        "ethnicGroup", "nationality",
    ]

    /// Whether this would put another value in the place of a written fact; “not determined” is none yet.
    static func overwritesFact(_ section: Section, _ entry: CareEntry?, _ changes: [String: Value?]) -> Bool {
        guard section.key == "identity", let entry else { return false }
        return changes.contains { key, value in
            guard facts.contains(key), let written = entry.values[key], written != .code("unknown") else {
                return false
            }
            return written != value
        }
    }

    /// The same, for a command that can still ask for the reason.
    public func overwritesFact(_ code: String, _ section: Section, _ changes: [String: Value?]) throws -> Bool
    {
        guard section.key == "identity", policy.mayRead(role, section) else { return false }
        return Self.overwritesFact(section, try entries(try child(code), section).first, changes)
    }

    /// Nobody comes before they are born.
    static func checkBirth(_ born: Value??, _ arrived: Value??) throws {
        guard case .date(let born)?? = born, case .moment(let arrived)?? = arrived else { return }
        guard born.earliest <= arrived.day else {
            throw HomeError(
                .data, vi: "Ngày sinh sau ngày tiếp nhận.", en: "The birth is after the admission.")
        }
    }

    /// Of what is about to be written, with what stands there.
    func checkBirth(_ child: Child, _ parts: [Part]) throws {
        func change(_ section: String, _ key: String) -> Value?? {
            parts.first { $0.section.key == section }?.changes[key]
        }
        let (born, arrived) = (change("identity", "dob"), change("admission", "admDt"))
        if born != nil {
            try Self.checkBirth(born, arrived ?? child.admittedAt.map { .some(.moment($0)) })
        } else if arrived != nil {
            try Self.checkBirth(
                try entries(child, try Self.section("identity")).first?.values["dob"], arrived)
        }
    }
}

extension HomeError {
    static let factNeedsReason = HomeError(
        .usage, vi: "Mục nhân thân này đã ghi: đổi thì cần lý do, --reason.",
        en: "This fact of the identity is written already: changing it needs a reason, --reason.",
        hint: Wording(
            vi: "Hoặc: maiam correct MÃ identity.1 --set … --reason “…”",
            en: "Or: maiam correct CODE identity.1 --set … --reason “…”"))
}
