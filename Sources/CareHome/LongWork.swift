public import CareRecords
import Vault

/// How far something is that takes long.
public struct LongWork: Sendable {
    public let what: Wording
    /// Bytes are counted, and not children or entries.
    public let isOfBytes: Bool
    /// Of `all`, which is 0 where nobody knows it before the end.
    public let done, all: Int

    public init(_ what: Wording, isOfBytes: Bool = false, done: Int, all: Int) {
        (self.what, self.isOfBytes, self.done, self.all) = (what, isOfBytes, done, all)
    }

    /// Tells `watcher` of all that `body` does; what it throws ends the work, which is then taken back.
    public static func watched<T>(
        by watcher: @escaping (LongWork) throws -> Void, _ body: () throws -> T
    ) rethrows -> T {
        try Effort.watched(
            by: { work, done, all in
                try watcher(
                    LongWork(work.words, isOfBytes: work.isOfBytes, done: done, all: all))
            }, body)
    }
}

extension Effort.Work {
    fileprivate var isOfBytes: Bool {
        switch self {
        case .copying, .sealing, .unpacking: true
        case .writing, .reading, .walking, .checking, .opening, .wrapping, .storing, .dropping: false
        }
    }

    fileprivate var words: Wording {
        switch self {
        case .writing: Wording(vi: "Đang ghi", en: "Writing")
        case .reading: Wording(vi: "Đang đọc tên", en: "Reading names")
        case .walking: Wording(vi: "Đang đọc nhật ký", en: "Reading the log")
        case .checking: Wording(vi: "Đang kiểm tra chữ ký", en: "Checking signatures")
        case .opening: Wording(vi: "Đang mở hồ sơ", en: "Opening records")
        case .wrapping: Wording(vi: "Đang bọc lại khóa", en: "Wrapping keys anew")
        case .storing: Wording(vi: "Đang ghi khóa mới", en: "Writing new keys")
        case .dropping: Wording(vi: "Đang hủy khóa cũ", en: "Destroying old keys")
        case .copying: Wording(vi: "Đang sao chép", en: "Copying")
        case .sealing: Wording(vi: "Đang niêm phong", en: "Sealing")
        case .unpacking: Wording(vi: "Đang mở gói", en: "Unpacking")
        }
    }
}
