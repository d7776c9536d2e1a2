import ArgumentParser
import CareHome
import CareRecords

struct Visit: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "visit",
        abstract: "A visitor or caller against the safety card. Khách thăm, gọi, đón.",
        discussion: """
            The visitor's name is asked for, or is the first line of standard input; what follows it is a note.
            """)
    @Argument var code: String?
    @Option(help: "visit | phone | pickup") var kind: String = "visit"
    @Option(parsing: .unconditional, help: "Who the visitor is to the child, such as mẹ, chú.") var relation:
        String?

    func run() throws {
        let section = try Settings.section("visits")
        let kind = try VisitKind(rawValue: parse("kind", self.kind, section)) ?? .visit
        let relation = try relation.map { try parse("relation", $0, section) }
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        let (visitor, note) = try visitor(section)
        let answer = try home.contact(code, visitor: visitor, relation: relation, kind: kind)
        context.name(answer.child)
        try show(answer, kind)
        guard home.keepsVisits else {
            return context.say(
                "Vai trò của bạn không ghi sổ thăm: nhờ nhân viên chăm sóc ghi.",
                "Your role does not keep the book of visits: ask a carer to write it.")
        }
        try home.logVisit(answer, visitor: visitor, relation: relation, kind: kind, note: note)
        context.signed(home, "Đã ghi sổ thăm gặp.", "Written in the book of visits.")
    }

    private func parse(_ key: String, _ typed: String, _ section: Section) throws -> String {
        try section.field(key).parse(typed, today: context.today).string ?? typed
    }

    private func visitor(_ section: Section) throws -> (name: String, note: String?) {
        var lines: [Substring] = []
        if !Terminal.inputIsTerminal, let typed = try NoteInput.read() {
            lines = typed.split(separator: "\n", maxSplits: 1)
        }
        let name =
            try lines.first.map(String.init)
            ?? context.options.ask(
                Wording(vi: "Tên khách:", en: "Visitor's name:")(context.language), flag: "stdin")
        let note = lines.count > 1 ? tidy(String(lines[1])) : ""
        return (try parse("visitor", name, section), note.isEmpty ? nil : note)
    }

    private func show(_ answer: ContactAnswer, _ kind: VisitKind) throws {
        let decision = answer.decision
        if context.options.json { return try context.print(Self.json(answer, kind)) }
        var lines = [decision.words(kind)(context.language)]
        lines += decision.rules.compactMap(\.text)
        let dangers = Wording(vi: "Nguy cơ với nhân viên: ", en: "Danger to staff: ")(context.language)
        lines += answer.danger.map { dangers + $0 }
        for rule in decision.lapsed where rule.text != nil || rule.person != nil {
            lines.append(
                Wording(
                    vi: "(có quy định về khách này đã hết hoặc chưa đến hạn)",
                    en: "(a rule about this visitor has ended or not begun)")(context.language))
        }
        if decision.answer == .refused || decision.answer == .notListed {
            lines.append(ContactDecision.deskRule(context.language))
        }
        try context.print(
            lines.map { Terminal.safe($0, keepingLines: true) }.joined(separator: "\n"))
    }

    private static func json(_ answer: ContactAnswer, _ kind: VisitKind) -> JSON {
        .object([
            ("code", .string(answer.child.code)), ("kind", .string(kind.rawValue)),
            ("answer", .string(answer.decision.answer.rawValue)),
            ("rules", .array(answer.decision.rules.compactMap { $0.text.map(JSON.string) })),
            ("dangerToStaff", .array(answer.danger.map(JSON.string))),
            ("lapsed", .number(String(answer.decision.lapsed.count))),
        ])
    }
}
