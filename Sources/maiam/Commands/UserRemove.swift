import ArgumentParser
import CareHome
import CareRecords

struct UserRemove: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove somebody and make all keys anew.")
    @Argument var name: String?
    @Option(help: "Who becomes case worker of their children.") var handTo: String?

    func run() throws {
        let name = try Pick.person(name, context)
        let home = try context.home(fresh: true)
        let departure = try home.departure(of: name)
        if handTo == nil, !departure.caseload.isEmpty {
            let codes = departure.caseload.joined(separator: " ")
            context.say(
                "\(name) đang quản lý: \(codes). Bàn giao bằng --hand-to TÊN.",
                "\(name) is case worker of: \(codes). Hand over with --hand-to NAME.")
        }
        departure.warn(context)
        try context.confirm("Gỡ \(name) và thay mọi khóa?", "Remove \(name) and replace every key?")
        let handed = try handTo.map { try home.handOver(from: name, to: $0) } ?? []
        let count = try home.remove(name)
        context.signed(
            home, "Đã gỡ \(name). Bọc lại \(count) khóa.", "Removed \(name). \(count) keys were wrapped anew."
        )
        if let handTo, !handed.isEmpty {
            let codes = handed.joined(separator: " ")
            context.say("Bàn giao cho \(handTo): \(codes).", "Handed over to \(handTo): \(codes).")
        }
        departure.tell(context)
        try RestrictionGroup.due(home, context)
    }
}

extension Departure {
    /// What goes with them unless something is done first.
    func warn(_ context: Context) {
        guard onlyNamed > 0 else { return }
        context.say(
            "\(name) là giám đốc duy nhất được nêu tên ở \(onlyNamed) hồ sơ hạn chế: sau đó chỉ khóa phục hồi đổi được danh sách. Nêu thêm người trước: maiam restriction set",
            "\(name) is the only director named in \(onlyNamed) restricted record(s): afterwards the recovery key alone can change who is named. Name another first: maiam restriction set"
        )
    }

    /// Plainly what cannot be taken back.
    func tell(_ context: Context) {
        let (vi, en) = (
            sections.map(\.vi).joined(separator: ", "),
            sections.map(\.en).joined(separator: ", ")
        )
        if !sections.isEmpty {
            context.say(
                "\(name) có thể còn giữ: những gì đã đọc, và bản sao cũ của nhà mở được các phần \(vi). Không mở được gì viết từ nay.",
                "\(name) may still hold: what was read, and an old copy of the home that opens \(en). Nothing written from now on."
            )
        }
        if let last = last {
            context.say(
                "Đã mở hoặc ghi hồ sơ của \(children) trẻ, lần cuối \(last.text(context.language)). Xem: maiam audit --by \(name)",
                "Opened or wrote records of \(children) \(children == 1 ? "child" : "children"), last on \(last.text(context.language)). See: maiam audit --by \(name)"
            )
        }
        if signedForFacility {
            context.say(
                "\(name) từng giữ khóa ký của cơ sở. Thay khóa ấy: maiam facility-key new",
                "\(name) held the facility's signing key. Replace it: maiam facility-key new")
        }
        for copy in copies {
            context.say(
                "\(name) đã sao lưu bản \(copy.id): đòi lại hoặc hủy.",
                "\(name) took backup \(copy.id): get it back or have it destroyed.")
        }
        if !requests.isEmpty {
            let numbers = requests.joined(separator: " ")
            context.say("Yêu cầu còn mở: \(numbers).", "Requests still open: \(numbers).")
        }
    }
}
