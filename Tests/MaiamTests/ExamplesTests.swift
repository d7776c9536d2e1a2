import ArgumentParser
import Foundation
import Testing

@testable import maiam

struct ExamplesTests {
    @Test func `every command and subcommand has its example, and no example is of none`() {
        let paths = Maiam.configuration.subcommands.flatMap { command -> [String] in
            let name = command._commandName
            let under = command.configuration.subcommands
            return under.isEmpty ? [name] : under.map { "\(name) \($0._commandName)" }
        }
        #expect(Set(Examples.all.keys) == Set(paths))
        for (path, line) in Examples.all {
            #expect(line.hasPrefix("maiam \(path.split(separator: " ")[0])"), "\(path)")
        }
    }

    @Test func `help ends with the examples of what was asked`() {
        #expect(Examples.lines(for: ["census", "--help"]) == ["maiam census --under 16"])
        #expect(Examples.lines(for: ["plan", "--help"]).count == 3)
        #expect(Examples.lines(for: ["help", "plan", "submit"]) == ["maiam plan submit AB-0007-K"])
        #expect(Examples.lines(for: ["--help"]).isEmpty)
    }

    /// An example may be refused for what the made-up home holds; it is never misunderstood.
    @Test(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
    func `every example is understood by the tool`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        let setting = """
            export MAIAM_HOME=$PWD/home MAIAM_AS=director
            maiam init home --name "Nhà Thử" --director director > log 2>&1
            echo ghi > ghi-chu.txt
            """
        _ = try tool.shell(setting)
        let quick = Examples.all.filter { !["demo", "init", "unlock", "lock"].contains($0.key) }
        for (path, line) in quick.sorted(by: { $0.key < $1.key }) {
            let output = try tool.shell(
                "export MAIAM_HOME=$PWD/home MAIAM_AS=director\n\(line) --no-input --yes; echo \"=$?\"")
            let status = output.split(separator: "=").last.flatMap {
                Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
            }
            let misunderstood =
                status == 1 || output.contains(" --help")
                || output.contains("rror: Unknown ")
            #expect(!misunderstood, "\(path): \(output)")
        }
    }
}
