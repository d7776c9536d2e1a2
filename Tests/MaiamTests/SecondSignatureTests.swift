import Foundation
import Testing

/// What is said and answered while somebody else must still sign.
@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct SecondSignatureTests {
    /// A house of the director's with two carers and, if asked for, a deputy; the code of its one child.
    private func house(_ tool: Tool, deputy: Bool = false, trustees: Bool = false) throws -> String {
        let script = """
            export MAIAM_HOME=home
            maiam init home --name "Nhà Thử" --director director --quiet
            for p in hoa mai; do maiam key new $p --quiet; maiam user add $p --role caregiver --yes --as director --quiet; done
            \(deputy ? "maiam key new pho --quiet; maiam user add pho --role deputy-director --yes --as director --quiet" : "")
            \(trustees ? "maiam recovery set --trustees hoa,mai --need 2 -o shares --yes --as director --quiet" : "")
            echo '{"fullName": "Lò Thị Bịa"}' | maiam admit --from - --as director --quiet
            """
        return try tool.shell(script).split(separator: "\n").last.map(String.init) ?? ""
    }

    private func type(_ tool: Tool, _ line: String, as name: String, vi: Bool = false) throws -> String {
        try tool.shell(
            "maiam \(line) --home home --as \(name) --no-input --language \(vi ? "vi" : "en"); echo =$?")
    }

    @Test(arguments: [true, false])
    func `a director alone is told when it holds, and not to ask somebody who is not there`(_ vi: Bool) throws
    {
        let tool = try Tool()
        defer { tool.remove() }
        _ = try house(tool)
        let said = try type(
            tool, "recovery set --trustees hoa,mai --need 2 -o shares --yes", as: "director", vi: vi)
        #expect(said.hasSuffix("=75\n") && !said.contains("lỗi:") && !said.contains("error:"), "\(said)")
        #expect(
            said.contains(
                vi ? "không còn ai khác ký được, nên có hiệu lực" : "nobody else can sign, so it can be done"),
            "\(said)")
        #expect(said.contains(vi ? "đến lúc đó mảnh cũ vẫn còn giá trị" : "old ones are good until then"))
        #expect(said.contains("maiam cosign "), "\(said)")
        let alone = try type(tool, "propose", as: "director", vi: vi)
        #expect(alone.contains(vi ? "lập người giữ mảnh" : "appoint trustees"), "\(alone)")
    }

    @Test(arguments: [true, false])
    func `signed by enough but not by who could do it, it is not complete yet`(_ vi: Bool) throws {
        let tool = try Tool()
        defer { tool.remove() }
        let code = try house(tool, trustees: true)
        let proposed = try type(
            tool, "erase \(code) --basis 'QĐ 1' --confirm \(code)", as: "director", vi: vi)
        #expect(proposed.hasSuffix("=75\n"), "\(proposed)")
        let line = try #require(proposed.split(separator: "\n").first { $0.contains("maiam cosign") })
        let number = try #require(line.split(separator: " ").first { UInt64($0) != nil })
        let signed = try type(tool, "cosign \(number) --yes", as: "hoa", vi: vi)
        #expect(
            signed.hasSuffix(
                vi
                    ? "Đủ chữ ký nhưng chưa làm. Ký tên: hoa.\nTiếp: director gõ: maiam cosign \(number)\n=75\n"
                    : "Signed by enough, not done yet. Signed: hoa.\nNext: director types: maiam cosign \(number)\n=75\n"
            ), "\(signed)")
        #expect(try type(tool, "cosign \(number) --yes", as: "director", vi: vi).hasSuffix("=0\n"))
        #expect(try type(tool, "show \(code)", as: "director").hasSuffix("=66\n"))
    }

    @Test(arguments: [true, false])
    func `the first of two who approve is told that it is not approved yet`(_ vi: Bool) throws {
        let tool = try Tool()
        defer { tool.remove() }
        let code = try house(tool, deputy: true)
        _ = try tool.shell(
            """
            export MAIAM_HOME=home; maiam key new chu --quiet; maiam key new so --quiet
            maiam user add chu --role social-worker --yes --as director --quiet
            maiam user add so --role official --yes --as director --quiet
            maiam request child \(code) --for so --purpose commune --basis x --letter 15/UBND --consent-child yes \
                --consent-rep yes --as chu --quiet
            """)
        let first = try type(tool, "approve R-0001", as: "director", vi: vi)
        #expect(
            first.hasSuffix(
                vi
                    ? "Đã đồng ý R-0001. Chưa duyệt xong: còn chờ pho. Ký tên: director.\nTiếp: pho gõ: maiam approve R-0001\n=75\n"
                    : "Agreed to R-0001. Not approved yet: it waits for pho. Signed: director.\nNext: pho types: maiam approve R-0001\n=75\n"
            ), "\(first)")
        #expect(try type(tool, "approve R-0001", as: "pho", vi: vi).hasSuffix("=0\n"))
    }

    @Test func `that a proposal lapses and cannot be taken back stands in its help`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        #expect(try tool.shell("maiam propose --help").contains("it lapses after seven days"))
        #expect(try tool.shell("maiam propose --help --language vi").contains("sau bảy ngày hết hạn"))
    }
}
