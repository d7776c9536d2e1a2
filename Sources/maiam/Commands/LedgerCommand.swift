import ArgumentParser
import CareHome
import CareRecords

struct LedgerCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Every number that was told, against which the next is checked. Sổ số liệu đã cung cấp.",
        subcommands: [LedgerList.self, LedgerAddFact.self], defaultSubcommand: LedgerList.self)
}

struct LedgerList: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every number that was told. Số liệu đã cung cấp.")

    func run() throws {
        let home = try context.home()
        let told = try home.told()
        for number in try home.unsigned() {
            context.say(
                "\(number): có nội dung không mang chữ ký của cơ sở; nội dung ấy không được tính. Xem: maiam audit",
                "\(number): holds a text that the facility did not sign; it does not count. See: maiam audit")
        }
        if context.options.quiet { return try context.print(told.map { $0.number + "\n" }.joined()) }
        if context.options.json { return try context.print(.array(told.map(\.json))) }
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(context.language) }
        let header = [
            word("Ngày", "Day"), word("Số", "Number"), word("Loại", "Kind"), word("Số trẻ", "Children"),
            word("Đã nói", "Told"), word("Cho ai / nguồn", "To / source"), word("Tình trạng", "State"),
        ]
        let rows = told.map { entry in
            [
                entry.on.text(context.language), entry.number, entry.kind.label(context.language),
                entry.what(context.language),
                entry.range?(context.language)
                    ?? word(
                        "\(entry.printed) số, \(entry.hidden) ●",
                        "\(entry.printed) numbers, \(entry.hidden) ●"),
                entry.recipient + entry.source, entry.status?.label(context.language) ?? "",
            ]
        }
        try context.print(
            Table(header: header, rows: rows), orSay: "Chưa cung cấp số liệu nào.",
            "No number has been told yet.")
    }
}

struct LedgerAddFact: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-fact",
        abstract: "Enter a number that stands in public, with its source. Ghi số liệu đã công bố.")
    @Argument(help: "A table of the catalogue; without it, a figure of all or of a group.")
    var template: String?
    @Argument(help: "Its row, such as female.") var row: String?
    @Option(help: "Letter of the group.") var group: String?
    @Option(help: "Under this age.") var under: Int?
    @Option(help: "The number.") var value: Int?
    @Option(help: "At least this.") var from: Int?
    @Option(help: "At most this.") var to: Int?
    @Option(help: "The day it is of; today when left out.") var on: String?
    @Option(parsing: .unconditional, help: "Where it stands.") var source: String?

    func run() throws {
        guard let low = value ?? from, value == nil || (from == nil && to == nil) else {
            throw Failure.usage(
                vi: "Cần --value, hoặc --from và nếu biết thì --to.",
                en: "--value is needed, or --from and, if known, --to.")
        }
        let subject = try subject()
        let home = try context.home()
        let fact = PublishedFact(
            subject, on: try on.map(context.day) ?? context.today, from: low, to: value ?? to,
            source: try source ?? context.ask("Nguồn:", "Source:", flag: "--source"))
        let (number, learnt) = try home.add(fact)
        for wording in learnt {
            context.say(
                "Chú ý: cùng với những gì đã cung cấp, người đọc tính ra được \(wording.vi).",
                "Mind: with what was told, readers can work out \(wording.en).")
        }
        context.signed(
            home, "Đã ghi \(number): \(fact.title.vi). Lần cung cấp sau được xét cùng con số này.",
            "Entered \(number): \(fact.title.en). What is told next is checked against it.")
        try context.print(number)
    }

    private func subject() throws -> PublishedFact.Subject {
        guard let word = template else { return .figure(group: group, under: under) }
        guard let template = TableTemplate(rawValue: word) else {
            throw Suggestion.unknown(word, among: TableTemplate.allCases.map(\.rawValue))
        }
        guard group == nil, under == nil, let row else {
            throw Failure.usage(
                vi: "Với bảng thì cần dòng, không dùng --group, --under.",
                en: "A table needs a row, and takes no --group or --under.")
        }
        return .row(template, row)
    }
}
