/// How many carers children need, by age: a dated rule.
public struct CarerRatio: Hashable, Sendable {
    /// Children under an age, and how many of them one carer may look after.
    public struct Band: Hashable, Sendable {
        /// Nil for the last band.
        public let underMonths: Int?
        public let perCarer: Int
        public let label: Wording
        public let confirmed: Bool
    }

    public let source: String
    public let from: Day
    public let until: Day?
    /// From the youngest up.
    public let bands: [Band]

    public static func inForce(_ day: Day) -> CarerRatio? {
        table.first { $0.from <= day && ($0.until.map { day <= $0 } ?? true) }
    }

    /// Ordinary children; disability and HIV ask for more carers, by figures we have not read.
    public static let table: [CarerRatio] = [
        Day(year: 2018, month: 2, day: 15).map { from in
            CarerRatio(
                source: "TT 33/2017/TT-BLĐTBXH", from: from, until: nil,
                bands: [
                    Band(
                        underMonths: 18, perCarer: 1,
                        label: Wording(vi: "dưới 18 tháng", en: "under 18 months"), confirmed: true),
                    Band(
                        underMonths: 72, perCarer: 6,
                        label: Wording(vi: "18 tháng – dưới 6 tuổi", en: "18 months – under 6"),
                        confirmed: true),
                    Band(
                        underMonths: 192, perCarer: 10,
                        label: Wording(vi: "6 – dưới 16 tuổi", en: "6 – under 16"), confirmed: true),
                    Band(
                        underMonths: nil, perCarer: 10,
                        label: Wording(vi: "từ 16 tuổi", en: "16 and over"), confirmed: false),
                ])
        }
    ].compactMap(\.self)

    /// One need, band by band.
    public struct Need: Hashable, Sendable {
        public let counts: [Int]
        /// Fewer carers than this cannot meet the rule however they share the children.
        public let carers: Int
    }

    /// - Parameter ages: in months, the youngest each child may be.
    public func need(_ ages: [Int]) -> Need {
        var counts = bands.map { _ in 0 }
        for age in ages {
            let at = bands.firstIndex { age < $0.underMonths ?? .max } ?? bands.count - 1
            counts[at] += 1
        }
        // In shares of a carer, over the product of the limits, so that nothing is rounded on the way.
        let whole = bands.map(\.perCarer).reduce(1, *)
        let shares = zip(counts, bands).map { $0 * (whole / $1.perCarer) }.reduce(0, +)
        return Need(counts: counts, carers: (shares + whole - 1) / whole)
    }
}

extension PartialDate {
    /// Completed months someone born then has at least.
    public func months(at day: Day) -> Int {
        let born = latest
        let months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day ? 1 : 0)
        return max(0, months)
    }
}
