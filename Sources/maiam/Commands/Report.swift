import ArgumentParser
import CareHome
import CareRecords

struct ReportCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "The facility's own report on a period: exact, for the house. Báo cáo nội bộ theo kỳ.")
    @Argument(help: "month | quarter | half-year | year") var period: String?
    @Option(help: "A day, month or year it lies in, such as 2026-10; today when left out.") var of: String?
    @Flag(help: "For somebody outside: how numbers leave the house.") var outward = false
    @Option(name: .shortAndLong, help: "HTML page to write.") var output: String?
    @Flag(help: "Overwrite.") var force = false

    func run() throws {
        let kind: ReportPeriod.Kind = try context.choose(period, "Kỳ nào", "Which period", flag: "PERIOD")
        let period = ReportPeriod(kind, holding: try Self.day(of, context))
        if outward { throw Home.outwardReport(period) }
        let home = try context.home()
        context.say(home.withheld())
        let report = try home.report(period)
        if !report.isOver {
            context.say(
                "Kỳ chưa hết: số liệu đến \(report.through.text(.vietnamese)).",
                "The period is not over: figures to \(report.through.text(.english)).")
        }
        let warning = FacilityReport.warning
        context.say(warning.vi, warning.en)
        if let output {
            try OutputFile.write(
                Array(report.page(home.homeName, home.notCounted, context.language).html.utf8), to: output,
                force: force)
            context.say("Đã ghi \(output).", "Wrote \(output).")
            return try context.complete(home)
        }
        try context.options.json
            ? context.print(report.json, counting: home) : context.print(report.text(context.language))
        try context.complete(home)
    }

    static func day(_ of: String?, _ context: Context) throws -> Day {
        guard let of else { return context.today }
        guard let day = PartialDate(typed: of, today: context.today)?.earliest else {
            throw Failure.notADay(of)
        }
        return day
    }
}

extension FacilityReport {
    fileprivate func text(_ language: Language) -> String {
        var parts = [
            "\(title(language).uppercased())\n\(period.from.text(language)) – \(through.text(language))\n"
        ]
        for table in tables where !table.occurring.isEmpty {
            let rows = table.occurring.map { row in
                [row.label(language)] + row.cells.map { Count.figure($0, language) }
            }
            parts.append(
                Table(header: [table.title(language)] + table.columns.map { $0.label(language) }, rows: rows)
                    .text)
        }
        let header = [Wording(vi: "Đúng hạn", en: "In time")(language), "", ""]
        let rows = shares.map { [$0.label(language), $0.text(language), $0.basis(language)] }
        return (parts + [Table(header: header, rows: rows).text]).joined(separator: "\n")
    }
}
