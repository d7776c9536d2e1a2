import CareHome
import CareRecords
import Foundation
import Testing

/// The way back after the disk is gone, as it is walked once a year with made-up children.
@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct BackupCommandTests {
    static let markers = ["Nguyễn Thị Ví Dụ", "Ví Dụ", "fullName", "Ngủ yên", "journal", "Nhà Thử", "carer"]

    private func keys(_ tool: Tool, _ names: [(String, String)]) throws {
        for (name, role) in names {
            _ = FileManager.default.createFile(
                atPath: tool.folder + "/\(name).pass", contents: Data("six plain words \(name) 4719\n".utf8),
                attributes: [.posixPermissions: 0o600])
            #expect(try tool.run(["key", "new", name], as: name).status == 0)
            #expect(try tool.run(["user", "add", name, "--role", role, "--yes"], as: "director").status == 0)
        }
    }

    @Test func `the technician copies, the director brings it all back on a new disk`() throws {
        var code = ""
        let bench = try Bench { home, _ in
            code = try home.admit(
                Intake.read(
                    json: JSON.parse(Array(#"{"fullName": "Nguyễn Thị Ví Dụ"}"#.utf8)), today: home.today)
            ).code
        }
        let tool = bench.tool
        defer { tool.remove() }
        try keys(tool, [("carer", "caregiver"), ("tech", "technician")])
        #expect(
            try tool.run(["record", code, "journal"], as: "carer", input: "Ngủ yên.\n").status == 0)
        let (data, keys) = (tool.folder + "/data.age", tool.folder + "/keys.age")
        let before = try tool.run(["show", code, "--json"], as: "director").output

        // Whoever copies reads nothing, and nobody else copies.
        #expect(try tool.run(["list"], as: "tech").status == 77)
        #expect(try tool.run(["backup", "-o", data, "--keys", keys], as: "carer").status == 77)
        let made = try tool.run(["backup", "-o", data, "--keys", keys, "--expires", "30d"], as: "tech")
        #expect(made.status == 0 && made.output.split(separator: "\n").count == 2)
        #expect(try tool.run(["backup", "-o", data], as: "tech").status == 73)
        #expect(try tool.run(["verify", "--backup", data], as: "tech").status == 65)
        let listed = try tool.run(["backup", "list", "--json"], as: "director").output
        let copies = try JSON.parse(Array(listed.utf8))
        guard case .array(let items) = copies else { throw Failure.notJSON }
        #expect(items.count == 2 && items.allSatisfy { $0["takenBy"] == .string("tech") })

        for path in [data, keys] {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(bytes.starts(with: Data("age-encryption.org/v1".utf8)))
            for marker in Self.markers {
                #expect(!DemoTests.stands(marker, in: bytes), "\(marker) in \(path)")
            }
            #expect(
                try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: tool.folder).allSatisfy {
                !$0.hasSuffix(".copy") && !$0.hasSuffix(".part")
            })

        // The disk is gone: nothing is left but the packages and the director's key.
        try FileManager.default.removeItem(atPath: tool.folder + "/home")
        let states = tool.folder + "/state/maiam"
        let vault = try #require(try FileManager.default.contentsOfDirectory(atPath: states).first)
        for name in ["director.anchor", "director.pub", "carer.anchor"] {
            try? FileManager.default.removeItem(atPath: "\(states)/\(vault)/\(name)")
        }
        #expect(try tool.anywhere(["restore", data, "--to", tool.folder + "/home", "--yes"]) == 64)
        #expect(try tool.anywhere(["verify", "--backup", data, "--backup", keys]) == 0)
        #expect(try tool.anywhere(["restore", data, keys, "--to", tool.folder + "/home", "--yes"]) == 0)
        #expect(try tool.anywhere(["restore", data, keys, "--to", tool.folder + "/home", "--yes"]) == 73)
        #expect(try tool.run(["verify"], as: "director").status == 0)
        #expect(try tool.run(["show", code, "--json"], as: "director").output == before)
        #expect(try tool.run(["show", code, "journal"], as: "carer").output.contains("Ngủ yên."))
        #expect(try tool.run(["audit", "--json"], as: "director").output.contains("\"restored\""))
    }

    private enum Failure: Error { case notJSON }
}

extension Tool {
    /// Runs what needs no home.
    func anywhere(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments =
            arguments + ["--no-input", "--passphrase-file", folder + "/director.pass", "--as", "director"]
        process.environment = environment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
