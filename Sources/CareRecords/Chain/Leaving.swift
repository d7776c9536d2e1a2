/// Ways in which a child leaves the house for good; a referral is none of them, and neither is closure.
public enum Leaving: String, CaseIterable, Sendable {
    case family, kin, foster, adoption, independent
    case otherFacility = "other-facility"
    case ofAge = "of-age"
    case missing, died

    public var label: Wording {
        switch self {
        case .family: Wording(vi: "Về gia đình ruột", en: "To the birth family")
        case .kin: Wording(vi: "Về với họ hàng", en: "To kin")
        case .foster: Wording(vi: "Gia đình nhận chăm sóc thay thế", en: "To a foster family")
        case .adoption: Wording(vi: "Làm con nuôi", en: "Adopted")
        case .independent: Wording(vi: "Sống độc lập có hỗ trợ", en: "Independent living with support")
        case .otherFacility: Wording(vi: "Chuyển cơ sở khác", en: "Transferred to another facility")
        case .ofAge: Wording(vi: "Trưởng thành, tự lập", en: "Left as an adult")
        case .missing: Wording(vi: "Mất liên lạc", en: "Missing")
        case .died: Wording(vi: "Tử vong", en: "Died")
        }
    }

    /// Decided against the ten conditions of a return; the others follow papers or happen.
    public var isReturn: Bool {
        switch self {
        case .family, .kin, .foster, .adoption, .independent: true
        case .otherFacility, .ofAge, .missing, .died: false
        }
    }

    /// Somebody goes on visiting the child (Decree 56/2017, Article 46).
    public var isFollowedUp: Bool { isReturn || self == .ofAge }

    /// Papers that must be there, or be known not to exist, before the child goes.
    public var papers: [String] {
        switch self {
        case .family, .kin, .independent: ["birth-certificate", "admission-decision"]
        case .foster: ["birth-certificate", "admission-decision", "care-decision"]
        case .adoption: ["birth-certificate", "admission-decision", "adoption"]
        case .otherFacility: ["admission-decision", "transfer-agreement"]
        case .ofAge: ["admission-decision"]
        case .missing, .died: []
        }
    }
}

/// Why a child on the books is not in the house.
public enum Absence: String, CaseIterable, Sendable {
    case authorised, hospital
    case schoolTrip = "school-trip"
    case trialReturn = "trial-return"
    case missing

    public var label: Wording {
        switch self {
        case .authorised: Wording(vi: "Vắng có phép", en: "Authorised absence")
        case .hospital: Wording(vi: "Nằm viện", en: "In hospital")
        case .schoolTrip: Wording(vi: "Đi cùng trường", en: "School trip")
        case .trialReturn: Wording(vi: "Về gia đình thử", en: "Trial return")
        case .missing: Wording(vi: "Vắng không phép, mất liên lạc", en: "Missing")
        }
    }
}
