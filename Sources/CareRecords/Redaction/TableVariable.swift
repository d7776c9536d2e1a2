/// What children are counted by, with one banding for each variable, so that no two tables differ by a band alone.
public enum TableVariable: String, CaseIterable, Sendable {
    case sex, age, circumstance, schooling, level, stage, admission, stay, plan

    /// A child may be in several categories.
    public var overlaps: Bool { self == .circumstance }

    /// The section counting needs.
    public var section: String {
        switch self {
        case .sex, .age, .stage: "identity"
        case .circumstance: "circumstances"
        case .schooling, .level: "schooling"
        case .admission, .stay: "admission"
        case .plan: "plan"
        }
    }

    public static let ageBands: [(label: String, ages: Range<Int>)] = [
        ("< 6", 0..<6), ("6 – < 11", 6..<11), ("11 – < 16", 11..<16), ("16 – < 18", 16..<18),
        ("18 +", 18..<200),
    ]

    /// Neighbours together, for a house with few children.
    static let wideAgeBands: [(label: String, ages: Range<Int>)] = [
        ("< 11", 0..<11), ("11 – < 18", 11..<18), ("18 +", 18..<200),
    ]

    /// What it was at a day of the past can be told.
    public var hasHistory: Bool { self != .stage && self != .plan }

    /// Length of the present stay, in days.
    static let stayBands: [(key: String, days: Range<Int>, label: Wording)] = [
        ("under-3-months", 0..<91, Wording(vi: "Dưới 3 tháng", en: "Under 3 months")),
        ("under-1-year", 91..<365, Wording(vi: "3 tháng đến dưới 1 năm", en: "3 months to under 1 year")),
        ("under-3-years", 365..<1096, Wording(vi: "1 đến dưới 3 năm", en: "1 to under 3 years")),
        ("longer", 1096..<100_000, Wording(vi: "Từ 3 năm", en: "3 years and more")),
    ]

    public static let unknown = "unknown"

    /// Every category, in order, with its words.
    public var categories: [(key: String, label: Wording)] { categories(wide: false) }

    func categories(wide: Bool) -> [(key: String, label: Wording)] {
        let unknown = [(Self.unknown, Wording(vi: "Chưa rõ", en: "Unknown"))]
        func list(_ codes: CodeList) -> [(key: String, label: Wording)] {
            codes.codes.map { ($0.key, $0.label) }
        }
        return switch self {
        case .sex: list(Lists.sex)
        case .circumstance: list(Lists.groups)
        case .schooling: list(Lists.eduStatus) + unknown
        case .level: list(Lists.eduLevel) + unknown
        case .admission: list(Lists.admission) + unknown
        case .age:
            (wide ? Self.wideAgeBands : Self.ageBands).map { ($0.label, Wording(vi: $0.label, en: $0.label)) }
                + unknown
        case .stay: Self.stayBands.map { ($0.key, $0.label) } + unknown
        case .plan:
            list(Lists.planKind)
                + [("none", Wording(vi: "Chưa có kế hoạch được duyệt", en: "No approved plan yet"))]
        case .stage:
            [
                ("provisional", Wording(vi: "Tạm tiếp nhận", en: "Provisionally received")),
                ("in-care", Wording(vi: "Đang chăm sóc", en: "In care")),
            ]
        }
    }

    /// The band of an age in years.
    public static func band(_ age: Int?, wide: Bool = false) -> String {
        age.flatMap { age in (wide ? wideAgeBands : ageBands).first { $0.ages.contains(age) }?.label }
            ?? unknown
    }

    /// The band of a stay that began on a day.
    public static func band(from start: Day?, to day: Day) -> String {
        guard let start else { return unknown }
        let days = max(0, start.days(to: day))
        return stayBands.first { $0.days.contains(days) }?.key ?? unknown
    }
}
