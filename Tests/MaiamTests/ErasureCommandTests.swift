import Foundation
import Testing

/// An erasure by two people, as both of them see it.
@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct ErasureCommandTests {
    /// Founds a house with a deputy and one child, and says the child's code.
    private func house(_ tool: Tool) throws -> String {
        let script = """
            export MAIAM_HOME=home
            maiam init home --name "Nhà Thử" --director director --quiet
            maiam key new carer --passphrase-file carer.pass --quiet
            maiam user add carer --role deputy-director --yes --as director --quiet
            echo '{"fullName": "Lò Thị Bịa"}' | maiam admit --from - --as director --quiet
            """
        return try tool.shell(script).split(separator: "\n").last.map(String.init) ?? ""
    }

    private func type(_ tool: Tool, _ line: String, as name: String, _ language: String) throws -> String {
        try tool.shell(
            "maiam \(line) --home home --as \(name) --passphrase-file \(name).pass --language \(language); echo =$?"
        )
    }

    @Test(arguments: ["vi", "en"])
    func `it is proposed plainly, certified to whoever completes it, and not done twice`(language: String)
        throws
    {
        let tool = try Tool()
        defer { tool.remove() }
        let code = try house(tool)
        try #require(code.hasPrefix("NT-"), "\(code)")
        let erase = "erase \(code) --basis 'QĐ 12' --confirm \(code)"
        let proposed = try type(tool, erase + " -o a.json", as: "director", language)
        #expect(proposed.hasSuffix("=75\n"), "\(proposed)")
        #expect(!proposed.contains("lỗi:") && !proposed.contains("error:"), "\(proposed)")
        let line = try #require(proposed.split(separator: "\n").first { $0.contains("maiam cosign") })
        let number = try #require(line.split(separator: " ").first { UInt64($0) != nil })
        #expect(proposed.contains("maiam cosign \(number) -o "), "the -o of the proposer is not forgotten")
        #expect(!FileManager.default.fileExists(atPath: tool.folder + "/a.json"))

        let signed = try type(tool, "cosign \(number) --yes -o b.json", as: "carer", language)
        #expect(signed.hasSuffix("=0\n"), "\(signed)")
        let certificate = try String(contentsOfFile: tool.folder + "/b.json", encoding: .utf8)
        #expect(certificate.contains(code) && certificate.contains("QĐ 12"))
        #expect(FileManager.default.fileExists(atPath: tool.folder + "/b.json.minisig"))

        let again = try type(tool, erase + " -o c.json", as: "director", language)
        #expect(again.hasSuffix("=0\n"), "\(again)")
        #expect(again.contains(language == "vi" ? "đã được xóa lúc" : "was erased at"), "\(again)")
        #expect(!again.contains("Ký tên") && !again.contains("Signed: "), "\(again)")
        #expect(FileManager.default.fileExists(atPath: tool.folder + "/c.json"))
    }

    @Test func `-o at something that erases nothing is refused before anything is signed`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        _ = try house(tool)
        let proposed = try type(tool, "clock --yes", as: "director", "en")
        try #require(proposed.hasSuffix("=75\n"), "\(proposed)")
        let line = try #require(proposed.split(separator: "\n").first { $0.contains("maiam cosign") })
        let number = try #require(line.split(separator: " ").compactMap { UInt64($0) }.first)
        let refused = try type(tool, "cosign \(number) --yes -o b.json", as: "carer", "en")
        #expect(refused.hasSuffix("=64\n"), "\(refused)")
        #expect(try type(tool, "propose", as: "carer", "en").contains("carer"), "it still waits for them")
        #expect(try type(tool, "cosign \(number) --yes", as: "carer", "en").hasSuffix("=0\n"))
    }
}
