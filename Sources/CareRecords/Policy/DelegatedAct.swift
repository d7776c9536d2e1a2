/// What a head of the house may leave to somebody for a time.
public enum DelegatedAct: String, CaseIterable, Sendable {
    /// What leaves the house.
    case approve
    /// An admission, with its decision.
    case admit
    case plan

    public var label: Wording {
        switch self {
        case .approve: Wording(vi: "duyệt cung cấp thông tin", en: "approve what leaves")
        case .admit: Wording(vi: "xác nhận tiếp nhận", en: "confirm admissions")
        case .plan: Wording(vi: "duyệt kế hoạch", en: "approve plans")
        }
    }
}

extension Policy {
    /// Whether the role holds the keys the act needs; no paper replaces a key.
    public func holdsKeys(_ role: Role, for act: DelegatedAct) -> Bool {
        switch act {
        case .approve: access(role, .signature) == .write
        case .admit: mayWrite(role, RecordSchema.admission) && access(role, .roster) == .write
        case .plan: mayWrite(role, RecordSchema.plan)
        }
    }
}
