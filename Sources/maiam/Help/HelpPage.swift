import CareRecords

/// The help of one command, in one language.
struct HelpPage {
    let path: [String]
    let command: CommandDescription
    let language: Language
    static let width = 96

    /// Of the command that a command line names; of `maiam` itself when it names none.
    init?(for arguments: [String], _ language: Language) {
        let words = arguments.filter { !$0.hasPrefix("-") && $0 != "help" }
        guard let (path, command) = CommandDescription.root?.named(by: words) else { return nil }
        (self.path, self.command, self.language) = (path, command, language)
    }

    var text: String {
        let discussion = HelpWords.discussion(path, command.discussion ?? "", language)
        let arguments = shown(command.arguments ?? [])
        let byDefault = command.children.first { $0.commandName == command.defaultSubcommand }
        let parts = [
            HelpWords.text(command.abstract ?? "", language),
            discussion,
            titled(Wording(vi: "CÁCH GÕ", en: "USAGE"), usage.map { "  " + $0 }),
            path.isEmpty ? groups : titled(Wording(vi: "LỆNH CON", en: "COMMANDS"), lines(commands)),
            titled(Wording(vi: "THAM SỐ VÀ TÙY CHỌN", en: "ARGUMENTS AND OPTIONS"), lines(arguments)),
            byDefault.map {
                titled(
                    Wording(vi: "KHI KHÔNG GÕ LỆNH CON", en: "WITHOUT A SUBCOMMAND"),
                    lines(shown($0.arguments ?? [])))
            } ?? "",
            titled(Wording(vi: "VÍ DỤ", en: "EXAMPLES"), Examples.lines(for: path).map { "  " + $0 }),
            path.isEmpty ? more : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var more: String {
        Wording(
            vi: "Xem kỹ một lệnh: maiam LỆNH --help. Tìm lệnh theo việc: maiam help “học bạ”.",
            en: "More of one: maiam COMMAND --help. To find one by what it is for: maiam help “hand over”.")(
                language)
    }

    private var commands: [Item] { command.children.map { ($0.commandName, $0.abstract ?? "") } }

    /// Every command under what it is for.
    private var groups: String {
        let column = column(of: commands)
        return HelpGroup.all.map { group in
            titled(group.title, lines(commands.filter { group.contains($0.label) }, column: column))
        }.joined(separator: "\n\n")
    }

    private var usage: [String] {
        let name = (["maiam"] + path).joined(separator: " ")
        let own = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isHelp }.map {
            $0.usage(language)
        }
        let rest = command.children.isEmpty ? own : own + [Wording(vi: "<lệnh>", en: "<command>")(language)]
        return Self.wrapped([name] + rest, to: Self.width - 2, indent: 4)
    }

    private func shown(_ arguments: [CommandDescription.Argument]) -> [Item] {
        arguments.filter { $0.shouldDisplay && !$0.isHelp }.map {
            ($0.label(language), $0.abstract ?? $0.valueName ?? "")
        }
    }

    private func titled(_ title: Wording, _ lines: [String]) -> String {
        lines.isEmpty ? "" : ([title(language) + ":"] + lines).joined(separator: "\n")
    }

    private typealias Item = (label: String, words: String)

    private func column(of items: [Item]) -> Int { min(items.map(\.label.count).max() ?? 0, 26) + 4 }

    private func lines(_ items: [Item], column: Int? = nil) -> [String] {
        let column = column ?? self.column(of: items)
        return items.flatMap { item -> [String] in
            let words = HelpWords.text(item.words, language).split(separator: " ").map(String.init)
            let text = Self.wrapped(words, to: Self.width - column, indent: 0)
            let first = "  " + item.label
            let padded = text.map { String(repeating: " ", count: column) + $0 }
            guard first.count + 2 <= column, let head = text.first else { return [first] + padded }
            return [first + String(repeating: " ", count: column - first.count) + head] + padded.dropFirst()
        }
    }

    /// Lines of at most so many characters, the later ones indented.
    static func wrapped(_ words: [String], to width: Int, indent: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words {
            if !line.isEmpty, line.count + word.count + 1 > width {
                lines.append(line)
                line = String(repeating: " ", count: indent) + word
            } else {
                line += (line.isEmpty ? "" : " ") + word
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
