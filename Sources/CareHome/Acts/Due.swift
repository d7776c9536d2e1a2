package import CareRecords

/// Something with a date that somebody must do.
package struct DueItem: Sendable {
    package let code: String
    package let what: Wording
    package let by: Day

    package var json: JSON {
        .object([("code", .string(code)), ("what", .string(what.en)), ("by", .string(by.iso))])
    }
}

extension Home {
    /// Dates the record itself carries: reviews, plans, follow-up visits, stay limits; overdue ones stay.
    package func due(within days: Int = 14) throws -> [DueItem] {
        let sources: [(section: String, field: String)] = [
            ("review", "nextDate"), ("plan", "nextReview"), ("plan", "until"), ("followup", "nextVisit"),
            ("admission", "stayLimit"),
        ]
        let keys = Set(sources.map(\.section)).filter { key in
            RecordSchema.section(key).map { policy.mayRead(role, $0) } ?? false
        }
        let limit = today.adding(days: days)
        var items: [DueItem] = []
        for counted in try all(Array(keys), detail: "due") {
            for source in sources where keys.contains(source.section) {
                guard let entry = counted.record[source.section].last,
                    case .date(let date)? = entry.values[source.field],
                    date.latest <= limit, let field = RecordSchema.section(source.section)?[source.field],
                    let section = RecordSchema.section(source.section)
                else { continue }
                items.append(
                    DueItem(
                        code: counted.child.code,
                        what: Wording(
                            vi: "\(section.label.vi): \(field.label.vi)",
                            en: "\(section.label.en): \(field.label.en)"),
                        by: date.latest))
            }
            if counted.child.state == "provisional" {
                items.append(
                    DueItem(
                        code: counted.child.code,
                        what: Wording(
                            vi: "Xác nhận tiếp nhận (giám đốc)", en: "Confirm the admission (director)"),
                        by: today))
            }
        }
        return items.sorted { ($0.by, $0.code) < ($1.by, $1.code) }
    }
}
