import ArgumentParser
import CareHome

struct Unlock: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock",
        abstract: "Ask for the passphrase once for this terminal. Hỏi mật khẩu một lần.",
        discussion: """
            Ends after 10 minutes without a command, after 8 hours in any case, or by “maiam lock”. Approving, enrolling,
            removing and summaries always ask again.
            """)

    func run() throws {
        let folder = try context.folder()
        let name = try context.person()
        let home = try Home.startSession(
            folder, name: name, passphrase: { try context.passphrase(of: name) }, states: context.states,
            environment: context.environment, clock: context.clock)
        context.say(
            "Đã mở khóa cho \(home.name) ở cửa sổ này. Tự khóa sau 10 phút không dùng; khóa ngay: maiam lock",
            "Unlocked for \(home.name) in this terminal. Locks after 10 idle minutes; lock now: maiam lock")
    }
}
