import CareRecords
import Foundation
import Testing

@testable import maiam

@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct SchoolCommandTests {
    private static let children = """
        Họ và tên;Giới tính;Ngày sinh;Phòng
        Nguyễn Thị Ví Dụ;Nữ;12/05/2014;1
        Lê Văn Thử;Nam;09/11/2014;1
        """
    private static let sheet = """
        TRƯỜNG THCS MINH HỌA;;;;
        BẢNG ĐIỂM HỌC KỲ I - NĂM HỌC 2026 - 2027;;;;
        Lớp: 7A1;;;;
        STT;Họ và tên;Ngày sinh;Toán;GDTC
        1;Nguyễn Thị Ví Dụ;12/05/2014;8,0;Đ
        2;Bịa Văn Khác;01/01/2014;9,0;Đ
        3;Lê Văn Thử;09/11/2014;11;Đ

        """

    /// A home of the director's with the two children.
    private func house() throws -> Tool {
        let tool = try Tool()
        #expect(
            try tool.run(
                ["init", tool.folder + "/home", "--name", "Nhà", "--director", "director"], as: "director"
            ).status == 0)
        try Data(Self.children.utf8).write(to: URL(fileURLWithPath: tool.folder + "/children.csv"))
        #expect(try tool.run(["import", tool.folder + "/children.csv", "--yes"], as: "director").status == 0)
        return tool
    }

    @Test func `a sheet on standard input saves the good lines and counts the rest`() throws {
        let tool = try house()
        defer { tool.remove() }
        let first = try tool.run(
            ["school", "import", "-", "--yes", "--language", "vi"], as: "director", input: Self.sheet)
        #expect(first.status == 0)
        #expect(first.output == "1/2 khớp; 1 dòng không phải trẻ của cơ sở: không lưu\n")
        let mended = Self.sheet.replacing("2014;11;", with: "2014;10;")
        let second = try tool.run(["school", "import", "-", "--yes"], as: "director", input: mended)
        #expect(second.output == "2/2 matched; 1 line is not a child of this house: not saved\n")
        let codes = try tool.run(["search", "vi du", "--quiet"], as: "director").output
        let code = codes.trimmingCharacters(in: .whitespacesAndNewlines)
        let year = try tool.run(["school", "year", code, "--language", "vi"], as: "director").output
        #expect(year.contains("2026-2027 · lớp 7 · Trung học, TT 22/2021"))
        #expect(year.contains("Toán               8,0"))
    }

    @Test func `a dry run and a sheet that names no term save nothing`() throws {
        let tool = try house()
        defer { tool.remove() }
        let dry = try tool.run(
            ["school", "import", "-", "--dry-run", "--json"], as: "director", input: Self.sheet)
        #expect(
            dry.status == 0 && dry.output.contains(#""saved": false"#)
                && !dry.output.contains(#""saved": true"#))
        let silent = Self.sheet.replacing("HỌC KỲ I", with: "TỔNG HỢP")
        #expect(try tool.run(["school", "import", "-", "--yes"], as: "director", input: silent).status == 64)
        let asked = ["school", "import", "-", "--yes", "--term", "hk1", "--class", "7A1"]
        #expect(try tool.run(asked, as: "director", input: silent).status == 0)
        #expect(
            try tool.run(["school", "import", "-", "--yes", "--term", "x"], as: "director", input: silent)
                .status
                == 65)
        #expect(
            try tool.run(["school", "import", "-", "--yes"], as: "director", input: "Toán;8").status == 65)
    }

    @Test func `school still writes one child when a code follows it`() throws {
        let tool = try house()
        defer { tool.remove() }
        let code = try tool.run(["search", "thu", "--quiet"], as: "director").output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try tool.run(["school", code, "--set", "grade=7"], as: "director").status == 0)
        #expect(try tool.run(["school", "write", code, "--set", "grade=8"], as: "director").status == 0)
        #expect(try tool.run(["show", code, "schooling"], as: "director").output.contains("8"))
        #expect(try tool.run(["school", "imprt"], as: "director").status == 64)
    }
}

struct SheetLinesTests {
    @Test func `a class of forty-five with twelve of ours is summed up in one line`() throws {
        let lines = (1...45).map { "Bịa Văn Số \($0);12/05/2014;8,0" }
        let sheet = try MarkSheet(
            bytes: Array((["Họ và tên;Ngày sinh;Toán"] + lines).joined(separator: "\n").utf8))
        let pupils = sheet.pupils(SchoolYear(start: 2026), .hki, scale: .secondary2021)
        let matches = (0..<45).map { $0 < 12 ? PupilMatch.sure("AB-\($0)") : .notOurs }
        let sorted = SheetLines(pupils, matches)
        #expect(
            sorted.sum(.vietnamese) == "12/12 khớp; 33 dòng không phải trẻ của cơ sở: không lưu")
        #expect(
            sorted.sum(.english) == "12/12 matched; 33 lines are not children of this house: not saved")
        #expect(sorted.ready(adding: [:]).count == 12)
    }
}
