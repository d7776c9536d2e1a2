public import CareRecords
import Vault

/// One line of the log as `audit` shows it.
public struct AuditLine: Sendable {
    public let number: UInt64
    public let time: Moment
    public let author: String
    public let act: String
    public let codes: [String]
    public let detail: String
    /// Numbers such as `R-0001` of the requests it was about.
    public let requests: [String]
    /// The act in words.
    public let label: Wording

    public var json: JSON {
        .object([
            ("number", .number(String(number))), ("time", .string(time.iso)), ("author", .string(author)),
            ("act", .string(act)), ("children", .array(codes.map(JSON.string))), ("detail", .string(detail)),
            ("requests", .array(requests.map(JSON.string))),
        ])
    }
}

extension Home {
    /// Who did what, to a child or by a person; for those who keep the house's papers.
    public func audit(
        code: String? = nil, by name: String? = nil, since day: Day? = nil
    ) throws -> [AuditLine] {
        guard policy.access(role, .facility) >= .read else { throw HomeError.notYours }
        if let name, !vault.people.contains(where: { $0.name == name }) { throw HomeError.nobody(name) }
        let wanted = try code.map { try anyChild($0).id }
        let codes = Dictionary(
            try children().map { ($0.id, $0.code) }, uniquingKeysWith: { first, _ in first })
        let numbers = try requestNumbers()
        let others = Set(vault.restrictedRecords.filter { !$0.isMine }.map(\.subject))
        try note([], "audit")
        return try vault.entries().compactMap { entry in
            let author = nameOf(entry.author)
            if let wanted, !entry.touched.contains(where: { $0.subject == wanted }) { return nil }
            if let name, author != name { return nil }
            if let day, Moment(epochSeconds: entry.time).day < day { return nil }
            // Which sections of a restricted record were read is for those who are named.
            let isOthers = entry.touched.contains { others.contains($0.subject) }
            let detail =
                !isOthers && [.read, .write].contains(entry.act)
                ? String(decoding: entry.payload, as: UTF8.self) : ""
            return AuditLine(
                number: entry.number, time: Moment(epochSeconds: entry.time), author: author,
                act: "\(entry.act)",
                codes: entry.touched.compactMap { codes[$0.subject] }, detail: detail,
                requests: isOthers ? [] : numbers[entry.number] ?? [], label: label(entry))
        }
    }

    /// The house has books of its own, opened as a child's record is.
    private func label(_ entry: LogEntry) -> Wording {
        guard entry.act == .admit, entry.touched.map(\.subject) == [vault.vault] else {
            return entry.act.label
        }
        return Wording(vi: "mở sổ sách của nhà", en: "the house's own books opened")
    }

    /// What the registers of requests, rights and disclosures call that which an entry of the log wrote.
    private func requestNumbers() throws -> [UInt64: [String]] {
        let history = try unnoted(house, try policy.permitFacility(role, .read)).history.filter {
            ["request", "rights", "delivery"].contains($0.section)
        }
        var names: [String: String] = [:]
        var found: [UInt64: [String]] = [:]
        for version in history {
            let entry = "\(version.section).\(version.ordinal)"
            let key = version.section == "delivery" ? "request" : "number"
            if names[entry] == nil { names[entry] = version.values[key]?.string }
            guard let name = names[entry], !name.isEmpty else { continue }
            found[version.number, default: []].append(name)
        }
        return found
    }
}

extension ActCode {
    var label: Wording {
        switch self {
        case .genesis: Wording(vi: "lập nhà", en: "home founded")
        case .write: Wording(vi: "ghi", en: "written")
        case .read: Wording(vi: "xem", en: "read")
        case .admit: Wording(vi: "tiếp nhận", en: "admitted")
        case .personAdded: Wording(vi: "thêm người", en: "person added")
        case .personSuspended: Wording(vi: "tạm ngừng quyền một người", en: "person suspended")
        case .personRemoved: Wording(vi: "bớt người", en: "person removed")
        case .personRestored: Wording(vi: "phục hồi người", en: "person restored")
        case .policy: Wording(vi: "đổi quyền", en: "policy changed")
        case .release: Wording(vi: "cung cấp thông tin", en: "disclosure")
        case .setAside: Wording(vi: "gác lại", en: "set aside")
        case .erase: Wording(vi: "lệnh xóa hồ sơ", en: "erasure ordered")
        case .erased: Wording(vi: "đã xóa hồ sơ", en: "erasure done")
        case .hold: Wording(vi: "giữ hồ sơ", en: "legal hold")
        case .backup: Wording(vi: "sao lưu", en: "backup")
        case .backupDestroyed: Wording(vi: "hủy bản sao lưu", en: "backup destroyed")
        case .restored: Wording(vi: "phục hồi từ bản sao lưu", en: "restored from a backup")
        case .resealed: Wording(vi: "niêm lại nội dung cũ", en: "old rows sealed anew")
        case .rotated: Wording(vi: "thay khóa", en: "keys made anew")
        case .proposal: Wording(vi: "đề nghị", en: "proposal")
        case .cosignature: Wording(vi: "ký cùng", en: "cosignature")
        case .recoverySet: Wording(vi: "lập người giữ mảnh khóa", en: "trustees appointed")
        case .recovered: Wording(vi: "giám đốc mới từ khóa phục hồi", en: "director appointed by recovery")
        case .clock: Wording(vi: "đặt lại giờ của nhà", en: "time set right")
        case .distrusted: Wording(vi: "không tin lời một giám đốc", en: "director distrusted")
        case .facilityKey: Wording(vi: "thay khóa ký của cơ sở", en: "facility key changed")
        case .restricted: Wording(vi: "hạn chế hồ sơ", en: "record restricted")
        case .holdReleased: Wording(vi: "gỡ lệnh giữ", en: "hold released")
        }
    }
}
