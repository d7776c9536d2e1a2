import CareRecords
import Testing

struct ShiftTests {
    @Test(
        arguments: [
            ("5 sốt 38,5 đã báo y tế", 5, "healthToday=sốt 38,5 đã báo y tế"),
            ("7 vắng có phép", 7, "presence=leave"),
            ("7. Vắng có phép về quê", 7, "note=về quê presence=leave"),
            ("3: nằm viện, mổ ruột thừa", 3, "note=mổ ruột thừa presence=hospital"),
            ("2) vắng không phép từ 21 giờ", 2, "note=từ 21 giờ presence=missing"),
            ("4 đi viện", 4, "presence=hospital"), ("4 bỏ trốn", 4, "presence=missing"),
            ("6 ăn ít; ngủ muộn", 6, "meals=ăn ít sleep=ngủ muộn"),
            ("6 khóc nhiều", 6, "mood=khóc nhiều"), ("1 ho", 1, "healthToday=ho"),
            ("1 đi hồ bơi", 1, "note=đi hồ bơi"), ("1 38.5", 1, "healthToday=38.5"),
            ("8 có mặt", 8, "presence=present"), ("8 away with leave", 8, "presence=leave"),
            ("9 fever 38.5, nurse told", 9, "healthToday=fever 38.5, nurse told"),
            ("10 SỐT nhẹ", 10, "healthToday=SỐT nhẹ"), ("2 được khen ở trường", 2, "note=được khen ở trường"),
        ])
    func `an exception is read as carers type it`(_ typed: String, _ number: Int, _ fields: String) throws {
        let line = try ShiftLine(typed, count: 12)
        #expect(line.number == number)
        let shown = line.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.string ?? "")" }
        #expect(shown.joined(separator: " ") == fields)
    }

    @Test(arguments: [
        "", "5", "sốt 38", "13 sốt", "0 sốt", "5sốt", "5 ;", "-1 sốt", "5 .", "1000000000000 x",
        "1 vắng", "1 Vắng từ sáng", "1 absent excused",
    ])
    func `what names no child or nothing is refused`(_ typed: String) {
        #expect(throws: Problem.self) { try ShiftLine(typed, count: 12) }
    }

    @Test func `a refusal says how to write and which number there is not`() {
        #expect(
            #expect(throws: Problem.self) { try ShiftLine("5", count: 12) }?.wording
                == Wording(
                    vi: "Viết số thứ tự rồi điều khác thường, như “5 sốt 38,5 đã báo y tế”.",
                    en: "Write the number, then what is not as usual, such as “5 fever 38.5, nurse told”."))
        #expect(
            #expect(throws: Problem.self) { try ShiftLine("13 sốt", count: 12) }?.wording
                == Wording(
                    vi: "Không có trẻ số 13: danh sách có số 1 đến 12.",
                    en: "There is no child number 13: the list goes from 1 to 12."))
    }

    @Test func `two lines about one child are one`() throws {
        var line = try ShiftLine("5 sốt 38", count: 9)
        line.merge(try ShiftLine("5 ho nhiều; ăn ít", count: 9))
        #expect(line.values["healthToday"] == .text("sốt 38; ho nhiều"))
        #expect(line.values["meals"] == .text("ăn ít"))
        line.merge(try ShiftLine("5 nằm viện", count: 9))
        #expect(line.presence == "hospital")
    }

    @Test(
        arguments: [
            ("7 vắng có phép", true, nil), ("7 có phép sốt", true, "sốt"), ("7 p", true, nil),
            ("7 P ốm", true, "ốm"), ("7 kp", false, nil), ("7 vắng không phép", false, nil),
            ("7 K: không rõ", false, "không rõ"), ("7 without leave", false, nil),
            ("7 with leave dentist", true, "dentist"),
        ] as [(String, Bool, String?)])
    func `an absence from school says with or without leave`(_ typed: String, _ leave: Bool, _ why: String?)
        throws
    {
        let line = try AttendanceLine(typed, count: 12)
        #expect(line.number == 7 && line.withLeave == leave && line.why == why)
    }

    @Test(
        arguments: [
            ("7 có mặt", nil), ("7 co mat: ghi nhầm", "ghi nhầm"), ("7 đi học", nil),
            ("7 present wrong child", "wrong child"), ("7 at school", nil),
        ] as [(String, String?)])
    func `who was at school after all says so`(_ typed: String, _ why: String?) throws {
        let line = try AttendanceLine(typed, count: 12)
        #expect(line.number == 7 && line.isPresent && line.why == why)
        #expect(try !AttendanceLine("7 có phép", count: 12).isPresent)
    }

    @Test(arguments: ["7", "7 sốt", "7 vắng", "13 p", "p"])
    func `an absence that does not say is refused`(_ typed: String) {
        #expect(throws: Problem.self) { try AttendanceLine(typed, count: 12) }
    }
}

