import ArgumentParser
import CareHome

struct Lock: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock",
        abstract: "End what unlock began, of one person (--as) or of all. Khóa lại ngay.")

    func run() throws {
        let count = try Home.endSessions(
            context.options.home, name: context.options.person, environment: context.environment)
        if count == 0 {
            context.say("Không có gì đang mở khóa.", "Nothing was unlocked.")
        } else {
            context.say("Đã khóa \(count) phiên.", "Locked \(count) session\(count == 1 ? "" : "s").")
        }
    }
}
