import CareRecords
import Sealing
import Vault

extension Home {
    /// Whether this person's name stands in the plan of the shift that is on; nil where nobody wrote one.
    ///
    /// Refuses whoever a plan leaves out: the plan can be mended, and says who mended it.
    func mustBeOnDuty() throws -> Bool? {
        guard let names = try namesOnDuty() else { return nil }
        guard names.contains(name) else {
            throw HomeError(
                .refused, vi: "Lịch trực của ca này không có tên bạn.",
                en: "You are not in the duty plan of this shift.",
                hint: Wording(
                    vi: "Lịch sai thì ghi lại: maiam book duty --names TÊN,TÊN",
                    en: "If the plan is wrong, write it anew: maiam book duty --names NAME,NAME"))
        }
        return true
    }

    private func namesOnDuty() throws -> Set<String>? {
        let now = Moment(epochSeconds: clock)
        let shift = ShiftClock.shift(at: now.hour)
        let lines = try ofHouse { try policy.permitBooks(role, .read) }["duty"]
        for day in ShiftClock.days(at: now) {
            let plan = lines.last {
                $0.values["day"] == .date(PartialDate(day)) && $0.values["shift"] == .code(shift)
            }
            if case .list(let names)? = plan?.values["names"] { return Set(names.compactMap(\.string)) }
        }
        return nil
    }

    func isActive(_ id: Bytes16) -> Bool {
        vault.person(id).map { $0.standing == .active && vault.isCurrent($0, clock: clock) } ?? false
    }

    /// Somebody who was suspended or removed since counts as one of the two no more.
    func mustCount(_ voice: Urgent.Voice) throws {
        guard isActive(voice.person), policy.access(voice.role, .care) == .write else {
            throw HomeError(
                .refused, vi: "Người đã ký không còn quyền ở nhà này: không tính.",
                en: "Somebody who signed has no rights here any more and does not count.")
        }
    }
}
