import Foundation
import Testing

/// The public test vectors beside the package; a test over them is skipped where they are absent.
enum Vectors {
    static let absent: Comment = "the public vectors are not at ../shared/data/vectors"

    static let folder: URL? = {
        var root = URL(fileURLWithPath: #filePath)
        while root.path != "/" {
            root.deleteLastPathComponent()
            let package = root.appendingPathComponent("Package.swift")
            if FileManager.default.fileExists(atPath: package.path) { break }
        }
        let folder = root.deletingLastPathComponent().appendingPathComponent("shared/data/vectors")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static func wycheproof<Group: Decodable>(_ name: String, _: Group.Type) throws -> [Group] {
        let file = try #require(folder).appendingPathComponent("wycheproof/\(name).json")
        return try JSONDecoder().decode(Wycheproof<Group>.self, from: Data(contentsOf: file)).testGroups
    }

    static func bytes(hex: String) -> [UInt8] {
        let digits = hex.utf8.map { $0 < 58 ? $0 - 48 : $0 - 87 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

private struct Wycheproof<Group: Decodable>: Decodable {
    let testGroups: [Group]
}

/// A program of the machine, found on the path.
struct Program {
    let path: String

    init?(_ name: String) {
        let folders = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin"].split(separator: ":")
        let found = folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
        guard let found else { return nil }
        path = found
    }

    /// Its exit code and what it printed.
    func run(_ arguments: [String], input: [UInt8] = [], in folder: URL? = nil) throws -> (Int32, [UInt8]) {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(input).write(to: scratch)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: scratch)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, Array(printed))
    }
}

/// A folder that goes away with the test.
func withScratchFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
}
