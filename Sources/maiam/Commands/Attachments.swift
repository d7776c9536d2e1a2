import ArgumentParser
import CareHome
import CareRecords

/// Without an id the list; with one, the file itself.
struct Attachments: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "attachments", abstract: "Attached files, and opening one. Tệp đính kèm.")
    @Argument var code: String?
    @Argument(help: "Which file to open.") var id: String?
    @Option(name: .shortAndLong, help: "File to write, not sealed.") var output: String?
    @Flag(help: "Overwrite.") var force = false
    @Flag(help: "Those taken away too.") var all = false
    @Option(parsing: .unconditional, help: "Why a closed file is opened; the director only.")
    var reason: String?

    func run() throws {
        let home = try context.home(fresh: reason != nil)
        let code = try code ?? Pick.child(home, context)
        if let reason { try home.unseal(code, reason: reason) }
        guard let id else { return try list(home, code) }
        let output = try output ?? context.ask("Ghi vào tệp:", "File to write:", flag: "-o")
        if !force, OutputFile.exists(output) { throw Failure.wouldOverwrite(output) }
        try home.open(code, attachment: id) { found, body in
            try OutputFile.stream(to: output, force: force, body)
            context.say(
                "Đã ghi \(output) (\(found.kind), \(found.size) byte). Tệp này không mã hóa: xem xong thì xóa.",
                "Wrote \(output) (\(found.kind), \(found.size) bytes). It is not sealed: delete it when you are done."
            )
        }
    }

    private func list(_ home: Home, _ code: String) throws {
        let found = try home.attachments(code).filter { all || $0.detached == nil }
        if context.options.json { return try context.print(.array(found.map(\.json))) }
        if context.options.quiet {
            return try found.isEmpty ? () : context.print(found.map(\.id).joined(separator: "\n"))
        }
        func word(_ vi: String, _ en: String) -> String { Wording(vi: vi, en: en)(context.language) }
        guard !found.isEmpty else {
            return context.say("Không có tệp đính kèm.", "There is no attached file.")
        }
        let header = [
            word("Số", "Id"), word("Phần", "Section"), word("Tên tệp", "File"), word("Nội dung", "Title"),
            word("Loại", "Kind"), word("Cỡ (byte)", "Bytes"), word("Ngày", "Day"), word("Ai", "By"), "",
        ]
        let rows = found.map { file in
            [
                file.id, file.section.label(context.language), file.name, file.title, file.kind,
                String(file.size), Day.today(epochSeconds: file.time).text(context.language), file.author,
                file.detached.map { word("đã gỡ: ", "taken away: ") + $0.reason } ?? "",
            ]
        }
        try context.print(Table(header: header, rows: rows).text)
    }
}

extension Enclosure {
    var json: JSON {
        var pairs: [(String, JSON)] = [
            ("id", .string(id)), ("section", .string(section.key)), ("file", .string(name)),
            ("title", .string(title)), ("kind", .string(kind)), ("bytes", .number(String(size))),
            ("attachedAt", .string(Moment(epochSeconds: time).iso)), ("by", .string(author)),
            ("cleaned", .bool(isCleaned)),
        ]
        if let detached {
            pairs.append(("detachedAt", .string(Moment(epochSeconds: detached.time).iso)))
            pairs.append(("detachedBy", .string(detached.by)))
            pairs.append(("reason", .string(detached.reason)))
        }
        return .object(pairs)
    }
}
