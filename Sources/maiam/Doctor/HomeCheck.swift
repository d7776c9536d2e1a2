import CareHome
import CareRecords
import Foundation

/// What is wrong with the files of a home and of this account's keys, seen without any key.
struct HomeCheck {
    let folder: String
    let context: Context

    func findings() -> [Finding] {
        let clock = clock  // before anything opens the files
        guard (try? Home.genesis(at: folder)) != nil else {
            return [
                .bad(
                    "home", vi: "\(folder) không phải một nhà maiam.", en: "\(folder) is not a maiam home.",
                    remedy: Wording(vi: "Kiểm tra --home.", en: "Check --home."))
            ]
        }
        return [files, folderAccess, keyAccess, apart, anchors, backup, space, clock].compactMap(\.self)
    }

    private var files: Finding {
        guard !Machine.filesAreSound(folder) else {
            return .good(
                "files", vi: "Tệp của nhà đọc được trọn vẹn (chữ ký: maiam verify).",
                en: "The home's files read whole (for signatures: maiam verify).")
        }
        return .bad(
            "files", vi: "Tệp của nhà bị hỏng.", en: "The home's files are damaged.",
            remedy: Wording(
                vi: "Đừng ghi gì thêm; sao cả thư mục ra, rồi phục hồi từ bản sao lưu.",
                en: "Write nothing more; copy the whole folder away, then restore a backup."))
    }

    private var folderAccess: Finding {
        access("home-access", folder, vi: "Thư mục nhà", en: "The home's folder")
    }

    private var keyAccess: Finding? {
        let states = context.states.path
        guard FileManager.default.fileExists(atPath: states) else {
            return .warning(
                "keys", vi: "Tài khoản này chưa có khóa nào của nhà này.",
                en: "This account holds no key of this home.",
                remedy: Wording(vi: "Người dùng chạy: maiam key new TÊN", en: "Run: maiam key new NAME"))
        }
        return access("key-access", states, vi: "Thư mục khóa", en: "The folder of keys")
    }

    /// The folder keeps others out, and all in it is this account's own.
    private func access(_ check: String, _ path: String, vi: String, en: String) -> Finding {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let odd = ([path] + names.map { path + "/" + $0 }).first { item in
            var found = stat()
            guard lstat(item, &found) == 0 else { return false }
            return found.st_uid != getuid() || found.st_mode & S_IFMT == S_IFLNK
                || (item == path && found.st_mode & 0o077 != 0)
        }
        guard let odd else {
            return .good(check, vi: "\(vi) chỉ tài khoản này đọc được.", en: "\(en) is this account's alone.")
        }
        return .bad(
            check, vi: "\(vi): người khác đọc được, hoặc không phải của bạn: \(odd).",
            en: "\(en): others can read it, or it is not yours: \(odd).",
            remedy: Wording(vi: "chmod -R go-rwx \(path)", en: "chmod -R go-rwx \(path)"))
    }

    /// A stolen home must not come with its keys.
    private var apart: Finding {
        let home = URL(fileURLWithPath: folder).standardizedFileURL.path
        let keys = URL(fileURLWithPath: context.states.path).standardizedFileURL.path
        guard keys.hasPrefix(home + "/") || home.hasPrefix(keys + "/") else {
            return .good("apart", vi: "Khóa nằm ngoài nhà.", en: "The keys lie outside the home.")
        }
        return .bad(
            "apart", vi: "Khóa nằm trong thư mục nhà: ai lấy nhà là lấy cả khóa.",
            en: "The keys lie inside the home: who takes one takes both.",
            remedy: Wording(vi: "Dời \(keys) ra ngoài.", en: "Move \(keys) elsewhere."))
    }

    /// The log still goes through every head that people of this account have seen.
    private var anchors: Finding? {
        let known = context.states.anchors
        guard !known.isEmpty, let found = try? Home.keylessVerification(folder, against: known) else {
            return nil
        }
        let odd = found.witnesses.filter { $0.verdict != .holds }.map {
            URL(fileURLWithPath: $0.name).deletingPathExtension().lastPathComponent
        }
        guard let first = odd.first else {
            return .good(
                "anchor", vi: "Nhật ký (\(found.entries) dòng) nối tiếp \(known.count) mốc giữ ở máy này.",
                en: "The log (\(found.entries) entries) goes on from the \(known.count) heads kept here.")
        }
        return .bad(
            "anchor", vi: "Nhật ký ngắn đi hoặc khác mốc của: \(odd.joined(separator: ", ")).",
            en: "The log is shorter than, or differs from, the head of: \(odd.joined(separator: ", ")).",
            remedy: Wording(
                vi: "Giữ nguyên tệp; xem nhà có được phục hồi không: maiam verify --as \(first)",
                en:
                    "Leave the files as they are; see whether the home was restored: maiam verify --as \(first)"
            ))
    }

    private var backup: Finding { Self.backup(context.states.lastBackup, now: context.clock) }

    static func backup(_ last: Int64?, now: Int64) -> Finding {
        let remedy = Wording(
            vi: "maiam backup -o TỆP --keys TỆP, rồi mang đi nơi khác.",
            en: "maiam backup -o FILE --keys FILE, then carry them elsewhere.")
        guard let last else {
            return .warning(
                "backup", vi: "Chưa sao lưu lần nào từ tài khoản này.",
                en: "No backup was ever made from this account.", remedy: remedy)
        }
        let days = max(0, now - last) / 86_400
        let (vi, en) = ("Sao lưu gần nhất: \(days) ngày trước.", "Last backup: \(days) days ago.")
        return days > 7
            ? .warning("backup", vi: vi, en: en, remedy: remedy) : .good("backup", vi: vi, en: en)
    }

    private var space: Finding? {
        var found = statvfs()
        guard statvfs(folder, &found) == 0 else { return nil }
        let megabytes = UInt64(found.f_bavail) * UInt64(found.f_frsize) / 1_000_000
        return Self.space(megabytes)
    }

    static func space(_ megabytes: UInt64) -> Finding {
        let vi = "Còn trống \(megabytes) MB trên đĩa của nhà."
        let en = "\(megabytes) MB are free on the home's disk."
        let remedy = Wording(vi: "Dọn bớt đĩa.", en: "Make room on the disk.")
        return switch megabytes {
        case ..<50: .bad("space", vi: vi, en: en, remedy: remedy)
        case ..<500: .warning("space", vi: vi, en: en, remedy: remedy)
        default: .good("space", vi: vi, en: en)
        }
    }

    /// A file written "later than now" tells of a clock that was set back.
    private var clock: Finding? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/home.sqlite")
        guard let changed = attributes?[.modificationDate] as? Date,
            changed.timeIntervalSince1970 > Double(context.clock) + 300
        else { return nil }
        return .bad(
            "clock-back", vi: "Nhà được ghi lần cuối sau giờ của máy bây giờ: đồng hồ bị lùi.",
            en: "The home was last written later than the clock now says: it was set back.",
            remedy: Wording(vi: "Chỉnh lại giờ máy.", en: "Set the clock right."))
    }
}
