import CareHome
import CareRecords
import Foundation
import Testing

/// Where a home may not lie, and a disk that does not take what is to be written.
@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct PlaceTests {
    private func bench() throws -> Bench { try Bench { home, _ in _ = try home.admit(Admission()) } }

    @Test(arguments: ["home.sqlite", "keys.sqlite", "keys.sqlite-wal", ""])
    func `a linked home or file is refused`(name: String) throws {
        let bench = try bench()
        defer { bench.tool.remove() }
        let path = bench.tool.folder + "/home" + (name.isEmpty ? "" : "/" + name)
        try? FileManager.default.moveItem(atPath: path, toPath: bench.tool.folder + "/away")
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: bench.tool.folder + "/away")
        #expect(try bench.tool.run(["list"], as: "director").status == 77)
    }

    @Test func `a second name for a file is refused`() throws {
        let bench = try bench()
        defer { bench.tool.remove() }
        let path = bench.tool.folder + "/home/keys.sqlite"
        try FileManager.default.linkItem(atPath: path, toPath: bench.tool.folder + "/second")
        #expect(try bench.tool.run(["list"], as: "director").status == 77)
    }

    @Test(arguments: [(0o755, 77), (0o701, 77), (0o702, 77), (0o700, 0), (0o750, 0)])
    func `a folder that everybody reaches is refused`(mode: Int, status: Int32) throws {
        let bench = try bench()
        defer { bench.tool.remove() }
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: bench.tool.folder + "/home")
        #expect(try bench.tool.run(["list"], as: "director").status == status)
    }

    @Test(.enabled(if: Mount.works, "only root mounts file systems"))
    func `a disk that fills up refuses by name and loses nothing`() throws {
        let bench = try bench()
        defer { bench.tool.remove() }
        let disk = try Mount(bench.tool.folder + "/disk", size: "400k")
        defer { disk.release() }
        try Bench.copy(bench.tool.folder + "/home", to: disk.path + "/home")
        var statuses: Set<Int32> = []
        var written = 1
        for _ in 0..<40 {
            let status = try bench.tool.run(["admit", "--from", "-"], in: disk.path + "/home", input: "{}")
            statuses.insert(status)
            if status == 0 { written += 1 } else { break }
        }
        #expect(statuses == [0, 73])
        // What was confirmed is there, and once there is room it goes on.
        try disk.grow(to: "8m")
        #expect(try bench.tool.run(["verify"], in: disk.path + "/home") == 0)
        #expect(try bench.tool.run(["admit", "--from", "-"], in: disk.path + "/home", input: "{}") == 0)
        let list = try bench.tool.output(["list", "--quiet"], in: disk.path + "/home")
        #expect(list.split(separator: "\n").count == written + 1)
    }

    @Test(.enabled(if: Mount.works, "only root mounts file systems"))
    func `a disk that is only to be read refuses by name`() throws {
        let bench = try bench()
        defer { bench.tool.remove() }
        let disk = try Mount(bench.tool.folder + "/disk", size: "4m")
        defer { disk.release() }
        try Bench.copy(bench.tool.folder + "/home", to: disk.path + "/home")
        try disk.makeReadOnly()
        for arguments in [["admit", "--from", "-"], ["list"], ["rotate", "--yes"]] {
            #expect(try bench.tool.run(arguments, in: disk.path + "/home", input: "{}") == 73, "\(arguments)")
        }
    }
}

/// A small file system in memory.
struct Mount {
    let path: String

    static let works: Bool = {
        guard getuid() == 0 else { return false }
        let path = NSTemporaryDirectory() + "maiam-mount-" + UUID().uuidString
        guard let mount = try? Mount(path, size: "64k") else { return false }
        mount.release()
        return true
    }()

    struct Refused: Error {}

    init(_ path: String, size: String) throws {
        self.path = path
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(size),mode=0700", "tmpfs", path])
    }

    func grow(to size: String) throws { try Self.run("mount", ["-o", "remount,size=\(size)", path]) }
    func makeReadOnly() throws { try Self.run("mount", ["-o", "remount,ro", path]) }
    func release() { try? Self.run("umount", ["-l", path]) }

    private static func run(_ command: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [command] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Refused() }
    }
}

extension Tool {
    func run(_ arguments: [String], in home: String, input: String = "") throws -> Int32 {
        try finish(arguments, in: home, input: input).0
    }
    func output(_ arguments: [String], in home: String) throws -> String {
        try finish(arguments, in: home, input: "").1
    }

    /// The director, in a home that lies somewhere else.
    private func finish(_ arguments: [String], in home: String, input: String) throws -> (Int32, String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments =
            arguments + [
                "--no-input", "--passphrase-file", folder + "/director.pass", "--as", "director", "--home",
                home,
            ]
        process.environment = environment
        let (typed, printed) = (Pipe(), Pipe())
        process.standardInput = typed
        process.standardOutput = printed
        process.standardError = FileHandle.nullDevice
        try process.run()
        typed.fileHandleForWriting.write(Data(input.utf8))
        try typed.fileHandleForWriting.close()
        let text = String(decoding: printed.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
