import ArgumentParser
import CareHome
import CareRecords

struct Due: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "What must be done by when. Việc đến hạn.",
        subcommands: [DueList.self, DueRules.self, DueSet.self, DueHolidays.self],
        defaultSubcommand: DueList.self)
}

struct DueList: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "What must be done by when.")
    @Option(help: "Days ahead.") var within: String = "14d"
    @Option(help: "Only what this person must do.") var by: String?

    func run() throws {
        let figures = within.hasSuffix("d") ? String(within.dropLast()) : within
        guard let days = Int(figures), (0...3660).contains(days) else {
            throw Failure.usage(
                vi: "--within cần số ngày, ví dụ 14d.", en: "--within needs days, such as 14d.")
        }
        let home = try context.home()
        context.say(home.withheld())
        try show(home.due(within: days, by: by))
        try context.complete(home)
    }

    private func show(_ items: [DueItem]) throws {
        if context.options.json { return try context.print(.array(items.map(\.json))) }
        if context.options.quiet {
            return try context.print(
                items.map { "\($0.by.iso) \($0.code) \($0.obligation.id)" }
                    .joined(separator: "\n"))
        }
        try context.print(
            Deadlines.table(items, context.language), orSay: "Không có việc đến hạn.", "Nothing is due.")
        if items.contains(where: { !$0.obligation.confirmed }) {
            context.say(
                "* thời hạn chưa đối chiếu với văn bản, hoặc do cơ sở đặt.",
                "* a limit not yet checked against the text of the law, or set by the house.")
        }
    }
}

/// How limits are shown, here and after an admission.
enum Deadlines {
    static func table(_ items: [DueItem], _ language: Language) -> Table {
        let header = [
            Wording(vi: "Hạn", en: "By"), Wording(vi: "", en: ""), Wording(vi: "Mã", en: "Code"),
            Wording(vi: "Việc", en: "What"), Wording(vi: "Ai", en: "Who"), Wording(vi: "Căn cứ", en: "Basis"),
        ]
        let late = Wording(vi: "QUÁ HẠN", en: "OVERDUE")(language)
        let rows = items.map { item in
            [
                item.obligation.due.text(language), item.isOverdue ? late : "", item.code,
                item.what(language),
                item.obligation.person ?? item.obligation.owner.label(language),
                (item.obligation.basis?(language) ?? "") + (item.obligation.confirmed ? "" : " *"),
            ]
        }
        return Table(header: header.map { $0(language) }, rows: rows)
    }

    /// Said after a child has come.
    static func afterAdmission(_ items: [DueItem], _ context: Context) {
        let items = items.filter { $0.by <= context.today.adding(days: 30) }
        guard !items.isEmpty else { return }
        context.say("Việc phải làm ngay:", "To do at once:")
        for item in items {
            context.say(
                "  \(item.obligation.due.text(.vietnamese)) · \(item.what.vi)",
                "  \(item.obligation.due.text(.english)) · \(item.what.en)")
        }
    }
}
