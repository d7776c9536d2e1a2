import ArgumentParser
import CareHome
import CareRecords

struct UrgentGroup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "urgent",
        abstract: "At night: two on duty tell the least to a hospital or of a missing child. Khẩn cấp.",
        discussion: """
            One on duty asks, a second one on duty agrees within two hours, then the page is shown. The director
            confirms or objects within a day: what was told stands in the list until then.
            """,
        subcommands: [
            UrgentAsk.self, UrgentAgree.self, UrgentShow.self, UrgentConfirm.self, UrgentList.self,
        ],
        defaultSubcommand: UrgentAsk.self)
}

struct UrgentAsk: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Ask to tell the least of a child at once. Đề nghị.")
    @Argument var code: String?
    @Option(help: "hospital | missing") var purpose: String?
    @Option(parsing: .unconditional, help: "Who is told: the hospital or police station.") var to: String?
    @Option(parsing: .unconditional, help: "Why at once; it does not leave the house.") var why: String?

    func run() throws {
        let home = try context.home()
        let code = try code ?? Pick.child(home, context)
        let known: UrgentPurpose = try context.choose(purpose, "Mục đích", "Purpose", flag: "--purpose")
        context.name(try home.child(code))
        let asked = try home.askUrgent(
            code, known,
            recipient: try to ?? context.ask("Cung cấp cho ai:", "Who is told:", flag: "--to"),
            why: try why ?? context.ask("Vì sao gấp:", "Why at once:", flag: "--why"))
        for label in asked.withheld {
            context.say(
                "Bỏ ra, vì nói đến điều phải giữ kín: \(label.vi).",
                "Left out, for it speaks of what stays under lock: \(label.en).")
        }
        context.signed(
            home, "Người trực thứ hai chạy trong hai giờ: maiam urgent agree \(asked.number).",
            "Within two hours a second one on duty runs: maiam urgent agree \(asked.number).")
        try context.print(asked.number)
    }
}

struct UrgentAgree: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "agree", abstract: "Read what would be told and agree to it. Người thứ hai đồng ý.")
    @Argument var number: String?
    @Option(name: .shortAndLong, help: "The page as HTML to print.") var output: String?
    @Flag(help: "Overwrite.") var force = false

    func run() throws {
        let home = try context.home(fresh: true)
        let number = try number ?? UrgentPick.number([.asked], home, context)
        let sheet = try home.reviewUrgent(number, context.language)
        if !context.options.yes {
            Terminal.say(Terminal.safe(sheet.text, keepingLines: true))
            try context.confirm(
                "Đồng ý cung cấp đúng những điều này?", "Do you agree to tell exactly this?")
        }
        try home.agreeUrgent(sheet.number)
        context.signed(
            home, "Đã đồng ý \(sheet.number). Giám đốc xác nhận trong 24 giờ.",
            "Agreed to \(sheet.number). The director confirms within 24 hours.")
        try UrgentPick.give(home, sheet.number, output, force: force, context)
    }
}

struct UrgentShow: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "The page again, while the agreement holds. Xem lại.")
    @Argument var number: String?
    @Option(name: .shortAndLong, help: "The page as HTML to print.") var output: String?
    @Flag(help: "Overwrite.") var force = false

    func run() throws {
        let home = try context.home(fresh: true)
        let number = try number ?? UrgentPick.number([.told, .confirmed, .objected], home, context)
        try UrgentPick.give(home, number, output, force: force, context)
    }
}

enum UrgentPick {
    static func number(_ states: Set<Urgent.State>, _ home: Home, _ context: Context) throws -> String {
        for item in try home.listUrgent() where states.contains(item.state) {
            let line = "\(item.number) · \(item.urgent?.recipient ?? "") · \(item.two)"
            context.say(line, line)
        }
        return try context.ask("Việc khẩn cấp số:", "Urgent matter number:", flag: "U-0001")
    }

    /// The page on the terminal, as JSON, or as a file to print; the log knows of it before.
    static func give(
        _ home: Home, _ number: String, _ output: String?, force: Bool, _ context: Context
    ) throws {
        if let output, !force, OutputFile.exists(output) { throw Failure.wouldOverwrite(output) }
        let sheet = try home.showUrgent(number, context.language)
        guard let output else {
            if context.options.json { return try context.print(sheet.json) }
            return try context.print(Terminal.safe(sheet.text, keepingLines: true))
        }
        try OutputFile.write(Array(sheet.html.utf8), to: output, force: force)
        context.say(
            "Đã ghi \(output) để in. Tệp này không mã hóa: in xong thì xóa.",
            "Wrote \(output) to print. This file is not encrypted: delete it once printed.")
    }
}
