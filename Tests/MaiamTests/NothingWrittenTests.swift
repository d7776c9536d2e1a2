import Foundation
import Testing

/// What is said where there is nothing to show or to write.
@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct NothingWrittenTests {
    private func house() throws -> Tool {
        let tool = try Tool()
        _ = try tool.run(
            ["init", tool.folder + "/home", "--name", "Nhà", "--director", "director"], as: "director")
        return tool
    }

    private func child(_ tool: Tool) throws -> String {
        let admitted = try tool.run(["admit", "--from", "-", "--quiet"], as: "director", input: "{}")
        return admitted.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What is printed and what is said, as one reads it.
    private func type(_ tool: Tool, _ line: String, vi: Bool = false) throws -> String {
        let language = vi ? " --language vi" : ""
        return try tool.shell("maiam \(line) --home home --as director --no-input\(language)")
    }

    @Test func `a section that holds nothing says so and nothing of the others`() throws {
        let tool = try house()
        defer { tool.remove() }
        let code = try child(tool)
        for flag in ["", " --history", " --timeline"] {
            #expect(
                try type(tool, "show \(code) safety" + flag, vi: true) == "Thẻ an toàn: chưa ghi gì\n")
            #expect(try type(tool, "show \(code) safety" + flag) == "Safety card: nothing written yet\n")
        }
    }
}
