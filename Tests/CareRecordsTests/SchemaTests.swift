import CareRecords
import Foundation
import Testing

struct SchemaTests {
    private static func all(_ fields: [Field]) -> [Field] {
        fields.flatMap { field -> [Field] in
            if case .rows(let inner) = field.type { [field] + all(inner) } else { [field] }
        }
    }

    @Test(arguments: RecordSchema.sections.map(\.key))
    func `a section and all its fields have both labels, composed, and keys of their own`(_ key: String)
        throws
    {
        let section = try #require(RecordSchema.section(key))
        #expect(Set(section.fields.map(\.key)).count == section.fields.count)
        for field in Self.all(section.fields) {
            for text in [field.label.vi, field.label.en] {
                #expect(!tidy(text).isEmpty && tidy(text) == text, "\(key).\(field.key)")
                #expect(
                    text.unicodeScalars.elementsEqual(
                        text.precomposedStringWithCanonicalMapping.unicodeScalars))
            }
            let wellFormed =
                field.key.first?.isLowercase == true
                && field.key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            #expect(wellFormed, "\(key).\(field.key)")
            switch field.type {
            case .code(let list), .codes(let list):
                #expect(!list.codes.isEmpty && Set(list.codes.map(\.key)).count == list.codes.count)
                for code in list.codes {
                    #expect(!code.label.vi.isEmpty && !code.label.en.isEmpty, "\(list.name).\(code.key)")
                    for text in [code.key, code.label.vi, code.label.en] where text.count > 1 {
                        #expect(list.match(text) == code.key, "\(list.name): \(text)")
                    }
                }
            default: break
            }
        }
        #expect(section.compartment.isPerChild)
        #expect(section.compartments.allSatisfy { $0.isPerChild })
        #expect(section.note.map { section[$0] != nil } ?? true)
        #expect(section.naturalKey.allSatisfy { section[$0] != nil })
    }

    @Test func `what concerns the family lies in the family's compartment and never leaves`() throws {
        let identity = try #require(RecordSchema.section("identity"))
        for key in ["pid", "ethnicity", "religion", "permanentAddress", "temporaryAddress", "currentAddress"]
        {
            let field = try #require(identity[key])
            #expect(
                field.compartment == .family && field.sensitivity != .personal && field.disclose == .withhold,
                "\(key)")
        }
        for key in ["circumstances", "trafficking", "incidents", "psychosocial", "health"] {
            let section = try #require(RecordSchema.section(key))
            for purpose in Purpose.allCases {
                #expect(
                    !Redaction.allowed(purpose).contains { $0.section == section.key }, "\(purpose) \(key)")
            }
        }
    }

    @Test(arguments: Purpose.allCases)
    func `every field a purpose allows is in the schema`(_ purpose: Purpose) {
        for item in Redaction.allowed(purpose) {
            #expect(RecordSchema.section(item.section)?[item.field] != nil, "\(item)")
        }
    }
}

/// A small generator, so that a failure can be repeated by its seed.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

