import ArgumentParser
import CareRecords
import Foundation
import Testing

@testable import maiam

@Suite struct ReadmeTests {
    static let text: String = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return (try? String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)) ?? ""
    }()

    static func block(from start: String, to end: String) -> String {
        guard let first = text.range(of: start),
            let last = text.range(of: end, range: first.upperBound..<text.endIndex)
        else { return "" }
        return String(text[first.upperBound..<last.lowerBound])
    }

    @Test func `the table of who may see what is the policy`() {
        let columns = Role.allCases.filter { Policy.standard.table[$0] != nil }
        let rows = RecordSchema.sections.map { section in
            let letters = columns.map { role in
                switch Policy.standard.access(role, section.compartment) {
                case .write: "W"
                case .read: "R"
                case .none: "–"
                }
            }
            return "| " + ([section.label.en] + letters).joined(separator: " | ") + " |"
        }
        let shown = Self.block(from: "<!-- policy -->\n", to: "\n<!-- /policy -->").split(separator: "\n")
            .map(String.init)
        #expect(shown.first == "| section | " + columns.map(\.rawValue).joined(separator: " | ") + " |")
        #expect(Array(shown.dropFirst(2)) == rows)
    }

    @Test func `every claim of the threat model names a test that there is`() throws {
        var tests = ""
        for path in try Tree.files("Tests") where path.hasSuffix(".swift") { tests += try Tree.text(path) }
        let claims = try Tree.text(".github/SECURITY.md").matches(of: /`([a-zA-Z][^`]* [^`]* [^`]*)`/).map {
            String($0.1)
        }.filter { $0 != "maiam demo" }
        #expect(claims.count > 25)
        for claim in claims { #expect(tests.contains("func `\(claim)`"), "\(claim)") }
    }

    @Test func `the commands are those of the tool`() {
        let lines =
            ["| command | does |", "|---|---|"]
            + Maiam.configuration.subcommands.map { command in
                "| `\(command._commandName)` | \(command.configuration.abstract) |"
            }
        #expect(
            Self.block(from: "<!-- commands -->\n", to: "\n<!-- /commands -->")
                == lines.joined(separator: "\n"))
    }

    @Test func `the fields under the key of another section are those declared so`() {
        let fields = RecordSchema.sections.flatMap { section in
            section.fields.compactMap { field in
                field.compartment.flatMap { $0 == section.compartment ? nil : (section, field, $0) }
            }
        }
        let lines = Compartment.allCases.compactMap { compartment -> String? in
            let names = fields.filter { $0.2 == compartment }.map {
                "\($0.1.label.en) (\($0.0.label.en))"
            }
            guard let owner = RecordSchema.sections.first(where: { $0.compartment == compartment }),
                !names.isEmpty
            else { return nil }
            return "- as \(owner.label.en): " + names.joined(separator: ", ")
        }
        #expect(
            Self.block(from: "<!-- fields -->\n", to: "\n<!-- /fields -->") == lines.joined(separator: "\n"))
    }

    @Test(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
    func `the README's session runs as printed`() throws {
        let console = Console(Self.text)
        #expect(console.commands.count >= 8)
        // The README's code is whatever code this run made.
        try console.play(replacing: ("AB-8716-S", "$(maiam search do thi --as hoa --quiet)"))
    }
}

extension Tool {
    /// Runs a script with the tool on its path; both streams come back in order.
    func shell(_ script: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "exec 2>&1\n" + script]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var environment = self.environment
        environment["PATH"] = URL(fileURLWithPath: path).deletingLastPathComponent().path + ":/usr/bin:/bin"
        environment["MAIAM_PASSPHRASE_FILE"] = folder + "/director.pass"
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
