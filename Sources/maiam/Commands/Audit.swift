import ArgumentParser
import CareHome
import CareRecords

struct Audit: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Who did what. Ai đã làm gì.")
    @Argument var code: String?
    @Option(help: "Only this person's acts.") var by: String?

    @Option(help: "Only from this day on.") var since: String?

    func run() throws {
        let home = try context.home()
        let lines = try home.audit(
            code: code, by: by, since: try since.map(context.firstDay))
        if let by, let departure = try home.departed(by) { departure.tell(context) }
        if context.options.json { return try context.print(.array(lines.map(\.json))) }
        let header = [
            "#", Wording(vi: "Lúc", en: "When")(context.language),
            Wording(vi: "Ai", en: "Who")(context.language), Wording(vi: "Việc", en: "Act")(context.language),
            Wording(vi: "Trẻ", en: "Child")(context.language), "",
        ]
        try context.print(
            Table(
                header: header,
                rows: lines.map {
                    [
                        "\($0.number)", $0.time.text(context.language), $0.author, $0.label(context.language),
                        $0.codes.joined(separator: " "), $0.detail(in: context.language),
                    ]
                }
            ).text)
    }
}
