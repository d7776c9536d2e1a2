public import CareRecords
import Sealing

extension Home {
    private static var section: Section {
        guard let section = RecordSchema.section("plan") else { preconditionFailure("the schema has a plan") }
        return section
    }

    private func newest(_ code: String, status: Set<String>) throws -> (Child, CareEntry) {
        let child = try child(code)
        let entries = try entries(child, Self.section)
        guard let entry = entries.last(where: { status.contains($0.values["status"]?.string ?? "draft") })
        else {
            throw HomeError(
                .notFound, vi: "Không có kế hoạch nào đang chờ bước này.",
                en: "No plan is waiting for this step.")
        }
        return (child, entry)
    }

    /// Writes a new draft plan; an approved one is never changed, only followed by another.
    public func draftPlan(_ code: String, values: [String: Value]) throws {
        var values: [String: Value?] = values.mapValues { $0 }
        values["status"] = .code("draft")
        try record(code, Self.section, ordinal: nil, changes: values)
    }

    public func submitPlan(_ code: String) throws {
        let (child, entry) = try newest(code, status: ["draft"])
        let changes: [String: Value?] = ["status": .code("submitted"), "submittedBy": .text(name)]
        try write(child, Self.section, entry: entry, changes: changes, reason: "", roster: nil)
    }

    /// Approves the newest submitted plan, bound to its exact content; never by its author or submitter.
    public func approvePlan(_ code: String) throws {
        guard try mayDecide(.plan) else { throw HomeError.notYours }
        let (child, entry) = try newest(code, status: ["submitted"])
        let versions = try unnoted(child, try policy.permitReading(role, [Self.section])).history
        let authors = Set(
            versions.filter { $0.section == "plan" && $0.ordinal == entry.ordinal }.map(\.author))
        guard !authors.contains(name) else {
            throw HomeError(
                .refused, vi: "Người lập hoặc trình kế hoạch không được tự duyệt.",
                en: "Whoever wrote or submitted a plan may not approve it.")
        }
        let changes: [String: Value?] = [
            "status": .code("approved"), "approvedBy": .text(name), "approvedOn": .date(PartialDate(today)),
            "approvedContent": .text(Self.content(entry.values)),
        ]
        try write(child, Self.section, entry: entry, changes: changes, reason: "", roster: nil)
    }

    private static let marks: Set<String> = [
        "status", "approvedBy", "approvedOn", "approvedContent", "submittedBy",
    ]

    /// A digest of what is approved: everything but the marks of approval itself.
    static func content(_ values: [String: Value]) -> String {
        let kept = values.filter { !marks.contains($0.key) }
        return Hex.text(Array(Digest.blake2b(Value.rows([kept]).bytes).bytes.prefix(8)))
    }

    /// What an approval was for: the values when it was signed; nil when none counts.
    static func atApproval(_ record: Record, _ entry: CareEntry) -> [String: Value]? {
        guard entry.values["status"]?.string == "approved" else { return nil }
        var values: [String: Value] = [:]
        var approved: [String: Value]?
        for version in record.history
        where version.section == "plan" && version.ordinal == entry.ordinal && !version.conflicted {
            values.merge(version.values) { $1 }
            if version.values["approvedContent"] == .text(content(values)) { approved = values }
        }
        return approved
    }

    /// True when an approved plan differs from what was approved.
    public static func changedSinceApproval(_ values: [String: Value]) -> Bool {
        guard let approved = values["approvedContent"]?.string else { return false }
        return approved != content(values)
    }
}
