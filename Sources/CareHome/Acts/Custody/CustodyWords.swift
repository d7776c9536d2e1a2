import CareRecords
import Vault

extension HomeError {
    /// What the vault refuses about erasing and copying, in words.
    static func custody(_ error: VaultError) -> HomeError {
        switch error {
        case .onHold:
            HomeError(
                .refused, vi: "Hồ sơ này đang được giữ lại theo yêu cầu pháp lý, không được xóa.",
                en: "A legal hold stands on this record; it must not be erased.",
                hint: Wording(vi: "Gỡ: maiam hold release MÃ", en: "Take it back: maiam hold release CODE"))
        case .erasurePending(let number):
            HomeError(
                .conflict,
                vi: "Lệnh xóa \(number) đã ký nhưng chưa xong: có chương trình đang mở tệp khóa.",
                en: "Erasure \(number) is signed but not complete: somebody keeps the key file open.",
                hint: Wording(
                    vi: "Đóng các chương trình khác; lần mở sau sẽ làm tiếp.",
                    en: "Close the other programs; the next opening goes on with it."))
        case .notErased(let number):
            HomeError(
                .data, vi: "Còn dấu vết của hồ sơ đã xóa theo dòng \(number).",
                en: "Something is still there that entry \(number) erased.")
        case .backupDamaged:
            HomeError(
                .data,
                vi: "Bản sao lưu không mở được bằng khóa của bạn, đã bị sửa, hoặc không phải của nhà này.",
                en: "The backup does not open with your key, was altered, or is not of this home.")
        case .noBackup:
            HomeError(
                .notFound, vi: "Không có bản sao lưu này trong sổ.", en: "No such backup is in the books.",
                hint: Wording(vi: "Xem: maiam backup list", en: "See: maiam backup list"))
        default:
            HomeError(.notFound, vi: "Hồ sơ này đã được xóa.", en: "This record was erased.")
        }
    }
}
