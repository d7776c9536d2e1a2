import CareRecords
import Foundation
import Sealing
import Testing

/// Control-C pressed in a real terminal in the middle of long work: it is taken back, and said in one's own language.
///
/// A rotation and a first search of a small home are over before a key can be pressed; `ProgressTests` breaks those off.
@Suite(
    .serialized, .enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"),
    .enabled(if: Tmux.isThere, "tmux is not installed: nobody can press Control-C"))
struct InterruptionTests {
    /// One long work: the command, and what its line says while it goes on.
    private struct Work {
        let command: String
        var line = Wording(vi: "/giây", en: "/s")
        /// What it has written when it was over before a key could be pressed, and is tried again.
        var writes: [String] = []
        /// Microseconds of every 38,000 that it is given, in one try after another.
        var shares: [UInt32] = [2_000, 1_000, 500]
    }

    private static func works(_ folder: String) -> [Work] {
        let copies = ["data.age", "keys.age"].map { "\(folder)/\($0)" }
        return [
            Work(
                command: "import \(folder)/children.csv --yes --even-if-there",
                line: Wording(vi: "Đang ghi:", en: "Writing:"), shares: [1_500]),
            Work(command: "verify --full"),
            Work(
                command: "backup -o \(copies[0]) --keys \(copies[1])", writes: copies,
                shares: [1_000, 500, 250]),
        ]
    }

    /// - Returns: what stands on the screen after Control-C; nil when the work was over before.
    private func pressed(
        _ command: String, _ line: String, _ share: UInt32, _ tool: Tool, _ language: Language
    )
        throws -> String?
    {
        var environment = tool.environment
        environment["MAIAM_LANG"] = language == .vietnamese ? "vi" : "en"
        let terminal = try Tmux(command, in: tool.folder, environment)
        guard try terminal.slowly(share, until: line) else { return nil }
        try terminal.press("C-c")
        guard try terminal.wait(for: "STATUS=") else { return "it does not end: " + (try terminal.screen()) }
        let screen = try terminal.screen()
        return screen.contains("STATUS=0") ? nil : screen
    }

    private func interrupt(_ work: Work, _ tool: Tool, _ language: Language) throws {
        let command =
            "\(tool.path) \(work.command) --no-input --passphrase-file \(tool.folder)/director.pass "
            + "--home \(tool.folder)/home --as director"
        // The rate behind the number: it has begun, and is not over.
        let line = work.line(language)
        var screen: String?
        for share: UInt32 in work.shares where screen == nil {
            for path in work.writes { try? FileManager.default.removeItem(atPath: path) }
            screen = try pressed(command, line, share, tool, language)
        }
        let found = try #require(screen, "\(work.command): over before a key could be pressed")
        #expect(found.contains("STATUS=130"), "\(work.command): \(found)")
        #expect(found.contains(Wording(vi: "Đã hủy.", en: "Cancelled.")(language)), "\(found)")
        #expect(!found.contains(line), "its line is still there: \(found)")
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
        // So that there is something to copy.
        let scan = tool.folder + "/scan.bin"
        try Data(Random.bytes(48 << 20)).write(
            to: URL(fileURLWithPath: scan))
        let code = try #require(
            try tool.run(["list", "--quiet"], as: "director").output.split(separator: "\n").first)
        try #require(try tool.run(["attach", String(code), "papers", scan], as: "director").status == 0)
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
