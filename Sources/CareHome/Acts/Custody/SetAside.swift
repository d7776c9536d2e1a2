import CareRecords
import Vault

extension Home {
    /// Signs that an entry without right was seen.
    public func setAside(_ number: UInt64) throws {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        guard number < vault.anchor.size else {
            throw HomeError(
                .notFound, vi: "Nhật ký không có dòng \(number).", en: "The log has no entry \(number).",
                hint: Wording(vi: "Số dòng: maiam verify", en: "Its number: maiam verify"))
        }
        // What mends it is said, since nothing would be seen or done by setting the restriction aside.
        if let error = restrictedProblem(number) { throw error }
        do { try vault.setAside(number, clock: clock) } catch VaultError.notAllowed {
            throw HomeError(
                .refused, vi: "Dòng \(number) có quyền hợp lệ, không gác lại được.",
                en: "Entry \(number) carries its right and cannot be set aside.")
        }
        try saveAnchor()
    }

    /// Of this person's own keys to a restricted record, what is wrong and who mends it.
    func restrictedProblem(_ problem: VaultError) -> Wording? {
        guard case .keyDamaged(let entry) = problem else { return nil }
        return restrictedProblem(entry)?.whole
    }

    private func restrictedProblem(_ entry: UInt64) -> HomeError? {
        guard vault.restrictedRecords.contains(where: { $0.entry == entry && $0.isMine && !$0.opens }) else {
            return nil
        }
        return .spoiledKeys(nil, entry, whoMends(entry))
    }
}
