import CareRecords
import Foundation
import Testing

/// Control-C pressed in a real terminal in the middle of long work: it is taken back, and said in one's own language.
@Suite(
    .serialized, .enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"),
    .enabled(if: Tmux.isThere, "tmux is not installed: nobody can press Control-C"))
struct InterruptionTests {
    /// One long work: the command, and what its line says while it goes on.
    private struct Work {
        let command: String
        let line: Wording
        /// Nothing is changed when it is over before a key could be pressed, so that it can be tried again.
        var onlyLooks = false
    }

    private static func works(_ folder: String) -> [Work] {
        [
            Work(
                command: "import \(folder)/children.csv --yes --even-if-there",
                line: Wording(vi: "Đang ghi:", en: "Writing:")
            ),
            Work(command: "verify --full", line: Wording(vi: "/giây", en: "/s"), onlyLooks: true),
        ]
    }

    private func interrupt(_ work: Work, _ tool: Tool, _ language: Language) throws {
        var environment = tool.environment
        environment["MAIAM_LANG"] = language == .vietnamese ? "vi" : "en"
        let command =
            "\(tool.path) \(work.command) --no-input --passphrase-file \(tool.folder)/director.pass "
            + "--home \(tool.folder)/home --as director"
        // The rate behind the number: it has begun, and is not over.
        let line = work.line(language)
        var terminal = try Tmux(command, in: tool.folder, environment)
        var isShown = try terminal.slowly(2_000, until: line)
        for _ in 0..<5 where !isShown && work.onlyLooks {
            terminal = try Tmux(command, in: tool.folder, environment)
            isShown = try terminal.slowly(1_000, until: line)
        }
        var screen = try terminal.screen()
        #expect(isShown, "\(work.command): no line “\(line)”: \(screen)")
        try terminal.press("C-c")
        let isOver = try terminal.wait(for: "STATUS=130")
        screen = try terminal.screen()
        #expect(isOver, "\(work.command): \(screen)")
        #expect(screen.contains(Wording(vi: "Đã hủy.", en: "Cancelled.")(language)), "\(screen)")
        #expect(!screen.contains(line), "its line is still there: \(screen)")
    }

    @Test func `long work interrupted half-way is taken back, and the home is sound`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        let rows = (0..<600).map { "Trẻ Thử Một;\($0 % 2 == 0 ? "Nam" : "Nữ");201\($0 % 8)" }
        try "Họ và tên;Giới tính;Ngày sinh\n\(rows.joined(separator: "\n"))\n".write(
            toFile: tool.folder + "/children.csv", atomically: true, encoding: .utf8)
        for command in [
            ["init", tool.folder + "/home", "--name", "Nhà Thử", "--director", "director"],
            ["import", tool.folder + "/children.csv", "--yes", "--even-if-there"],
        ] { try #require(try tool.run(command, as: "director").status == 0) }
        func names() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: tool.folder).sorted().filter {
                !["pid", "run.sh", "screen"].contains($0) && !$0.hasPrefix("tmux-")
            }
        }
        let before = try names()
        for (number, work) in Self.works(tool.folder).enumerated() {
            for language in number == 0 ? [.vietnamese, .english] : [Language.allCases[number % 2]] {
                try interrupt(work, tool, language)
                #expect(try names() == before, "\(work.command)")
                let list = try tool.run(["list", "--quiet"], as: "director")
                #expect(list.output.split(separator: "\n").count == 600, "\(work.command)")
                #expect(try tool.run(["verify"], as: "director").status == 0, "\(work.command)")
            }
        }
    }
}
