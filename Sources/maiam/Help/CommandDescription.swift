import ArgumentParser
import CareRecords
import Foundation

/// What ArgumentParser knows of a command, as it describes itself.
struct CommandDescription: Decodable {
    struct Argument: Decodable {
        struct Name: Decodable {
            let kind, name: String
            var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
        }
        let kind: String
        let shouldDisplay, isOptional, isRepeating: Bool
        let names: [Name]?
        let valueName, abstract: String?

        var isPositional: Bool { kind == "positional" }
        var isHelp: Bool { valueName == "help" }

        /// As it is typed in a usage line.
        func usage(_ language: Language) -> String {
            let value = placeholder(language)
            let once =
                isPositional ? value : Self.joined(names?.last?.typed ?? "", kind == "flag" ? "" : value)
            let times = isRepeating ? once + " …" : once
            return isOptional ? "[\(times)]" : times
        }

        /// As it stands in front of its line.
        func label(_ language: Language) -> String {
            let value = placeholder(language)
            if isPositional { return value }
            return Self.joined(
                (names ?? []).map(\.typed).joined(separator: ", "), kind == "flag" ? "" : value)
        }

        private func placeholder(_ language: Language) -> String {
            "<\(PlaceholderWords.word(valueName ?? "", abstract, language))>"
        }

        private static func joined(_ words: String...) -> String {
            words.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    let commandName: String
    let abstract, discussion, defaultSubcommand: String?
    let arguments: [Argument]?
    let subcommands: [CommandDescription]?

    private struct Dump: Decodable { let command: CommandDescription }

    static let root: CommandDescription? = {
        try? JSONDecoder().decode(Dump.self, from: Data(Maiam._dumpHelp().utf8)).command
    }()

    var children: [CommandDescription] { (subcommands ?? []).filter { $0.commandName != "help" } }

    /// The command that these words name, as far as they name one, with the words that do.
    func named(by words: [String]) -> (path: [String], command: CommandDescription) {
        guard let first = words.first, let child = children.first(where: { $0.commandName == first })
        else { return ([], self) }
        let (path, command) = child.named(by: Array(words.dropFirst()))
        return ([first] + path, command)
    }
}
