public import CareRecords
import Foundation

/// Why the system would not, in words.
public enum SystemReason {
    /// - Parameter code: the system's `errno`; of one that no words are known for, its number alone.
    public static func words(_ code: Int32) -> Wording {
        known[code] ?? Wording(vi: "hệ thống báo lỗi số \(code)", en: "the system's error number \(code)")
    }

    static let known: [Int32: Wording] = [
        ENOENT: Wording(vi: "không có tệp hoặc thư mục này", en: "there is no such file or folder"),
        EACCES: Wording(vi: "không có quyền", en: "not permitted"),
        EPERM: Wording(vi: "không được phép", en: "not allowed"),
        ENOSPC: Wording(vi: "đĩa hết chỗ", en: "the disk is full"),
        EDQUOT: Wording(vi: "hết phần đĩa được cấp", en: "your share of the disk is full"),
        EROFS: Wording(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only"),
        EISDIR: Wording(vi: "đây là thư mục", en: "it is a folder"),
        EEXIST: Wording(vi: "đã có tệp hoặc thư mục này", en: "it exists already"),
        ENOTDIR: Wording(
            vi: "trong đường dẫn có phần không phải thư mục", en: "a part of the path is no folder"),
        ELOOP: Wording(
            vi: "liên kết chỉ vòng quanh hoặc không được theo",
            en: "a link goes round in a circle or may not be followed"),
        ENAMETOOLONG: Wording(vi: "tên quá dài", en: "the name is too long"),
        EIO: Wording(vi: "đĩa đọc hoặc ghi bị lỗi", en: "the disk failed"),
        EBUSY: Wording(vi: "đang được dùng", en: "it is in use"),
        EMFILE: Wording(vi: "đang mở quá nhiều tệp", en: "too many files are open"),
        ENXIO: Wording(vi: "thiết bị này không có", en: "the device is not there"),
        EFBIG: Wording(vi: "tệp quá lớn", en: "the file is too large"),
    ]
}
