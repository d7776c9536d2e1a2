import ArgumentParser
import CareHome
import CareRecords

struct ReturnCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: "Decide that a child leaves: home, foster care, adoption, independent living. Rời cơ sở.")
    @Argument var code: String?
    @Option(help: "family | kin | foster | adoption | independent | of-age | missing | died")
    var to: String?
    @Option(parsing: .unconditional, help: "Number of the director’s decision.") var decision: String?
    @Option(parsing: .unconditional, help: "The director’s reason to decide with conditions open.")
    var despite: String?
    @Option(help: "Day of the decision, when it is typed later.") var on: String?
    @Option(parsing: .unconditional, help: "Why this takes the place of an earlier decision.")
    var replaces: String?

    func run() throws {
        let home = try context.home(fresh: decision != nil)
        let code = try code ?? Pick.child(home, context)
        guard let decision else {
            return try Conditions.show(try home.readiness(code, try option(to ?? "family")), context)
        }
        guard let to else {
            throw Failure.usage(vi: "Cần --to: trẻ đi đâu.", en: "--to is needed: where the child goes.")
        }
        context.name(try home.child(code))
        let found = try home.decideLeaving(
            code, try option(to), decision: decision, despite: despite ?? "", on: try on.map(context.day),
            replaces: replaces ?? "")
        context.signed(home, "Đã quyết định: \(found.option.label.vi).", "Decided: \(found.option.label.en).")
        context.say(
            "Tiếp: maiam handover out \(code), khi trẻ được bàn giao.",
            "Next: maiam handover out \(code), when the child is handed over.")
    }

    private func option(_ typed: String) throws -> Leaving {
        guard let option = Leaving(rawValue: typed), option != .otherFacility else {
            throw Failure.usage(
                vi: "--to nhận: family, kin, foster, adoption, independent, of-age, missing, died.",
                en: "--to takes: family, kin, foster, adoption, independent, of-age, missing, died.",
                hint: Wording(
                    vi: "Sang cơ sở khác: maiam transfer MÃ", en: "To another facility: maiam transfer CODE"))
        }
        return option
    }
}

struct Transfer: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "transfer", abstract: "Decide that a child goes to another facility. Chuyển cơ sở.")
    @Argument var code: String?
    @Option(parsing: .unconditional, help: "The other facility.") var to: String?
    @Option(parsing: .unconditional, help: "Number of the decision.") var decision: String?
    @Option(parsing: .unconditional, help: "The director’s reason to decide with papers missing.")
    var despite: String?
    @Option(parsing: .unconditional, help: "Why this takes the place of an earlier decision.")
    var replaces: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let code = try code ?? Pick.child(home, context)
        let to =
            try to
            ?? context.options.ask(
                Wording(vi: "Cơ sở nào nhận:", en: "Which facility:")(context.language), flag: "--to")
        let decision =
            try decision
            ?? context.options.ask(
                Wording(vi: "Số quyết định:", en: "Decision number:")(context.language), flag: "--decision")
        context.name(try home.child(code))
        _ = try home.decideLeaving(
            code, .otherFacility, to: to, decision: decision, despite: despite ?? "", replaces: replaces ?? ""
        )
        context.signed(home, "Đã quyết định chuyển cơ sở.", "Transfer decided.")
        context.say(
            "Tiếp: maiam handover out \(code), khi trẻ được bàn giao.",
            "Next: maiam handover out \(code), when the child is handed over.")
    }
}

enum Conditions {
    static func show(_ found: Readiness, _ context: Context) throws {
        if context.options.json { return try context.print(json(found)) }
        context.name(found.child)
        let rows = Gate.allCases.map { gate -> [String] in
            let (mark, why) = words(found.gates.answers[gate], context.language)
            return [String(gate.rawValue), mark, gate.label(context.language), why]
        }
        let papers = found.papers.map { ["", "✗", Readiness.paper($0)(context.language), ""] }
        try context.print(
            Table(header: ["", "", found.option.label(context.language), ""], rows: rows + papers).text)
        remedies(found, context)
    }

    /// What to type for each condition that is open and each paper that is missing.
    private static func remedies(_ found: Readiness, _ context: Context) {
        guard !found.isReady else { return }
        context.say("Để trả lời từng điều kiện còn mở:", "To answer each condition that is open:")
        let gates = found.open.flatMap { gate in
            gate.remedies(found.child.code, found.option).map { "  \(gate.rawValue)  \($0)" }
        }
        let papers = found.papers.map {
            "  –  maiam record \(found.child.code) papers --set paperKind=\($0) --set paperStatus=received"
        }
        for line in gates + papers { context.say(line, line) }
    }

    private static func words(_ answer: Gates.Answer?, _ language: Language) -> (String, String) {
        switch answer {
        case .met: ("✓", "")
        case .notNeeded: ("–", Wording(vi: "không cần", en: "not needed")(language))
        case .open(let why): ("✗", why(language))
        case nil: ("✗", "")
        }
    }

    private static func json(_ found: Readiness) -> JSON {
        .object([
            ("code", .string(found.child.code)), ("option", .string(found.option.rawValue)),
            ("ready", .bool(found.isReady)),
            ("open", .array(found.open.map { .number(String($0.rawValue)) })),
            ("papersMissing", .array(found.papers.map(JSON.string))),
        ])
    }
}
