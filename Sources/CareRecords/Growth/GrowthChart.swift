/// A child's points over the lines of -3 to +3 standard deviations, as one SVG picture.
///
/// It names the child by code only, loads nothing and runs nothing; implausible points are left out.
public struct GrowthChart: Sendable {
    public let course: GrowthCourse
    public let code: String
    private let sex: Sex
    private let points: [(months: Double, point: GrowthCourse.Point)]
    private let scale: ChartScale

    /// Nil when no point can be compared.
    public init?(_ course: GrowthCourse, code: String) {
        let points = course.points.compactMap { point in
            point.score.flatMap { $0.isFlagged ? nil : point.months.map { (months: $0, point: point) } }
        }
        guard let sex = course.sex, let first = points.first, let last = points.last else { return nil }
        (self.course, self.code, self.sex, self.points) = (course, code, sex, points)
        let oldest = course.indicator == .weightForAge ? 10 : 19
        let to = min(oldest, Int(last.months / 12) + 2)
        let years = max(0, min(to - 3, Int(first.months / 12) - 1))...to
        let edges = [years.lowerBound, to].flatMap { year in
            [-3.0, 3].compactMap { Self.measure(at: $0, course.indicator, sex, months: year * 12) }
        }
        let values = edges + points.map(\.point.value)
        scale = ChartScale(
            years: years, low: (values.min() ?? 0).rounded(.down), high: (values.max() ?? 1).rounded(.up))
    }

    private static func measure(
        at z: Double, _ indicator: GrowthIndicator, _ sex: Sex, months: Int
    ) -> Double? {
        GrowthReference.lms(indicator, sex, .months(Double(months)))?.measure(at: z)
    }

    public func svg(_ language: Language) -> String {
        let (width, height) = (Int(ChartScale.width), Int(ChartScale.height))
        let who = sex == .male ? Wording(vi: "nam", en: "boys") : Wording(vi: "nữ", en: "girls")
        let title = "\(course.indicator.label(language)), \(who(language)) · \(escaped(code))"
        let source = Wording(
            vi: "Đường so sánh: WHO 2006 (đến 5 tuổi), WHO 2007 (5–19 tuổi)",
            en: "Lines: WHO 2006 (to 5 years), WHO 2007 (5–19 years)")
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" font-family="sans-serif" font-size="12">
            <title>\(title)</title>
            <rect width="\(width)" height="\(height)" fill="#fff"/>
            <text x="\(width / 2)" y="24" text-anchor="middle" font-size="16">\(title)</text>
            \(scale.axes(unit: course.indicator.unit, language))
            \((-3...3).map(line).joined(separator: "\n"))
            \(child(language))
            <text x="\(width / 2)" y="\(height - 8)" text-anchor="middle" font-size="10" fill="#555">\(source(language))</text>
            </svg>

            """
    }

    private func line(_ z: Int) -> String {
        let months = (scale.years.lowerBound * 12)...(scale.years.upperBound * 12)
        let places = months.compactMap { month in
            Self.measure(at: Double(z), course.indicator, sex, months: month).map {
                scale.place(months: Double(month), value: $0)
            }
        }
        let (colour, dash) = [("#2a7f3f", ""), ("#999", "2 3"), ("#c77700", "6 3"), ("#b00020", "")][abs(z)]
        let end = places.last ?? (0, 0)
        let dashes = dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\""
        return """
            <polyline fill="none" stroke="\(colour)"\(dashes) points="\(joined(places))"/>
            <text x="\(plain(end.x + 5, decimals: 1))" y="\(plain(end.y + 4, decimals: 1))" fill="\(colour)">\(z > 0 ? "+" : "")\(z)</text>
            """
    }

    private func child(_ language: Language) -> String {
        let places = points.map { scale.place(months: $0.months, value: $0.point.value) }
        let dots = zip(points, places).map { entry, at in
            let score = entry.point.score?.text(language) ?? ""
            let words = "\(entry.point.day.text(language)): \(entry.point.text(language)) (\(score))"
            return """
                <circle cx="\(plain(at.x, decimals: 1))" cy="\(plain(at.y, decimals: 1))" r="3.5"><title>\(words)</title></circle>
                """
        }
        let line =
            "<polyline fill=\"none\" stroke=\"#000\" stroke-width=\"1.5\" points=\"\(joined(places))\"/>"
        return ([line] + dots).joined(separator: "\n")
    }

    private func joined(_ places: [(x: Double, y: Double)]) -> String {
        places.map { "\(plain($0.x, decimals: 1)),\(plain($0.y, decimals: 1))" }.joined(separator: " ")
    }
}

private func escaped(_ text: String) -> String {
    text.reduce(into: "") { out, character in
        switch character {
        case "&": out += "&amp;"
        case "<": out += "&lt;"
        case ">": out += "&gt;"
        default: out.append(character)
        }
    }
}
