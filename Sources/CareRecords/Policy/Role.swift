/// Who works here, or asks from outside.
public enum Role: String, CaseIterable, Sendable {
    case director
    case deputyDirector = "deputy-director"
    case socialWorker = "social-worker"
    case caregiver
    case teacher
    case healthWorker = "health-worker"
    case psychologist
    case recordsClerk = "records-clerk"
    case inspector
    case technician
    case official

    /// Fixed number in the signed policy.
    public var code: UInt8 { UInt8((Self.allCases.firstIndex(of: self) ?? 0) + 1) }
    public init?(code: UInt8) {
        guard code >= 1, Int(code) <= Self.allCases.count else { return nil }
        self = Self.allCases[Int(code) - 1]
    }

    public var label: Wording {
        switch self {
        case .director: Wording(vi: "Giám đốc", en: "director")
        case .deputyDirector: Wording(vi: "Phó giám đốc", en: "deputy director")
        case .socialWorker: Wording(vi: "Nhân viên công tác xã hội", en: "social worker")
        case .caregiver: Wording(vi: "Nhân viên chăm sóc (bảo mẫu)", en: "caregiver")
        case .teacher: Wording(vi: "Phụ trách học tập", en: "teacher")
        case .healthWorker: Wording(vi: "Nhân viên y tế", en: "health worker")
        case .psychologist: Wording(vi: "Nhân viên tâm lý", en: "psychologist")
        case .recordsClerk: Wording(vi: "Văn thư", en: "records clerk")
        case .inspector: Wording(vi: "Đoàn kiểm tra", en: "inspector")
        case .technician: Wording(vi: "Quản trị kỹ thuật", en: "technician")
        case .official: Wording(vi: "Người nhận ngoài cơ sở", en: "official (outside recipient)")
        }
    }

    /// Must be enrolled with an end date and a decision number.
    public var isTimeBoxed: Bool { self == .inspector }
}

/// What a key opens. The numbers stand in the signed log and never change.
public enum Compartment: UInt8, CaseIterable, Sendable {
    case roster = 1
    case archive, safety, care, schooling, development, plan, health, counselling, family, protection
    case reintegration, facility, conduct, signature

    /// The house itself has a key for it: also for its settings, its books of the day and its list of closed cases.
    public var isOfHouse: Bool { !isPerChild || [.roster, .care, .archive].contains(self) }

    /// Every child has a key of its own for it.
    public var isPerChild: Bool {
        switch self {
        case .facility, .conduct, .signature: false
        default: true
        }
    }
}

public enum Access: UInt8, Comparable, Sendable {
    case none = 0
    case read, write
    public static func < (a: Access, b: Access) -> Bool { a.rawValue < b.rawValue }
}
