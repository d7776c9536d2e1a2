import CareHome
import Foundation
import Testing

@Suite struct TarTests {
    private let files: [Tar.File] = [
        ("ho-so.json", Array("{}\n".utf8)), ("rong", []), ("A_1.age", [UInt8](repeating: 7, count: 512)),
        (String(repeating: "x", count: 100), (0..<1500).map { UInt8($0 % 251) }),
    ]

    private func same(_ a: [Tar.File], _ b: [Tar.File]) -> Bool { a.elementsEqual(b, by: ==) }

    /// Runs the system's tar in a folder of its own and hands that folder on.
    private func tar(_ arguments: [String], in folder: URL) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["tar"] + arguments
        process.currentDirectoryURL = folder
        process.standardOutput = output
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: text, as: UTF8.self)
    }

    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tar-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test func `an archive comes back as it was, the same bytes each time`() throws {
        #expect(same(try Tar.entries(Tar.archive(files)), files))
        #expect(Tar.archive(files) == Tar.archive(files))
        #expect(Tar.archive([]).count == 1024)
        #expect(try Tar.entries(Tar.archive([])).isEmpty)
    }

    @Test func `the system's tar unpacks what we pack`() throws {
        try withFolder { folder in
            try Data(Tar.archive(files)).write(to: folder.appending(path: "a.tar"))
            #expect(try tar(["-tvf", "a.tar"], in: folder).contains("-rw------- 0/0"))
            _ = try tar(["-xf", "a.tar"], in: folder)
            for file in files {
                #expect(try Data(contentsOf: folder.appending(path: file.name)) == Data(file.bytes))
            }
        }
    }

    @Test(arguments: ["ustar", "gnu"])
    func `we unpack what the system's tar packs`(format: String) throws {
        try withFolder { folder in
            for file in files { try Data(file.bytes).write(to: folder.appending(path: file.name)) }
            _ = try tar(["-cf", "a.tar", "--format=\(format)"] + files.map(\.name), in: folder)
            #expect(same(try Tar.entries(Array(Data(contentsOf: folder.appending(path: "a.tar")))), files))
        }
    }

    @Test(arguments: [
        ("../x", TarError.unsafeName), ("/etc/passwd", .unsafeName), ("a/b", .unsafeName),
        (".x", .unsafeName),
        ("Ánh", .unsafeName), ("a b", .unsafeName), ("", .unsafeName), ("a\u{0}b", .unsafeName),
    ])
    func `a name that could land elsewhere is refused`(name: String, error: TarError) {
        let renamed = forged { $0.replaceSubrange(0..<100, with: padded(name)) }
        #expect(throws: error) { try Tar.entries(renamed) }
    }

    @Test(arguments: "123456789gxLKS".map(\.asciiValue))
    func `only regular files are unpacked`(type: UInt8?) throws {
        let type = try #require(type)
        #expect(throws: TarError.notARegularFile) { try Tar.entries(forged { $0[156] = type }) }
    }

    @Test(arguments: [
        "77777777777\u{0}", "           \u{0}", "-0000000001\u{0}", "0000000000x\u{0}", "\u{0}",
    ])
    func `a size that is no size, or runs past the end, is refused`(size: String) {
        let field = Array(size.utf8) + [UInt8](repeating: 0, count: 12 - size.utf8.count)
        #expect(throws: TarError.self) {
            try Tar.entries(forged { $0.replaceSubrange(124..<136, with: field) })
        }
    }

    @Test func `a prefix, a link, and another magic are refused`() {
        #expect(throws: TarError.unsafeName) { try Tar.entries(forged { $0[345] = 0x2E }) }
        #expect(throws: TarError.notARegularFile) { try Tar.entries(forged { $0[157] = 0x2E }) }
        #expect(throws: TarError.malformed) { try Tar.entries(forged { $0[257] = 0x55 }) }
    }

    @Test func `too many files, one twice, or something after the end are refused`() {
        let many = (0...Tar.fileLimit).map { (name: "f\($0)", bytes: [UInt8]()) }
        #expect(throws: TarError.tooManyFiles) { try Tar.entries(Tar.archive(many)) }
        #expect(throws: TarError.sameNameTwice) { try Tar.entries(Tar.archive([("a", []), ("a", [])])) }
        #expect(throws: TarError.somethingAfterTheEnd) { try Tar.entries(Tar.archive(files) + [1]) }
        #expect(throws: TarError.tooLarge) {
            try Tar.entries([UInt8](repeating: 0, count: Tar.byteLimit + 1))
        }
    }

    @Test func `an archive cut short anywhere is refused`() {
        let archive = Tar.archive([("a", [1, 2, 3])])
        for length in archive.indices {
            #expect(throws: TarError.self) { try Tar.entries(Array(archive[..<length])) }
        }
    }

    @Test func `a changed header never passes for the file it was`() {
        let archive = Tar.archive([("a", [1, 2, 3])])
        for position in 0..<512 {
            var changed = archive
            changed[position] ^= 0x01
            let read = try? Tar.entries(changed)
            #expect(read.map { same($0, [("a", [1, 2, 3])]) } != false, "byte \(position)")
        }
    }

    private func padded(_ name: String) -> [UInt8] {
        Array(name.utf8) + [UInt8](repeating: 0, count: 100 - name.utf8.count)
    }

    /// A one-file archive with its header changed and its checksum set right.
    private func forged(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
        var archive = Tar.archive([("a", [1, 2, 3])])
        change(&archive)
        archive.replaceSubrange(148..<156, with: [UInt8](repeating: 0x20, count: 8))
        let sum = String(archive[..<512].reduce(0) { $0 + Int($1) }, radix: 8)
        let field = String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} "
        archive.replaceSubrange(148..<156, with: Array(field.utf8))
        return archive
    }
}
