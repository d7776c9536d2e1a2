import CareRecords
import Testing

struct GrowthChartTests {
    /// Every half year from a birth on, along one z-score.
    static func course(_ indicator: GrowthIndicator, from start: Int = 96, count: Int = 5) -> GrowthCourse {
        let measures = (0..<count).map { at in
            DatedMeasure(
                Day(iso: "2022-01-10")!.adding(months: 6 * at),
                BodyMeasure(
                    sex: .female, age: .months(Double(start + 6 * at)), height: 120 + Double(3 * at),
                    weight: 20 + Double(at)))
        }
        return GrowthCourse(indicator, of: measures.reversed())
    }

    @Test func `a course runs from the earliest measure and leaves out what was not measured`() {
        let day = Day(iso: "2026-03-05")!
        let course = GrowthCourse(
            .heightForAge,
            of: [
                DatedMeasure(day, BodyMeasure(sex: .male, age: .months(106), height: 131, weight: 25)),
                DatedMeasure(day.adding(days: 1), BodyMeasure(sex: .male, age: .months(106), weight: 25)),
                DatedMeasure(day.adding(months: -6), BodyMeasure(sex: .male, age: .months(100), height: 125)),
            ])
        #expect(course.points.map(\.value) == [125, 131])
        #expect(course.points.map { $0.score?.text } == ["-0.70", "-0.12"])
        #expect(
            course.json.serialised(pretty: false)
                == #"[{"date":"2025-09-05","value":125.0,"z":-0.70,"flagged":false},"#
                + #"{"date":"2026-03-05","value":131.0,"z":-0.12,"flagged":false}]"#)
        #expect(course.points[0].text(.vietnamese) == "125,0" && course.points[0].text(.english) == "125.0")
    }

    @Test func `the sparkline goes from -3 or less to 3 or more`() {
        let measures = [105, 117, 125, 130, 150].enumerated().map { at, height in
            DatedMeasure(
                Day(iso: "2026-03-05")!.adding(days: at),
                BodyMeasure(sex: .male, age: .months(100), height: height))
        }
        let course = GrowthCourse(.heightForAge, of: measures)
        #expect(course.points.map { $0.score?.text } == ["-4.17", "-2.09", "-0.70", "0.17", "3.63"])
        #expect(course.sparkline == "▁▂▄▅█")
    }

    @Test(
        arguments: [GrowthIndicator.heightForAge, .weightForAge, .bmiForAge], [Language.vietnamese, .english])
    func `a chart is one well-formed picture of seven lines and the child's points`(
        _ indicator: GrowthIndicator, _ language: Language
    ) throws {
        let chart = try #require(GrowthChart(Self.course(indicator), code: "AB-1234-X"))
        let svg = chart.svg(language)
        let parsed = SVG(svg)
        #expect(parsed.isWellFormed && parsed.count["polyline"] == 8 && parsed.count["circle"] == 5)
        #expect(parsed.outside == 0)
        #expect(svg.contains("AB-1234-X") && svg.contains(indicator.label(language)))
        for forbidden in ["<script", "href", "url(", "@import", "NaN", "inf"] {
            #expect(!svg.contains(forbidden), "\(forbidden)")
        }
    }

    @Test func `a code cannot write into the picture`() throws {
        let chart = try #require(GrowthChart(Self.course(.heightForAge), code: "<b>&\"x\""))
        let parsed = SVG(chart.svg(.english))
        #expect(parsed.isWellFormed && parsed.count["b"] == nil)
    }

    @Test func `a chart covers an infant and the oldest age, and leaves implausible points out`() throws {
        let infant = GrowthCourse(
            .heightForAge,
            of: [DatedMeasure(Day(iso: "2026-03-05")!, BodyMeasure(sex: .male, age: .days(10), height: 51))])
        #expect(SVG(try #require(GrowthChart(infant, code: "A")).svg(.english)).outside == 0)
        let oldest = GrowthCourse(
            .bmiForAge,
            of: [
                DatedMeasure(
                    Day(iso: "2026-03-05")!,
                    BodyMeasure(sex: .male, age: .months(228), height: 170, weight: 60)),
                DatedMeasure(
                    Day(iso: "2026-03-06")!,
                    BodyMeasure(sex: .male, age: .months(228), height: 60, weight: 170)),
            ])
        let parsed = SVG(try #require(GrowthChart(oldest, code: "A")).svg(.english))
        #expect(parsed.outside == 0 && parsed.count["circle"] == 1)
    }

    @Test func `without a score there is no chart`() {
        let unknown = BodyMeasure(sex: nil, age: .months(100), height: 125)
        #expect(
            GrowthChart(
                GrowthCourse(.heightForAge, of: [DatedMeasure(Day(iso: "2026-03-05")!, unknown)]), code: "A")
                == nil)
        #expect(GrowthChart(GrowthCourse(.heightForAge, of: []), code: "A") == nil)
    }
}

/// What a reader of SVG finds: elements by name, and coordinates outside the picture.
private struct SVG {
    private(set) var count: [String: Int] = [:]
    private(set) var outside = 0
    private(set) var isWellFormed = true

    init(_ text: String) {
        var open: [Substring] = []
        for tag in text.matches(of: /<([^<>]*)>/).map(\.1) {
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter }
            if tag.hasPrefix("/") {
                if open.popLast() != name { isWellFormed = false }
                continue
            }
            if !tag.hasSuffix("/") { open.append(name) }
            count[String(name), default: 0] += 1
            measure(tag)
        }
        let entities = text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
        if !open.isEmpty || !entities.allSatisfy({ $0.prefixMatch(of: /(amp|lt|gt);/) != nil }) {
            isWellFormed = false
        }
    }

    private mutating func measure(_ tag: Substring) {
        for attribute in tag.matches(of: /\b(x|y|cx|cy|points)="([^"]*)"/) {
            let numbers = attribute.2.split { " ,".contains($0) }.map { Double($0) ?? -1 }
            for (at, number) in numbers.enumerated() {
                let upright = attribute.1.hasSuffix("y") || (attribute.1 == "points" && at % 2 == 1)
                if !(0...(upright ? 540 : 720)).contains(number) { outside += 1 }
            }
        }
    }
}
