/// The circular by which a school marks; older children carry marks of retired ones.
public enum MarkScale: String, CaseIterable, Sendable {
    case primary2016 = "tt22-2016"
    case primary2020 = "tt27-2020"
    case secondary2011 = "tt58-2011"
    case secondary2021 = "tt22-2021"

    public var label: Wording { Lists.markScale[rawValue]?.label ?? Wording(vi: rawValue, en: rawValue) }
    public var isPrimary: Bool { self == .primary2016 || self == .primary2020 }
    public var isRetired: Bool { self == .primary2016 || self == .secondary2011 }

    var circular: String {
        switch self {
        case .primary2016: "TT 22/2016/TT-BGDĐT"
        case .primary2020: "TT 27/2020/TT-BGDĐT"
        case .secondary2011: "TT 58/2011/TT-BGDĐT"
        case .secondary2021: "TT 22/2021/TT-BGDĐT"
        }
    }

    /// The first school year it governed, and the last in which any grade still had it.
    public var from: SchoolYear {
        switch self {
        case .primary2016: SchoolYear(start: 2016)
        case .primary2020: SchoolYear(start: 2020)
        case .secondary2011: SchoolYear(start: 2011)
        case .secondary2021: SchoolYear(start: 2021)
        }
    }
    public var until: SchoolYear? { isRetired ? SchoolYear(start: 2023) : nil }

    /// The scale of a grade in a school year; nil before the oldest we know.
    ///
    /// The new circulars came in grade by grade: TT 27/2020 by its own Article 2, TT 22/2021 from memory.
    public static func of(grade: Int, in year: SchoolYear) -> MarkScale? {
        guard let first = firstYears[grade] else { return nil }
        let (present, retired): (MarkScale, MarkScale) =
            grade <= 5 ? (.primary2020, .primary2016) : (.secondary2021, .secondary2011)
        return year.start >= first ? present : year >= retired.from ? retired : nil
    }

    private static let firstYears = [
        1: 2020, 2: 2021, 3: 2022, 4: 2023, 5: 2024,
        6: 2021, 7: 2022, 8: 2023, 9: 2024, 10: 2022, 11: 2023, 12: 2024,
    ]
}
