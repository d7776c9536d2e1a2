import ArgumentParser
import CareHome
import CareRecords

struct Approve: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Freeze and sign a request. Duyệt.")
    @Argument var number: String?
    func run() throws {
        let home = try context.home(fresh: true)
        let number = try number ?? Pick.request([.open], home, context)
        for one in try home.collateral(of: number) {
            context.say("Chú ý: \(one.wording.vi)", "Mind: \(one.wording.en)")
        }
        let approval = try home.approve(number, language: context.language)
        let release = approval.page.isEmpty ? nil : try JSON.parse(Array(approval.page.utf8))
        if context.options.json {
            try context.print(
                .object([
                    ("number", .string(approval.number)),
                    ("k", approval.k.map { .number(String($0)) } ?? .null),
                    ("among", .array(approval.among.map { .string($0.rawValue) })),
                    ("waiting", .array(approval.waiting.map(JSON.string))), ("release", release ?? .null),
                ]))
        }
        guard approval.waiting.isEmpty, let release else {
            throw Self.waits(approval, home.name)
        }
        if let k = approval.k { Resemblances.say(k, approval.among, context) }
        if !context.options.quiet, !context.options.json {
            let page = ReleasePage.page(release, verdict: nil, context.language)
            try context.print(Terminal.safe(page.text, keepingLines: true))
        }
        context.signed(home, "Đã duyệt \(approval.number).", "Approved \(approval.number).")
    }

    /// Nothing is frozen yet: somebody else must agree too.
    static func waits(_ approval: Approval, _ name: String) -> Failure {
        let number = approval.number
        let (vi, en) = (
            approval.waiting.joined(separator: " hoặc "), approval.waiting.joined(separator: " or ")
        )
        return Failure(
            .notNow,
            Wording(
                vi: "Đã đồng ý \(number). Chưa duyệt xong: còn chờ \(vi). Ký tên: \(name).",
                en: "Agreed to \(number). Not approved yet: it waits for \(en). Signed: \(name)."),
            hint: Wording(
                vi: "Tiếp: \(vi) gõ: maiam approve \(number)",
                en: "Next: \(en) types: maiam approve \(number)"),
            isStatement: true)
    }
}

struct Refuse: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: "Refuse a request. Từ chối.")
    @Argument var number: String?
    @Option(parsing: .unconditional, help: "Why.") var reason: String?
    func run() throws {
        let home = try context.home()
        let number = try number ?? Pick.request([.open], home, context)
        try home.refuse(
            number, reason: try reason ?? context.ask("Lý do:", "Reason:", flag: "--reason"))
        context.signed(home, "Đã từ chối \(number).", "Refused \(number).")
    }
}

struct Withdraw: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take back your own request. Rút yêu cầu.")
    @Argument var number: String?
    func run() throws {
        let home = try context.home()
        let number = try number ?? Pick.request([.open], home, context)
        try home.withdraw(number)
        context.signed(home, "Đã rút \(number).", "Withdrew \(number).")
    }
}

struct Acknowledge: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "acknowledge", abstract: "Enter the recipient's receipt. Ghi nhận đã nhận.")
    @Argument var number: String?
    @Option(parsing: .unconditional, help: "How the recipient said so.") var note: String = ""
    func run() throws {
        let home = try context.home()
        let number = try number ?? Pick.request([.approved], home, context)
        try home.acknowledge(number, note: note)
        context.signed(home, "Đã ghi người nhận đã nhận \(number).", "Entered the receipt of \(number).")
    }
}
