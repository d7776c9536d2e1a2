/// What of a child's growth is compared with other children.
public enum GrowthIndicator: String, CaseIterable, Sendable {
    case heightForAge = "haz"
    case weightForAge = "waz"
    case bmiForAge = "baz"
    case weightForHeight = "whz"

    public var label: Wording {
        switch self {
        case .heightForAge: Wording(vi: "Chiều cao theo tuổi", en: "Height for age")
        case .weightForAge: Wording(vi: "Cân nặng theo tuổi", en: "Weight for age")
        case .bmiForAge: Wording(vi: "BMI theo tuổi", en: "BMI for age")
        case .weightForHeight: Wording(vi: "Cân nặng theo chiều cao", en: "Weight for height")
        }
    }

    /// In hundredths; a score outside is more likely a slip of the pen than a child (WHO).
    var plausible: ClosedRange<Int> {
        switch self {
        case .heightForAge: -600...600
        case .weightForAge: -600...500
        case .bmiForAge, .weightForHeight: -500...500
        }
    }
}
