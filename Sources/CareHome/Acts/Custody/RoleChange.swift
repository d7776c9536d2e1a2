public import CareRecords
import Vault

/// What one role may do in one compartment, before and after.
public struct RoleChange: Sendable {
    public let role: Role
    public let before, after: Access
    /// All that is kept under the same key and changes with it.
    public let sections: [Section]
    /// Names of those it is about.
    public let people: [String]
    /// Somebody could read it and cannot any more, so every key is made anew.
    public var takesAway: Bool { before >= .read && after == .none }

    public var label: Wording {
        let names = sections.map(\.label)
        return Wording(
            vi: "\(role.label.vi): \(names.map(\.vi).joined(separator: ", ")) – \(after.label.vi)",
            en: "\(role.label.en): \(names.map(\.en).joined(separator: ", ")) – \(after.label.en)")
    }
}

extension Access {
    public var label: Wording {
        switch self {
        case .none: Wording(vi: "không xem", en: "nothing")
        case .read: Wording(vi: "xem", en: "read")
        case .write: Wording(vi: "xem và ghi", en: "read and write")
        }
    }
}

extension Home {
    /// Looked at before it is signed.
    public func roleChange(_ role: Role, _ section: Section, to access: Access) throws -> RoleChange {
        guard policy.access(self.role, .signature) == .write else { throw HomeError.notYours }
        try Self.refuse(role, section, access)
        return RoleChange(
            role: role, before: policy.access(role, section.compartment), after: access,
            sections: RecordSchema.sections.filter { $0.compartment == section.compartment },
            people: vault.people.filter { $0.role == role.code && $0.standing == .active }.map(\.name))
    }

    /// Signs a policy in which this role may do that; the keys follow.
    ///
    /// - Returns: how many keys were wrapped anew.
    public func setRole(_ role: Role, _ section: Section, to access: Access) throws -> Int {
        _ = try roleChange(role, section, to: access)
        var new = vault.policy
        new.access[role.code, default: [:]][section.compartment.rawValue] =
            access == .none ? nil : access.rawValue
        let count = try proposing { try vault.adopt(new, clock: clock) }
        try saveAnchor()
        return count
    }

    private static func refuse(_ role: Role, _ section: Section, _ access: Access) throws {
        let headsOnly = [Compartment.archive, .signature].contains(section.compartment)
        let isHead = role == .director || role == .deputyDirector
        guard !isHead || !headsOnly || access == .write else {
            throw HomeError(
                .refused, vi: "Giám đốc và phó giám đốc phải ghi được phần này: xóa, sao lưu và ký đều cần.",
                en: "Directors and deputies must be able to write this: erasing, copying and signing take it."
            )
        }
        switch role {
        case .director, .deputyDirector:
            guard access == .none else { break }
            throw HomeError(
                .refused, vi: "Giám đốc và phó giám đốc giữ mọi khóa, nếu không thì không ai thay khóa được.",
                en: "Directors and deputies hold every key; without them nobody could make new ones.")
        case .technician, .official:
            throw HomeError(
                .refused, vi: "\(role.label.vi) không giữ khóa nào của hồ sơ.",
                en: "A \(role.label.en) holds no key to any record.")
        case .inspector where access == .write:
            throw HomeError(
                .refused, vi: "Đoàn kiểm tra chỉ được xem.", en: "An inspector reads and does not write.")
        default: break
        }
        guard !headsOnly || isHead else {
            throw HomeError(
                .refused, vi: "Phần này chỉ giám đốc và phó giám đốc giữ khóa.",
                en: "Only directors and deputies hold the key to this.")
        }
    }

    /// What a proposed policy changes, for whoever is asked to sign it.
    func words(of new: VaultPolicy) -> Wording {
        var changes: [Wording] = []
        let (before, after) = (Policy(vault: vault.policy), Policy(vault: new))
        for role in Role.allCases {
            for compartment in Compartment.allCases
            where before.access(role, compartment) != after.access(role, compartment) {
                changes.append(
                    RoleChange(
                        role: role, before: before.access(role, compartment),
                        after: after.access(role, compartment),
                        sections: RecordSchema.sections.filter { $0.compartment == compartment }, people: []
                    ).label)
            }
        }
        var expected = vault.policy
        expected.access = new.access
        if expected != new {
            changes.append(
                Wording(
                    vi: "VÀ CẢ cách ký, người quản trị hoặc các ngăn khóa: đừng ký nếu không rõ vì sao",
                    en:
                        "AND ALSO who must sign, who administers, or the compartments: do not sign without knowing why"
                ))
        }
        guard !changes.isEmpty else { return Wording(vi: "đổi quyền", en: "change the policy") }
        return Wording(
            vi: "đổi quyền: " + changes.map(\.vi).joined(separator: "; "),
            en: "change the policy: " + changes.map(\.en).joined(separator: "; "))
    }
}
