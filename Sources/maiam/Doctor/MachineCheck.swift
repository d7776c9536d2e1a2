import CareHome
import CareRecords
import Foundation

/// What is wrong with the machine, whatever home it holds.
enum MachineCheck {
    static func findings(_ context: Context) -> [Finding] {
        [
            memory, swap(read("/proc/swaps")), keyring, clock(context.clock), locale(context.environment),
            versions,
        ]
    }

    private static func read(_ path: String) -> String {
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }

    private static var memory: Finding {
        guard !Machine.locksMemory else {
            return .good("memory", vi: "Khóa được bộ nhớ chứa bí mật.", en: "Memory for secrets is locked.")
        }
        return .warning(
            "memory", vi: "Máy không cho khóa bộ nhớ chứa bí mật.", en: "The machine does not lock memory.",
            remedy: Wording(
                vi: "Nâng giới hạn memlock của tài khoản (ulimit -l).",
                en: "Raise the account's memlock limit (ulimit -l)."))
    }

    /// `/proc/swaps`: a heading, then a line for each area; those on a dm device are taken to be encrypted.
    static func swap(_ table: String) -> Finding {
        let areas = table.split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").first }
        let open = areas.filter { !$0.hasPrefix("/dev/dm-") && !$0.hasPrefix("/dev/zram") }
        guard !open.isEmpty else {
            return .good("swap", vi: "Không có swap trên đĩa trần.", en: "No swap lies on a bare disk.")
        }
        return .warning(
            "swap", vi: "Swap nằm trên đĩa không mã hóa: \(open.joined(separator: ", ")).",
            en: "Swap lies on a disk without encryption: \(open.joined(separator: ", ")).",
            remedy: Wording(vi: "Mã hóa cả đĩa, hoặc swapoff.", en: "Encrypt the whole disk, or swapoff."))
    }

    private static var keyring: Finding {
        guard !Machine.hasKeyring else {
            return .good(
                "keyring", vi: "Khóa phiên dùng được: unlock hỏi mật khẩu một lần.",
                en: "The kernel keyring works: unlock asks once.")
        }
        return .warning(
            "keyring", vi: "Không dùng được keyring của nhân: lệnh nào cũng hỏi mật khẩu.",
            en: "The kernel keyring is not available: every command asks for the passphrase.",
            remedy: Wording(
                vi: "Trong container: cho phép add_key, keyctl. Không thì vẫn dùng được.",
                en: "In a container: allow add_key and keyctl. It works without."))
    }

    /// 1 January 2026: no home is older than the program.
    static func clock(_ now: Int64) -> Finding {
        guard now > 1_767_200_400 else {
            return .bad(
                "clock", vi: "Đồng hồ máy đứng trước năm 2026.", en: "The clock stands before 2026.",
                remedy: Wording(vi: "Chỉnh giờ: timedatectl set-time", en: "Set it: timedatectl set-time"))
        }
        let day = Day.today(epochSeconds: now)
        return .good(
            "clock", vi: "Hôm nay là \(day.text(.vietnamese)) theo giờ Việt Nam.",
            en: "It is \(day.text(.english)) in Vietnam.")
    }

    static func locale(_ environment: [String: String]) -> Finding {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        let folded = name.lowercased()
        guard !folded.hasSuffix("utf-8"), !folded.hasSuffix("utf8") else {
            return .good("locale", vi: "Bảng mã \(name).", en: "The locale is \(name).")
        }
        return .warning(
            "locale", vi: "Bảng mã \(name) không phải UTF-8: chữ Việt có thể hỏng trên màn hình.",
            en: "The locale \(name) is not UTF-8: Vietnamese may look broken on the screen.",
            remedy: Wording(vi: "export LANG=C.UTF-8", en: "export LANG=C.UTF-8"))
    }

    private static var versions: Finding {
        let text =
            "maiam \(Maiam.version), libsodium \(Machine.sodiumVersion), SQLite \(Machine.sqliteVersion)"
        return .good("versions", vi: text, en: text)
    }
}
