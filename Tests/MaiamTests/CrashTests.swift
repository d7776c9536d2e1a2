import Foundation
import Testing

/// Runs the built command in a folder of its own.
struct Tool {
    let path: String
    let folder: String
    let environment: [String: String]

    private static let found: String? = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let beside = [bundle, Bundle.main.bundleURL, URL(fileURLWithPath: ".build/debug")].map {
            $0.appendingPathComponent("maiam").path
        }
        return beside.first(where: FileManager.default.isExecutableFile)
    }()
    static var isBuilt: Bool { found != nil }

    init() throws {
        path = Self.found ?? ""
        folder = NSTemporaryDirectory() + "maiam-tool-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        environment = ["XDG_STATE_HOME": folder + "/state", "PATH": "/usr/bin:/bin", "MAIAM_LANG": "en"]
        for name in ["director", "carer"] {
            _ = FileManager.default.createFile(
                atPath: folder + "/\(name).pass", contents: Data("six plain words \(name) 4719\n".utf8),
                attributes: [.posixPermissions: 0o600])
        }
    }

    func start(
        _ arguments: [String], as name: String, input: String = "", environment: [String: String]? = nil
    ) throws -> (Process, Pipe) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        let common = ["--no-input", "--passphrase-file", folder + "/\(name).pass"]
        process.arguments =
            arguments
            + (arguments[0] == "init" ? common : common + ["--home", folder + "/home", "--as", name])
        process.environment = environment ?? self.environment
        let output = Pipe()
        let typed = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = typed
        try process.run()
        typed.fileHandleForWriting.write(Data(input.utf8))
        try typed.fileHandleForWriting.close()
        return (process, output)
    }

    func run(_ arguments: [String], as name: String, input: String = "") throws -> (
        status: Int32, output: String
    ) {
        let (process, output) = try start(arguments, as: name, input: input)
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }
}

@Suite struct CrashTests {
    @Test(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
    func `an import killed at any moment leaves all of it or none, and a home that verifies`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        #expect(
            try tool.run(
                ["init", tool.folder + "/home", "--name", "Nhà Thử", "--director", "director"], as: "director"
            ).status == 0)
        let file = tool.folder + "/children.csv"
        let rows = (0..<120).map {
            "Trẻ Thử \(["Một", "Hai", "Ba"][$0 % 3]);\($0 % 2 == 0 ? "Nam" : "Nữ");201\($0 % 8)"
        }
        try "Họ và tên;Giới tính;Ngày sinh\n\(rows.joined(separator: "\n"))\n".write(
            toFile: file, atomically: true, encoding: .utf8)
        var confirmed = 0
        // The last import is left to finish, however slow the machine.
        for delay in [450, 520, 560, 600, 640, 680, 720, 800, nil] as [UInt32?] {
            let (process, _) = try tool.start(["import", file, "--yes", "--even-if-there"], as: "director")
            if let delay {
                usleep(delay * 1000)
                kill(process.processIdentifier, SIGKILL)
            }
            process.waitUntilExit()
            if process.terminationReason == .exit, process.terminationStatus == 0 { confirmed += 1 }
            let list = try tool.run(["list", "--quiet"], as: "director")
            let count = list.output.split(separator: "\n").count
            #expect(
                list.status == 0 && count % 120 == 0 && count >= confirmed * 120,
                "\(count) children after \(delay ?? 0) ms")
            #expect(try tool.run(["verify"], as: "director").status == 0)
        }
        #expect(confirmed > 0)
    }
}
