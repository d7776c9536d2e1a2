import CareRecords
import Testing

struct ParsingTests {
    static let today = Day(iso: "2026-11-24")!

    @Test(arguments: [
        ("identity", "sex", "Nam", "male"), ("identity", "sex", "nữ", "female"),
        ("identity", "sex", "NU", "female"), ("identity", "sex", "F", "female"),
        ("identity", "sex", "m", "male"), ("identity", "sex", "Không biết", "unknown"),
        ("identity", "dob", "5/3/2012", "2012-03-05"), ("identity", "dob", "11/2011", "2011-11"),
        ("identity", "dob", "2013", "2013"), ("identity", "pid", "022 214 000 123", "022214000123"),
        ("identity", "fullName", "  Y  Blơk ", "Y Blơk"), ("identity", "fullName", "H'Mông", "H'Mông"),
        ("development", "height", "131,5", "131.5"), ("development", "weight", "28.0", "28"),
        ("schooling", "grade", "6", "6"), ("schooling", "term", "HKII", "hkii"),
        ("plan", "kind", "hồi gia, hòa nhập", "reintegration"),
        ("trafficking", "victimStatus", "nghi van", "suspected"),
        ("family", "relation", "mợ", "aunt-uncle"), ("family", "economy", "cận nghèo", "near-poor"),
        ("admission", "admDt", "02:10 05/03/2026", "2026-03-05T02:10"),
    ])
    func `what a person types becomes one canonical value`(
        _ section: String, _ key: String, _ typed: String, _ expected: String
    ) throws {
        let field = try #require(RecordSchema.section(section)?[key])
        #expect(try field.parse(typed, today: Self.today).string == expected)
    }

    @Test(arguments: [
        ("d", ["d"]), ("đ", ["đ"]), ("Đ, M", ["đ", "m"]), ("m l m", ["m", "l"]), ("d/đ", ["d", "đ"]),
        ("Nhiễm HIV/AIDS", ["đ"]), ("Bị mua bán; Nhiễm HIV/AIDS", ["m", "đ"]),
        ("Bị mua bán/Bị bóc lột", ["m", "k"]),
    ])
    func `the letters of the law are read exactly, d is not đ`(_ typed: String, _ letters: [String]) throws {
        let field = try #require(RecordSchema.section("circumstances")?["groups"])
        #expect(try field.parse(typed, today: Self.today) == .list(letters.map(Value.code)))
    }

    @Test func `what has happened lies in no day to come, what is planned may`() throws {
        for section in RecordSchema.standard {
            let seen = try #require(section["observedAt"])
            #expect(throws: Problem.self) { try seen.parse("25/11/2026", today: Self.today) }
            #expect(try seen.parse("24/11/2026", today: Self.today).string == "2026-11-24")
            #expect(try seen.parse("2026", today: Self.today).string == "2026")
        }
        for (key, typed) in [("admDt", "02:10 25/11/2026"), ("handedOverAt", "00:00 01/01/2099")] {
            let field = try #require(RecordSchema.locate(key)?.1)
            #expect(throws: Problem.self) { try field.parse(typed, today: Self.today) }
        }
        for key in ["expires", "nextAppointment", "firstVisit", "expectedBack"] {
            let field = try #require(RecordSchema.locate(key)?.1)
            #expect(try field.parse("01/01/2099", today: Self.today).string == "2099-01-01")
        }
    }

