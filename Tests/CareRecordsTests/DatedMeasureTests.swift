import CareRecords
import Testing

struct DatedMeasureTests {
    static let day = Day(iso: "2026-03-05")!

    static func taken(_ height: Double?, _ weight: Double? = nil, before days: Int = 0) -> DatedMeasure {
        DatedMeasure(
            day.adding(days: -days), BodyMeasure(sex: nil, age: nil, height: height, weight: weight))
    }

    static let cases: [(DatedMeasure, [DatedMeasure], Int)] = [
        (taken(131.5, 27.4), [], 0), (taken(27.4, 131.5), [], 1), (taken(nil, 27.4), [taken(131)], 0),
        (taken(141.4), [taken(131.5, before: 90)], 0), (taken(141.5), [taken(131.5, before: 90)], 1),
        (taken(141.5), [taken(131.5, before: 365)], 0), (taken(121.5), [taken(131.5, before: 900)], 1),
        (taken(140), [taken(120, before: 200), taken(135, before: 100)], 0),
        (taken(140), [taken(135, before: 200), taken(nil, 30, before: 50), taken(120, before: 100)], 1),
        (taken(140), [taken(100, before: -1)], 0), (taken(30, 40), [taken(131, before: 3)], 2),
    ]

    @Test(arguments: cases)
    func `swapped values and a jump of 10 cm are doubted`(
        _ new: DatedMeasure, _ earlier: [DatedMeasure], _ count: Int
    ) {
        #expect(new.doubts(after: earlier).count == count)
    }

    @Test func `an entry of the record becomes a measure with the child's age that day`() throws {
        let entry: [String: Value] = [
            "height": .number("80.7"), "weight": .number("7"), "measure": .code("lying"),
            "oedema": .flag(false),
        ]
        let born = try #require(PartialDate(iso: "2024-03-04"))
        let taken = try #require(DatedMeasure(entry: entry, sex: .female, born: born, day: Self.day))
        #expect(taken.measure.age == .days(731) && taken.measure.isLying == true)
        #expect(taken.measure.score(.heightForAge)?.text == "-1.78")
        #expect(DatedMeasure(entry: ["talent": .text("x")], sex: nil, born: nil, day: Self.day) == nil)
        let year = DatedMeasure(entry: entry, sex: nil, born: PartialDate(iso: "2020"), day: Self.day)
        #expect(year?.measure.age == .days(Day(iso: "2020-07-01")!.days(to: Self.day)))
        #expect(year?.measure.hasOedema == false)
    }
}
