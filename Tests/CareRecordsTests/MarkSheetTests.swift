import CareRecords
import Testing

struct MarkSheetTests {
    private static let year = SchoolYear(start: 2026)

    private func sheet(_ text: String) throws -> MarkSheet { try MarkSheet(bytes: Array(text.utf8)) }

    private func pupils(
        _ text: String, _ scale: MarkScale = .secondary2021
    ) throws -> [Pupil] { try sheet(text).pupils(Self.year, .hki, scale: scale) }

    private func marks(_ pupil: Pupil?) -> [String] {
        guard case .rows(let rows)? = pupil?.values["marks"] else { return [] }
        return rows.map { "\($0["subject"]?.string ?? "") \($0["mark"]?.string ?? "")" }
    }

    static let excel = """
        PHÒNG GIÁO DỤC, ĐÀO TẠO VÍ DỤ;;;;;;;
        TRƯỜNG THCS MINH HỌA;;;;;;;
        BẢNG ĐIỂM TỔNG HỢP HỌC KỲ I - NĂM HỌC 2026 - 2027;;;;;;;
        Lớp: 7A1;;;;;;;
        ;;;;;;;
        STT;Mã học sinh;Họ và tên;Ngày sinh;Toán;Ngữ văn;GDTC;Sở thích;Kết quả rèn luyện
        1;2200000001;Nguyễn Thị Ví Dụ;12/05/2014;8,0;7.5;Đ;;T
        2;2200000002;Bịa Văn Khác;01/01/2014;9,0;12;8,0;;Khá
        ;;;;;;;
        ;;Giáo viên chủ nhiệm;;;;;
        """

    @Test func `a sheet with title lines is read with what the titles say`() throws {
        let sheet = try sheet(Self.excel)
        #expect(sheet.title.school == "Trường THCS MINH HỌA")
        #expect(sheet.title.className == "7A1" && sheet.title.grade == 7)
        #expect(sheet.title.year == Self.year && sheet.title.term == .hki)
        #expect(sheet.unknown == ["Sở thích"])
        let pupils = sheet.pupils(Self.year, .hki, scale: .secondary2021)
        #expect(pupils.first?.line == 7 && pupils.first?.name == "Nguyễn Thị Ví Dụ")
        #expect(pupils.first?.born?.iso == "2014-05-12")
        #expect(marks(pupils.first) == ["Toán 8,0", "Ngữ văn 7,5", "Giáo dục thể chất Đ"])
        #expect(pupils.first?.values["conduct"] == .code("tot"))
        #expect(pupils.first?.problems.isEmpty == true)
    }

    @Test func `what is wrong is told by line and column and never repeats the cell`() throws {
        let problems = try pupils(Self.excel)[1].problems
        #expect(problems.map { "\($0.line ?? 0):\($0.column ?? 0)" } == ["8:6", "8:7"])
        #expect(!problems.contains { $0.wording.vi.contains("12") || $0.wording.en.contains("8,0") })
    }

    @Test func `cells pasted with tabs read like a file`() throws {
        let text = Self.excel.replacing(";", with: "\t")
        #expect(marks(try pupils(text).first) == ["Toán 8,0", "Ngữ văn 7,5", "Giáo dục thể chất Đ"])
    }

    @Test func `a quoted heading of two lines and a comma file are read`() throws {
        let text = "Lớp 6B,,,\r\n\"Họ và\r\ntên\",Ngày sinh,Toán,\"Ngữ\r\nvăn\"\r\nLò Thử,2014,\"6,5\",7\r\n"
        let sheet = try sheet("x,y,z\n" + text.replacing("\"Họ và\r\ntên\"", with: "Họ và tên"))
        #expect(sheet.title.grade == 6)
        let pupils = sheet.pupils(Self.year, .hki, scale: .secondary2021)
        #expect(marks(pupils.first) == ["Toán 6,5", "Ngữ văn 7,0"])
        #expect(pupils.first?.line == 5)
    }

