import ArgumentParser
import CareRecords

/// `maiam help WORD`: a command's own help, or the commands a word of practice stands for.
enum HelpWord {
    private static let most = 8

    static func run(_ words: [String], _ language: Language) throws {
        let typed = words.joined(separator: " ")
        if let first = words.first, Maiam.command(named: first) != nil {
            return try Main.run(words + ["--help"])
        }
        let commands = Array(Vocabulary.commands(for: typed).prefix(most))
        guard !commands.isEmpty else {
            throw Suggestion.unknown(typed, among: Maiam.names)
        }
        let rows = commands.map { name in
            [
                "maiam \(name)",
                HelpWords.text(Maiam.command(named: name)?.configuration.abstract ?? "", language),
            ]
        }
        try Terminal.result(Table(header: rows[0], rows: Array(rows.dropFirst())).text)
        let next = Wording(vi: "Xem thêm: maiam help \(commands[0])", en: "More: maiam help \(commands[0])")
        Terminal.say(next(language))
    }
}
