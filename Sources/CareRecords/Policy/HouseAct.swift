/// What the roles do besides reading and writing sections, by the commands they type.
public enum HouseAct: CaseIterable, Sendable {
    case admit, confirm, day, school, measure, away, incident
    case plan, approvePlan, leave, handOver, close
    case ask, approve, urgent, rights, audit
    case custody, people

    public var label: Wording {
        switch self {
        case .admit: Wording(vi: "Tiếp nhận trẻ", en: "Take a child in")
        case .confirm: Wording(vi: "Xác nhận tiếp nhận", en: "Confirm an admission")
        case .day: Wording(vi: "Ghi nhật ký, ca trực, khách", en: "Write diary, shift, visitors")
        case .school: Wording(vi: "Ghi học tập, điểm danh", en: "Write schooling, attendance")
        case .measure: Wording(vi: "Cân đo", en: "Measure")
        case .away: Wording(vi: "Cho trẻ tạm vắng, trở lại", en: "Let a child go away and come back")
        case .incident: Wording(vi: "Báo sự cố", en: "File an incident")
        case .plan: Wording(vi: "Lập kế hoạch", en: "Write a plan")
        case .approvePlan: Wording(vi: "Duyệt kế hoạch", en: "Approve a plan")
        case .leave: Wording(vi: "Quyết định trẻ rời cơ sở", en: "Decide that a child leaves")
        case .handOver: Wording(vi: "Bàn giao trẻ đi, nhận về", en: "Hand a child over, take one back")
        case .close: Wording(vi: "Kết thúc hồ sơ", en: "Close a case")
        case .ask: Wording(vi: "Yêu cầu cung cấp thông tin", en: "Ask for what leaves the house")
        case .approve: Wording(vi: "Duyệt cung cấp, thu hồi", en: "Approve what leaves, recall it")
        case .urgent: Wording(vi: "Khẩn cấp ban đêm", en: "Tell the least at night")
        case .rights: Wording(vi: "Trả lời yêu cầu về dữ liệu", en: "Answer requests about data")
        case .audit: Wording(vi: "Xem ai đã làm gì", en: "See who did what")
        case .custody: Wording(vi: "Xóa, giữ, hạn chế hồ sơ", en: "Erase, hold, restrict a record")
        case .people: Wording(vi: "Thêm, gỡ người; đổi quyền", en: "Add and remove people, change rights")
        }
    }

    /// As they are typed after `maiam`.
    public var commands: [String] {
        switch self {
        case .admit: ["admit", "import"]
        case .confirm: ["admit confirm"]
        case .day: ["record", "shift", "visit", "book"]
        case .school: ["school", "attendance"]
        case .measure: ["measure"]
        case .away: ["handover away", "handover back"]
        case .incident: ["incident"]
        case .plan: ["plan"]
        case .approvePlan: ["plan approve"]
        case .leave: ["return", "transfer"]
        case .handOver: ["handover out", "handover in"]
        case .close: ["close"]
        case .ask: ["request", "summary", "disclosed"]
        case .approve: ["approve", "refuse", "recall"]
        case .urgent: ["urgent"]
        case .rights: ["rights"]
        case .audit: ["audit"]
        case .custody: ["erase", "hold", "restriction"]
        case .people: ["user", "roles set", "rotate"]
        }
    }
}

extension Policy {
    /// Whether a role does this by its post; what the director leaves to somebody for a time (`delegate`) comes on top.
    public func may(_ role: Role, _ act: HouseAct) -> Bool {
        let isHead = role == .director || role == .deputyDirector
        return switch act {
        case .admit: access(role, .roster) == .write && mayWrite(role, RecordSchema.admission)
        case .confirm, .approvePlan, .leave, .close: isHead
        case .away: access(role, .care) == .write && access(role, .roster) == .write
        case .handOver: [RecordSchema.handover, RecordSchema.followup].allSatisfy { mayWrite(role, $0) }
        case .day, .urgent: access(role, .care) == .write
        case .school: access(role, .schooling) == .write
        case .measure: access(role, .development) == .write
        case .incident: ![.technician, .official, .inspector].contains(role)
        case .plan: mayWrite(role, RecordSchema.plan)
        case .ask, .rights: access(role, .facility) == .write
        case .audit: access(role, .facility) >= .read
        case .approve: access(role, .signature) == .write
        case .custody: access(role, .archive) == .write
        case .people: isHead
        }
    }
}
