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

    @Test(arguments: [
        ("due", "Không có việc đến hạn.", "Nothing is due."),
        ("ledger", "Chưa cung cấp số liệu nào.", "No number has been told yet."),
        ("rights", "Chưa có yêu cầu nào về dữ liệu.", "Nobody has asked about their data yet."),
        ("requests", "Không có yêu cầu nào.", "There are no requests."),
        ("propose", "Không có việc nào chờ ký.", "Nothing waits for a signature."),
        ("list", "Không có trẻ nào đang quản lý.", "No child is on the books."),
        ("list --room 9", "Không có trẻ nào như vậy.", "There is no such child."),
    ])
    func `an empty table is a sentence and no header`(_ line: String, _ vi: String, _ en: String) throws {
        let tool = try house()
        defer { tool.remove() }
        #expect(try type(tool, line, vi: true) == vi + "\n")
        #expect(try type(tool, line) == en + "\n")
        #expect(try tool.run(line.components(separatedBy: " "), as: "director").output.isEmpty)
    }

    @Test(arguments: ["due", "list", "search bia", "requests"])
    func `nothing to print is no empty line, with --quiet either`(_ line: String) throws {
        let tool = try house()
        defer { tool.remove() }
        let printed = try tool.run(line.components(separatedBy: " ") + ["--quiet"], as: "director")
        #expect(printed.output.isEmpty && printed.status == 0)
    }

    @Test func `an absence written by mistake is taken back by one line, and the version before stays`()
        throws
    {
        let tool = try house()
        defer { tool.remove() }
        let code = try child(tool)
        _ = try tool.run(["school", code, "--set", "eduStatus=enrolled", "--set", "grade=7"], as: "director")
        let day = ["attendance", "--date", "10/11/2025", "--yes"]
        #expect(try tool.run(day, as: "director", input: "1 có phép sốt\n").status == 0)
        let none = try type(tool, "attendance --date 11/11/2025 --yes <<< '1 có mặt'", vi: true)
        #expect(none.contains("có mặt, như đã ghi") && none.hasSuffix("không có gì để ghi.\n"), "\(none)")
        let said = try type(tool, "attendance --date 10/11/2025 --yes <<< '1 có mặt ghi nhầm'", vi: true)
        #expect(
            said.contains("có mặt, bỏ dòng nghỉ đã ghi · ghi nhầm\nBỏ dòng nghỉ của 1 trẻ. Ký tên"), "\(said)"
        )
        #expect(!(try type(tool, "attendance --date 10/11/2025")).contains("already"))
        #expect(!(try type(tool, "show \(code) schooling", vi: true)).contains("có phép"))
        let history = try type(tool, "show \(code) schooling --history", vi: true)
        #expect(history.contains("10/11/2025 · Buổi sáng · có phép · sốt") && history.contains("ghi nhầm"))
    }

    @Test func `attendance without a line writes nothing, and tells what stands already`() throws {
        let tool = try house()
        defer { tool.remove() }
        let code = try child(tool)
        let enrolled = ["school", code, "--set", "eduStatus=enrolled", "--set", "grade=7"]
        #expect(try tool.run(enrolled, as: "director").status == 0)
        let day = "attendance --date 10/11/2025"
        #expect(try type(tool, day, vi: true).hasSuffix("\nMọi trẻ đi học, không có gì để ghi.\n"))
        #expect(try type(tool, day).hasSuffix("\nEverybody attended; nothing to write.\n"))
        #expect(!(try type(tool, day)).contains("already"))
        let away = ["attendance", "--date", "10/11/2025", "--yes"]
        #expect(try tool.run(away, as: "director", input: "1 có phép sốt\n").status == 0)
        let again = try type(tool, day)
        #expect(again.contains("of 10/11/2025 already: 1 (\(code))"))
        #expect(!again.contains("Everybody attended"))
        #expect(!(try type(tool, day + " --session afternoon")).contains("already"))
        #expect(!(try type(tool, "attendance --date 11/11/2025")).contains("already"))
    }

    @Test func `absences stand under one another and say with leave or without`() throws {
        let tool = try house()
        defer { tool.remove() }
        let code = try child(tool)
        let enrolled = ["school", code, "--set", "eduStatus=enrolled", "--set", "grade=7"]
        #expect(try tool.run(enrolled, as: "director").status == 0)
        for (day, line) in [("10/11/2025", "1 có phép"), ("11/11/2025", "1 không phép")] {
            let away = ["attendance", "--date", day, "--yes"]
            #expect(try tool.run(away, as: "director", input: line + "\n").status == 0)
        }
        let shown = try type(tool, "show \(code) schooling", vi: true)
        #expect(
            shown.contains(": 10/11/2025 · Buổi sáng · có phép\n        11/11/2025 · Buổi sáng · không phép"))
        #expect(try type(tool, "show \(code) schooling").contains("Morning · without leave"))
        let history = try type(tool, "show \(code) schooling --history", vi: true)
        #expect(history.contains("\n        11/11/2025 · Buổi sáng · không phép"))
    }
}
