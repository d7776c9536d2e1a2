import ArgumentParser
import CareHome
import CareRecords

struct TableGroup: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: "What a table to be published gives away. Bảng số liệu sắp công bố lộ điều gì.",
        subcommands: [TableAuditCommand.self, TableProtectCommand.self])
}

struct TableAuditCommand: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "What a reader works out of each hidden cell. Người đọc tính ra gì về mỗi ô che.",
        discussion: """
            FILE.csv: a column per dimension (* is the total), value, and role: published, primary or secondary.
            Exit 65 if a hidden cell can be worked out exactly.
            """)
    @Argument(help: "CSV file.") var file: String
    @Flag(help: "The reader knows that hidden cells are at least 1.") var knownPositive = false

    func run() throws {
        let table = try context.table(file, complete: false)
        let audited = try table.audit(knownPositive: knownPositive)
        if context.options.json {
            try context.print(audited.json)
        } else {
            try context.print(text(audited))
        }
        let count = audited.exact < 10 ? "0\(audited.exact)" : "\(audited.exact)"
        guard audited.exact == 0 else {
            throw Failure(
                .badData,
                Wording(
                    vi: "\(count) ô che bị tính ra chính xác.",
                    en: "\(audited.exact) of the hidden cells can be worked out exactly."),
                hint: Wording(vi: "maiam table protect \(file)", en: "maiam table protect \(file)"))
        }
        context.say(
            "\(audited.cells.count) ô che, không ô nào tính ra được chính xác.",
            "\(audited.cells.count) hidden cells, none of which can be worked out exactly.")
    }

    private func text(_ audited: AuditedTable) -> String {
        let header = [
            Wording(vi: "Ô", en: "Cell"), Wording(vi: "Ít nhất", en: "At least"),
            Wording(vi: "Nhiều nhất", en: "At most"), Wording(vi: "", en: ""),
        ]
        let (exact, none) = (Wording(vi: "lộ chính xác", en: "exact"), Wording(vi: "không rõ", en: "unknown"))
        return Table(
            header: header.map { $0(context.language) },
            rows: audited.cells.map { cell in
                [
                    cell.key, Numeric.text(cell.low, context.language),
                    cell.high.map { Numeric.text($0, context.language) } ?? none(context.language),
                    cell.low == cell.high ? exact(context.language) : "",
                ]
            }
        ).text
    }
}

extension Context {
    /// Reads a table, or lists all that is wrong with its file.
    func table(_ path: String, complete: Bool) throws -> TableFile {
        let sheet = try Sheet(bytes: try InputFile.read(path))
        do { return try TableFile(sheet, complete: complete) } catch let error as TableProblems {
            throw refuse(
                error.problems, Wording(vi: "không tính gì", en: "nothing was worked out"))
        }
    }
}
