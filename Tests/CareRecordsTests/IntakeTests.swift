import CareRecords
import Foundation
import Testing

struct IntakeTests {
    let today = Day(iso: "2026-03-05")!
    static let header = "STT;HỌ VÀ TÊN;gioi tinh;Ngày sinh (dd/mm/yyyy);Nhóm hoàn cảnh đặc biệt;Trường;Lớp"

    func read(_ lines: String...) throws -> (
        admissions: [Admission], problems: [Problem], duplicates: [Duplicate]
    ) {
        Intake.read(sheet: try Sheet(bytes: Array(lines.joined(separator: "\r\n").utf8)), today: today)
    }

    @Test(arguments: [false, true])
    func `columns of several sections go where they belong`(_ decomposed: Bool) throws {
        let row = "1;Nguyễn Văn Mẫu;Nam;01/12/2011;\"m,đ\";Trường Một;6A1"
        let both = Self.header + "\n" + row
        let read = try read(decomposed ? both.decomposedStringWithCanonicalMapping : both)
        #expect(read.problems.map(\.wording.en) == [])
        let child = try #require(read.admissions.first)
        #expect(
            child["identity"]["fullName"] == .text("Nguyễn Văn Mẫu")
                && child["identity"]["sex"] == .code("male"))
        #expect(child["identity"]["dob"] == .date(PartialDate(iso: "2011-12-01")!))
        #expect(child["circumstances"]["groups"] == .list([.code("m"), .code("đ")]))
        #expect(child["schooling"]["school"] == .text("Trường Một"))
        #expect(child["schooling"]["class"] == .text("6A1") && child["schooling"]["grade"] != nil)
        #expect(child.line == 2)
    }

    @Test func `a date alone stands for the first minute of its day, and is told`() throws {
        let read = try read(
            "Họ và tên;Ngày tiếp nhận;Đã báo Công an lúc", "An;05/03/2025;", "Bình;2025-03-06;7/3/2025",
            "Chi;02:10 05/03/2025;", "Dung;;", "Em;03/2025;", "Gấm;06/03/2026;")
        func arrived(_ index: Int) -> Value? { read.admissions[index]["admission"]["admDt"] }
        #expect(arrived(0) == .moment(Moment(iso: "2025-03-05T00:00")!))
        #expect(arrived(1) == .moment(Moment(iso: "2025-03-06T00:00")!))
        #expect(arrived(2) == .moment(Moment(iso: "2025-03-05T02:10")!) && arrived(3) == nil)
        #expect(
            read.admissions.prefix(4).map(\.wholeDays) == [["admDt"], ["admDt", "toldPolice"], [], []])
        // A month is no day, and tomorrow has not come.
        #expect(read.problems.map { [$0.line, $0.column] } == [[6, 2], [7, 2]])
        #expect(read.problems.last?.wording.en.contains("has not come") == true)
    }

    @Test func `all that is wrong is told at once, by line and column`() throws {
        let read = try read(
            Self.header + ";Nơi nào", "1;An;Nam;01/12/2011;m;;6", "2;X;Nam;31/02/2012;m;;", "3;Y;?;2012;zz;;",
            "4;Z;Nam;Nov-11;a;;;;thừa")
        #expect(
            read.problems.map { [$0.line, $0.column] } == [
                [1, 8], [3, 4], [4, 3], [4, 5], [5, 4], [5, 9],
            ])
    }

    @Test(arguments: [
        (
            "31/02/2012",
            "Ngày sinh: cần một ngày có thật, viết ngày/tháng/năm dd/MM/yyyy (ví dụ 05/03/2012, 03/2012, 2012).",
            "Date of birth: a real date is needed, day first, dd/MM/yyyy (such as 05/03/2012, 03/2012, 2012)."
        ),
        (
            "12/31/2012",
            "Ngày sinh: cần một ngày có thật, viết ngày/tháng/năm dd/MM/yyyy (ví dụ 05/03/2012, 03/2012, 2012).",
            "Date of birth: a real date is needed, day first, dd/MM/yyyy (such as 05/03/2012, 03/2012, 2012)."
        ),
        (
            "Nov-11",
            "Ngày sinh: Excel đã tự đổi ngày trong ô này (kiểu Nov-11); hãy định dạng cột là Văn bản và gõ lại "
                + "dd/MM/yyyy, ví dụ 05/11/2011 hoặc 11/2011.",
            "Ngày sinh: Excel changed the date in this cell (as in Nov-11); format the column as Text and type it "
                + "again, dd/MM/yyyy, for example 05/11/2011 or 11/2011."
        ),
    ])
    func `a bad date says line, column and how a date is written`(_ cell: String, _ vi: String, _ en: String)
        throws
    {
        let problem = try #require(try read("Họ và tên;Ngày sinh", "An;\(cell)").problems.first)
        #expect([problem.line, problem.column] == [2, 2])
        #expect(problem.wording.vi == vi && problem.wording.en == en)
    }

    @Test(arguments: [
        ["Họ và tên;Giới tính;Ngày sinh;Nhóm;Phòng", "An;MARKMOT;MARKHAI;MARKBA;1"],
        ["Nguyễn Văn MARKMOT;MARKHAI;01/02/2011", "Lê Văn MARKBA;MARKBON;2012"],
        ["Họ và tên;Số định danh;Đã báo Công an lúc", "An;MARKMOT;MARKHAI"],
    ])
    func `no error repeats what stands in a cell`(_ lines: [String]) throws {
        let problems = Intake.read(
            sheet: try Sheet(bytes: Array(lines.joined(separator: "\n").utf8)), today: today
        ).problems
        #expect(problems.count > 1)
        for problem in problems {
            let said = [problem.wording.vi, problem.wording.en, problem.field ?? ""].joined()
            #expect(!said.contains("MARK"), "\(said)")
        }
    }

    @Test func `a table needs its heading row, and every cell a column`() throws {
        let bare = try read("Nguyễn Văn Mẫu;Nam", "Lê Hoà;Nữ").problems
        #expect(bare.map(\.line) == [1, 1, 1] && bare.map(\.field).contains("fullName"))
        let unnamed = try read("Họ và tên;;Họ và tên", "An;b;").problems
        #expect(unnamed.map { [$0.line, $0.column] } == [[1, 3], [2, 2]])
        #expect(try Intake.read(sheet: Sheet(bytes: []), today: today).problems.count == 1)
    }

    @Test func `missing, partial and estimated values are taken as they are`() throws {
        let read = try read(
            Self.header, ";Lò Thị Thử;Nữ;2014;;;", ";Hoàng A;;03/2010;a k;;Lớp 7",
            ";B;;khoảng 10-12 tuổi;;;Lá 2")
        #expect(read.problems.isEmpty && read.admissions.count == 3)
        let (a, b, c) = (read.admissions[0], read.admissions[1], read.admissions[2])
        #expect(a["circumstances"].isEmpty && a["identity"]["dob"] == .date(PartialDate(iso: "2014")!))
        #expect(b["circumstances"]["groups"] == .list([.code("a"), .code("k")]))
        #expect(b["schooling"]["class"] == nil && b["schooling"]["grade"] != nil)
        #expect(c["identity"]["dob"] == nil && c["identity"]["estAgeFrom"] != nil)
        #expect(c["identity"]["estAgeTo"] != nil && c["schooling"]["class"] == .text("Lá 2"))
    }

    @Test func `the same child twice is seen through spelling`() throws {
        let read = try read("Họ và tên;Ngày sinh", "Lê Hòa;2013", "Lê Hoa;2012", "LÊ HOÀ;2013")
        #expect(read.duplicates.map { [$0.firstLine, $0.line] } == [[2, 4]])
    }

    @Test func `the same personal number twice is the same child, and a line is named once`() throws {
        let read = try read(
            "Họ và tên;Ngày sinh;CCCD", "Lê Hòa;2013;001213004567", "Lý Hoa;2013;001213004567",
            "Lê Hoà;2013;001213004567")
        #expect(read.problems.isEmpty)
        #expect(read.duplicates.map { [$0.firstLine, $0.line] } == [[2, 3], [2, 4]])
    }

    @Test func `JSON comes flat or by section, and may be empty`() throws {
        #expect(try Intake.read(json: .object([]), today: today).parts.isEmpty)
        let flat: JSON = .object([
            ("school", .string("Một")), ("fullName", .string("Đỗ Thị Ánh")),
            ("groups", .array([.string("m")])),
        ])
        let child = try Intake.read(json: flat, today: today)
        #expect(child.parts.map(\.section) == ["identity", "circumstances", "schooling"])
        let twice: JSON = .array([
            .object([("school", .string("Một"))]), .object([("school", .string("Hai"))]),
        ])
        let nested: JSON = .object([("sections", .object([("schooling", twice)]))])
        #expect(try Intake.read(json: nested, today: today).parts.count == 2)
    }

    @Test(
        arguments: [
            .object([("nonsense", .string("x"))]), .array([]), .object([("sections", .array([]))]),
            .object([("sections", .object([("nowhere", .object([]))]))]),
            .object([("sections", .object([])), ("sex", .string("male"))]),
            .object([("sections", .object([("identity", .array([.object([]), .object([])]))]))]),
            .object([("sections", .object([("identity", .object([("school", .string("x"))]))]))]),
            .object([("sex", .string("male")), ("sex", .string("female"))]),
        ] as [JSON])
    func `JSON that does not fit the record is refused`(_ json: JSON) {
        #expect(throws: Problem.self) { try Intake.read(json: json, today: today) }
    }
}
