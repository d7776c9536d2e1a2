import CareRecords
import Vault

extension HomeError {
    /// What the vault refuses about erasing, in words.
    static func erasure(_ error: VaultError) -> HomeError {
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
        default:
            HomeError(.notFound, vi: "Hồ sơ này đã được xóa.", en: "This record was erased.")
        }
    }
}
