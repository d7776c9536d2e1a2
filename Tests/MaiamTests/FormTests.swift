import CareRecords
import Foundation
import Testing

@testable import maiam

@Suite struct FormTests {
    @Test(arguments: [
        ("Ca đêm", "night"), ("dem", "night"), ("2", "afternoon"), ("night", "night"), ("ca", nil),
        ("0", nil),
        ("9", nil), ("", nil),
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

    static let canType = Tool.isBuilt && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    @Test(.enabled(if: canType, "needs the built maiam and python3"))
    func `the code is checked before anything is asked, and a form cut short goes on where it stood`() throws
    {
        let tool = try Tool()
        defer { tool.remove() }
        let found = ["init", tool.folder + "/home", "--name", "Nhà Thử", "--director", "director"]
        #expect(try tool.run(found, as: "director").status == 0)
        let code = try tool.run(["admit", "--from", "-", "--quiet"], as: "director", input: "{}").output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let wrong = try tool.type(["record", "AA-0000-A", "journal"])
        #expect(wrong.contains("No child has this code.") && !wrong.contains("Shift"))
        let journal = ["record", code, "journal"]
        let cut = try tool.type(journal, "Shift=night", "Meals=rice, soup", "Sleep=die")
        #expect(cut.contains("Meals: rice, soup") && !cut.contains("Signed"))
        let rest = try tool.type(journal, "2=y", "Sleep=well", "What=Asked for mother.", "Write=y")
        #expect(
            rest.contains("2 answers were left unfinished. Go on with them?") && !rest.contains("Shift ("))
        #expect(rest.contains("Written: Care diary."))
        let shown = try tool.run(["show", code, "journal", "--json"], as: "director").output
        for word in ["night", "rice, soup", "well", "Asked for mother."] { #expect(shown.contains(word)) }
        #expect(try !tool.type(journal, "Shift=die").contains("unfinished"))
    }
}

extension Tool {
    /// Answers each question by its first word, else with Enter; dies where the answer is `die`.
    private static let typist = """
        import os, pty, select, sys, time
        answers = dict(pair.split("=") for pair in sys.argv[1].split("|") if pair)
        pid, fd = pty.fork()
        if pid == 0: os.execvp(sys.argv[2], sys.argv[2:])
        out, seen, end = b"", 0, time.time() + 240
        while time.time() < end:
            if select.select([fd], [], [], 0.3)[0]:
                try: got = os.read(fd, 4096)
                except OSError: break
                if not got: break
                out += got
            elif len(out) > seen and out.rstrip().endswith((b":", b"]")):
                question = out.decode().splitlines()[-1]
                answer = answers.get(question.split()[0].rstrip(":"), "")
                if answer == "die": os.kill(pid, 9); break
                seen = len(out)
                os.write(fd, (answer + "\\n").encode())
        print(out.decode())
        """

    /// What a terminal shows while the director answers at it.
    func type(_ arguments: [String], _ answers: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", Self.typist, answers.joined(separator: "|"), path] + arguments
        process.environment = environment.merging([
            "MAIAM_HOME": folder + "/home", "MAIAM_AS": "director",
            "MAIAM_PASSPHRASE_FILE": folder + "/director.pass",
        ]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
