import ArgumentParser
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
        var usage: String {
            let value = "<\(valueName ?? "")>"
            let once =
                isPositional ? value : Self.joined(names?.last?.typed ?? "", kind == "flag" ? "" : value)
            let times = isRepeating ? once + " …" : once
            return isOptional ? "[\(times)]" : times
        }

        /// As it stands in front of its line.
        var label: String {
            let value = "<\(valueName ?? "")>"
            if isPositional { return value }
            return Self.joined(
                (names ?? []).map(\.typed).joined(separator: ", "), kind == "flag" ? "" : value)
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
