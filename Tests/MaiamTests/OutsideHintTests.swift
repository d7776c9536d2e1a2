import Foundation
import Testing

/// What somebody outside the house is told, who holds a key and a sealed summary and nothing else.
@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct OutsideHintTests {
    private func house() throws -> Tool {
        let tool = try Tool()
        let script = """
            export MAIAM_HOME=home
            maiam init home --name "Nhà Thử" --director director --quiet
            maiam key new hoa --quiet
            maiam user add hoa --role social-worker --yes --as director --quiet
            unset MAIAM_HOME; XDG_STATE_HOME=$PWD/out maiam key new so --quiet; export MAIAM_HOME=home
            maiam user add so --role official --public out/maiam/so.pub --yes --as director --quiet
            maiam request table sex --for so --purpose x --basis y --as hoa --quiet
            maiam approve R-0001 --as director --quiet
            maiam summary R-0001 -o out.age --as hoa --quiet
            cp home/facility.pub f.pub
            """
        _ = try tool.shell(script)
        return tool
    }

    private func outside(_ tool: Tool, _ line: String, vi: Bool) throws -> String {
        let said = try tool.shell(
            "XDG_STATE_HOME=$PWD/out maiam \(line) --no-input --language \(vi ? "vi" : "en"); echo =$?")
        return said.replacing(tool.folder, with: "HERE")
    }

    @Test func `the summary opens with the own key, whatever home is named for its facility key`() throws {
        let tool = try house()
        defer { tool.remove() }
        for line in ["--key f.pub", "--home home"] {
            let said = try outside(tool, "check out.age --as so \(line)", vi: false)
            #expect(said.hasSuffix("=0\n") && said.contains("R-0001 for so."), "\(said)")
        }
    }

    @Test(arguments: [
        (
            "check out.age --as so", 64,
            "Hỏi cơ sở tệp facility.pub và so dòng RW… trong tệp ấy qua điện thoại.",
            "Ask the house for its facility.pub and compare the RW… line in it by telephone."
        ),
        (
            "check out.age --as toi --key f.pub", 67,
            "Tệp chỉ mở bằng khóa mà bạn đã đưa tệp .pub cho cơ sở; khóa mới tạo không mở được. Khóa tìm trong HERE/out/maiam.",
            "The file opens with the key whose .pub you gave the house; a new one does not open it. Keys are looked for in HERE/out/maiam."
        ),
    ])
    func `a hint is for whoever is outside`(_ line: String, _ status: Int, _ vi: String, _ en: String) throws
    {
        let tool = try house()
        defer { tool.remove() }
        #expect(try outside(tool, line, vi: true).hasSuffix("\ngợi ý: \(vi)\n=\(status)\n"))
        #expect(try outside(tool, line, vi: false).hasSuffix("\nhint: \(en)\n=\(status)\n"))
    }

    @Test
    func `a key the summary was not sealed to, and an official who opens the home, are told what to do`()
        throws
    {
        let tool = try house()
        defer { tool.remove() }
        _ = try tool.shell("XDG_STATE_HOME=$PWD/out maiam key new ba --quiet")
        let other = try outside(tool, "check out.age --as ba --key f.pub", vi: true)
        #expect(other.hasSuffix("\ngợi ý: Hỏi cơ sở đã niêm tệp này cho tệp .pub nào.\n=65\n"), "\(other)")
        _ = try tool.shell("mkdir -p out/maiam; cp out/maiam/so.key out/maiam/so.pub state/maiam/*/")
        let inside = try tool.shell("maiam list --home home --as so; echo =$?")
        #expect(
            inside.contains("An outside recipient opens no home") && inside.hasSuffix("=77\n"), "\(inside)")
    }
}
