import CareHome
import CareRecords
import Foundation
import Testing

/// The ceremony in steps, as it would go on several machines.
@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct RecoveryCommandTests {
    @Test func `when no director is left, two trustees make a new one`() throws {
        var code = ""
        let bench = try Bench { home, tool in
            for name in ["an", "binh", "chi"] { try Bench.enrol(name, .caregiver, into: home, tool) }
            let shares = try home.setRecovery(trustees: ["an", "binh", "chi"], needed: 2)
            #expect(shares.proposal == nil)
            for share in shares.shares {
                try Data(share.bytes).write(to: URL(fileURLWithPath: "\(tool.folder)/\(share.name).share"))
            }
            code = try home.admit(Admission()).code
        }
        let tool = bench.tool
        defer { tool.remove() }
        for name in ["an", "binh", "chi", "moi"] { tool.phrase(name) }
        let share = { (name: String) in tool.folder + "/\(name).share" }
        for name in ["an", "chi"] {
            #expect(try tool.run(["recovery", "drill", share(name)], as: name).status == 0)
        }
        #expect(try tool.run(["recovery", "drill", share("an")], as: "chi").status == 65)

        // The director's key is gone.
        let states = tool.folder + "/state/maiam"
        let vault = try #require(try FileManager.default.contentsOfDirectory(atPath: states).first)
        try FileManager.default.removeItem(atPath: "\(states)/\(vault)/director.key")
        #expect(try tool.run(["key", "new", "moi"], as: "moi").status == 0)
        let half = "\(states)/\(vault)/moi.pub"
        for name in ["an", "chi"] {
            let to = tool.folder + "/\(name).passed"
            #expect(
                try tool.run(["recovery", "pass", share(name), "--to", half, "-o", to, "--yes"], as: name)
                    .status == 0)
        }
        let passed = ["an", "chi"].flatMap { ["--share", tool.folder + "/\($0).passed"] }
        #expect(try tool.run(["recover"] + passed.prefix(2), as: "moi").status == 75)
        #expect(try tool.run(["recover", "--share", share("an")], as: "moi").status == 65)
        #expect(try tool.run(["recover"] + passed, as: "moi").status == 0)
        #expect(try tool.run(["recover"] + passed, as: "moi").status == 66)
        #expect(try tool.run(["show", code], as: "moi").status == 0)
        #expect(try tool.run(["rotate", "--yes"], as: "moi").status == 0)
        #expect(try tool.run(["verify"], as: "moi").status == 0)
        #expect(try tool.run(["audit", "--json"], as: "moi").output.contains("\"recovered\""))
    }
}

extension Tool {
    /// A file with somebody's passphrase.
    func phrase(_ name: String) {
        _ = FileManager.default.createFile(
            atPath: folder + "/\(name).pass", contents: Data("six plain words \(name) 4719\n".utf8),
            attributes: [.posixPermissions: 0o600])
    }
}
