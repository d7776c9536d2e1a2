import ArgumentParser
import CareHome
import CareRecords

struct DueRules: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "The table of time limits. Bảng thời hạn.")

    func run() throws {
        let rules = try context.home().rules
        if context.options.json { return try context.print(.array(rules.map(\.json))) }
        let header = [
            Wording(vi: "Quy tắc", en: "Rule"), Wording(vi: "Việc", en: "What"),
            Wording(vi: "Thời hạn", en: "Limit"), Wording(vi: "Từ", en: "From"), Wording(vi: "Ai", en: "Who"),
            Wording(vi: "Căn cứ", en: "Basis"),
        ]
        let rows = rules.map { rule in
            [
                rule.id, rule.label(context.language), rule.span(context.language),
                rule.from.text(context.language), rule.owner.label(context.language),
                rule.basis(context.language) + (rule.confirmed ? "" : " *"),
            ]
        }
        try context.print(Table(header: header.map { $0(context.language) }, rows: rows).text)
        context.say(
            "* chưa đối chiếu với văn bản, hoặc do cơ sở đặt.",
            "* not yet checked against the text of the law, or set by the house.")
    }
}

struct DueSet: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Change a time limit from a day on; shows what moves. Đổi thời hạn.")
    @Argument(help: "A rule of “due rules”.") var rule: String
    @Option(help: "How many.") var amount: Int
    @Option(help: "h | d | wd | mo") var unit: String
    @Option(parsing: .unconditional, help: "Legal basis.") var basis: String
    @Option(help: "In force from.") var from: String
    @Flag(help: "Read in the text of the law.") var confirmed = false
    @Flag(help: "Only show what would move.") var dryRun = false

    func run() throws {
        let home = try context.home(fresh: !dryRun)
        guard home.rules.contains(where: { $0.id == rule }) else {
            throw Suggestion.unknown(rule, among: home.rules.map(\.id))
        }
        guard Rule.Unit(rawValue: unit) != nil, (0...3650).contains(amount) else {
            throw Failure.usage(
                vi: "--unit nhận h, d, wd, mo; --amount từ 0 đến 3650.",
                en: "--unit takes h, d, wd, mo; --amount from 0 to 3650.")
        }
        guard let day = PartialDate(typed: from, today: context.today) else {
            throw Failure.notADay(from)
        }
        let change: [String: Value] = [
            "rule": .text(rule), "amount": .number(String(amount)), "unit": .text(unit),
            "basis": .text(basis), "confirmed": .flag(confirmed), "from": .date(day),
        ]
        let moved = try home.preview(change)
        for (before, after) in moved {
            let (old, new) = (before.obligation.due, after)
            context.say(
                "  \(before.code): \(old.text(.vietnamese)) → \(new?.text(.vietnamese) ?? "–")",
                "  \(before.code): \(old.text(.english)) → \(new?.text(.english) ?? "–")")
        }
        context.say("\(moved.count) việc đổi hạn.", "\(moved.count) dates move.")
        if dryRun { return }
        try context.confirm("Đổi thời hạn?", "Change the limit?")
        try home.change(change)
        context.signed(home, "Đã đổi \(rule).", "Changed \(rule).")
    }
}

struct DueHolidays: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "holidays", abstract: "The days off of a year, as announced. Lịch nghỉ.")
    @Argument var year: Int
    @Option(parsing: .unconditionalSingleValue, help: "A weekday off; as often as needed.")
    var off: [String] = []
    @Option(parsing: .unconditionalSingleValue, help: "A Saturday worked instead.") var worked: [String] = []
    @Option(parsing: .unconditional, help: "Number of the notice.") var source: String

    func run() throws {
        let home = try context.home(fresh: true)
        try home.announce([
            "year": .number(String(year)), "off": .list(try off.map(day)),
            "worked": .list(try worked.map(day)), "source": .text(source),
        ])
        context.signed(home, "Đã ghi lịch nghỉ \(year).", "Holidays of \(year) written.")
    }

    private func day(_ text: String) throws -> Value {
        guard let day = PartialDate(typed: text, today: context.today)?.exact else {
            throw Failure.notADay(text)
        }
        return .text(day.iso)
    }
}

extension Rule {
    fileprivate var json: JSON {
        .object([
            ("id", .string(id)), ("trigger", .string(trigger.rawValue)), ("amount", .number(String(amount))),
            ("unit", .string(unit.rawValue)), ("what", label.json), ("basis", .string(basis.vi)),
            ("confirmed", .bool(confirmed)), ("from", .string(from.iso)),
            ("until", until.map { .string($0.iso) } ?? .null), ("owner", .string(owner.rawValue)),
        ])
    }
}
