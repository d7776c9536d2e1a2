import CareRecords
import Testing

struct PersonalIDTests {
    static let today = Day(iso: "2026-11-24")!

    /// Made up: number, sex and birth date on record, doubts.
    static let cases: [(String, String, String?, Int)] = [
        ("022214000123", "male", "2014-03-05", 0), ("022314000123", "female", "2014", 0),
        ("022214000123", "female", "2014", 1), ("022214000123", "male", "2013-12", 1),
        ("022214000123", "unknown", nil, 0), ("022014000123", "male", nil, 1),
        ("022014000123", "male", "2014", 1), ("999214000123", "male", "2014", 1),
        ("003214000123", "male", nil, 1), ("999115000123", "male", nil, 3), ("080209000123", "male", nil, 0),
    ]

    @Test(arguments: cases)
    func `a number that does not fit is doubted and never refused`(
        _ number: String, _ sex: String, _ born: String?, _ count: Int
    ) throws {
        let pid = try #require(PersonalID(number))
        let doubts = pid.doubts(
            sex: Sex(code: sex), born: born.flatMap(PartialDate.init(iso:)), today: Self.today)
        #expect(doubts.count == count)
        let field = try #require(RecordSchema.section("identity")?["pid"])
        #expect(try field.parse(number, today: Self.today) == .text(number))
    }

    @Test func `the place of registration is not named, and no digit is repeated`() throws {
        let doubts = try #require(PersonalID("999115000123")).doubts(sex: .male, born: nil, today: Self.today)
        for wording in doubts {
            for text in [wording.vi, wording.en] {
                #expect(!text.contains("999") && !text.contains("1915"))
            }
        }
        // 044 was Quảng Bình in 2016 and is Quảng Trị today: neither may be told from it.
        #expect(
            try #require(PersonalID("044214000123")).doubts(sex: .male, born: nil, today: Self.today) == [])
    }

    @Test(arguments: ["012345678", "02221400012", "0222140001234", "02221400012a", "٠٢٢٢١٤٠٠٠١٢٣", ""])
    func `anything but twelve digits has no such structure`(_ number: String) {
        #expect(PersonalID(number) == nil)
    }

    @Test func `an identity is looked at as a whole`() {
        let identity: [String: Value] = [
            "pid": .text("022214000123"), "sex": .code("female"), "dob": .date(PartialDate(year: 2014)!),
            "permanentAddress": .text("Tổ 3, phường Bạch Đằng, TP Hạ Long, Quảng Ninh"),
            "currentAddress": .text("Phường Hồng Gai, Quảng Ninh"),
        ]
        #expect(
            RecordSchema.doubts(identity: identity, today: Self.today).map(\.en) == [
                "Personal ID: does not fit the sex on record.",
                "Permanent address: an address of before 01/07/2025, kept as written; this unit was merged.",
            ])
        #expect(RecordSchema.doubts(identity: ["pid": .text("012345678")], today: Self.today).isEmpty)
    }
}
