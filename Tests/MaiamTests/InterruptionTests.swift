import CareHome
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
    }

    private static func works(_ folder: String) -> [Work] {
        [
            Work(
                command: "import \(folder)/children.csv --yes", line: Wording(vi: "Đang ghi:", en: "Writing:")
            ),
            Work(command: "verify --full", line: Wording(vi: "/giây", en: "/s")),
        ]
    }

    private static let children = 600

    private func interrupt(_ work: Work, _ tool: Tool, _ language: Language) throws {
        var environment = tool.environment
        environment["MAIAM_LANG"] = language == .vietnamese ? "vi" : "en"
        let command =
            "\(tool.path) \(work.command) --no-input --passphrase-file \(tool.folder)/director.pass "
            + "--home \(tool.folder)/home --as director"
        let terminal = try Tmux(command, in: tool.folder, environment)
        // The rate behind the number: it has begun, and is not over.
        let line = work.line(language)
        let isShown = try terminal.slowly(500, until: line)
        var screen = try terminal.screen()
        #expect(isShown, "\(work.command): no line “\(line)”: \(screen)")
        try terminal.press("C-c")
        terminal.goOn()
        let isOver = try terminal.wait(for: "STATUS=130")
        screen = try terminal.screen()
        #expect(isOver, "\(work.command): \(screen)")
        #expect(screen.contains(Wording(vi: "Đã hủy.", en: "Cancelled.")(language)), "\(screen)")
        #expect(!screen.contains(line), "its line is still there: \(screen)")
    }

    @Test func `long work interrupted half-way is taken back, and the home is sound`() throws {
        let bench = try Bench { home, _ in
            let child = try Intake.read(
                json: JSON.parse(Array(#"{"fullName": "Trẻ Thử Hai", "sex": "female", "dob": "2015"}"#.utf8)),
                today: home.today)
            #expect(
                try home.admit([Admission](repeating: child, count: Self.children)).count == Self.children)
        }
        let tool = bench.tool
        defer { tool.remove() }
        let rows = (0..<600).map { "Trẻ Thử Một;\($0 % 2 == 0 ? "Nam" : "Nữ");201\($0 % 8)" }
        try "Họ và tên;Giới tính;Ngày sinh\n\(rows.joined(separator: "\n"))\n".write(
            toFile: tool.folder + "/children.csv", atomically: true, encoding: .utf8)
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
                #expect(list.output.split(separator: "\n").count == Self.children, "\(work.command)")
                #expect(try tool.run(["verify"], as: "director").status == 0, "\(work.command)")
            }
        }
    }
}
