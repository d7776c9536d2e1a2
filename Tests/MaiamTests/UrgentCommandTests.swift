import Foundation
import Testing

@testable import maiam

@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct UrgentCommandTests {
    @Test func `two on duty tell a hospital the least, and the director confirms`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        func run(_ arguments: String..., as name: String = "director", input: String = "") throws -> (
            status: Int32, output: String
        ) { try tool.run(arguments, as: name, input: input) }
        _ = try run("init", tool.folder + "/home", "--name", "Nhà", "--director", "director")
        #expect(try run("key", "new", "carer", as: "carer").status == 0)
        #expect(try run("user", "add", "carer", "--role", "caregiver", "--yes").status == 0)
        let child = #"{"fullName": "Đỗ Thị Ví Dụ", "sex": "female", "dob": "2013-09-02"}"#
        let code = try run("admit", "--from", "-", "--quiet", input: child).output
            .trimmingCharacters(in: .whitespacesAndNewlines)

        let asked = try run("urgent", code, "--purpose", "hospital", "--to", "BV Nhi", "--why", "sốt")
        #expect(asked.status == 0 && asked.output == "U-0001\n")
        let own = try run("urgent", "agree", "U-0001", "--yes")
        #expect(own.status == 77 && own.output.isEmpty)
        let early = try run("urgent", "show", "U-0001", as: "carer")
        #expect(early.status == 77 && early.output.isEmpty)
        let page = try run("urgent", "agree", "U-0001", "--yes", "--language", "vi", as: "carer")
        for words in ["Đỗ Thị Ví Dụ", "CHƯA XÁC NHẬN", "BV Nhi"] { #expect(page.output.contains(words)) }

        let file = tool.folder + "/page.html"
        #expect(try run("urgent", "show", "1", "-o", file, as: "carer").status == 0)
        #expect(try run("urgent", "show", "1", "-o", file, as: "carer").status == 73)
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("NOT YET CONFIRMED"))
        let json = try run("requests", "--json").output
        #expect(json.contains(#""kind": "urgent""#) && json.contains(#""status": "told""#))
        #expect(try run("disclosed").output.contains("U-0001"))
        #expect(try run("due", "--quiet", "--within", "2d").output.contains("U-0001 urgent-confirm"))
        #expect(try run("urgent", "confirm", "U-0001", "--yes", as: "carer").status == 77)
        #expect(try run("urgent", "confirm", "U-0001", "--yes").status == 0)
        #expect(try run("urgent", "list", "--language", "vi").output.contains("giám đốc đã xác nhận"))
        #expect(try run("verify").status == 0)
    }

    @Test func `an approval and a check are pages, and JSON where asked for`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        func run(_ arguments: String..., as name: String = "director", input: String = "") throws -> (
            status: Int32, output: String
        ) { try tool.run(arguments, as: name, input: input) }
        _ = try run("init", tool.folder + "/home", "--name", "Nhà", "--director", "director")
        _ = try run("key", "new", "carer", as: "carer")
        _ = try run("user", "add", "carer", "--role", "social-worker", "--yes")
        // A recipient of Debian's age, as a bare line.
        let line = "age1ua8dmh4e4pr76wp9h2ffpeascw2fmyngnmx7lh8axgxal3ghd3rq2jehya"
        #expect(try run("user", "add", "so", "--role", "official", "--public", line, "--yes").status == 0)
        let secret = "AGE-SECRET-KEY-1QQQ"
        let file = tool.folder + "/so.txt"
        try Data("# public key: \(line)\n\(secret)\n".utf8).write(to: URL(fileURLWithPath: file))
        #expect(try run("user", "add", "so2", "--role", "official", "--public", file, "--yes").status == 65)
        let ask = ["request", "table", "sex", "--for", "so", "--purpose", "báo cáo", "--basis", "TT 02"]
        for _ in 1...2 { #expect(try tool.run(ask, as: "carer").status == 0) }
        let page = try run("approve", "R-0001", "--language", "vi").output
        for words in ["Bản tóm tắt R-0001", "Người nhận", "Vị trí nhật ký", "●", "Nữ"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("{"))
        let json = try run("approve", "R-0002", "--json").output
        #expect(json.hasPrefix("{") && json.contains(#""release": {"#) && json.contains(#""waiting": []"#))
    }
}
