public import CareRecords

/// A child's record as one role may see it.
public struct Shown: Sendable {
    public let child: Child
    public let sections: [Section]
    public let record: Record
    /// Depends on the role alone; empty where one section was asked for: of the others nothing is said.
    public let withheld: [String]
    public let isOneSection: Bool

    public var json: JSON {
        var pairs: [(String, JSON)] = []
        for section in sections {
            let entries = record[section.key]
            guard !entries.isEmpty else { continue }
            let items = entries.map { Self.json($0, section) }
            pairs.append((section.key, section.repeats ? .array(items) : items[0]))
        }
        return .object([
            ("code", .string(child.code)), ("sections", .object(pairs)),
            ("withheld", .array(withheld.map(JSON.string))),
        ])
    }

    private static func json(_ entry: CareEntry, _ section: Section) -> JSON {
        .object(section.fields.compactMap { field in entry.values[field.key].map { (field.key, $0.json) } })
    }
}

extension HomeError {
    static func noSection(_ key: String) -> HomeError {
        let keys = RecordSchema.sections.map(\.key)
        let near = RecordSchema.nearest(key, among: keys)
        let list = keys.joined(separator: ", ")
        return HomeError(
            .notFound, vi: "Không có phần “\(key)”.\(near.map { " Ý là \($0)?" } ?? "")",
            en: "There is no section “\(key)”.\(near.map { " Did you mean \($0)?" } ?? "")",
            hint: Wording(vi: "Các phần: \(list).", en: "Sections: \(list)."))
    }
}

extension Home {
    /// Reads a child's record, or one section of it; the reading is logged first.
    public func show(_ code: String, section: String? = nil, asOf: Day? = nil) throws -> Shown {
        let child = try child(code)
        var wanted = RecordSchema.sections
        if let section {
            guard let one = RecordSchema.section(section) else {
                throw HomeError.noSection(section)
            }
            wanted = [one]
        }
        var record = try read(child, try policy.permitReading(role, wanted))
        if let asOf { record = record.asOf(asOf) }
        return Shown(
            child: child, sections: wanted.filter { policy.mayRead(role, $0) }, record: record,
            withheld: section == nil ? policy.withheld(role) : [], isOneSection: section != nil)
    }
}
