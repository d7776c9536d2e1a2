import ArgumentParser
import CareHome
import CareRecords

struct ReviewCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Review a child's case; the note is the child's own words. Rà soát.")
    @Argument var code: String?
    @Option(help: "Next review.") var next: String?
    @Option(name: .customLong("set"), parsing: .unconditionalSingleValue, help: "KEY=VALUE.") var set:
        [String] = []

    func run() throws {
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        let section = try Settings.section("review")
        let next =
            try next
            ?? context.ask("Ngày rà soát tới:", "Next review:", flag: "--next")
        var changes = try Settings.changes(set + ["nextDate=\(next)"], section, context)
        if changes["heldOn"] == nil { changes["heldOn"] = .some(.date(PartialDate(context.today))) }
        if let note = try NoteInput.read() { changes["childWords"] = .some(.text(note)) }
        context.name(try home.child(code))
        var held = context.today
        if case .date(let day)?? = changes["heldOn"] { held = day.earliest }
        try Ahead.warn(next, of: held, context)
        try home.record(code, section, ordinal: nil, changes: changes)
        context.signed(home, "Đã ghi rà soát.", "Review written.")
    }
}
