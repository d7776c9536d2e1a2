import ArgumentParser
import CareHome
import CareRecords

struct User: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "The people of the home. Người của nhà.",
        subcommands: [Add.self, ListUsers.self, Suspend.self, Restore.self, UserRemove.self])

    struct Add: MaiamCommand {
        static let configuration = CommandConfiguration(commandName: "add", abstract: "Enrol a person.")
        @Argument(help: "Login name.") var name: String?
        @Option(help: "Role; see maiam roles.") var role: String?
        @Option(help: "Their .pub file or an age1… line.") var `public`: String?
        @Option(help: "First day.") var from: String?
        @Option(help: "Last day.") var until: String?
        @Option(help: "Decision number.") var paper: String?

        func run() throws {
            let role: Role = try context.choose(role, "Vai trò", "Role", flag: "--role")
            let home = try context.home(fresh: true)
            let name = try Pick.person(name, context)
            let print = try home.enrol(
                name, role: role, publicFile: `public`, states: context.states, from: try day(from),
                until: try day(until),
                paper: paper ?? ""
            ) { fingerprint in
                if context.options.yes { return false }
                try context.confirm(
                    "Dấu vân tay \(fingerprint) có đúng như người ấy đọc không?",
                    "Is the fingerprint \(fingerprint) what they read to you?")
                return true
            }
            context.signed(home, "Đã thêm \(name) (\(role.label.vi)).", "Added \(name) (\(role.label.en)).")
            if context.options.yes {
                context.say(
                    "Chưa đối chiếu dấu vân tay: \(print).", "The fingerprint was not compared: \(print).")
            }
        }

        private func day(_ text: String?) throws -> String {
            guard let text else { return "" }
            guard let day = PartialDate(typed: text, today: context.today)?.exact else {
                throw Failure.notADay(text)
            }
            return day.iso
        }
    }

    struct ListUsers: MaiamCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Who belongs to the home.")
        func run() throws {
            let home = try context.home()
            let members = home.members()
            if context.options.json {
                return try context.print(.array(members.map(\.json)))
            }
            let header = [
                Wording(vi: "Tên", en: "Name"), Wording(vi: "Vai trò", en: "Role"),
                Wording(vi: "Trạng thái", en: "Standing"), Wording(vi: "Dấu vân tay", en: "Fingerprint"),
            ]
            try context.print(
                Table(
                    header: header.map { $0(context.language) },
                    rows: members.map {
                        [
                            $0.name, $0.role.label(context.language), $0.words(context.language),
                            $0.fingerprint,
                        ]
                    }
                ).text)
        }
    }

    struct Suspend: MaiamCommand {
        static let configuration = CommandConfiguration(
            commandName: "suspend", abstract: "Take somebody's access away for now.")
        @Argument var name: String?
        func run() throws {
            let home = try context.home(fresh: true)
            let name = try Pick.person(name, context)
            try home.suspend(name)
            context.signed(home, "Đã tạm ngừng quyền của \(name).", "Suspended \(name).")
            try RestrictionGroup.due(home, context)
        }
    }

    struct Restore: MaiamCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore", abstract: "Give a suspended person access again.")
        @Argument var name: String?
        func run() throws {
            let home = try context.home(fresh: true)
            let name = try Pick.person(name, context)
            try home.restore(name)
            context.signed(home, "Đã cho \(name) vào lại.", "Restored \(name).")
        }
    }
}

extension Member {
    var json: JSON {
        .object([
            ("name", .string(name)), ("role", .string(role.rawValue)), ("standing", .string(standing)),
            ("confirmed", .bool(confirmed)), ("from", .string(from)), ("until", .string(until)),
            ("fingerprint", .string(fingerprint)), ("mayStillRead", .bool(mayStillRead)),
            ("distrustedFrom", distrustedFrom.map { .number(String($0)) } ?? .null),
        ])
    }

    func words(_ language: Language) -> String {
        let ended =
            mayStillRead
            ? Wording(vi: ", còn đọc được đến khi thay khóa", en: ", still readable until rotated") : nil
        let word = distrustedFrom.map {
            Wording(vi: ", không tin từ dòng \($0)", en: ", distrusted from entry \($0)")
        }
        return standingWords(language) + (ended?(language) ?? "") + (word?(language) ?? "")
    }

    private func standingWords(_ language: Language) -> String {
        switch standing {
        case "suspended": Wording(vi: "tạm ngừng quyền", en: "suspended")(language)
        case "removed": Wording(vi: "đã gỡ", en: "removed")(language)
        case "expired": Wording(vi: "hết hạn", en: "expired")(language)
        default:
            confirmed
                ? Wording(vi: "đang làm", en: "active")(language)
                : Wording(vi: "đang làm, chưa đối chiếu", en: "active, unconfirmed")(language)
        }
    }
}
