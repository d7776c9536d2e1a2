import Foundation
import Testing

/// Children of one name on a numbered list.
@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct NamesakesTests {
    @Test(arguments: ["vi", "en"])
    func `namesakes are told apart by year, room and code, others stand as they are`(_ language: String)
        throws
    {
        let tool = try Tool()
        defer { tool.remove() }
        let rows = [
            "Họ và tên;Giới tính;Ngày sinh;Phòng", "Bịa Thị Hòa;Nữ;12/05/2014;2",
            "Bịa Thị Hoà;Nữ;01/02/2015;2",
            "Bịa Văn Khác;Nam;2013;2",
        ]
        try Data(rows.joined(separator: "\n").utf8).write(
            to: URL(fileURLWithPath: tool.folder + "/children.csv"))
        _ = try tool.run(
            ["init", tool.folder + "/home", "--name", "Nhà", "--director", "director"], as: "director")
        #expect(try tool.run(["import", tool.folder + "/children.csv", "--yes"], as: "director").status == 0)
        let said = try tool.shell(
            "maiam shift --room 2 --carers 1 --yes --home home --as director --language \(language) < /dev/null"
        )
        let lines = said.replacing(/[A-Z]{2}-[0-9]{4}-[A-Z]/, with: "CODE").split(separator: "\n")
        for line in ["Bịa Thị Hòa · 2014 · 2 · CODE", "Bịa Thị Hoà · 2015 · 2 · CODE"] {
            #expect(lines.contains { $0.hasSuffix(" " + line) }, "\(said)")
        }
        #expect(lines.contains { $0.hasSuffix(" Bịa Văn Khác") }, "\(said)")
    }
}
