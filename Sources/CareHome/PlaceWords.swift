import CareRecords
import Vault

extension HomeError {
    /// Why the home's files cannot be used where they lie.
    static func place(_ error: VaultError) -> HomeError {
        switch error {
        case .notLocal:
            HomeError(
                .refused, vi: "Nhà nằm trên ổ mạng: tệp sẽ bị hỏng.",
                en: "The home lies on a network share, where its files would be ruined.",
                hint: Wording(
                    vi: "Để nhà trên ổ của máy này; máy khác thì dùng ssh.",
                    en: "Keep it on a disk of this machine; from others use ssh."))
        case .linked:
            HomeError(
                .refused, vi: "Thư mục nhà hoặc một tệp trong đó là liên kết, không phải tệp thật.",
                en: "The home's folder, or a file in it, is a link and not the thing itself.")
        case .exposed:
            HomeError(
                .refused, vi: "Tài khoản khác trên máy này vào được thư mục nhà.",
                en: "Other accounts of this machine reach the home's folder.",
                hint: Wording(vi: "Chạy: chmod -R o-rwx THƯ-MỤC", en: "Run: chmod -R o-rwx FOLDER"))
        case .diskFull:
            HomeError(
                .cannotCreate, vi: "Hết chỗ trên đĩa; chưa ghi gì.",
                en: "The disk is full; nothing was written.",
                hint: Wording(vi: "Dọn bớt đĩa rồi làm lại.", en: "Make room and try again."))
        default:
            HomeError(
                .cannotCreate, vi: "Không ghi được tệp của nhà; chưa ghi gì.",
                en: "The home's files cannot be written; nothing was written.",
                hint: Wording(
                    vi: "Xem quyền của thư mục và ổ đĩa: maiam doctor",
                    en: "Look at the folder's permissions and the disk: maiam doctor"))
        }
    }
}
