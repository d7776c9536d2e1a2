/// The catalogue: no other table leaves the house in a regular way, and none has free filters.
///
/// Two variables at most, never with a place; of circumstances, since some are stigma, only the table by itself.
public enum TableTemplate: String, CaseIterable, Sendable {
    case sex, age, circumstance, schooling, level, stage, admission, stay, plan
    case sexByAge = "sex-age"
    case sexBySchooling = "sex-schooling"
    case ageBySchooling = "age-schooling"

    /// What is crossed.
    public var variables: [TableVariable] {
        switch self {
        case .sex: [.sex]
        case .age: [.age]
        case .circumstance: [.circumstance]
        case .schooling: [.schooling]
        case .level: [.level]
        case .stage: [.stage]
        case .admission: [.admission]
        case .stay: [.stay]
        case .plan: [.plan]
        case .sexByAge: [.sex, .age]
        case .sexBySchooling: [.sex, .schooling]
        case .ageBySchooling: [.age, .schooling]
        }
    }

    public var label: Wording {
        switch self {
        case .sex: Wording(vi: "Trẻ đang quản lý theo giới tính", en: "Children on the books by sex")
        case .age: Wording(vi: "Trẻ đang quản lý theo nhóm tuổi", en: "Children on the books by age band")
        case .circumstance:
            Wording(vi: "Trẻ theo nhóm hoàn cảnh đặc biệt", en: "Children by special circumstances")
        case .schooling: Wording(vi: "Trẻ theo tình trạng học", en: "Children by schooling")
        case .level: Wording(vi: "Trẻ theo cấp học", en: "Children by level of school")
        case .stage: Wording(vi: "Trẻ theo giai đoạn quản lý", en: "Children by stage of care")
        case .admission: Wording(vi: "Trẻ theo hình thức tiếp nhận", en: "Children by kind of admission")
        case .stay: Wording(vi: "Trẻ theo thời gian ở cơ sở", en: "Children by length of stay")
        case .plan: Wording(vi: "Trẻ theo loại kế hoạch đã duyệt", en: "Children by kind of approved plan")
        case .sexByAge: Wording(vi: "Trẻ theo giới tính và nhóm tuổi", en: "Children by sex and age band")
        case .sexBySchooling:
            Wording(vi: "Trẻ theo giới tính và tình trạng học", en: "Children by sex and schooling")
        case .ageBySchooling:
            Wording(vi: "Trẻ theo nhóm tuổi và tình trạng học", en: "Children by age band and schooling")
        }
    }

    /// A child may stand in several rows, so a total would mislead.
    public var overlaps: Bool { variables.contains(where: \.overlaps) }

    /// Sections counting needs.
    public var sections: [String] {
        variables.map(\.section).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    public static let ageBands = TableVariable.ageBands

    /// Every row the table always prints, in order, with its words.
    public var rows: [(key: String, label: Wording)] { TableDesign(self).rows }

    /// The row of a child that is in these categories, one of each variable.
    public static func key(_ categories: [String]) -> String { categories.joined(separator: "|") }
}

/// One of each list, the last changing fastest.
public func cross<Item>(_ lists: [[Item]]) -> [[Item]] {
    lists.reduce([[]]) { rows, list in rows.flatMap { row in list.map { row + [$0] } } }
}
