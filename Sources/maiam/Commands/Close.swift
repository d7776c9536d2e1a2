import ArgumentParser
import CareHome
import CareRecords

struct Close: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close, seal or reopen a case. Kết thúc hồ sơ.",
        subcommands: [CloseCase.self, CloseSeal.self, CloseReopen.self], defaultSubcommand: CloseCase.self)
}

struct CloseCase: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "Close a case; a note is the child’s opinion. Kết thúc.")
    @Argument var code: String?
    @Option(name: .customLong("set"), parsing: .unconditionalSingleValue, help: "KEY=VALUE.") var set:
        [String] = []
    @Option(parsing: .unconditional, help: "The director’s reason to close with criteria open.")
    var despite: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let code = try code ?? Pick.child(home, context)
        let section = try Settings.section("closure")
        var changes = try Settings.changes(set, section, context)
        if let note = try NoteInput.read() { changes["closureOpinion"] = .some(.text(note)) }
        context.name(try home.child(code))
        if changes.isEmpty, Terminal.inputIsTerminal, !context.options.noInput {
            changes = try Form.values(section, code, home, context).mapValues { $0 }
        }
        _ = try home.close(code, values: changes, despite: despite ?? "")
        try home.dropDraft(code, section.key)
        context.signed(home, "Đã kết thúc \(code).", "Closed \(code).")
        context.say(
            "Tiếp: maiam close seal \(code) --retention age-38|70-years|permanent",
            "Next: maiam close seal \(code) --retention age-38|70-years|permanent")
    }
}

struct CloseSeal: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal", abstract: "Seal a closed file: how long kept, and where. Niêm phong.")
    @Argument var code: String
    @Option(help: "age-38 | 70-years | permanent") var retention: String
    @Option(parsing: .unconditional, help: "Shelf or box.") var place: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let field = try Settings.section("closure").field("retention")
        guard case .code(let key) = try field.parse(retention, today: context.today) else { return }
        try home.sealFile(code, retention: key, place: place ?? "")
        context.signed(home, "Đã niêm phong \(code).", "Sealed \(code).")
    }
}

struct CloseReopen: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Open a closed case again under its code. Mở lại.")
    @Argument var code: String
    @Option(parsing: .unconditional, help: "Why.") var reason: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let reason =
            try reason
            ?? context.options.ask(
                Wording(vi: "Lý do mở lại:", en: "Why reopened:")(context.language), flag: "--reason")
        try home.reopen(code, reason: reason)
        context.name(try home.child(code))
        context.signed(home, "Đã mở lại \(code).", "Reopened \(code).")
    }
}
