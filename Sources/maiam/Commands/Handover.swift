import ArgumentParser
import CareHome
import CareRecords

struct HandoverCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover", abstract: "Minutes of a hand-over. Biên bản bàn giao.",
        subcommands: [HandoverOut.self, HandoverIn.self, HandoverAway.self, HandoverBack.self],
        defaultSubcommand: HandoverOut.self)
}

struct HandoverOut: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "out", abstract: "The child leaves, as decided. Trẻ rời cơ sở.")
    @Argument var code: String?
    @Option(name: .customLong("set"), parsing: .unconditionalSingleValue, help: "KEY=VALUE.") var set:
        [String] = []

    func run() throws {
        let child = try Passings.run(.out, code, set, context)
        context.say(
            "\(child.code) đã rời cơ sở. Xem lịch theo dõi: maiam due --within 365d",
            "\(child.code) has left. See the visits planned: maiam due --within 365d")
    }
}

struct HandoverIn: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "in", abstract: "The child comes back and keeps the code. Trẻ quay lại.")
    @Argument var code: String?
    @Option(name: .customLong("set"), parsing: .unconditionalSingleValue, help: "KEY=VALUE.") var set:
        [String] = []
    @Option(parsing: .unconditional, help: "The director’s reason, when the case is closed.") var reason:
        String?

    func run() throws {
        if let reason, let code { try context.home().unseal(code, reason: reason) }
        _ = try Passings.run(.in, code, set, context)
    }
}

struct HandoverAway: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "away", abstract: "Away for a time, still on the books. Tạm vắng.")
    @Argument var code: String?
    @Option(name: .customLong("for"), help: "authorised | hospital | school-trip | trial-return | missing")
    var why = "authorised"
    @Option(help: "Expected back on.") var until: String?

    func run() throws {
        let set = ["away=\(why)"] + (until.map { ["expectedBack=\($0)"] } ?? [])
        _ = try Passings.run(.away, code, set, context)
    }
}

struct HandoverBack: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "back", abstract: "Back in the house. Trở lại.")
    @Argument var code: String?

    func run() throws { _ = try Passings.run(.back, code, [], context) }
}

enum Passings {
    static func run(_ passing: Passing, _ code: String?, _ set: [String], _ context: Context) throws -> Child
    {
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        let section = try Settings.section("handover")
        var changes = try Settings.changes(set, section, context)
        if let note = try NoteInput.read() { changes["handoverNote"] = .some(.text(note)) }
        context.name(try home.child(code))
        if changes.isEmpty, passing == .out || passing == .in, !context.options.noInput,
            Terminal.inputIsTerminal
        {
            changes = try Form.values(section, code, home, context).mapValues { $0 }
        }
        let child = try home.handOver(code, passing, values: changes)
        try home.dropDraft(code, section.key)
        context.signed(home, "Đã ghi biên bản bàn giao.", "Minutes of the hand-over written.")
        return child
    }
}
