import ArgumentParser
import CareHome
import CareRecords

struct Hold: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "hold", abstract: "Keep a record from being erased. Giữ hồ sơ theo yêu cầu pháp lý.",
        subcommands: [HoldSet.self, HoldRelease.self], defaultSubcommand: HoldSet.self)
}

struct HoldSet: MaiamCommand {
    static let configuration = CommandConfiguration(commandName: "set", abstract: "Set a legal hold.")
    @Argument var code: String?
    @Option(parsing: .unconditional, help: "Who asks for it, and why.") var reason: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let code = try code ?? Pick.child(home, context)
        context.name(try home.child(code))
        try home.hold(code, reason: try HoldReason.ask(reason, context))
        context.signed(home, "Đã giữ hồ sơ.", "The record is on hold.")
    }
}

struct HoldRelease: MaiamCommand {
    static let configuration = CommandConfiguration(commandName: "release", abstract: "Take a hold back.")
    @Argument var code: String?
    @Option(parsing: .unconditional, help: "Why it is no longer needed.") var reason: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let code = try code ?? Pick.child(home, context)
        context.name(try home.child(code))
        try home.releaseHold(code, reason: try HoldReason.ask(reason, context))
        context.signed(home, "Đã gỡ lệnh giữ hồ sơ.", "The hold was taken back.")
    }
}

enum HoldReason {
    static func ask(_ given: String?, _ context: Context) throws -> String {
        try given
            ?? context.ask("Lý do:", "Reason:", flag: "--reason")
    }
}