    @Test func `a primary sheet with two rows of headings gives level, test and qualities`() throws {
        let text = """
            Lớp 4B;;;;;;;;;
            STT;Họ và tên;;Ngày sinh;Tiếng Việt;;Khoa học;Phẩm chất;;Năng lực đặc thù
            ;;;;Mức đạt được;Điểm KTĐK;Mức đạt được;Yêu nước;Nhân ái;Khoa học
            1;Nguyễn Thị;Thử;05/06/2016;T;9;H;T;Đ;C
            """
        let pupil = try #require(try pupils(text, .primary2020).first)
        #expect(pupil.name == "Nguyễn Thị Thử" && pupil.line == 4)
        #expect(marks(pupil) == ["Tiếng Việt T 9", "Khoa học H"])
        #expect(
            pupil.values["traits"]
                == .rows([
                    ["trait": .code("patriotism"), "level": .code("tot")],
                    ["trait": .code("kindness"), "level": .code("dat")],
                    ["trait": .code("science"), "level": .code("can-co-gang")],
                ]))
        #expect(pupil.problems.isEmpty)
    }

    @Test(
        arguments: [
            ("secondary2021", "Khá", "T", "kha", "tot"),
            ("secondary2021", "Chưa đạt", "CĐ", "chua-dat", "chua-dat"),
            ("secondary2011", "Giỏi", "Khá", "gioi-2011", "kha-2011"),
            ("secondary2011", "TB", "Yếu", "trung-binh-2011", "yeu-2011"),
        ])
    func `results are read in the words of their scale`(
        _ scale: String, _ learning: String, _ conduct: String, _ result: String, _ behaviour: String
    ) throws {
        let scale: MarkScale = scale == "secondary2021" ? .secondary2021 : .secondary2011
        let text =
            "Họ và tên;Học lực;Hạnh kiểm;Lên lớp;P;K;Danh hiệu\nLò Thử;\(learning);\(conduct);Lên lớp;3;1;HSG\n"
        let values = try #require(try pupils(text, scale).first).values
        #expect(values["yearResult"] == .code(result) && values["conduct"] == .code(behaviour))
        #expect(values["promoted"] == .flag(true) && values["award"] == .text("HSG"))
        #expect(values["absentWithLeave"] == .number("3") && values["absentWithoutLeave"] == .number("1"))
    }

    @Test(arguments: ["", "Toán;Văn;Anh\n8;9;7\n", "Ghi chú dài, không phải bảng", "Họ và tên\nLò Thử\n"])
    func `a text without a row of headings is refused`(_ text: String) {
        #expect(throws: Problem.self) { try MarkSheet(bytes: Array(text.utf8)) }
    }

    @Test func `letters that are lost are refused`() {
        let text = "Họ và tên;Toán;Văn\nNguy?n Th? V;8;9\n"
        #expect(throws: Problem.self) { try MarkSheet(bytes: Array(text.utf8)) }
    }
}

struct PupilMatchTests {
    private static let ours = [
        PupilCandidate(code: "AB-1", names: ["Nguyễn Thị Hoà"], born: PartialDate(iso: "2014-05-12")),
        PupilCandidate(code: "AB-2", names: ["Trần Văn Mẫu", "Tí"], born: PartialDate(iso: "2015")),
        PupilCandidate(code: "AB-3", names: ["Lê Thử"], born: nil),
        PupilCandidate(code: "AB-4", names: ["Lò Minh"], born: PartialDate(iso: "2013-01-01")),
        PupilCandidate(code: "AB-5", names: ["Lò Minh"], born: PartialDate(iso: "2013-01-01")),
    ]

    private func match(_ lines: [(String, String)]) throws -> [String] {
        let text = "Họ và tên;Ngày sinh;Toán\n" + lines.map { "\($0.0);\($0.1);8\n" }.joined()
        let pupils = try MarkSheet(bytes: Array(text.utf8)).pupils(
            SchoolYear(start: 2026), .hki, scale: .secondary2021)
        return PupilMatch.all(pupils, Self.ours).map { match in
            switch match {
            case .sure(let code): "sure \(code)"
            case .unsure(let code, let why): "unsure \(code) \(why.en)"
            case .unclear(let codes, _): "unclear \(codes.joined(separator: " "))"
            case .notOurs: "not ours"
            }
        }
    }

    @Test(
        arguments: [
            ("Nguyễn Thị Hoà", "12/05/2014", "sure AB-1"), ("NGUYỄN THỊ HÒA", "12/5/2014", "sure AB-1"),
            ("Nguyễn Thị Hoa", "12/05/2014", "unsure AB-1 accents differ"),
            ("Nguyễn Thị Hoà", "", "unsure AB-1 no birth date to compare"),
            ("Nguyễn Thị Hoà", "2014", "unsure AB-1 birth date known in part"),
            ("Nguyễn Thị Hoà", "13/05/2014", "unclear AB-1"),
            ("Nguyễn Thị Hóa", "13/05/2014", "not ours"), ("Nguyễn Hoà", "12/05/2014", "not ours"),
            ("Trần Văn Mẫu", "30/01/2015", "unsure AB-2 birth date known in part"),
            ("tí", "30/01/2015", "unsure AB-2 birth date known in part"),
            ("Trần Văn Mẫu", "30/01/2014", "unclear AB-2"),
            ("Lê Thử", "01/01/2013", "unsure AB-3 no birth date to compare"),
            ("Lò Minh", "01/01/2013", "unclear AB-4 AB-5"), ("Ai Đó", "12/05/2014", "not ours"),
        ])
    func `a line means a child by name and birth date`(
        _ name: String, _ born: String, _ expected: String
    ) throws {
        #expect(try match([(name, born)]) == [expected])
    }

    @Test func `no child is matched twice`() throws {
        #expect(
            try match([("Nguyễn Thị Hoà", "12/05/2014"), ("Nguyễn Thị Hoà", "12/05/2014")])
                == ["unclear AB-1", "unclear AB-1"])
        #expect(
            try match([("Nguyễn Thị Hoà", "12/05/2014"), ("Nguyễn Thị Hoa", "12/05/2014")])
                == ["sure AB-1", "not ours"])
        #expect(try match([("Lê Thử", ""), ("Lê Thử", "02/02/2014")]) == ["unclear AB-3", "unclear AB-3"])
    }
}