struct CarerRatioTests {
    private let rule = CarerRatio.inForce(Day(iso: "2026-03-05")!)

    @Test(
        arguments: [
            ([], 0), ([17], 1), ([17, 17], 2), ([18], 1), (Array(repeating: 18, count: 6), 1),
            (Array(repeating: 71, count: 7), 2), (Array(repeating: 72, count: 10), 1),
            (Array(repeating: 72, count: 11), 2), (Array(repeating: 191, count: 10), 1),
            ([20, 20, 20] + Array(repeating: 100, count: 5), 1),
            ([20, 20, 20] + Array(repeating: 100, count: 6), 2), ([3] + Array(repeating: 100, count: 10), 2),
        ])
    func `carers needed follow Circular 33`(_ ages: [Int], _ carers: Int) throws {
        #expect(try #require(rule).need(ages).carers == carers)
    }

    @Test(arguments: 0..<100)
    func `one child more never needs fewer carers, and no carer has more than the rule allows`(_ seed: Int)
        throws
    {
        let rule = try #require(rule)
        let ages = (0..<(seed % 23)).map { ($0 * 37 + seed * 11) % 220 }
        let need = rule.need(ages)
        #expect(need.counts.reduce(0, +) == ages.count)
        for more in [0, 17, 18, 71, 72, 191, 192] { #expect(rule.need(ages + [more]).carers >= need.carers) }
        for (count, band) in zip(need.counts, rule.bands) {
            #expect(count <= need.carers * band.perCarer)
        }
    }

    @Test func `the rule has a source and a day, and what we have not read says so`() throws {
        #expect(CarerRatio.inForce(Day(iso: "2017-12-31")!) == nil)
        let rule = try #require(rule)
        #expect(rule.source == "TT 33/2017/TT-BLĐTBXH")
        #expect(rule.bands.map(\.confirmed) == [true, true, true, false])
    }

    @Test(
        arguments: [
            ("2024-09-05", "2026-03-05", 18), ("2024-09-06", "2026-03-05", 17), ("2024-09", "2026-03-05", 17),
            ("2024", "2026-03-05", 14), ("2026-03-05", "2026-03-05", 0), ("2027-01-01", "2026-03-05", 0),
            ("2020-02-29", "2026-02-28", 71),
        ])
    func `months are completed months, the fewest a partial date allows`(
        _ born: String, _ day: String, _ months: Int
    ) throws {
        #expect(try #require(PartialDate(iso: born)).months(at: #require(Day(iso: day))) == months)
    }
}

struct SafetyCardTests {
    private static let day = Day(iso: "2026-03-05")!

    private func rule(
        _ contact: String, person: String? = nil, relation: String? = nil, from: String? = nil,
        until: String? = nil
    ) -> SafetyRule {
        var values: [String: Value] = ["contact": .code(contact)]
        if let person { values["person"] = .text(person) }
        if let relation { values["relation"] = .code(relation) }
        values["from"] = from.flatMap(PartialDate.init(iso:)).map(Value.date)
        values["until"] = until.flatMap(PartialDate.init(iso:)).map(Value.date)
        return SafetyRule(values)!
    }

    private func answer(
        _ card: [SafetyRule], _ visitor: String, _ relation: String? = nil, _ kind: VisitKind = .visit
    ) -> VisitAnswer {
        ContactDecision(card, visitor: visitor, relation: relation, kind: kind, on: Self.day).answer
    }

