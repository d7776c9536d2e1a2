import ArgumentParser
import CareHome
import CareRecords

struct RequestFigure: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "figure",
        abstract: "One number for a named officer, a range unless --exact. Một con số cho cán bộ.")
    @Option(help: "Letter of the group; all children when left out.") var group: String?
    @Option(help: "Under this age.") var under: Int?
    @Option(name: .customLong("for"), help: "Recipient.") var recipient: String?
    @Option(parsing: .unconditional, help: "Number of the office's letter.") var letter: String?
    @Option(parsing: .unconditional, help: "What for.") var purpose: String?
    @Option(parsing: .unconditional, help: "Legal basis.") var basis: String?
    @Flag(help: "The exact number: two people approve it, and it needs --reason.") var exact = false
    @Option(parsing: .unconditional, help: "Why a range will not do.") var reason: String = ""

    func run() throws {
        let home = try context.home()
        var asked = FigureRequest(
            recipient: try recipient ?? Requested.recipient(context),
            purpose: try purpose ?? context.ask("Mục đích:", "Purpose:", flag: "--purpose"),
            basis: try basis ?? Requested.basis(context),
            letter: try letter ?? context.ask("Số công văn:", "Letter number:", flag: "--letter"))
        (asked.group, asked.under) = (group, under)
        (asked.exact, asked.reason) = (exact, reason)
        let number = try home.requestFigure(asked)
        for one in try home.collateral(of: number) {
            context.say("Chú ý: \(one.wording.vi)", "Mind: \(one.wording.en)")
        }
        if exact {
            context.say(
                "Câu trả lời yếu hơn và người có trong con số: maiam preview \(number).",
                "Weaker answers, and who is in it: maiam preview \(number).")
        } else {
            context.say(
                "Trả lời bằng khoảng, như “từ 1 đến 9”.", "The answer is a range, such as “from 1 to 9”.")
        }
        try Requested.say(number, home, context)
    }
}