    static let refused = [
        (
            "dob", "01/01/2099", "Ngày sinh: ngày này chưa tới; ở đây chỉ ghi việc đã xảy ra.",
            "Date of birth: this day has not come; only what has happened is written here."
        ),
        (
            "height", "500", "Chiều cao (cm): cần số từ 30 đến 220, tối đa 1 chữ số lẻ.",
            "Height (cm): a number from 30 to 220 with at most 1 decimal is needed."
        ),
        (
            "weight", "0,5", "Cân nặng (kg): cần số từ 1 đến 150, tối đa 1 chữ số lẻ.",
            "Weight (kg): a number from 1 to 150 with at most 1 decimal is needed."
        ),
        (
            "grade", "13", "Lớp: cần số nguyên từ 0 đến 12.",
            "Grade: a whole number from 0 to 12 is needed."
        ),
        (
            "dob", "30/02/2012",
            "Ngày sinh: cần một ngày có thật, viết ngày/tháng/năm dd/MM/yyyy (ví dụ 05/03/2012, 03/2012, 2012).",
            "Date of birth: a real date is needed, day first, dd/MM/yyyy (such as 05/03/2012, 03/2012, 2012)."
        ),
        (
            "pid", "12345", "Số định danh cá nhân: cần 12 chữ số (hoặc 9 chữ số cũ).",
            "Personal ID number: twelve digits are needed (or nine of an old card)."
        ),
        (
            "fullName", "An 7", "Họ và tên khai sinh: chỉ gồm chữ, khoảng trắng, dấu ' - và chấm.",
            "Birth name: letters, spaces, ' - and full stops only."
        ),
        (
            "needsInterpreter", "có lẽ", "Cần phiên dịch: trả lời có hoặc không.",
            "Needs an interpreter: answer yes or no."
        ),
        (
            "admDt", "25:10 05/03/2026",
            "Thời điểm tiếp nhận: cần giờ và ngày, HH:mm dd/MM/yyyy (ví dụ 02:10 05/03/2026).",
            "Admitted at: a time and date is needed, HH:mm dd/MM/yyyy (such as 02:10 05/03/2026)."
        ),
        (
            "sex", "gái", "Giới tính: không có trong danh mục (male Nam, female Nữ, unknown Chưa xác định).",
            "Sex: not in the list (male Male, female Female, unknown Not determined)."
        ),
        (
            "disabilityKinds", "nhìn; bay",
            "Dạng khuyết tật: không có trong danh mục (movement Vận động, hearing-speech Nghe, nói, "
                + "sight Nhìn, mental Thần kinh, tâm thần, intellectual Trí tuệ, other Khác).",
            "Kinds of disability: not in the list (movement Movement, hearing-speech Hearing and speech, "
                + "sight Sight, mental Mental, intellectual Intellectual, other Other)."
        ),
        ("languages", " ", "Ngôn ngữ sử dụng: chưa có giá trị.", "Languages: no value."),
        ("marks", "\u{200B}", "Đặc điểm nhận dạng: chưa có giá trị.", "Identifying marks: no value."),
        ("room", "\t", "Phòng: chưa có giá trị.", "Room: no value."),
        (
            "belongings", "áo|2|xanh|rách",
            "Tư trang, tài sản: viết theo thứ tự Vật | Số lượng | Ghi chú.",
            "Belongings and money: write Item | Count | Note, in this order."
        ),
    ]

    @Test(arguments: refused)
    func `a value that cannot be is refused in both languages without being repeated`(
        _ key: String, _ typed: String, _ vi: String, _ en: String
    ) throws {
        let (_, field) = try #require(RecordSchema.locate(key))
        let problem = #expect(throws: Problem.self) { try field.parse(typed, today: Self.today) }
        #expect(problem?.wording == Wording(vi: vi, en: en))
        #expect(problem?.field == key)
    }

    static let shapes: [(key: String, json: JSON)] = [
        ("sex", .bool(true)), ("room", .array([])), ("languages", .string("")),
        ("needsInterpreter", .number("1")),
        ("weight", .bool(false)), ("belongings", .string("áo")), ("belongings", .array([.string("áo")])),
        ("dob", .object([])), ("groups", .array([.bool(true)])), ("admDt", .array([.string("02:10")])),
        ("belongings", .array([.object([("item", .array([]))])])), ("pid", .number("022214000123")),
    ]

    @Test(arguments: shapes)
    func `a value of the wrong shape is refused and nothing of it kept`(_ key: String, _ json: JSON) throws {
        let (_, field) = try #require(RecordSchema.locate(key))
        #expect(throws: Problem.self) { try field.value(json: json, today: Self.today) }
    }

    @Test(arguments: [("weight", "40.000", "40"), ("height", "131.50", "131.5"), ("grade", "6.0", "6")])
    func `a number of JSON has no thousands`(_ key: String, _ number: String, _ expected: String) throws {
        let (_, field) = try #require(RecordSchema.locate(key))
        #expect(try field.value(json: .number(number), today: Self.today) == .number(expected))
    }
}