struct ValueBytesTests {
    private static func value(_ g: inout Seeded, depth: Int) -> Value {
        let texts = ["", "Hoà", "Ho\u{300}a", "a\u{0}b", "👧", "đ", String(repeating: "x", count: 300)]
        let year = Int.random(in: 1...9999, using: &g)
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &g) {
        case 0: return .text(texts.randomElement(using: &g)!)
        case 1: return .number(String(Int.random(in: -9999...9999, using: &g)))
        case 2: return .flag(Bool.random(using: &g))
        case 3:
            return .date(
                [
                    PartialDate(year: year)!, PartialDate(year: year, month: 2)!,
                    PartialDate(year: year, month: 2, day: 28)!,
                ].randomElement(using: &g)!)
        case 4: return .moment(Moment(epochSeconds: Int64.random(in: 0...4_000_000_000, using: &g)))
        case 5: return .code(texts.randomElement(using: &g)!)
        case 6: return .list((0..<Int.random(in: 0..<4, using: &g)).map { _ in value(&g, depth: depth - 1) })
        default:
            return .rows(
                (0..<Int.random(in: 0..<3, using: &g)).map { _ in
                    Dictionary(
                        (0..<Int.random(in: 0..<3, using: &g)).map {
                            ("k\($0)", value(&g, depth: depth - 1))
                        },
                        uniquingKeysWith: { $1 })
                })
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `a value and its bytes stand for one another`(_ seed: UInt64) throws {
        var g = Seeded(state: seed)
        for _ in 0..<200 {
            let value = Self.value(&g, depth: 3)
            let bytes = value.bytes
            #expect(try Value(bytes: bytes) == value, "seed \(seed)")
            #expect(try Value(bytes: bytes).bytes == bytes, "seed \(seed)")
            var altered = bytes
            altered[Int.random(in: altered.indices, using: &g)] ^= UInt8.random(in: 1...255, using: &g)
            if let other = try? Value(bytes: altered) { #expect(other.bytes == altered, "seed \(seed)") }
        }
    }

    @Test(
        arguments: [
            [], [0], [9, 1], [3], [3, 2], [3, 1, 0], [4, 0x32], [1, 0xFF], [7], [7, 1, 0, 0, 0],
            [7, 0, 0, 0, 0, 0], [7, 255, 255, 255, 255], [8, 1, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0],
        ] as [[UInt8]])
    func `bytes that no value has are refused`(_ bytes: [UInt8]) {
        #expect(throws: Problem.self) { try Value(bytes: bytes) }
    }
}

struct RejectionTests {
    static let today = Day(iso: "2026-03-05")!
    struct Case: Sendable, CustomTestStringConvertible {
        let field, typed, vi, en: String
        var testDescription: String { "\(field)=\(typed)" }
    }

    static let badDate = (
        vi: "không phải ngày có thật (ví dụ 05/03/2012, 03/2012, 2012).",
        en: "not a real date (such as 05/03/2012, 03/2012, 2012)."
    )
    static let cases = [
        Case(
            field: "dob", typed: "31/02/2012", vi: "Ngày sinh: " + badDate.vi,
            en: "Date of birth: " + badDate.en),
        Case(
            field: "dob", typed: "2012-13", vi: "Ngày sinh: " + badDate.vi, en: "Date of birth: " + badDate.en
        ),
        Case(field: "dob", typed: " ", vi: "Ngày sinh: chưa có giá trị.", en: "Date of birth: no value."),
        Case(
            field: "height", typed: "500", vi: "Chiều cao (cm): cần số từ 30 đến 220, tối đa 1 chữ số lẻ.",
            en: "Height (cm): a number from 30 to 220 with at most 1 decimal is needed."),
        Case(
            field: "estAgeFrom", typed: "6,5", vi: "Tuổi ước lượng từ: cần số nguyên từ 0 đến 22.",
            en: "Estimated age from: a whole number from 0 to 22 is needed."),
        Case(
            field: "sex", typed: "boyish",
            vi: "Giới tính: không có trong danh mục (male Nam, female Nữ, unknown Chưa xác định).",
            en: "Sex: not in the list (male Male, female Female, unknown Not determined)."),
        Case(
            field: "fullName", typed: "An 2",
            vi: "Họ và tên khai sinh: chỉ gồm chữ, khoảng trắng, dấu ' - và chấm.",
            en: "Birth name: letters, spaces, ' - and full stops only."),
        Case(
            field: "pid", typed: "12345", vi: "Số định danh cá nhân: cần 12 chữ số (hoặc 9 chữ số cũ).",
            en: "Personal ID number: twelve digits are needed (or nine of an old card)."),
        Case(
            field: "needsInterpreter", typed: "maybe", vi: "Cần phiên dịch: trả lời có hoặc không.",
            en: "Needs an interpreter: answer yes or no."),
        Case(
            field: "admDt", typed: "25:00 05/03/2026",
            vi: "Thời điểm tiếp nhận: cần giờ và ngày, ví dụ 02:10 05/03/2026.",
            en: "Admitted at: a time and date is needed, such as 02:10 05/03/2026."),
    ]

    @Test(arguments: cases)
    func `a value that is not accepted is explained in both languages`(_ item: Case) throws {
        let (_, field) = try #require(RecordSchema.locate(item.field))
        do {
            _ = try field.parse(item.typed, today: Self.today)
            Issue.record("accepted")
        } catch {
            #expect(error.wording == Wording(vi: item.vi, en: item.en))
            #expect(error.field == item.field)
        }
    }

    @Test func `the letters d and đ are two groups, in any case, and never stand for one another`() throws {
        let (_, field) = try #require(RecordSchema.locate("groups"))
        func parsed(_ text: String) throws -> Value { try field.parse(text, today: Self.today) }
        #expect(try parsed("d") == .list([.code("d")]))
        #expect(try parsed("đ") == .list([.code("đ")]))
        #expect(try parsed("Đ, D") == .list([.code("đ"), .code("d")]))
        #expect(try field.value(json: .array([.string("đ")]), today: Self.today) == .list([.code("đ")]))
        #expect(throws: Problem.self) { try parsed("z1") }
    }

    @Test func `an unknown field is refused and the nearest named`() throws {
        let section = try #require(RecordSchema.section("development"))
        do {
            _ = try section.field("hieght")
            Issue.record("accepted")
        } catch {
            #expect(
                error.wording
                    == Wording(
                        vi: "Không có mục “hieght”. Ý là height?",
                        en: "There is no field “hieght”. Did you mean height?"))
        }
    }
}
