/// How one measure of a child went through time.
public struct GrowthCourse: Sendable {
    public struct Point: Sendable {
        public let day: Day
        /// In cm, kg or kg/m².
        public let value: Double
        /// Nil where the child's sex or age is not known or no table reaches.
        public let score: GrowthScore?
        let months: Double?
    }

    public let indicator: GrowthIndicator
    public let sex: Sex?
    public let points: [Point]

    /// Earliest first; a day on which this was not measured is left out.
    public init(_ indicator: GrowthIndicator, of measures: [DatedMeasure]) {
        self.indicator = indicator
        sex = measures.lazy.compactMap(\.measure.sex).first
        points = measures.sorted { $0.day < $1.day }.compactMap { taken in
            taken.measure.value(of: indicator).map { value in
                Point(
                    day: taken.day, value: value, score: taken.measure.score(indicator),
                    months: taken.measure.age?.months)
            }
        }
    }

    /// A bar for each score, the lowest at -3 or below, the highest at 3 or above.
    public var sparkline: String {
        let bars = Array("▁▂▃▄▅▆▇█")
        return String(
            points.compactMap(\.score).map { score in
                let share = Double(score.hundredths + 300) / 600
                return bars[max(0, min(bars.count - 1, Int(share * Double(bars.count))))]
            })
    }

    public var json: JSON {
        .array(
            points.map { point in
                .object([
                    ("date", .string(point.day.iso)), ("value", .number(plain(point.value, decimals: 1))),
                    ("z", point.score.map { .number($0.text) } ?? .null),
                    ("flagged", .bool(point.score?.isFlagged ?? false)),
                ])
            })
    }
}

extension GrowthIndicator {
    public var unit: String {
        switch self {
        case .heightForAge: "cm"
        case .weightForAge, .weightForHeight: "kg"
        case .bmiForAge: "kg/m²"
        }
    }
}

extension GrowthCourse.Point {
    /// The value to one decimal, with its unit left to the reader.
    public func text(_ language: Language) -> String {
        let text = plain(value, decimals: 1)
        return language == .vietnamese ? String(text.map { $0 == "." ? "," : $0 }) : text
    }
}

/// A number with this many decimals and a point.
func plain(_ number: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((number * Double(scale)).rounded())
    let fraction = decimals > 0 ? "." + pad(abs(whole) % scale, decimals) : ""
    return (whole < 0 ? "-" : "") + String(abs(whole) / scale) + fraction
}
