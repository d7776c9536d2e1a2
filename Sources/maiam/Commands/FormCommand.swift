import ArgumentParser
import CareHome
import CareRecords

struct FormGroup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "form", abstract: "Papers to print, blank or filled. Biểu mẫu, sổ để in.",
        subcommands: [FormPrint.self, FormLetterhead.self], defaultSubcommand: FormPrint.self)
}

struct FormPrint: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Print a form as HTML; without a name, list the forms.")
    @Argument(help: "receipt, handover, plan, visit …") var name: String?
    @Argument(help: "Filled for this child; blank when left out.") var code: String?
    @Option(help: "A room, for the sheets that list children.") var room: String?
    @Option(name: .shortAndLong, help: "File to write instead of standard output.") var output: String?
    @Flag(help: "Overwrite.") var force = false

    func run() throws {
        guard let name else {
            let rows = FormTemplate.all.map { [$0.key, $0.title(context.language), $0.follows] }
            return try context.print(Table(header: ["", "", ""], rows: rows).text)
        }
        guard let template = FormTemplate.named(name) else {
            throw Suggestion.unknown(name, among: FormTemplate.all.map(\.key))
        }
        let home = try context.home()
        let sheet = try home.form(template, code: code, room: room, language: context.language)
        guard let output else { return try context.print(sheet.html) }
        try OutputFile.write(Array(sheet.html.utf8), to: output, force: force)
        context.say(
            "Đã ghi \(output). Tệp này không mã hóa: in xong thì xóa.",
            "Wrote \(output). It is not encrypted: delete it once printed.")
    }
}

struct FormLetterhead: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "letterhead", abstract: "What stands at the top of the house’s papers. Tiêu đề văn bản.")
    @Option(parsing: .unconditional, help: "Body above the house.") var parent: String
    @Option(parsing: .unconditional, help: "Where papers are dated.") var place: String
    @Option(parsing: .unconditional, help: "Sign after the number, such as BB-CSBT.") var sign: String = ""
    @Option(help: "From when.") var from: String?

    func run() throws {
        let home = try context.home(fresh: true)
        let day = try from.map { try RecordSchema.letterhead.field("from").parse($0, today: context.today) }
        try home.setLetterhead([
            "parent": .text(tidy(parent)), "place": .text(tidy(place)), "sign": .text(tidy(sign)),
            "from": day ?? .date(PartialDate(context.today)),
        ])
        context.signed(home, "Đã đổi tiêu đề văn bản.", "Letterhead changed.")
    }
}
