/// Why somebody outside may see one child's summary.
public enum Purpose: String, CaseIterable, Sendable {
    case court, police
    case healthDepartment = "health-department"
    case commune, family, school

    public var label: Wording {
        switch self {
        case .court: Wording(vi: "Tòa án, viện kiểm sát", en: "Court or procuracy")
        case .police: Wording(vi: "Công an", en: "Police")
        case .healthDepartment: Wording(vi: "Sở Y tế", en: "Department of Health")
        case .commune: Wording(vi: "Ủy ban nhân dân xã", en: "Commune People’s Committee")
        case .family: Wording(vi: "Gia đình nhận trẻ", en: "Receiving family")
        case .school: Wording(vi: "Nhà trường", en: "School")
        }
    }

    /// An official letter must be named.
    public var needsLetter: Bool { self == .commune }
}

/// How far a value is let out.
public enum Treatment: Sendable { case keep, year, month, province }

/// The allow-list of each purpose: what is not named here never leaves.
public enum Redaction {
    public static func allowed(_ purpose: Purpose) -> [(section: String, field: String, treatment: Treatment)]
    {
        let identity: [(String, String, Treatment)] = [
            ("identity", "fullName", .keep), ("identity", "otherNames", .keep), ("identity", "sex", .keep),
        ]
        let rest: [(String, String, Treatment)] =
            switch purpose {
            case .court:
                [
                    ("identity", "dob", .keep), ("identity", "nativePlace", .province),
                    ("admission", "admDt", .keep),
                    ("schooling", "eduStatus", .keep), ("schooling", "level", .keep), ("plan", "kind", .keep),
                    ("plan", "status", .keep),
                ]
            case .police:
                [
                    ("identity", "dob", .keep), ("identity", "nativePlace", .keep),
                    ("admission", "admDt", .keep),
                ]
            case .healthDepartment:
                [
                    ("identity", "dob", .keep), ("admission", "admDt", .month),
                    ("schooling", "eduStatus", .keep),
                    ("plan", "kind", .keep), ("plan", "status", .keep),
                ]
            case .commune:
                [
                    ("identity", "dob", .year), ("admission", "admDt", .month),
                    ("schooling", "eduStatus", .keep),
                    ("plan", "kind", .keep), ("plan", "nextReview", .keep),
                ]
            case .family:
                [
                    ("identity", "dob", .keep), ("identity", "nativePlace", .province),
                    ("identity", "languages", .keep), ("admission", "admDt", .month),
                    ("safety", "allergies", .keep),
                    ("schooling", "eduStatus", .keep), ("schooling", "level", .keep),
                    ("schooling", "grade", .keep),
                    ("development", "talent", .keep), ("plan", "kind", .keep), ("plan", "nextReview", .keep),
                ]
            case .school:
                [
                    ("identity", "dob", .keep), ("identity", "languages", .keep),
                    ("safety", "allergies", .keep),
                    ("schooling", "eduStatus", .keep), ("schooling", "level", .keep),
                    ("schooling", "grade", .keep),
                    ("schooling", "marks", .keep), ("schooling", "conduct", .keep),
                    ("development", "talent", .keep),
                ]
            }
        return identity + rest
    }

    /// The value as it may leave; nil when it cannot be made coarse enough.
    public static func treat(_ value: Value, _ treatment: Treatment) -> Value? {
        switch (treatment, value) {
        case (.keep, _): value
        case (.year, .date(let date)): PartialDate(year: date.year).map(Value.date)
        case (.month, .date(let date)): PartialDate(year: date.year, month: date.month).map(Value.date)
        case (.month, .moment(let moment)):
            PartialDate(year: moment.day.year, month: moment.day.month).map(Value.date)
        case (.province, .text(let text)): Province.named(in: text).map(Value.text)
        default: nil
        }
    }
}

/// The 34 provinces and cities since 1 July 2025 (Decision 19/2025/QĐ-TTg; 30/2026/QH16 for Đồng Nai).
public enum Province {
    public static let names = [
        "Hà Nội", "Cao Bằng", "Tuyên Quang", "Điện Biên", "Lai Châu", "Sơn La", "Lào Cai", "Thái Nguyên",
        "Lạng Sơn",
        "Quảng Ninh", "Bắc Ninh", "Phú Thọ", "Hải Phòng", "Hưng Yên", "Ninh Bình", "Thanh Hoá", "Nghệ An",
        "Hà Tĩnh",
        "Quảng Trị", "Huế", "Đà Nẵng", "Quảng Ngãi", "Gia Lai", "Khánh Hoà", "Đắk Lắk", "Lâm Đồng",
        "Đồng Nai",
        "Hồ Chí Minh", "Tây Ninh", "Đồng Tháp", "Vĩnh Long", "An Giang", "Cần Thơ", "Cà Mau",
    ]

    /// The province an address ends in, if it names one.
    public static func named(in address: String) -> String? {
        let last = Fold.search(address.split(separator: ",").last.map(String.init) ?? "")
        return names.first { last.hasSuffix(Fold.search($0)) }
    }
}

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
