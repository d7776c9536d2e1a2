import CareRecords
import Foundation
import Testing

@testable import maiam

@Suite struct FormTests {
    @Test(arguments: [
        ("Ca đêm", "night"), ("dem", "night"), ("2", "afternoon"), ("night", "night"), ("ca", nil),
        ("0", nil),
        ("4", nil), ("", nil),
    ])
    func `a code is picked by name, number or the word that only one label holds`(
        _ typed: String, _ key: String?
    ) throws {
        let list = try #require(RecordSchema.section("journal")?["shift"]?.type.codes)
        #expect(Form.pick(typed, list) == key)
    }

    @Test func `a number that is a code itself is that code`() throws {
        let list = try #require(RecordSchema.section("admission")?["reportChannel"]?.type.codes)
        #expect(Form.pick("111", list) == "111" && Form.pick("1", list) == "phone")
    }

    /// Presses the answers one by one at a terminal of its own; with `kill` it dies at that question.
    private static let typist = """
        import os, pty, select, sys, time
        kill, answers, command = int(sys.argv[1]), sys.argv[2].split("|"), sys.argv[3:]
        pid, fd = pty.fork()
        if pid == 0: os.execvp(command[0], command)
        out, seen, asked, end = b"", 0, 0, time.time() + 60
        while time.time() < end:
            if select.select([fd], [], [], 0.2)[0]:
                try: got = os.read(fd, 4096)
                except OSError: break
                if not got: break
                out += got
            elif len(out) > seen and out.rstrip().endswith((b":", b"]")):
                if asked == kill: os.kill(pid, 9); break
                seen = len(out)
                os.write(fd, ((answers[asked] if asked < len(answers) else "") + "\\n").encode())
                asked += 1
        print(out.decode())
        """

    private func type(_ tool: Tool, _ arguments: [String], kill: Int = -1, _ answers: String...) throws
        -> String
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments =
            ["-c", Self.typist, String(kill), answers.joined(separator: "|"), tool.path] + arguments
        process.environment = tool.environment.merging([
            "MAIAM_HOME": tool.folder + "/home", "MAIAM_AS": "director",
            "MAIAM_PASSPHRASE_FILE": tool.folder + "/director.pass",
        ]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    @Test(
        .enabled(
            if: Tool.isBuilt && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"),
            "needs the built maiam and python3"))
    func `the code is checked before anything is asked, and a form cut short goes on where it stood`() throws
    {
        let tool = try Tool()
        defer { tool.remove() }
        #expect(
            try tool.run(
                ["init", tool.folder + "/home", "--name", "Nhà Thử", "--director", "director"], as: "director"
            ).status == 0)
        let code = try tool.run(["admit", "--from", "-", "--quiet"], as: "director", input: "{}").output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let wrong = try type(tool, ["record", "AA-0000-A", "journal"])
        #expect(wrong.contains("No child has this code.") && !wrong.contains("Shift"))
        let cut = try type(tool, ["record", code, "journal"], kill: 4, "night", "", "", "rice, soup")
        #expect(cut.contains("Meals: rice, soup") && !cut.contains("Signed"))
        let rest = try type(
            tool, ["record", code, "journal"], "y", "", "", "well", "", "", "Asked for mother.", "", "", "y")
        #expect(
            rest.contains("2 answers were left unfinished. Go on with them?") && !rest.contains("Shift ("))
        #expect(rest.contains("Written: Care diary."))
        let shown = try tool.run(["show", code, "journal", "--json"], as: "director").output
        for word in ["night", "rice, soup", "well", "Asked for mother."] { #expect(shown.contains(word)) }
        #expect(try !type(tool, ["record", code, "journal"], kill: 0).contains("unfinished"))
    }
}
