import ArgumentParser
import CareHome
import CareRecords

struct FollowupCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "followup",
        abstract: "Write a visit to a child who has left. Theo dõi sau khi rời cơ sở.")
    @Argument var code: String?
    @Option(name: .customLong("set"), parsing: .unconditionalSingleValue, help: "KEY=VALUE.") var set:
        [String] = []

    func run() throws {
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        let section = try Settings.section("followup")
        var changes = try Settings.changes(set, section, context)
        if let note = try NoteInput.read() { changes["followupNote"] = .some(.text(note)) }
        context.name(try home.child(code))
        if changes.isEmpty, !context.options.noInput {
            changes = try Form.values(section, code, home, context).mapValues { $0 }
        }
        guard !changes.isEmpty else {
            throw Failure.usage(vi: "Không có gì để ghi.", en: "There is nothing to write.")
        }
        let next = try home.followUp(code, values: changes)
        try home.dropDraft(code, section.key)
        context.signed(home, "Đã ghi lần thăm.", "Visit written.")
        if case .some(.some(.flag(true))) = changes["reopen"] {
            context.say(
                "Nhận lại trẻ: maiam handover in \(code)", "To take the child back: maiam handover in \(code)"
            )
        }
        if let next {
            context.say("Lần thăm tới: \(next.text(.vietnamese)).", "Next visit: \(next.text(.english)).")
        } else {
            context.say(
                "Đã thăm đủ. Khi đủ điều kiện: maiam close \(code)",
                "All visits are made. When the criteria are met: maiam close \(code)")
        }
    }
}
