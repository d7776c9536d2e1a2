import Foundation

/// What was asked for on the command line.
struct Asked {
    private let words: [String]
    init(_ words: [String]) { self.words = words }

    func value(_ option: String) -> String? {
        words.firstIndex(of: option).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    }
    func number(_ option: String, _ otherwise: Int) -> Int { value(option).flatMap { Int($0) } ?? otherwise }

    /// Children in the home of the lines on a whole house.
    var house: Int { number("--house", 100_000) }
    /// Entries of the log of the lines on a long one.
    var entries: Int { number("--entries", 100_000) }
    /// Children in the homes whose growth is looked at.
    var sizes: [Int] {
        (value("--sizes") ?? "1000,10000").split(separator: ",").compactMap { Int($0) }.sorted()
    }
    /// Children of the lines on writing, opening and checking.
    var children: Int { number("--children", 10_000) }
    var rounds: Int { number("--rounds", 3) }
    /// The built tool, for the lines on whole commands.
    var tool: String? { value("--maiam") }
    func wants(_ part: String) -> Bool { value("--only").map { $0 == part } ?? true }
}

/// Prints the table; `README.md` says what may be asked for.
@main enum Benchmarks {
    static func main() throws {
        let asked = Asked(CommandLine.arguments)
        print("| measured | sealed | in clear | ratio | aim | met |\n|---|---|---|---|---|---|")
        let parts: [(name: String, run: (Asked) throws -> Void)] = [
            ("write", Writing.run), ("open", Opening.run), ("verify", Checking.run),
            ("rewrap", Rewrapping.run), ("erase", Erasing.run), ("house", WholeHouse.run),
            ("record", LongRecords.run), ("process", Commands.run), ("together", Together.run),
            ("log", LongLog.run), ("growth", Growth.run),
        ]
        for part in parts where asked.wants(part.name) { try part.run(asked) }
    }
}