    @Test func `each contact allows what it says and no more`() {
        let expected: [(String, VisitAnswer, VisitAnswer, VisitAnswer)] = [
            ("pickup", .allowed, .allowed, .allowed), ("visit", .allowed, .allowed, .refused),
            ("supervised", .supervised, .supervised, .refused), ("phone", .refused, .allowed, .refused),
            ("none", .refused, .refused, .refused),
        ]
        #expect(expected.map(\.0) == SafetyRule.Contact.allCases.map(\.rawValue))
        for (contact, visit, phone, pickup) in expected {
            let card = [rule(contact, person: "Lê Thị Bịa")]
            #expect(answer(card, "Lê Thị Bịa", nil, .visit) == visit, "\(contact)")
            #expect(answer(card, "Lê Thị Bịa", nil, .phone) == phone, "\(contact)")
            #expect(answer(card, "Lê Thị Bịa", nil, .pickup) == pickup, "\(contact)")
        }
    }

    @Test func `who is not on the card is not let in`() {
        #expect(answer([], "Ai Đó") == .notListed)
        #expect(answer([rule("pickup", person: "Lê Thị Bịa")], "Ai Đó") == .notListed)
        #expect(answer([rule("none")], "Ai Đó") == .refused)
        #expect(answer([rule("none"), rule("visit", person: "Lê Thị Bịa")], "Lê Thị Bịa") == .allowed)
        #expect(answer([rule("none"), rule("visit", person: "Lê Thị Bịa")], "Ai Đó") == .refused)
    }

    @Test func `whoever is kept away is known by part of a name, whoever is let in by all of it`() {
        #expect(answer([rule("none", person: "Trần Văn Xấu")], "trần xấu") == .refused)
        #expect(answer([rule("none", person: "Xấu")], "Trần Văn Xấu") == .refused)
        #expect(answer([rule("supervised", person: "Trần Văn Xấu")], "Van Xau") == .supervised)
        #expect(answer([rule("visit", person: "Trần Văn Tốt")], "Văn Tốt") == .notListed)
        #expect(answer([rule("pickup", person: "Trần Văn Tốt")], "tran van tot", nil, .pickup) == .allowed)
        #expect(answer([rule("none", person: "Xấu")], "") == .notListed)
    }

    @Test func `the closest rule decides, and among equals the strictest`() {
        let card = [
            rule("none", relation: "uncle"), rule("visit", person: "Lê Văn Chú"),
            rule("phone", relation: "uncle"),
        ]
        #expect(answer(card, "Ai Đó", "uncle") == .refused)
        #expect(answer(card, "Lê Văn Chú", "uncle") == .allowed)
        #expect(answer([rule("pickup", person: "A B"), rule("none", person: "A B")], "A B") == .refused)
        #expect(answer(card, "Ai Đó", "aunt") == .notListed)
    }

    @Test(
        arguments: [
            (nil, "2026-03-05", VisitAnswer.allowed), (nil, "2026-03-04", .notListed),
            (nil, "2026-03", .allowed), ("2026-03-05", nil, .allowed), ("2026-03-06", nil, .notListed),
            ("2026-03", nil, .allowed), ("2026", "2026", .allowed),
        ] as [(String?, String?, VisitAnswer)])
    func `a rule holds from its first day to its last`(
        _ from: String?, _ until: String?, _ expected: VisitAnswer
    ) {
        let decision = ContactDecision(
            [rule("visit", person: "A B", from: from, until: until)], visitor: "A B", relation: nil,
            kind: .visit, on: Self.day)
        #expect(decision.answer == expected)
        #expect(decision.lapsed.isEmpty == (expected == .allowed))
    }

    @Test func `an answer never says more than the card`() {
        for answer in VisitAnswer.allCases {
            for kind in VisitKind.allCases {
                let card: [SafetyRule] =
                    switch answer {
                    case .allowed: [rule("pickup", person: "A")]
                    case .supervised: [rule("supervised", person: "A")]
                    case .refused: [rule("none", person: "A")]
                    case .notListed: []
                    }
                let decision = ContactDecision(card, visitor: "A", relation: nil, kind: kind, on: Self.day)
                let words = decision.words(kind)
                let letsIn = decision.answer == .allowed || decision.answer == .supervised
                #expect(words.vi.hasPrefix("ĐƯỢC") == letsIn, "\(words.vi)")
                #expect(words.vi.hasPrefix("KHÔNG") != letsIn)
            }
        }
    }
}
