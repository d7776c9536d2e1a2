import Foundation
import Testing

struct TreeTests {
    @Test func `the top level holds what the design names and nothing else`() throws {
        let top = try (tracked() ?? Tree.files("")).compactMap { $0.split(separator: "/").first }
            .filter { !$0.hasPrefix(".") }
        #expect(
            Set(top) == ["Package.swift", "README.md", "Sources", "Tests", "fixtures", "keys"])
    }

    /// What git would hand out; nil in an unpacked archive, where everything there is counts.
    private func tracked() throws -> [String]? {
        let (git, output) = (Process(), Pipe())
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "-c", "safe.directory=*", "-C", Tree.root, "ls-files", "-z"]
        git.standardOutput = output
        git.standardError = FileHandle.nullDevice
        try git.run()
        let listing = output.fileHandleForReading.readDataToEndOfFile()
        git.waitUntilExit()
        guard git.terminationStatus == 0 else { return nil }
        return String(decoding: listing, as: UTF8.self).split(separator: "\0").map(String.init)
    }

    @Test func `no private key lies in keys`() throws {
        for path in try Tree.files("keys") {
            #expect(!path.hasSuffix(".key"), "\(path)")
            #expect(!PrivateKey.stands(in: try Tree.text(path)), "\(path)")
        }
    }

    @Test(
        arguments: [
            ("AGE-SECRET-KEY-1QQQQ", true), ("  age-secret-key-1qqqq", true),
            ("-----BEGIN OPENSSH PRIVATE KEY-----", true), ("untrusted comment: minisign secret key", true),
            ("age1qqqq", false), ("untrusted comment: minisign public key", false),
        ])
    func `private key material is known when seen`(text: String, secret: Bool) {
        #expect(PrivateKey.stands(in: text) == secret)
    }

    @Test func `no Swift file of the product is longer than 250 lines`() throws {
        for path in try Tree.files("Sources") where path.hasSuffix(".swift") {
            let count = try Tree.lines(path).count - 1
            #expect(count <= 250, "\(path) has \(count) lines")
        }
    }
}

enum PrivateKey {
    static func stands(in text: String) -> Bool {
        let upper = text.uppercased()
        let key = [
            "AGE-SECRET-KEY-1", "PRIVATE KEY-----", "MINISIGN SECRET KEY", "MINISIGN ENCRYPTED SECRET KEY",
        ]
        return key.contains { upper.contains($0) }
    }
}
