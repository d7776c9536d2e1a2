/// What a reader of a summary could look for one child by, and how coarse they would know it of the others.
public enum Resemblance: String, CaseIterable, Sendable {
    case sex, band, year, province, group

    public var place: (section: String, field: String) {
        switch self {
        case .sex: ("identity", "sex")
        case .band: ("identity", "dob")
        case .year: ("admission", "admDt")
        case .province: ("identity", "nativePlace")
        case .group: ("circumstances", "groups")
        }
    }

    public var treatment: Treatment {
        switch self {
        case .sex, .group: .keep
        case .band: .band
        case .year: .year
        case .province: .province
        }
    }

    public var label: Wording {
        switch self {
        case .sex: Wording(vi: "giới tính", en: "sex")
        case .band: Wording(vi: "nhóm tuổi", en: "age band")
        case .year: Wording(vi: "năm vào cơ sở", en: "year of admission")
        case .province: Wording(vi: "tỉnh", en: "province")
        case .group: Wording(vi: "nhóm hoàn cảnh", en: "group of circumstances")
        }
    }

    /// Of a field that is printed, whatever its form.
    public static func of(_ field: String, in section: String) -> Resemblance? {
        allCases.first { $0.place == (section, field) }
    }

    /// How far back a reader may remember children of the house.
    public static let years = 5
}

extension Redaction {
    /// What an anonymous summary gives up, one after the other, until enough children share what is left.
    public static let givenUp = ["sex", "dob", "admDt"]
}
