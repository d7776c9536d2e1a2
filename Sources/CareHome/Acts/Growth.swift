public import CareRecords

/// A child's weighings and measurings, with what comparing them needs.
public struct ChildGrowth: Sendable {
    public let child: Child
    public let born: PartialDate?
    public let measures: [DatedMeasure]

    init(_ child: Child, _ record: Record, today: Day) {
        let identity = record.first("identity")
        self.child = child
        if case .date(let date)? = identity["dob"] { born = date } else { born = nil }
        let sex = identity["sex"]?.string.flatMap(Sex.init(code:))
        measures = record["development"].compactMap { [born] entry in
            DatedMeasure(
                entry: entry.values, sex: sex, born: born, day: Home.seen(entry.values, today: today))
        }
    }
}

extension Home {
    /// Reads what a growth chart needs; the reading is logged first.
    public func growth(_ code: String) throws -> ChildGrowth {
        let child = try child(code)
        let sections = try growthSections()
        return ChildGrowth(child, try read(child, try policy.permitReading(role, sections)), today: today)
    }

    func growthSections() throws -> [Section] {
        let sections = RecordSchema.sections.filter { ["identity", "development"].contains($0.key) }
        for section in sections where !policy.mayRead(role, section) { throw Refusal.section(section.key) }
        return sections
    }

    static func seen(_ values: [String: Value], today: Day) -> Day {
        if case .date(let date)? = values["observedAt"] { return date.latest }
        return today
    }
}
