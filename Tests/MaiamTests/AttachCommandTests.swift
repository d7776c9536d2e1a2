import Foundation
import Testing

@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct AttachCommandTests {
    private func house() throws -> (tool: Tool, code: String) {
        let tool = try Tool()
        _ = try tool.run(
            ["init", tool.folder + "/home", "--name", "Nhà", "--director", "director"], as: "director")
        try Data("Họ và tên;Giới tính\nBịa Văn A;Nam".utf8).write(
            to: URL(fileURLWithPath: tool.folder + "/children.csv"))
        _ = try tool.run(["import", tool.folder + "/children.csv", "--yes"], as: "director")
        let code = try tool.run(["list", "--quiet"], as: "director").output
        return (tool, code.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private func put(_ tool: Tool, _ name: String, _ content: Data) -> String {
        let path = tool.folder + "/" + name
        _ = FileManager.default.createFile(atPath: path, contents: content)
        return path
    }

    @Test func `a scan goes in, comes out for its reader alone, and is taken away`() throws {
        let (tool, code) = try house()
        defer { tool.remove() }
        let content = Data((0..<200_000).map { UInt8($0 % 241) })
        let scan = put(tool, "MARKER-scan.bin", content)
        let id = try tool.run(
            ["attach", code, "papers", scan, "--title", "Khai sinh", "--quiet"], as: "director"
        ).output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(id.count == 8)
        let list = try tool.run(["attachments", code, "--json"], as: "director").output
        for part in [#""id": "\#(id)""#, #""bytes": 200000"#, #""section": "papers""#, #""cleaned": false"#] {
            #expect(list.contains(part), "\(part)")
        }
        let out = tool.folder + "/out.bin"
        #expect(try tool.run(["attachments", code, id, "-o", out], as: "director").status == 0)
        #expect(FileManager.default.contents(atPath: out) == content)
        let mode = try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try tool.run(["attachments", code, id, "-o", out], as: "director").status == 73)
        #expect(try tool.run(["attachments", code, id, "-o", out, "--force"], as: "director").status == 0)
        #expect(try tool.run(["detach", code, id], as: "director").status == 64)
        #expect(try tool.run(["detach", code, id, "--reason", "nhầm"], as: "director").status == 0)
        #expect(
            try tool.run(["attachments", code, id, "-o", out, "--force"], as: "director").status == 66)
        #expect(FileManager.default.contents(atPath: out) == content)
        #expect(try tool.run(["verify"], as: "director").status == 0)
    }

    @Test func `what cannot be attached is refused with its own status, and nothing is written`() throws {
        let (tool, code) = try house()
        defer { tool.remove() }
        let good = put(tool, "good.pdf", Data("%PDF-1.7".utf8))
        let empty = put(tool, "empty.pdf", Data())
        let broken = put(tool, "broken.jpg", Data([0xFF, 0xD8, 0xFF, 0xE1, 0, 9, 1]))
        let large = put(tool, "large.bin", Data())
        #expect(truncate(large, 1 << 32) == 0)
        let pipe = tool.folder + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        let cases: [([String], Int32)] = [
            (["papers", tool.folder + "/nothing"], 66), (["papers", empty], 65),
            (["papers", tool.folder], 65), (["papers", pipe], 65), (["papers", large], 65),
            (["papers", broken], 65), (["papers", good, "--secret"], 77), (["papers.7", good], 66),
            (["paper", good], 64), (["papers.x", good], 64),
        ]
        for (arguments, status) in cases {
            #expect(
                try tool.run(["attach", code] + arguments, as: "director").status == status, "\(arguments)")
        }
        #expect(try tool.run(["attach", "XX-0000-A", "papers", good], as: "director").status == 66)
        #expect(
            try tool.run(["attachments", code, "00000000", "-o", good + "2"], as: "director").status == 66)
        #expect(!FileManager.default.fileExists(atPath: good + "2"))
        #expect(try tool.run(["attachments", code, "--json"], as: "director").output == "[]\n")
    }

    @Test func `without a terminal a question names the option that answers it`() throws {
        let (tool, code) = try house()
        defer { tool.remove() }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/setsid")
        process.arguments = [
            "--wait", tool.path, "detach", code, "00000000", "--home", tool.folder + "/home", "--as",
            "director",
            "--passphrase-file", tool.folder + "/director.pass",
        ]
        process.environment = tool.environment
        let talk = Pipe()
        process.standardError = talk
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let said = String(decoding: talk.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 64)
        #expect(said.contains("error: There is no terminal to ask on.\nhint: Add --reason.\n"))
    }
}
