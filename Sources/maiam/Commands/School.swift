import ArgumentParser

struct School: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "school", abstract: "Schooling: write, take in mark sheets, see a year. Học tập.",
        subcommands: [SchoolWrite.self, SchoolImport.self, SchoolYearCommand.self],
        defaultSubcommand: SchoolWrite.self)
}

struct SchoolWrite: MaiamCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Write schooling of one child. Ghi học tập.")
    @Argument var code: String?
    @Option(name: .customLong("set"), parsing: .unconditionalSingleValue, help: "KEY=VALUE.") var set:
        [String] = []

    func run() throws {
        // A misspelt subcommand arrives here; every child's code has figures.
        if let code, !code.contains(where: \.isNumber) {
            throw Suggestion.unknown(code, among: ["write", "import", "year"])
        }
        try Writing.run("schooling", code, set, context)
    }
}
