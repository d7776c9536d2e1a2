import CareRecords
import Foundation
import Glibc
import Testing

@testable import maiam

@Suite struct FilesTests {
    private let folder = Folder()

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func refusal(_ body: () throws -> Void) -> maiam.ExitStatus? {
        #expect(throws: Failure.self) { try body() }?.status
    }

    @Test func `an output file is whole, private and leaves nothing beside it`() throws {
        let path = folder.path("ra.json")
        try OutputFile.write([1, 2, 3], to: path)
        #expect(folder.content("ra.json") == [1, 2, 3])
        #expect(try mode(path) == 0o600)
        #expect(folder.names == ["ra.json"])
    }

    @Test func `an output file never goes over another unless forced`() throws {
        let path = folder.path("ra.json")
        try OutputFile.write([1], to: path)
        #expect(refusal { try OutputFile.write([2], to: path) } == .cannotCreate)
        #expect(folder.content("ra.json") == [1])
        try OutputFile.write([3], to: path, force: true)
        #expect(folder.content("ra.json") == [3])
        #expect(folder.names == ["ra.json"])
    }

    @Test func `an output file does not follow a link that leads nowhere`() throws {
        let path = folder.path("link")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.path("xa"))
        #expect(refusal { try OutputFile.write([1], to: path) } == .cannotCreate)
    }

    @Test(arguments: [false, true])
    func `an output file that cannot be made is refused`(force: Bool) throws {
        #expect(
            refusal { try OutputFile.write([1], to: folder.path("không/có"), force: force) } == .cannotCreate)
        #expect(refusal { try OutputFile.write([1], to: folder.root.path, force: force) } == .cannotCreate)
    }

    @Test(arguments: [
        ("bí mật", "bí mật"), ("bí mật\n", "bí mật"), ("bí mật\r\n", "bí mật"),
        (" hai dòng\n\n", " hai dòng\n"),
    ])
    func `a passphrase file is taken whole but for its line end`(content: String, passphrase: String) throws {
        let path = folder.put("pass", Array(content.utf8), mode: 0o400)
        let secret = try SecretFile.read(path)
        #expect(secret.withBytes { String(decoding: $0, as: UTF8.self) } == passphrase)
    }

    @Test(arguments: [0o640, 0o604, 0o620, 0o601, 0o666])
    func `a passphrase file that others reach is refused`(mode: Int) {
        let path = folder.put("pass", Array("x".utf8), mode: mode)
        #expect(refusal { _ = try SecretFile.read(path) } == .refused)
    }

    @Test func `a passphrase file must be a file with something in it`() {
        #expect(refusal { _ = try SecretFile.read(folder.root.path) } == .refused)
        #expect(refusal { _ = try SecretFile.read("/dev/null") } == .refused)
        #expect(refusal { _ = try SecretFile.read(folder.path("không có")) } == .notFound)
        #expect(refusal { _ = try SecretFile.read(folder.put("rỗng", [0x0A], mode: 0o600)) } == .badData)
        let long = [UInt8](repeating: 0x61, count: Passphrase.limit + 1)
        #expect(refusal { _ = try SecretFile.read(folder.put("dài", long, mode: 0o600)) } == .badData)
    }

    @Test(arguments: [
        ("", nil), (" \r\n\t", nil), ("\u{FEFF}A\u{301}nh\r\nngủ\n", "Ánh\nngủ"), ("  x  ", "x"),
    ])
    func `a note is checked and in NFC, and an empty one is none`(typed: String, note: String?) throws {
        let read = try NoteInput.note(Array(typed.utf8))
        #expect(read.map { Array($0.unicodeScalars) } == note.map { Array($0.unicodeScalars) })
    }

    @Test func `a note that is no text, or far too long, is bad data`() {
        #expect(refusal { _ = try NoteInput.note([0x61, 0xFF]) } == .badData)
        #expect(
            refusal { _ = try NoteInput.note(.init(repeating: 0x61, count: NoteInput.limit + 1)) } == .badData
        )
    }

    @Test func `a note comes from stdin unless that is a terminal, and a dash names it`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal()
            dup2(terminal.inner, STDIN_FILENO)
            #expect(try NoteInput.read() == nil)
            for argument in [nil, "-", "/dev/stdin"] {
                var ends: [Int32] = [0, 0]
                pipe(&ends)
                dup2(ends[0], STDIN_FILENO)
                #expect(Terminal.write(Array("Ngủ ngon.\n".utf8), to: ends[1]))
                close(ends[1])
                #expect(try NoteInput.read(argument) == "Ngủ ngon.")
            }
            #expect(try NoteInput.read() == nil)
            #expect(try NoteInput.read("Ăn ít.") == "Ăn ít.")
        }
    }
}
