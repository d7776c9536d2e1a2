import ArgumentParser
import CareHome
import CareRecords
import Foundation

@main
enum Main {
    static func main() {
        let typed = Array(Hardening.takeArguments().dropFirst())
        let environment = ProcessInfo.processInfo.environment
        var language = CommonOptions.language(guessedFrom: typed, environment: environment)
        do {
            try Hardening.begin()
            var rest = typed
            let options = try CommonOptions(hoistedFrom: &rest, environment: environment)
            language = options.language()
            let context = Context(options: options, environment: environment)
            try Context.$current.withValue(context) {
                try ProgressLine.during(context) { try run(rest) }
            }
        } catch {
            let failure = Failure(explaining: error)
            failure.show(language)
            exit(failure.status.rawValue)
        }
    }

    /// Runs one command line from which the common options are taken already.
    static func run(_ arguments: [String]) throws {
        if arguments == ["--version"] { return try Terminal.result(Maiam.versionText) }
        if arguments.first == "help", arguments.count > 1 {
            return try HelpWord.run(Array(arguments.dropFirst()), Context.current.language)
        }
        if arguments.first?.hasPrefix("--generate-completion-script") == true {
            let shell = arguments.dropFirst().first.flatMap(CompletionShell.init(rawValue:))
            return try Terminal.result(Maiam.completionScript(for: shell ?? .bash))
        }
        let words = arguments.filter { !$0.hasPrefix("-") }
        if let word = words.first, Maiam.command(named: word) == nil, word != "help" {
            throw Suggestion.unknown(word, among: Maiam.names)
        }
        do {
            var command = try parse(arguments)
            try command.run()
        } catch let error where !(error is Failure || error is HomeError) {
            if let known = HomeError(explaining: error) { throw known }
            guard Maiam.exitCode(for: error) != .success else {
                return try help(arguments, error)
            }
            throw Self.usage(arguments, error)
        }
    }

    private static func help(_ arguments: [String], _ error: any Error) throws {
        // The description itself is what makes the manual's pages.
        let describes = arguments.contains("--experimental-dump-help")
        let page = describes ? nil : HelpPage(for: arguments, Context.current.language)?.text
        try Terminal.result(page ?? Maiam.fullMessage(for: error) + "\n")
    }

    /// Describing every command to ArgumentParser takes longer than most commands: where one is named and no help
    /// asked for, only that one is described.
    private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
        let helps = ["help", "--help", "-h", "--version"]
        if let command = arguments.first.flatMap(Maiam.command(named:)),
            !arguments.contains(where: { helps.contains($0) || $0.hasPrefix("---") }),
            let parsed = try? alone(command, Array(arguments.dropFirst()))
        {
            return parsed
        }
        return try Maiam.parseAsRoot(arguments)
    }

    private static func alone<Command: ParsableCommand>(
        _ command: Command.Type, _ arguments: [String]
    ) throws -> any ParsableCommand {
        guard command.configuration.subcommands.isEmpty else { return try command.parseAsRoot(arguments) }
        return try Alone<Command>.parse(arguments).command
    }

    /// A command without others under it. Of one that has a name above its own ArgumentParser does not first try
    /// whether it is asked for completions, which costs as much as all the rest of the parsing.
    private struct Alone<Command: ParsableCommand>: ParsableCommand {
        static var configuration: CommandConfiguration {
            var configuration = Command.configuration
            configuration._superCommandName = "maiam"
            return configuration
        }
        @OptionGroup var command: Command
    }

    /// ArgumentParser speaks English only; what it refuses is said in our own words.
    private static func usage(_ arguments: [String], _ error: any Error) -> any Error {
        guard Maiam.exitCode(for: error) == .validationFailure else { return error }
        let known = Maiam.flags(of: arguments.first { !$0.hasPrefix("-") } ?? "") + CommonOptions.names
        if let odd = arguments.first(where: {
            $0.hasPrefix("--") && !known.contains(String($0.prefix { $0 != "=" }))
        }) {
            return Suggestion.unknown(odd, among: known)
        }
        return UsageWords.failure(Maiam.message(for: error), command: arguments.first ?? "")
    }
}

extension Failure {
    init(explaining error: any Error) {
        if let failure = error as? Failure {
            self = failure
        } else if let known = HomeError(explaining: error) {
            let status: ExitStatus =
                switch known.kind {
                case .usage: .usage
                case .data: .badData
                case .notFound: .notFound
                case .noUser: .noSuchUser
                case .cannotCreate: .cannotCreate
                case .conflict: .notNow
                case .refused: .refused
                }
            self.init(status, known.sentence, hint: known.hint, isStatement: known.proposal != nil)
        } else {
            self.init(
                .bug,
                Wording(
                    vi: "Lỗi của chương trình (\(type(of: error))).",
                    en: "A fault of the program (\(type(of: error)))."))
        }
    }
}
