import CareRecords
import Disclosure
import Sealing
import Vault

extension HomeError {
    /// Every error of the modules below in words; what is not foreseen is our own fault and stays nil.
    public init?(explaining error: any Error) {
        switch error {
        case let error as HomeError: self = error
        case let error as VaultError: self = Self.vault(error)
        case let error as ScrubError: self = Self.scrubbing(error)
        case let error as SealingError: self = Self.sealing(error)
        case let error as RecoveryError: self = Self.share(error, of: "", file: "")
        case let error as SessionError: self = Self.session(error)
        case let error as Problem:
            let place =
                error.line.map { line in
                    (
                        vi: "Dòng \(line)\(error.column.map { ", cột \($0)" } ?? ""): ",
                        en: "Line \(line)\(error.column.map { ", column \($0)" } ?? ""): "
                    )
                } ?? (vi: "", en: "")
            self.init(.data, vi: place.vi + error.wording.vi, en: place.en + error.wording.en)
        case let error as Refusal: self = Self.refusal(error)
        default:
            guard let known = Self.system(error) else { return nil }
            self = known
        }
    }

    private static func refusal(_ refusal: Refusal) -> HomeError {
        switch refusal {
        case .section(let key):
            let label = RecordSchema.section(key)?.label ?? Wording(vi: key, en: key)
            return HomeError(
                .refused, vi: "\(label.vi): không thuộc quyền của bạn.",
                en: "\(label.en): not within your rights.",
                hint: notYours.hint)
        case .field(let key):
            return HomeError(
                .refused, vi: "Mục “\(key)” không thuộc quyền của bạn.",
                en: "The field “\(key)” is not within your rights.",
                hint: notYours.hint)
        case .act: return notYours
        }
    }

    private static func sealing(_ error: SealingError) -> HomeError {
        switch error {
        case .refused: wrongPassphrase
        case .malformed:
            HomeError(.data, vi: "Tệp không đúng định dạng.", en: "The file does not have the right form.")
        case .parameters:
            HomeError(
                .data, vi: "Tệp khóa có tham số yếu hoặc lạ.",
                en: "The key file has weak or unknown parameters.")
        case .invalidKey:
            HomeError(.data, vi: "Khóa công khai không hợp lệ.", en: "The public key is not valid.")
        case .unavailable:
            HomeError(
                .conflict, vi: "Máy không đủ bộ nhớ để mở khóa.",
                en: "The machine has not enough memory to unlock.")
        }
    }

    private static func vault(_ error: VaultError) -> HomeError {
        switch error {
        case .noHome:
            HomeError(
                .notFound, vi: "Không có hồ sơ nào trong thư mục này.",
                en: "There is no home in this folder.",
                hint: Wording(
                    vi: "Chỉ thư mục: --home DIR, hoặc lập mới: maiam init",
                    en: "Name it: --home DIR, or found one: maiam init"))
        case .exists:
            HomeError(
                .cannotCreate, vi: "Thư mục này đã có hồ sơ.", en: "A home already stands in this folder.")
        case .otherHome:
            HomeError(
                .refused, vi: "Đây không phải nhà mà khóa của bạn được cấp.",
                en: "This is not the home your key was enrolled in.")
        case .notEnrolled:
            HomeError(
                .refused,
                vi: "Khóa này không mở được nhà này: chưa được thêm, bị tạm ngừng quyền hoặc đã gỡ.",
                en: "This key does not open this home: not added yet, suspended, or removed.",
                hint: Wording(
                    vi:
                        "Nhân viên hỏi giám đốc (maiam user list; người mới: maiam user add). Người nhận ngoài cơ sở không mở nhà, chỉ kiểm tra tệp đã nhận: maiam check TỆP",
                    en:
                        "Staff ask the director (maiam user list; somebody new: maiam user add). An outside recipient opens no home and checks what was sent: maiam check FILE"
                ))
        case .notActive:
            HomeError(
                .refused, vi: "Bạn không còn quyền ở nhà này.", en: "You no longer have rights in this home.")
        case .noSubject: noChild
        case .erased, .onHold, .erasurePending, .notErased, .backupDamaged, .backupTooOld, .noBackup,
            .needsSignatures, .tooFewSigners, .noProposal, .restorePending, .restoredBehind, .backupExpired,
            .facilityKeyGone, .facilityKeyUnknown:
            custody(error)
        case .notLocal, .linked, .exposed, .diskFull, .readOnly: place(error)
        case .noKey, .notAllowed: notYours
        case .notNamed:
            HomeError(
                .refused, vi: "Hồ sơ này chỉ mở cho người được nêu tên.",
                en: "This record is open to named people alone.",
                hint: Wording(vi: "Xem là ai: maiam restriction", en: "See who they are: maiam restriction"))
        case .conflict, .overtaken:
            HomeError(
                .conflict, vi: "Người khác vừa sửa mục này.", en: "Somebody else has just changed this entry."
            )
        case .rolledBack(let size):
            HomeError(
                .data,
                vi: "Nhật ký đã bị lùi về trước dòng \(size) mà bạn từng thấy, hoặc đã rẽ khác đi từ đó.",
                en:
                    "The log was rolled back behind entry \(size), which you have seen, or goes another way from there.",
                hint: Wording(
                    vi: "Nhà này đã được phục hồi ở chỗ khác? Dùng --home của nhà mới.",
                    en: "Was this home restored elsewhere? Use the new one's --home."))
        case .entryDamaged(let number):
            HomeError(
                .data, vi: "Dòng nhật ký \(number) bị hỏng hoặc bị sửa.",
                en: "Log entry \(number) is damaged or altered.")
        case .rowDamaged(let number):
            HomeError(
                .data, vi: "Nội dung của dòng nhật ký \(number) bị mất hoặc bị sửa.",
                en: "What log entry \(number) wrote is missing or altered.")
        case .attachmentDamaged(let number):
            HomeError(
                .data, vi: "Tệp đính kèm ở dòng nhật ký \(number) bị mất hoặc bị sửa.",
                en: "The file attached by log entry \(number) is missing or altered.")
        case .keyDamaged(let number):
            HomeError(
                .data, vi: "Khóa của dòng nhật ký \(number) bị mất hoặc bị sửa.",
                en: "A key made by log entry \(number) is missing or altered.")
        case .nameTaken: HomeError(.cannotCreate, vi: "Tên này đã có người dùng.", en: "This name is taken.")
        case .sessionDamaged:
            HomeError(
                .conflict, vi: "Ghi nhớ của phiên mở khóa bị hỏng và đã được bỏ đi; hãy chạy lại lệnh.",
                en:
                    "What the session had written down was damaged and was thrown away; run the command again."
            )
        case .busy: HomeError(.conflict, vi: "Nhà đang bận, thử lại sau.", en: "The home is busy; try again.")
        case .storage(let what):
            HomeError(
                .data, vi: "Tệp hồ sơ không đúng (\(what)).", en: "The home's files are not right (\(what)).")
        }
    }
}
