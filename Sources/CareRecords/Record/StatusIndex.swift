/// Twelve sides of how a child fares: the factors of the Child Status Index (MEASURE Evaluation, 2009),
/// with levels in our own words. An aid to seeing, never added up to a score.
public enum StatusIndex: String, CaseIterable, Sendable {
    case food = "csiFood"
    case nutrition = "csiNutrition"
    case shelter = "csiShelter"
    case care = "csiCare"
    case abuse = "csiAbuse"
    case legal = "csiLegal"
    case wellness = "csiWellness"
    case healthCare = "csiHealthCare"
    case emotional = "csiEmotional"
    case social = "csiSocial"
    case performance = "csiPerformance"
    case education = "csiEducation"

    public var label: Wording {
        switch self {
        case .food: Wording(vi: "Ăn uống đầy đủ", en: "Food security")
        case .nutrition: Wording(vi: "Dinh dưỡng và tăng trưởng", en: "Nutrition and growth")
        case .shelter: Wording(vi: "Nơi ở", en: "Shelter")
        case .care: Wording(vi: "Sự chăm sóc", en: "Care")
        case .abuse: Wording(vi: "An toàn trước xâm hại, bóc lột", en: "Safety from abuse and exploitation")
        case .legal: Wording(vi: "Bảo vệ pháp lý", en: "Legal protection")
        case .wellness: Wording(vi: "Thể trạng", en: "Wellness")
        case .healthCare: Wording(vi: "Dịch vụ y tế", en: "Health-care services")
        case .emotional: Wording(vi: "Sức khỏe cảm xúc", en: "Emotional health")
        case .social: Wording(vi: "Hành vi xã hội", en: "Social behaviour")
        case .performance: Wording(vi: "Kết quả học tập", en: "Performance")
        case .education: Wording(vi: "Học hành và việc làm", en: "Education and work")
        }
    }

    /// Good, fair, bad, very bad, each said for this side of life.
    var levels: CodeList {
        let keys = ["good", "fair", "bad", "very-bad"]
        let words = zip(keys, described).map { key, level in Code(key, level) }
        return CodeList(rawValue, words)
    }

    private var described: [Wording] {
        switch self {
        case .food: StatusLevels.food
        case .nutrition: StatusLevels.nutrition
        case .shelter: StatusLevels.shelter
        case .care: StatusLevels.care
        case .abuse: StatusLevels.abuse
        case .legal: StatusLevels.legal
        case .wellness: StatusLevels.wellness
        case .healthCare: StatusLevels.healthCare
        case .emotional: StatusLevels.emotional
        case .social: StatusLevels.social
        case .performance: StatusLevels.performance
        case .education: StatusLevels.education
        }
    }
}
