import ArgumentParser
import CareHome
import CareRecords

struct RequestReport: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "The report on a period as it may leave the house: rounded. Báo cáo gửi ra ngoài.")
    @Argument(help: "month | quarter | half-year | year") var period: String?
    @Option(help: "A day, month or year it lies in, such as 2026-10; the last one over when left out.")
    var of: String?
    @Option(name: .customLong("for"), help: "Recipient.") var recipient: String?
    @Option(parsing: .unconditional, help: "What for.") var purpose: String?
    @Option(parsing: .unconditional, help: "Legal basis.") var basis: String?

    func run() throws {
        let kind: ReportPeriod.Kind = try context.choose(
            period, "Kỳ nào", "Which period", flag: "PERIOD")
        let day =
            try of.map { try ReportCommand.day($0, context) }
            ?? ReportPeriod(kind, holding: context.today).from.adding(days: -1)
        let home = try context.home()
        let number = try home.requestReport(
            ReportPeriod(kind, holding: day), recipient: try recipient ?? Requested.recipient(context),
            purpose: try purpose ?? context.ask("Mục đích:", "Purpose:", flag: "--purpose"),
            basis: try basis ?? Requested.basis(context))
        try Requested.say(number, home, context)
    }
}
