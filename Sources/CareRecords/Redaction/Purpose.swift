/// Why somebody outside may see one child's summary.
public enum Purpose: String, CaseIterable, Sendable {
    case court, police
    case healthDepartment = "health-department"
    case commune, family, school, hospital, transfer
    case legalAid = "legal-aid"
    case donor

    public var label: Wording {
        switch self {
        case .court: Wording(vi: "Tòa án, viện kiểm sát", en: "Court or procuracy")
        case .police: Wording(vi: "Công an", en: "Police")
        case .healthDepartment: Wording(vi: "Sở Y tế", en: "Department of Health")
        case .commune: Wording(vi: "Ủy ban nhân dân xã", en: "Commune People’s Committee")
        case .family: Wording(vi: "Gia đình nhận trẻ", en: "Receiving family")
        case .school: Wording(vi: "Nhà trường", en: "School")
        case .hospital: Wording(vi: "Bệnh viện", en: "Hospital")
        case .transfer: Wording(vi: "Cơ sở tiếp nhận trẻ", en: "Receiving facility")
        case .legalAid: Wording(vi: "Trợ giúp pháp lý", en: "Legal aid")
        case .donor: Wording(vi: "Nhà tài trợ, báo chí", en: "Donor or press")
        }
    }

    /// The rule under which such a summary may be asked for.
    public var legalBasis: Wording {
        switch self {
        case .court, .police, .legalAid:
            Wording(
                vi: "NĐ 110/2024, Điều cấm số 1 (theo yêu cầu của cơ quan có thẩm quyền)",
                en: "Decree 110/2024, prohibited act 1 (at a competent body's request)")
        case .healthDepartment, .commune:
            Wording(
                vi: "Luật 53/2024, Điều 27; NĐ 56/2017, Điều 30 và 46",
                en: "Law 53/2024, Art. 27; Decree 56/2017, Arts. 30 and 46")
        case .family, .school, .hospital, .transfer, .donor:
            Wording(
                vi: "TT 02/2020, Điều 9; Luật 91/2025, Điều 24",
                en: "Circular 02/2020, Art. 9; Law 91/2025, Art. 24")
        }
    }

    /// An official letter must be named.
    public var needsLetter: Bool { self == .commune }
    /// Goes to those who will live with the child: only once a plan for the return is approved.
    public var needsReturnPlan: Bool { self == .family }
    /// Who is meant need not be known: nothing leaves that fewer than eight children share.
    public var isAnonymous: Bool { self == .donor }
    /// Somebody is in danger tonight: two on duty may send the least, the director confirms within a day.
    public var mayBeUrgent: Bool { self == .hospital || self == .police }
}
