import Foundation
import Testing

/// A session as a document prints it: what is typed after each `$`, and what came back.
struct Console {
    private(set) var commands: [(typed: String, printed: String)] = []

    init(_ document: String) {
        var inside = false
        for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                inside = line == "```console"
            } else if inside, line.hasPrefix("$ ") {
                commands.append((String(line.dropFirst(2)), ""))
            } else if inside, !commands.isEmpty {
                commands[commands.count - 1].printed += line + "\n"
            }
        }
    }

    /// Types everything in one shell and compares, command by command.
    func play(replacing code: (String, String)? = nil) throws {
        let tool = try Tool()
        defer { tool.remove() }
        var session = commands.map(\.typed).joined(separator: "\necho @@@@\n")
        if let code { session = session.replacingOccurrences(of: code.0, with: code.1) }
        let parts = try tool.shell(session).components(separatedBy: "@@@@\n")
        #expect(parts.count == commands.count)
        for (command, part) in zip(commands, parts) {
            #expect(Self.normal(part) == Self.normal(command.printed), "\(command.typed)")
        }
    }

    /// What differs from run to run is made alike on both sides.
    static func normal(_ text: String) -> String {
        var text = text
        for (pattern, name) in [
            ("[A-Z]{2}-[0-9]{4}-[A-Z]", "CODE"), ("([0-9a-f]{4} ){7}[0-9a-f]{4}", "FINGERPRINT"),
            ("[0-9]{2}/[0-9]{2}/[0-9]{4}", "DATE"), ("[0-9]{2}:[0-9]{2} DATE", "MOMENT"),
            ("[0-9]+(–[0-9]+)? tuổi", "AGE"), ("in [^ ]*/maiam/[0-9a-f]{32}", "in STATE"),
        ] {
            text = text.replacingOccurrences(of: pattern, with: name, options: .regularExpression)
        }
        return text.trimmingCharacters(in: .newlines)
    }
}

@Suite struct ConsoleTests {
    static let transcripts = ((try? Tree.files("fixtures")) ?? []).filter { $0.hasSuffix(".console.md") }

    @Test(
        .enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"),
        arguments: transcripts)
    func `a transcript of the fixtures runs as printed`(_ path: String) throws {
        let console = Console(try Tree.text(path))
        #expect(console.commands.count > 20)
        try console.play()
    }

    @Test func `a child's life stands in the fixtures`() {
        #expect(Self.transcripts.contains("fixtures/life.console.md"))
    }
}
