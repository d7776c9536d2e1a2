/// One-way tables in the catalogue of this release.
public enum TableTemplate: String, CaseIterable, Sendable {
    case sex, age, circumstance, schooling, stage

    public var label: Wording {
        switch self {
        case .sex: Wording(vi: "Trẻ đang quản lý theo giới tính", en: "Children on the books by sex")
        case .age: Wording(vi: "Trẻ đang quản lý theo nhóm tuổi", en: "Children on the books by age band")
        case .circumstance:
            Wording(vi: "Trẻ theo nhóm hoàn cảnh đặc biệt", en: "Children by special circumstances")
        case .schooling: Wording(vi: "Trẻ theo tình trạng học", en: "Children by schooling")
        case .stage: Wording(vi: "Trẻ theo giai đoạn quản lý", en: "Children by stage of care")
        }
    }

    /// A child may stand in several rows, so a total would mislead.
    public var overlaps: Bool { self == .circumstance }

    /// Sections counting needs.
    public var sections: [String] {
        switch self {
        case .sex, .age, .stage: ["identity"]
        case .circumstance: ["circumstances"]
        case .schooling: ["schooling"]
        }
    }

    public static let ageBands: [(label: String, ages: Range<Int>)] = [
        ("< 6", 0..<6), ("6 – < 11", 6..<11), ("11 – < 16", 11..<16), ("16 – < 18", 16..<18),
        ("18 +", 18..<200),
    ]

    /// Every row the table always prints, in order, with its words.
    public var rows: [(key: String, label: Wording)] {
        func codes(_ key: String) -> [(key: String, label: Wording)] {
            guard let (_, field) = RecordSchema.locate(key) else { return [] }
            switch field.type {
            case .code(let list), .codes(let list): return list.codes.map { ($0.key, $0.label) }
            default: return []
            }
        }
        switch self {
        case .sex: return codes("sex")
        case .circumstance: return codes("groups")
        case .schooling: return codes("eduStatus") + [("unknown", Wording(vi: "Chưa rõ", en: "Unknown"))]
        case .age:
            return Self.ageBands.map { ($0.label, Wording(vi: $0.label, en: $0.label)) }
                + [("unknown", Wording(vi: "Chưa rõ", en: "Unknown"))]
        case .stage:
            return [
                ("provisional", Wording(vi: "Tạm tiếp nhận", en: "Provisionally received")),
                ("in-care", Wording(vi: "Đang chăm sóc", en: "In care")),
            ]
        }
    }
}
