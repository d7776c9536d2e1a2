import Testing

@testable import CareRecords

struct SchoolMarkTests {
    private static let day = Day(iso: "2026-11-10")!

    @Test(
        arguments: [
            ("2026-2027", 2026), ("2026–2027", 2026), ("2026 - 2027", 2026), ("2026-27", 2026),
            ("2026/2027", 2026), ("2026", 2026), ("2026-2028", nil), ("26-27", nil), ("2027-2026", nil),
            ("", nil), ("2026-2027-2028", nil), ("1026-1027", nil),
        ] as [(String, Int?)])
    func `a school year is read as people write it`(_ typed: String, _ start: Int?) {
        #expect(SchoolYear(typed: typed)?.start == start)
    }

    @Test(arguments: [("2026-09-05", 2026), ("2027-05-31", 2026), ("2027-07-31", 2026), ("2027-08-01", 2027)])
    func `the summer belongs to the year that ends`(_ day: String, _ start: Int) throws {
        #expect(SchoolYear(of: try #require(Day(iso: day))).start == start)
    }

    @Test(
        arguments: [
            ("HKI", SchoolTerm.hki), ("Học kỳ II", .hkii), ("học kì 1", .hki), ("HK2", .hkii),
            ("GIỮA HỌC KỲ II", .ghkii), ("Giữa kì 1", .ghki), ("GHKI", .ghki), ("cuối học kỳ I", .hki),
            ("Cả năm", .cn), ("cuối năm học", .cn), ("CN", .cn), ("Học kỳ: 1", .hki),
            ("HỌC KỲ II - NĂM HỌC 2026-2027", .hkii), ("GVCN: Hoàng Kỳ Ích", nil), ("lớp 7A1", nil),
            ("", nil),
        ] as [(String, SchoolTerm?)])
    func `a term is read as title lines write it`(_ typed: String, _ term: SchoolTerm?) {
        #expect(SchoolTerm(typed: typed) == term)
    }

    @Test(
        arguments: [
            (7, 2026, MarkScale.secondary2021), (6, 2021, .secondary2021), (6, 2020, .secondary2011),
            (9, 2023, .secondary2011), (9, 2024, .secondary2021), (12, 2023, .secondary2011),
            (1, 2020, .primary2020), (1, 2019, .primary2016), (5, 2023, .primary2016),
            (5, 2024, .primary2020), (5, 2015, nil), (9, 2010, nil), (13, 2026, nil), (0, 2026, nil),
        ] as [(Int, Int, MarkScale?)])
    func `a grade has the scale of its year`(_ grade: Int, _ year: Int, _ scale: MarkScale?) {
        #expect(MarkScale.of(grade: grade, in: SchoolYear(start: year)) == scale)
    }

    @Test(
        arguments: [
            ("8,0", "Toán", "8,0"), ("8.5", "Toán", "8,5"), ("10", "Ngữ văn", "10,0"), ("0", "Toán", "0,0"),
            (" 9,3 ", "Tin học", "9,3"), ("Đ", "GDTC", "Đ"), ("Đạt", "Âm nhạc", "Đ"), ("đ", "HĐTN, HN", "Đ"),
            ("CĐ", "Mĩ thuật", "CĐ"), ("Chưa đạt", "Nghệ thuật", "CĐ"), ("M", "GDTC", "M"),
            ("Miễn", "Toán", "M"), ("7", "Môn lạ", "7,0"), ("Đ", "Môn lạ", "Đ"),
        ])
    func `a secondary mark is read as sheets write it`(
        _ typed: String, _ subject: String, _ text: String
    ) throws {
        let subject = Subject.named(subject)
        let mark = try SchoolMark(typed: typed, scale: .secondary2021, subject: subject)
        #expect(mark.text == text)
        #expect(try SchoolMark(typed: mark.text, scale: .secondary2021, subject: subject) == mark)
    }

    @Test(
        arguments: [
            ("11", "Toán"), ("-1", "Toán"), ("8,25", "Toán"), ("8,", "Toán"), ("tám", "Toán"), ("D", "Toán"),
            ("85", "Toán"), ("1.000", "Toán"), ("", "Toán"), ("8 9", "Toán"), ("Đ", "Toán"),
            ("CĐ", "Ngữ văn"),
            ("8,0", "GDTC"), ("T", "GDTC"), ("d", "GDTC"), ("H", "Toán"),
        ])
    func `what is no secondary mark is refused`(_ typed: String, _ subject: String) {
        #expect(throws: Problem.self) {
            try SchoolMark(typed: typed, scale: .secondary2021, subject: Subject.named(subject))
        }
    }

    @Test func `a refused mark says what is needed in both languages`() {
        func words(_ typed: String, _ subject: String, _ scale: MarkScale = .secondary2021) -> Wording? {
            #expect(throws: Problem.self) {
                try SchoolMark(typed: typed, scale: scale, subject: Subject.named(subject))
            }?.wording
        }
        #expect(
            words("11", "Toán")
                == Wording(
                    vi: "Điểm: cần điểm từ 0 đến 10, tối đa 1 chữ số lẻ.",
                    en: "Mark: a mark from 0 to 10 with at most 1 decimal is needed."))
        #expect(
            words("8", "GDTC")
                == Wording(
                    vi: "Điểm: môn này chỉ nhận xét Đ hoặc CĐ.",
                    en: "Mark: this subject is judged Đ or CĐ only."))
        #expect(
            words("9,5", "Toán", .primary2020)
                == Wording(
                    vi: "Điểm: cần T, H hoặc C, và điểm kiểm tra nguyên từ 0 đến 10 nếu có.",
                    en: "Mark: T, H or C is needed, with a whole test mark from 0 to 10 if there is one."))
    }

    @Test(
        arguments: [
            ("T", "T"), ("H", "H"), ("C", "C"), ("Hoàn thành tốt", "T"), ("HTT", "T"), ("CHT", "C"),
            ("T 9", "T 9"), ("9/T", "T 9"), ("H; 5", "H 5"), ("0", "0"), ("10", "10"), ("M", "M"),
        ])
    func `a primary mark is a level, a test, or both`(_ typed: String, _ text: String) throws {
        #expect(try SchoolMark(typed: typed, scale: .primary2020, subject: nil).text == text)
    }

    @Test(arguments: ["9,5", "11", "Đ", "T T", "9 8", "", "tốt lắm"])
    func `what is no primary mark is refused`(_ typed: String) {
        #expect(throws: Problem.self) { try SchoolMark(typed: typed, scale: .primary2020, subject: nil) }
    }

    @Test func `the retired secondary scale still reads marks where words are wanted now`() throws {
        #expect(
            try SchoolMark(typed: "7,5", scale: .secondary2011, subject: Subject.named("Mĩ thuật")).text
                == "7,5")
    }

    @Test func `every name of a subject leads back to it`() {
        for subject in Subject.all {
            for name in [subject.label.vi, subject.label.en, subject.label.vi.uppercased()] {
                #expect(Subject.named(name) == subject, "\(name)")
            }
        }
        #expect(Subject.named("Toán (điểm)") == nil)
        #expect(Subject.named("GDCD")?.key == "civics")
        #expect(Subject.named("GDĐP")?.key == "local-education")
    }
}
