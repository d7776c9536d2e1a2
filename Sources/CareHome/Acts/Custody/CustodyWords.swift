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
        case .backupTooOld:
            HomeError(
                .data,
                vi: "Gói khóa cũ hơn lần hạn chế một hồ sơ trong gói dữ liệu: hồ sơ ấy sẽ mất.",
                en:
                    "The key package is older than the restriction of a record in the data package: that record would be lost.",
                hint: Wording(
                    vi: "Dùng gói khóa cùng ngày với gói dữ liệu, hoặc mới hơn.",
                    en: "Take the key package of the same day as the data package, or a newer one."))
        case .needsSignatures(let number): .proposed(number)
        case .tooFewSigners:
            HomeError(
                .refused, vi: "Việc này cần hai người ký, mà nhà chỉ có một người ký được.",
                en: "This takes two signatures, and only one person here can sign.",
                hint: Wording(
                    vi:
                        "Thêm người ký được: maiam user add TÊN --role deputy-director, hoặc maiam recovery set. Chỉ có một giám đốc thì việc thêm ấy báo trước ba ngày rồi tự làm được.",
                    en:
                        "Add somebody who can: maiam user add NAME --role deputy-director, or maiam recovery set. A director alone does that after three days' notice."
                ))
        case .noProposal:
            HomeError(
                .notFound, vi: "Không có đề nghị này, hoặc đã xong, hoặc đã quá hạn.",
                en: "There is no such proposal, or it is done or lapsed.",
                hint: Wording(vi: "Xem: maiam propose", en: "See: maiam propose"))
        case .restorePending(let number):
            HomeError(
                .conflict, vi: "Nhà được phục hồi nhưng chưa đủ chữ ký (đề nghị \(number)).",
                en: "The home was restored, and signatures are missing (proposal \(number)).",
                hint: Wording(
                    vi: "Một giám đốc khác chạy: maiam cosign \(number)",
                    en: "Another director runs: maiam cosign \(number)"))
        case .restoredBehind(let number):
            HomeError(
                .conflict,
                vi:
                    "Nhà này đã được phục hồi từ bản sao cũ (dòng \(number)): điều bạn từng thấy sau đó không còn.",
                en:
                    "This home was put back from an older copy (entry \(number)): what you saw after that is gone.",
                hint: Wording(
                    vi:
                        "Hỏi giám đốc có đúng không. Đúng thì chạy một lần: maiam verify --accept-restore \(number)",
                    en:
                        "Ask the director whether that is so. If it is, run once: maiam verify --accept-restore \(number)"
                ))
        case .backupExpired:
            HomeError(
                .refused, vi: "Bản sao lưu này đã quá hạn, lẽ ra phải hủy rồi.",
                en: "This backup is past its day and should have been destroyed.",
                hint: Wording(
                    vi: "Nếu không còn bản nào khác: --expired \"lý do\", được ghi vào nhật ký.",
                    en: "Where there is no other: --expired \"reason\", which the log is told."))
        case .facilityKeyGone:
            HomeError(
                .conflict,
                vi: "Phần bí mật của khóa ký được đề nghị không còn: các khóa đã được thay sau khi đề nghị.",
                en:
                    "The private half of the proposed key is gone: keys were made anew since it was proposed.",
                hint: Wording(
                    vi: "Đề nghị lại: maiam facility-key new", en: "Propose anew: maiam facility-key new"))
        case .facilityKeyUnknown:
            HomeError(
                .data,
                vi: "Cơ sở đã thay khóa ký, và không có gì chứng thực khóa mới cho bạn.",
                en: "The facility's signing key was changed, and nothing vouches to you for the new one.",
                hint: Wording(
                    vi:
                        "Hỏi giám đốc dấu vân tay của khóa mới, rồi chạy: maiam facility-key trust facility.pub",
                    en:
                        "Ask the director for the new key's fingerprint, then run: maiam facility-key trust facility.pub"
                ))
        case .noBackup:
            HomeError(
                .notFound, vi: "Không có bản sao lưu này trong sổ.", en: "No such backup is in the books.",
                hint: Wording(vi: "Xem: maiam backup list", en: "See: maiam backup list"))
        default:
            HomeError(.notFound, vi: "Hồ sơ này đã được xóa.", en: "This record was erased.")
        }
    }
}
