public import CareRecords
import Vault

/// A child at school, and how often away this year.
public struct SchoolChild: Sendable {
    public let child: Child
    public let className: String?
    public let absences: Absences
    public let limit: Int?
    /// Sessions written down as missed on the day that was asked about.
    public let missed: Set<String>
}

extension Home {
    /// Children whose newest word is that they go to school, in the order of the list.
    public func schoolChildren(_ day: Day, className: String? = nil) throws -> [SchoolChild] {
        let year = SchoolYear(of: day)
        return try all(["schooling"], detail: "attendance").compactMap { counted in
            let entries = counted.record["schooling"].map(\.values)
            let own = entries.last { $0["class"] != nil }?["class"]?.string
            guard entries.last(where: { $0["eduStatus"] != nil })?["eduStatus"] == .code("enrolled"),
                className.map({ Fold.search($0) == Fold.search(own ?? "") }) ?? true
            else { return nil }
            let report = SchoolYearReport(year, entries: entries)
            return SchoolChild(
                child: counted.child, className: own, absences: report.absences,
                limit: SchoolRule.absenceLimit(report.scale), missed: Self.missed(day, entries))
        }
    }

    private static func missed(_ day: Day, _ entries: [[String: Value]]) -> Set<String> {
        let rows = entries.flatMap { entry -> [[String: Value]] in
            guard case .rows(let rows)? = entry["absences"] else { return [] }
            return rows
        }
        return Set(rows.filter { $0["on"] == .date(PartialDate(day)) }.compactMap { $0["session"]?.string })
    }

    /// Refuses whoever may not write who was away, before anything is asked.
    public func mayTakeAttendance() throws {
        _ = try policy.permitWriting(role, try Self.schooling, ["absences"])
    }

    /// Sessions missed on one day, or attended after all: one transaction, one signed act for each child.
    public func attendance(
        _ day: Day, session: String, _ lines: [(code: String, line: AttendanceLine)]
    ) throws {
        let section = try Self.schooling
        let (year, term) = (SchoolYear(of: day), SchoolTerm.of(day))
        let permit = try policy.permitWriting(role, section, ["absences"])
        let acts = try lines.compactMap { code, line -> Act? in
            let child = try anyChild(code)
            if line.isPresent { return try present(child, section, day, session, why: line.why) }
            let key: [String: Value] = ["schoolYear": .text(year.text), "term": .code(term.rawValue)]
            let entry = try schoolEntry(child, section, key)
            var rows: [[String: Value]] = []
            if case .rows(let before)? = entry?.values["absences"] { rows = before }
            let row = line.row(on: day, session: session)
            rows.removeAll { $0["on"] == row["on"] && $0["session"] == row["session"] }
            var changes: [String: Value?] = ["absences": .some(.rows(rows + [row]))]
            if entry == nil {
                changes.merge(key.mapValues { .some($0) }) { _, new in new }
                changes["eduStatus"] = .some(.code("enrolled"))
            }
            return Act(.write, drafts: try drafts(child, section, entry: entry, changes: changes))
        }
        try commit(permit, acts)
    }

    /// A new version without the absence, wherever it was written; nil where there is none.
    private func present(
        _ child: Child, _ section: Section, _ day: Day, _ session: String, why: String?
    ) throws -> Act? {
        let drafts = try entries(child, section).flatMap { entry -> [Draft] in
            guard case .rows(let rows)? = entry.values["absences"] else { return [] }
            let left = rows.filter { $0["on"] != .date(PartialDate(day)) || $0["session"] != .code(session) }
            guard left.count < rows.count else { return [] }
            let changes: [String: Value?] = ["absences": left.isEmpty ? nil : .rows(left)]
            return try self.drafts(child, section, entry: entry, changes: changes)
        }
        return drafts.isEmpty ? nil : Act(.write, drafts: drafts, reason: why ?? "")
    }
}
