import ArgumentParser
import CareHome
import CareRecords

struct RequestGroup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: "Ask for what leaves the house. Yêu cầu cung cấp thông tin.",
        subcommands: [RequestTable.self, RequestChild.self])
}

struct RequestTable: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "table", abstract: "A rounded table: sex | age | circumstance | schooling | stage.")
    @Argument var template: String?
    @Option(name: .customLong("for"), help: "Recipient.") var recipient: String?
    @Option(parsing: .unconditional, help: "What for.") var purpose: String?
    @Option(parsing: .unconditional, help: "Legal basis.") var basis: String?

    func run() throws {
        let word =
            try template
            ?? Requested.ask(
                context, "Bảng nào (sex, age, circumstance, schooling, stage):",
                "Which table (sex, age, circumstance, schooling, stage):", "TEMPLATE")
        guard let template = TableTemplate(rawValue: word) else {
            throw Suggestion.unknown(word, among: TableTemplate.allCases.map(\.rawValue))
        }
        let home = try context.home()
        let number = try home.requestTable(
            template, recipient: try recipient ?? Requested.recipient(context),
            purpose: try purpose ?? Requested.ask(context, "Mục đích:", "Purpose:", "--purpose"),
            basis: try basis ?? Requested.basis(context))
        try Requested.say(number, home, context)
    }
}

struct RequestChild: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "child", abstract: "One child's redacted summary.")
    @Argument var code: String?
    @Option(name: .customLong("for"), help: "Recipient.") var recipient: String?
    @Option(help: "court | police | health-department | commune | family | school") var purpose: String?
    @Option(parsing: .unconditional, help: "Legal basis.") var basis: String?
    @Option(parsing: .unconditional, help: "Number of the official letter.") var letter: String = ""
    @Option(parsing: .unconditional, help: "Lawful order.") var order: String = ""
    @Option(help: "yes | no | under7 | not-asked") var consentChild: String = "not-asked"
    @Option(help: "yes | no | conflict | none") var consentRep: String = "none"

    func run() throws {
        let word =
            try purpose
            ?? Requested.ask(
                context, "Mục đích (court, police, health-department, commune, family, school):",
                "Purpose (court, police, health-department, commune, family, school):", "--purpose")
        guard let known = Purpose(rawValue: word) else {
            throw Suggestion.unknown(word, among: Purpose.allCases.map(\.rawValue))
        }
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        context.name(try home.child(code))
        let number = try home.requestChild(
            code, recipient: try recipient ?? Requested.recipient(context), purpose: known,
            basis: try basis ?? Requested.basis(context), letter: letter, order: order,
            consentChild: consentChild, consentRep: consentRep)
        try Requested.say(number, home, context)
    }
}

enum Requested {
    static func ask(_ context: Context, _ vi: String, _ en: String, _ flag: String) throws -> String {
        try context.options.ask(Wording(vi: vi, en: en)(context.language), flag: flag)
    }
    static func recipient(_ context: Context) throws -> String {
        try ask(context, "Người nhận:", "Recipient:", "--for")
    }
    static func basis(_ context: Context) throws -> String {
        try ask(context, "Căn cứ pháp lý:", "Legal basis:", "--basis")
    }

    static func say(_ number: String, _ home: Home, _ context: Context) throws {
        context.signed(
            home, "Đã ghi yêu cầu. Người khác duyệt: maiam approve \(number).",
            "Asked. Somebody else approves: maiam approve \(number).")
        try context.print(number)
    }
}

struct Approve: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Freeze and sign a request. Duyệt.")
    @Argument var number: String
    func run() throws {
        let home = try context.home(fresh: true)
        let approval = try home.approve(number, language: context.language)
        if let k = approval.k {
            context.say(
                "Số trẻ cùng giới tính và nhóm tuổi trong nhà: \(k).",
                "Children of the same sex and age band in the house: \(k).")
        }
        if !context.options.quiet { try context.print(approval.page) }
        context.signed(home, "Đã duyệt \(approval.number).", "Approved \(approval.number).")
    }
}

struct Refuse: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: "Refuse a request. Từ chối.")
    @Argument var number: String
    @Option(parsing: .unconditional, help: "Why.") var reason: String
    func run() throws {
        let home = try context.home()
        try home.refuse(number, reason: reason)
        context.signed(home, "Đã từ chối \(number).", "Refused \(number).")
    }
}
