import Foundation
import Testing

@Suite(.enabled(if: Tool.isBuilt, "the maiam executable is not built beside the tests"))
struct ShiftCommandTests {
    /// Twelve children in room 2 and one in room 1.
    private func house() throws -> Tool {
        let tool = try Tool()
        let rows = (0..<13).map { number in
            let name = "Bịa Văn " + ["A", "B", "C", "D", "E", "G", "H", "I", "K", "L", "M", "N", "O"][number]
            return "\(name);\(number % 3 == 0 ? "Nữ" : "Nam");12/05/2014;\(number == 12 ? 1 : 2)"
        }
        try Data((["Họ và tên;Giới tính;Ngày sinh;Phòng"] + rows).joined(separator: "\n").utf8).write(
            to: URL(fileURLWithPath: tool.folder + "/children.csv"))
        _ = try tool.run(
            ["init", tool.folder + "/home", "--name", "Nhà", "--director", "director"], as: "director")
        #expect(try tool.run(["import", tool.folder + "/children.csv", "--yes"], as: "director").status == 0)
        return tool
    }

    @Test func `a shift of twelve children is two lines and one confirmation`() throws {
        let tool = try house()
        defer { tool.remove() }
        let shift = ["shift", "--room", "2", "--shift", "night", "--yes", "--language", "vi"]
        let result = try tool.run(
            shift + ["--carers", "1"], as: "director",
            input: "5 sốt 38,5 đã báo y tế\n7 vắng có phép\n")
        #expect(result.status == 0)
        for line in [
            " · phòng 2", "Đang quản lý: 12 (04 nữ, 08 nam)", "Có mặt: 11 (03 nữ, 08 nam)",
            "Vắng có phép: 01 (01 nữ, 0 nam)",
            "Cần ít nhất 2 người chăm sóc (TT 33/2017/TT-BLĐTBXH): 11 trẻ 6 – dưới 16 tuổi",
            "! Đang có 1: thiếu 1.",
        ] {
            #expect(result.output.contains(line), "\(line)")
        }
        let all = try tool.run(["shift", "--count", "--shift", "night", "--language", "vi"], as: "director")
            .output
        #expect(
            all.contains("Đang quản lý: 13 (05 nữ, 08 nam)")
                && all.contains("Chưa ghi ca này: 01 (01 nữ, 0 nam)"))
        let count = try tool.run(["shift", "--count", "--shift", "night", "--json"], as: "director").output
        #expect(count.contains(#""carersNeeded": 2"#) && count.contains(#""written": []"#))
        let book = try tool.run(["book", "--json"], as: "director").output
        #expect(book.contains(#""present": 11"#) && book.contains(#""carers": 1"#))
        #expect(try tool.run(["book", "note"], as: "director", input: "Cửa sau hỏng.\n").status == 0)
        #expect(try tool.run(["book", "--language", "vi"], as: "director").output.contains("Cửa sau hỏng."))
        // Without a word about who the whole house or which room is, a script is refused.
        #expect(try tool.run(["shift", "--yes"], as: "director").status == 64)
        #expect(try tool.run(["shift", "--room", "9", "--yes"], as: "director").status == 66)
        #expect(try tool.run(["shift", "--all", "--shift", "noon", "--yes"], as: "director").status == 65)
    }

    @Test(arguments: ["sáng", "chiều", "đêm"]) func `a shift is named in Vietnamese as the help prints it`(
        _ word: String
    ) throws {
        let tool = try house()
        defer { tool.remove() }
        let english = ["sáng": "morning", "chiều": "afternoon", "đêm": "night"][word] ?? ""
        let shift = ["shift", "--room", "1", "--shift", word, "--yes", "--quiet"]
        let code = try tool.run(shift, as: "director").output.trimmingCharacters(in: .whitespacesAndNewlines)
        let journal = ["record", code, "journal", "--set", "shift=\(word)", "--set", "mood=vui"]
        #expect(try tool.run(journal, as: "director").status == 0)
        let shown = try tool.run(["show", code, "journal", "--json"], as: "director").output
        #expect(shown.components(separatedBy: "\"shift\": \"\(english)\"").count == 3)
    }

    @Test func `one wrong line and nothing of the shift is written`() throws {
        let tool = try house()
        defer { tool.remove() }
        let bad = try tool.run(
            ["shift", "--room", "2", "--shift", "night", "--yes"], as: "director", input: "5 sốt\n13 ho\n")
        #expect(bad.status == 65)
        let count = try tool.run(["shift", "--count", "--shift", "night"], as: "director").output
        #expect(count.contains("Not yet recorded: 13"))
    }

    @Test func `a visitor's name comes by standard input and never by the command line`() throws {
        let tool = try house()
        defer { tool.remove() }
        let code = try tool.run(["search", "van a", "--quiet"], as: "director").output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let card = ["record", code, "safety", "--from", "-"]
        let rule = #"{"person": "Trần Văn Xấu", "contact": "none", "rule": "Gọi công an."}"#
        #expect(try tool.run(card, as: "director", input: rule).status == 0)
        let gate = ["visit", code, "--kind", "pickup", "--relation", "chú", "--language", "vi"]
        let refused = try tool.run(gate, as: "director", input: "Trần Văn Xấu\nđi xe máy\n")
        #expect(refused.status == 0)
        #expect(refused.output.hasPrefix("KHÔNG ĐƯỢC ĐÓN\nGọi công an.\n"))
        #expect(refused.output.contains("không xác nhận, không phủ nhận"))
        let unknown = try tool.run(["visit", code, "--json"], as: "director", input: "Ai Đó\n").output
        #expect(unknown.contains(#""answer": "not-listed""#))
        #expect(try tool.run(["show", code, "visits"], as: "director").output.contains("đi xe máy"))
        #expect(try tool.run(["visit", code], as: "director").status == 64)
        #expect(try tool.run(["visit", code, "--kind", "steal"], as: "director", input: "A\n").status == 65)
    }

    @Test func `attendance writes who was away and nothing else`() throws {
        let tool = try house()
        defer { tool.remove() }
        let code = try tool.run(["search", "van d", "--quiet"], as: "director").output
            .trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try tool.run(["attendance", "--yes"], as: "director").status == 66)
        let enrolled = ["school", code, "--set", "eduStatus=enrolled", "--set", "grade=7"]
        #expect(try tool.run(enrolled, as: "director").status == 0)
        let away = try tool.run(
            ["attendance", "--date", "10/11/2025", "--yes"], as: "director", input: "1 có phép sốt\n")
        #expect(away.status == 0 && away.output == code + "\n")
        let year = try tool.run(["school", "year", code, "--language", "vi"], as: "director").output
        #expect(year.contains("Nghỉ học: 1 buổi (1 có phép, 0 không phép)"))
        #expect(try tool.run(["attendance", "--yes"], as: "director", input: "1 sốt\n").status == 65)
        #expect(try tool.run(["attendance", "--session", "noon"], as: "director").status == 65)
    }
}
