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
        do { try vault.setAside(number, clock: clock) } catch VaultError.notAllowed {
            throw HomeError(
                .refused, vi: "Dòng \(number) có quyền hợp lệ, không gác lại được.",
                en: "Entry \(number) carries its right and cannot be set aside.")
        }
        try saveAnchor()
    }
}
