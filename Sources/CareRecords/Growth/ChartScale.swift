/// Where on the picture an age and a measure stand.
struct ChartScale: Sendable {
    static let width = 720.0
    static let height = 540.0
    private static let (left, right, top, bottom) = (60.0, 680.0, 44.0, 480.0)

    let years: ClosedRange<Int>
    let low, high: Double

    func place(months: Double, value: Double) -> (x: Double, y: Double) {
        let across = (months / 12 - Double(years.lowerBound)) / Double(years.count - 1)
        let up = (value - low) / (high - low)
        return (
            Self.left + across * (Self.right - Self.left), Self.bottom - up * (Self.bottom - Self.top)
        )
    }

    /// Lines and figures for each year and for round measures.
    func axes(unit: String, _ language: Language) -> String {
        let age = Wording(vi: "Tuổi (năm)", en: "Age (years)")(language)
        let upright = years.map { year in
            let x = plain(place(months: Double(year * 12), value: low).x, decimals: 1)
            return "<path stroke=\"#ddd\" d=\"M\(x) \(Self.top)V\(Self.bottom)\"/>"
                + "<text x=\"\(x)\" y=\"\(Self.bottom + 18)\" text-anchor=\"middle\">\(year)</text>"
        }
        let level = stride(from: (low / step).rounded(.up) * step, through: high, by: step).map { value in
            let y = place(months: 0, value: value).y
            return "<path stroke=\"#ddd\" d=\"M\(Self.left) \(plain(y, decimals: 1))H\(Self.right)\"/>"
                + "<text x=\"\(Self.left - 6)\" y=\"\(plain(y + 4, decimals: 1))\" text-anchor=\"end\">"
                + "\(Int(value))</text>"
        }
        let names = [
            "<text x=\"\(Self.right)\" y=\"\(Self.bottom + 36)\" text-anchor=\"end\">\(age)</text>",
            "<text x=\"\(Self.left - 6)\" y=\"\(Self.top - 8)\" text-anchor=\"end\">\(unit)</text>",
        ]
        return (upright + level + names).joined(separator: "\n")
    }

    private var step: Double {
        [1.0, 2, 5, 10, 20].first { (high - low) / $0 <= 12 } ?? 50
    }
}
