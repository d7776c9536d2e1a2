import CareRecords
import Foundation
import Sealing
import Testing

@testable import CareHome
@testable import Vault

/// What a script meets where somebody has spoiled one child's card.
@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct MissingCommandTests {
    @Test func `lists print the others and end with 65`() throws {
        var codes: [String] = []
        let bench = try Bench { home, _ in
            codes = try (0..<2).map {
                try home.admit(
                    Intake.read(
                        json: JSON.parse(Array(#"{"sex": "female", "room": "\#($0)"}"#.utf8)),
                        today: home.today)
                ).code
            }
            let child = try home.child(codes[0]).id
            let ring = try #require(home.vault.keyring.rings[Compartment.roster.rawValue])
            let garbage = StoredKey(
                locator: ring.locator(subject: child, keyEpoch: 0), subject: child,
                wrap: [1] + Random.bytes(72))
            try home.vault.store.transaction { try $0.addKeys([garbage], entry: home.vault.anchor.size - 1) }
        }
        defer { bench.tool.remove() }
        for (words, output) in [
            (["list", "--quiet"], "\(codes[1])\n"), (["search", "khong ai", "--quiet"], ""),
            (["due", "--within", "0d", "--quiet"], nil),
            (["census", "--json"], nil), (["census", "--from", "2026-01-01", "--json"], nil),
            (["shift", "--count", "--json"], nil), (["report", "month", "--json"], nil),
        ] as [([String], String?)] {
            let found = try bench.tool.run(words, as: "director")
            #expect(found.status == 65, "\(words): \(found)")
            #expect(!found.output.contains(codes[0]), "\(words)")
            if let output { #expect(found.output == output, "\(words)") }
            guard words.last == "--json" else { continue }
            #expect(found.output.contains(#""unreadableNotCounted": 1"#), "\(words): \(found.output)")
            #expect(found.output.contains(#""restrictedNotCounted": 0"#), "\(words): \(found.output)")
        }
        #expect(try bench.tool.run(["show", codes[0]], as: "director").status == 65)
        #expect(try bench.tool.run(["show", codes[1]], as: "director").status == 0)
        // Who writes of others is not kept from it.
        #expect(
            try bench.tool.run(["admit", "--from", "-", "--quiet"], as: "director", input: "{}").status == 0)
    }
}
