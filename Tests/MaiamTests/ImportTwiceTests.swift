import Foundation
import Testing

/// A table that holds children who are there already.
@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct ImportTwiceTests {
    private static let rows = ["Nguyễn Thị Ví Dụ;Nữ;12/05/2014", "Lê Văn Thử;Nam;11/2014", "Bịa Văn A;Nam;"]

    private func house() throws -> Tool {
        let tool = try Tool()
        _ = try tool.run(
            ["init", tool.folder + "/home", "--name", "Nhà", "--director", "director"], as: "director")
        try write(tool, Self.rows)
        #expect(try tool.run(["import", tool.folder + "/children.csv", "--yes"], as: "director").status == 0)
        return tool
    }

    private func write(_ tool: Tool, _ rows: [String]) throws {
        try Data((["Họ và tên;Giới tính;Ngày sinh"] + rows).joined(separator: "\n").utf8).write(
            to: URL(fileURLWithPath: tool.folder + "/children.csv"))
    }

    private func count(_ tool: Tool) throws -> Int {
        try tool.run(["list", "--quiet"], as: "director").output.split(separator: "\n").count
    }

    /// What is said, each code as CODE.
    private func type(_ tool: Tool, _ options: String, vi: Bool) throws -> String {
        let said = try tool.shell(
            "maiam import children.csv \(options) --home home --as director --no-input --language "
                + (vi ? "vi" : "en") + "; echo $?")
        return said.replacing(/[A-Z]{2}-[0-9]{4}-[A-Z]/, with: "CODE")
    }

    @Test(arguments: ["--yes", "--dry-run"])
    func `the same file a second time names each line and writes nothing`(_ option: String) throws {
        let tool = try house()
        defer { tool.remove() }
        #expect(
            try type(tool, option, vi: true) == """
                3 trẻ đọc được.
                Dòng 2 giống CODE · Nguyễn Thị Ví Dụ · 2014.
                Dòng 3 giống CODE · Lê Văn Thử · 2014.
                Dòng 4 giống CODE · Bịa Văn A.
                lỗi: 3 dòng giống trẻ đã có hồ sơ hoặc giống dòng khác trong tệp; không nhập gì.
                gợi ý: Bỏ các dòng ấy khỏi tệp, hoặc thêm --even-if-there nếu đúng là những trẻ khác nhau.
                75

                """)
        #expect(
            try type(tool, option, vi: false) == """
                3 children read.
                Line 2 looks like CODE · Nguyễn Thị Ví Dụ · 2014.
                Line 3 looks like CODE · Lê Văn Thử · 2014.
                Line 4 looks like CODE · Bịa Văn A.
                error: 3 lines look like children already there or like other lines; nothing was imported.
                hint: Take those lines out of the file, or add --even-if-there if they are different children.
                75

                """)
        #expect(try count(tool) == 3)
    }

    @Test func `who is sure takes them all the same, and one line twice is one line`() throws {
        let tool = try house()
        defer { tool.remove() }
        let again = try tool.run(
            ["import", tool.folder + "/children.csv", "--yes", "--even-if-there"], as: "director")
        #expect(again.status == 0)
        #expect(try count(tool) == 6)
        try write(tool, ["Bịa Văn B;Nam;2015", "Bịa Văn C;Nam;2015", "BỊA VĂN B;Nam;2015"])
        let said = try type(tool, "--yes", vi: false)
        #expect(said.contains("\nLine 4 looks like line 2.\nerror: 1 line looks like a child already there"))
        #expect(try type(tool, "--yes", vi: true).contains("\nDòng 4 giống dòng 2.\nlỗi: 1 dòng giống"))
        #expect(try count(tool) == 6)
    }

    @Test func `of many lines the first twenty are named`() throws {
        let tool = try house()
        defer { tool.remove() }
        let many = (0..<30).map {
            "Bịa Thị \(String(UnicodeScalar(65 + UInt8($0) % 23)));Nữ;20\(10 + $0 / 23)"
        }
        try write(tool, many)
        #expect(try tool.run(["import", tool.folder + "/children.csv", "--yes"], as: "director").status == 0)
        let said = try type(tool, "--dry-run", vi: true)
        #expect(said.contains("\nDòng 21 giống CODE") && !said.contains("Dòng 22"))
        #expect(said.contains("\nCòn 10 dòng như vậy nữa.\nlỗi: 30 dòng"))
    }
}
