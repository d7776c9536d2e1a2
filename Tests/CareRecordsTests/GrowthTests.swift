import CareRecords
import Testing

struct GrowthTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let child: BodyMeasure
        /// haz, waz, baz and whz; `-` where there is none, `!` behind a flagged one.
        let scores: String

        init(
            _ sex: Sex, _ age: GrowthAge, _ height: Double?, _ weight: Double?, lying: Bool? = nil,
            oedema: Bool = false, _ scores: String
        ) {
            child = BodyMeasure(
                sex: sex, age: age, height: height, weight: weight, isLying: lying, hasOedema: oedema)
            self.scores = scores
        }

        var testDescription: String { scores }
    }

    static let olderThanFive = [
        Case(.male, .months(100), 125, 24, "-0.70 -0.64 -0.32 -"),
        Case(.female, .months(132.5), 140, 30, "-0.79 - -1.04 -"),
        Case(.male, .months(180.25), 150, 38, "-2.44 - -1.44 -"),
        Case(.female, .months(72), 105, 13, "-1.98 -3.26 -2.92 -"),
        Case(.male, .months(96), 128, 48, "0.13 3.95 5.09! -"),
        Case(.male, .months(60), 100, 12, "-2.13 -3.37 -3.13 -"),
        Case(.female, .months(120), 130, 40, "-1.35 1.23 2.24 -"),
        Case(.female, .months(120.5), 130, 40, "-1.39 - 2.23 -"),
        Case(.female, .months(228), 160, 90, "-0.48 - 2.86 -"),
        Case(.female, .months(228.1), 160, 90, "- - - -"),
        Case(.male, .months(100), 125, 24, oedema: true, "-0.70 - - -"),
        Case(.male, .months(100), nil, 24, "- -0.64 - -"),
        Case(.male, .months(100), 125, nil, "-0.70 - - -"),
    ]

    static let underFive = [
        Case(.male, .days(0), 49.9, 3.3, "0.01 -0.10 -0.12 -0.03"),
        Case(.female, .days(400), 74.25, 8.6, lying: true, "-0.43 -0.55 -0.44 -0.52"),
        Case(.female, .days(400), 73.55, 8.6, lying: false, "-0.43 -0.55 -0.44 -0.52"),
        Case(.female, .days(400), 74.25, 8.6, "-0.43 -0.55 -0.44 -0.52"),
        Case(.female, .days(730), 80, 7, lying: true, "-1.98 -4.10 -4.26 -4.22"),
        Case(.female, .days(731), 80, 7, lying: false, "-1.78 -4.10 -4.48 -4.37"),
        Case(.male, .days(1000), 91.2, 10.1, lying: false, "-0.78 -2.64 -3.39 -3.43"),
        Case(.male, .days(1000), 91.9, 10.1, lying: true, "-0.78 -2.64 -3.39 -3.43"),
        Case(.female, .months(24), 70, 14, lying: false, oedema: true, "-4.87 - - -"),
        Case(.male, .months(59.99), 100, 12, "-2.15 -3.22 -2.94 -3.12"),
        Case(.male, .days(1826), 121, 30, lying: false, "2.38 3.58 3.12 -"),
        Case(.male, .days(1826), 150, 30, "8.64! 3.58 -1.57 -"),
    ]

    @Test(arguments: olderThanFive + underFive)
    func `a child scores as the published tables say`(_ known: Case) {
        let shown = GrowthIndicator.allCases.map { indicator in
            known.child.score(indicator).map { $0.text + ($0.isFlagged ? "!" : "") } ?? "-"
        }
        #expect(shown.joined(separator: " ") == known.scores)
    }

    @Test func `without sex or age there is no score`() {
        #expect(BodyMeasure(sex: nil, age: .months(100), height: 125, weight: 24).scores.isEmpty)
        #expect(BodyMeasure(sex: .male, age: nil, height: 125, weight: 24).scores.isEmpty)
        #expect(Sex(code: "unknown") == nil)
    }

    @Test func `an age in months is rounded to days, and a day before birth is none`() throws {
        let born = try #require(Day(iso: "2021-11-24"))
        let fifth = try #require(Day(iso: "2026-11-24"))
        #expect(GrowthAge(born: born, at: fifth) == .days(1826))
        #expect(GrowthAge(born: fifth, at: born) == nil)
        #expect(GrowthAge.months(24).days == 731 && !GrowthAge.months(24).isMeasuredLying)
        #expect(GrowthAge.days(1826).isUnderFive && !GrowthAge.days(1827).isUnderFive)
    }

    static let labels: [(Sex, Double, Double, Double, GrowthIndicator, String?, String?)] = [
        (.male, 100, 125, 24, .heightForAge, nil, nil),
        (.male, 180.25, 150, 38, .heightForAge, "thấp còi", "stunted"),
        (.male, 24, 70, 9, .heightForAge, "thấp còi, mức độ nặng", "severely stunted"),
        (.female, 72, 105, 13, .weightForAge, "nhẹ cân, mức độ nặng", "severely underweight"),
        (.female, 72, 105, 13, .bmiForAge, "gầy còm", "thin"),
        (.male, 59.99, 100, 12, .bmiForAge, "gầy còm", "wasted"),
        (.male, 59.99, 100, 12, .weightForHeight, "gầy còm, mức độ nặng", "severely wasted"),
        (.male, 108, 130, 30.5, .bmiForAge, "thừa cân", "overweight"),
        (.male, 50, 103, 18.2, .bmiForAge, nil, nil),
        (.female, 120, 130, 40, .bmiForAge, "béo phì", "obese"),
        (.male, 59.9, 121, 30, .bmiForAge, "béo phì", "obese"),
        (.male, 96, 128, 48, .bmiForAge, "khó tin, đo lại", "implausible, measure again"),
    ]

    @Test(arguments: labels)
    func `what health workers call it`(
        _ sex: Sex, _ months: Double, _ height: Double, _ weight: Double, _ indicator: GrowthIndicator,
        _ vi: String?, _ en: String?
    ) throws {
        let child = BodyMeasure(sex: sex, age: .months(months), height: height, weight: weight)
        let score = try #require(child.score(indicator))
        #expect(score.label?.vi == vi && score.label?.en == en, "\(score.text)")
    }

    @Test func `a score reads with a comma in Vietnamese, and nought has no sign`() throws {
        let child = BodyMeasure(sex: .male, age: .months(100), height: 125, weight: 24)
        let score = try #require(child.score(.heightForAge))
        #expect(score.text(.vietnamese) == "-0,70" && score.text(.english) == "-0.70")
        let nought = BodyMeasure(sex: .male, age: .days(0), height: 49.884, weight: nil)
        #expect(nought.score(.heightForAge)?.text == "0.00")
    }

    @Test func `more kilograms than centimetres look swapped`() {
        #expect(BodyMeasure(sex: nil, age: nil, height: 27.4, weight: 131.5).looksSwapped)
        #expect(!BodyMeasure(sex: nil, age: nil, height: 131.5, weight: 27.4).looksSwapped)
        #expect(!BodyMeasure(sex: nil, age: nil, height: 131.5).looksSwapped)
    }
}
