public import CareRecords
import Vault

extension Home {
    /// What everybody who opens the home is told.
    public func notices() -> [Wording] {
        var notices: [Wording] = []
        if let restore = vault.lastRestore, restore.time > clock - 30 * 86_400,
            restore.abandoned.size > restore.base.size
        {
            let day = Day.today(epochSeconds: restore.time)
            let (from, to) = (restore.base.size, restore.abandoned.size)
            notices.append(
                Wording(
                    vi:
                        "Nhà này được phục hồi ngày \(day.text(.vietnamese)); nhật ký cũ từ dòng \(from) đến \(to) đã bỏ.",
                    en:
                        "This home was restored on \(day.text(.english)); entries \(from) to \(to) of the old log are given up."
                ))
        }
        for open in (try? proposals()) ?? [] {
            let signed = open.signed.joined(separator: ", ")
            notices.append(
                Wording(
                    vi: "Đề nghị \(open.number): \(open.what.vi). Đã ký: \(signed). Xem: maiam propose",
                    en: "Proposal \(open.number): \(open.what.en). Signed: \(signed). See: maiam propose"))
        }
        if policy.access(role, .signature) == .write {
            if let day = believedAhead {
                notices.append(
                    Wording(
                        vi:
                            "Có dòng nhật ký ghi ngày \(day.text(.vietnamese)), sau ngày của máy này. Máy này đúng thì chạy: maiam clock",
                        en:
                            "Entries are dated up to \(day.text(.english)), after this machine's day. If this machine is right, run: maiam clock"
                    ))
            }
            let due = vault.restrictedRecords.count { $0.isMine && $0.isDue }
            if due > 0 {
                notices.append(
                    Wording(
                        vi:
                            "\(due) hồ sơ hạn chế cần thay khóa: có người đã rời đi, hoặc khóa phục hồi đã đổi. Chạy: maiam rotate",
                        en:
                            "\(due) restricted record(s) need new keys: somebody has left, or the recovery key was changed. Run: maiam rotate"
                    ))
            }
            for name in lingering() {
                notices.append(
                    Wording(
                        vi:
                            "\(name) hết quyền nhưng vẫn đọc được bản sao cũ cho đến khi thay khóa: maiam rotate",
                        en: "\(name)'s access has ended, but is still readable until rotated: maiam rotate"))
            }
        }
        return notices
    }
}
