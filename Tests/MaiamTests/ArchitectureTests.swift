import Testing

/// The arrows between modules: SwiftPM builds an import that no target declares, this test does not.
struct ArchitectureTests {
    static let allowed: [String: Set<String>] = [
        "Sealing": ["CSodium", "Synchronization"],
        "Vault": ["CSystem", "Dispatch", "Sealing", "Synchronization"],
        "Disclosure": [],
        "CareRecords": ["Disclosure", "Foundation", "Synchronization"],
        "CareHome": ["CareRecords", "Disclosure", "Foundation", "Sealing", "Synchronization", "Vault"],
        "maiam": [
            "ArgumentParser", "CareHome", "CareRecords", "CSystem", "Fixtures", "Foundation", "Glibc",
            "Synchronization",
        ],
    ]

    static func allowed(in path: String) -> Set<String>? {
        let parts = path.split(separator: "/")
        guard parts.count > 2, let modules = allowed[String(parts[1])] else { return nil }
        if path.hasPrefix("Sources/Vault/Store/SQLite/") {
            return modules.union(["Foundation", "GRDB", "GRDBSQLite"])
        }
        // A session's file must be created exclusively, never through a link, and checked while open.
        if path.hasPrefix("Sources/Vault/Session/") { return modules.union(["Glibc"]) }
        return modules
    }

    @Test func `every import follows the arrows`() throws {
        for path in try Tree.files("Sources") where path.hasSuffix(".swift") {
            let modules = try #require(Self.allowed(in: path), "\(path) is in no known module")
            for line in try Tree.lines(path) {
                guard let module = Import.module(line) else { continue }
                #expect(modules.contains(module), "\(path) imports \(module)")
            }
        }
    }

    @Test func `the vault is read and written through one file of CareHome`() throws {
        let paths = try Tree.files("Sources/CareHome").filter { $0.hasSuffix(".swift") }
        for path in paths where path.split(separator: "/").last != "Home.swift" {
            #expect(!VaultCall.stands(in: try Tree.text(path)), "\(path)")
        }
    }

    @Test(
        arguments: [
            ("try vault.read(child.id)", true), ("home.vault.commit(acts)", true),
            ("self.vault?.read(id)", true), ("vault!\n    .commit([act])", true),
            ("vault.readers", false), ("let vault: Vault", false), ("home.read(permit)", false),
        ])
    func `a call of the vault is known when seen`(code: String, call: Bool) {
        #expect(VaultCall.stands(in: code) == call)
    }

    @Test(
        arguments: [
            ("import GRDB", "GRDB"), ("package import Sealing", "Sealing"),
            ("public import struct Foundation.Data", "Foundation"), ("  internal import Vault", "Vault"),
            ("@testable import CareHome", "CareHome"),
            ("@preconcurrency @_exported public import Glibc // x", "Glibc"),
            ("private import CSodium;", "CSodium"),
            ("// import GRDB", nil), ("/// Import of a sheet", nil), ("let important = 1", nil),
            ("enum Import { case sheet }", nil), ("case import", nil),
        ] as [(String, String?)])
    func `an import is known by its line`(line: String, module: String?) {
        #expect(Import.module(line[...]) == module)
    }
}

enum VaultCall {
    static func stands(in code: String) -> Bool {
        let call = /\bvault[?!]?\s*\.\s*(read|commit)\b/.wordBoundaryKind(.simple)
        return code.firstMatch(of: call) != nil
    }
}

enum Import {
    /// The module a line imports, whatever attributes and access stand before it.
    static func module(_ line: Substring) -> String? {
        let words = line.split { " \t.;/".contains($0) }.map(String.init)
        guard !line.trimmingPrefix(while: \.isWhitespace).hasPrefix("/"),
            let at = words.firstIndex(of: "import"),
            words[..<at].allSatisfy({ $0.hasPrefix("@") || access.contains($0) })
        else { return nil }
        return words[(at + 1)...].first { !kinds.contains($0) }
    }

    private static let access: Set = ["public", "package", "internal", "fileprivate", "private"]
    private static let kinds: Set = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]
}
