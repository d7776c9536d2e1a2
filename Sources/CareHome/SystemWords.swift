import CareRecords
import Foundation
import Vault

extension HomeError {
    /// What the system says of a file, in words; nil for what is no fault of a file.
    static func system(_ error: any Error) -> HomeError? {
        let fault = error as NSError
        if let code = number(of: fault) {
            switch code {
            case ENOSPC, EDQUOT: return place(.diskFull)
            case EROFS: return place(.readOnly)
            default: break
            }
        }
        guard [NSCocoaErrorDomain, NSPOSIXErrorDomain].contains(fault.domain) else { return nil }
        let reason = number(of: fault).map(SystemReason.words)
        return HomeError(
            .cannotCreate, vi: "Không đọc hoặc ghi được một tệp\(reason.map { " (\($0.vi))" } ?? "").",
            en: "A file cannot be read or written\(reason.map { " (\($0.en))" } ?? "").",
            hint: Wording(
                vi: "Xem quyền của thư mục và chỗ trống trên đĩa.",
                en: "See the rights of the folder and the space on the disk."))
    }

    private static func number(of fault: NSError) -> Int32? {
        if fault.domain == NSPOSIXErrorDomain { return Int32(fault.code) }
        if fault.domain == NSCocoaErrorDomain, fault.code == CocoaError.fileWriteOutOfSpace.rawValue {
            return ENOSPC
        }
        return (fault.userInfo[NSUnderlyingErrorKey] as? any Error).flatMap { number(of: $0 as NSError) }
    }
}
