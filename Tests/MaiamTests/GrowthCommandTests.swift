import Foundation
import Testing

@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct GrowthCommandTests {
    @Test func `growth reads standard input and needs no home`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        let sheet = "Giới tính;ageMonths;weight;height\nnam;100;24,0;125\n2;132.5;30;140\n"
        let table = try tool.run(["growth", "-"], as: "nobody", input: sheet)
        #expect(table.status == 0)
        #expect(
            table.output == "Giới tính;ageMonths;weight;height;haz;waz;baz;whz;flags\n"
                + "nam;100;24,0;125;-0.70;-0.64;-0.32;;\n2;132.5;30;140;-0.79;;-1.04;;\n")
        let json = try tool.run(["growth", "-", "--json"], as: "nobody", input: sheet)
        let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        #expect(rows?.map { $0["haz"] as? Double } == [-0.7, -0.79])
        #expect(rows?[1]["waz"] is NSNull)
        let bad = try tool.run(["growth", "-"], as: "nobody", input: sheet + "x;1;1;1\n")
        #expect(bad.status == 65 && bad.output.isEmpty)
        #expect(try tool.run(["growth", tool.folder + "/none.csv"], as: "nobody").status == 66)
    }

    @Test func `a chart is drawn once, for the owner's eyes, and a list without one stays empty`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        func run(_ arguments: String..., input: String = "") throws -> (status: Int32, output: String) {
            let result = try tool.run(arguments, as: "director", input: input)
            return (result.status, result.output)
        }
        _ = try run("init", tool.folder + "/home", "--name", "Nhà", "--director", "director")
        let child = #"{"fullName": "Đỗ Thị Ví Dụ", "sex": "female", "dob": "2013-09-02"}"#
        let code = try run("admit", "--from", "-", "--quiet", input: child).output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let file = tool.folder + "/chart.svg"
        #expect(try run("chart", code, "-o", file).status == 66)
        for (height, day) in [("125", "2022-03-01"), ("130", "2023-03-01")] {
            #expect(try run("measure", code, "--height", height, "--date", day).status == 0)
        }
        let text = try run("chart", code).output
        #expect(text.contains("01/03/2022   125.0  -0.75") && text.contains("▄▃ (-3…+3)"))
        #expect(try run("chart", code, "-o", file).status == 0)
        #expect(try run("chart", code, "-o", file).status == 73)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let picture = try String(contentsOfFile: file, encoding: .utf8)
        #expect(picture.contains(code) && !picture.contains("Ví Dụ"))
        #expect(try run("chart", code, "--indicator", "girth").status == 64)
    }

    @Test func `places are found without a home`() throws {
        let tool = try Tool()
        defer { tool.remove() }
        let found = try tool.run(["places", "hung", "thang", "quang", "ninh"], as: "nobody").output
        #expect(found.contains("06679") && found.contains("merged"))
        #expect(try tool.run(["places", "khongconoinao", "--json"], as: "nobody").output == "[]\n")
    }
}
