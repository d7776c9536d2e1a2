import ArgumentParser
import CareHome
import CareRecords

struct RequestGroup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Ask for what leaves the house. Yêu cầu cung cấp thông tin.",
        subcommands: [RequestTable.self, RequestChild.self, RequestFigure.self])
}

struct RequestTable: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "A rounded table of the catalogue. Bảng làm tròn trong danh mục.",
        discussion: Self.catalogue)
    private static let catalogue = TableTemplate.allCases.map {
        "\($0.rawValue): \($0.label.en). \($0.label.vi)."
    }.joined(separator: "\n")
    @Argument var template: String?
    @Option(name: .customLong("for"), help: "Recipient.") var recipient: String?
    @Option(parsing: .unconditional, help: "What for.") var purpose: String?
    @Option(parsing: .unconditional, help: "Legal basis.") var basis: String?
    @Option(help: "Exact, as of the last day of this year, what gives a child away hidden.") var year: Int?
    @Flag(help: "Not the form that prints most, but this one.") var asAsked = false

    /// The form that prints most, said with what it prints; as asked where nothing can be counted by this person.
    private func form(of asked: TableDesign, _ home: Home) throws -> TableDesign {
        guard !asAsked, let variants = try? home.variants(of: asked, year: year), let first = variants.first,
            let best = variants.max(by: { $0.printed < $1.printed }), best.printed > first.printed
        else { return asked }
        context.say(
            "“\(asked.label.vi)” chỉ in được \(first.printed)/\(first.cells) ô; yêu cầu “\(best.design.label.vi)”, in được \(best.printed)/\(best.cells). Muốn giữ nguyên: --as-asked.",
            "“\(asked.label.en)” would print \(first.printed) of \(first.cells) cells; asking for “\(best.design.label.en)”, which prints \(best.printed) of \(best.cells). To keep it: --as-asked."
        )
        return best.design
    }

    func run() throws {
        let template: TableTemplate = try context.choose(
            template, "Bảng nào", "Which table", flag: "TEMPLATE")
        let home = try context.home()
        let design = try form(of: TableDesign(template), home)
        let number = try home.requestTable(
            design, year: year, recipient: try recipient ?? Requested.recipient(context),
            purpose: try purpose ?? context.ask("Mục đích:", "Purpose:", flag: "--purpose"),
            basis: try basis ?? Requested.basis(context))
        try Requested.say(number, home, context)
    }
}

enum Requested {
    static func recipient(_ context: Context) throws -> String {
        try context.ask("Người nhận:", "Recipient:", flag: "--for")
    }
    static func basis(_ context: Context) throws -> String {
        try context.ask("Căn cứ pháp lý:", "Legal basis:", flag: "--basis")
    }

    static func say(_ number: String, _ home: Home, _ context: Context) throws {
        context.signed(
            home, "Đã ghi yêu cầu. Người khác duyệt: maiam approve \(number).",
            "Asked. Somebody else approves: maiam approve \(number).")
        try context.print(number)
    }
}
