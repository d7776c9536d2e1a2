public import CareRecords
import Vault

/// A line of a mark sheet that is to be written for a child.
public struct MarksToWrite: Sendable {
    public let code: String
    public let values: [String: Value]

    public init(code: String, values: [String: Value]) {
        self.code = code
        self.values = values
    }
}

/// Whom the lines of a sheet mean, in their order.
public struct SheetMatch: Sendable {
    public let matches: [PupilMatch]
    /// Children our records put into this class of whom the sheet says nothing.
    public let missing: [String]
}

/// What writing a mark sheet came to, child by child.
public struct MarksWritten: Sendable {
    public let code: String
    /// Subjects whose mark was another before.
    public let corrected: Int
    /// Nothing new: nothing was written.
    public let same: Bool
}

extension Home {
    /// Whom the lines of a sheet mean, by name and birth date; schools never get our codes.
    public func match(_ pupils: [Pupil], className: String?, _ year: SchoolYear) throws -> SheetMatch {
        _ = try policy.permitWriting(role, try Self.schooling, ["marks"])
        let counted = try all(["identity", "schooling"], detail: "school import")
        let candidates = counted.map { counted in
            var born: PartialDate?
            if case .date(let date)? = counted.record.first("identity")["dob"] { born = date }
            return PupilCandidate(
                code: counted.child.code,
                names: [counted.child.name].compactMap(\.self) + counted.child.otherNames, born: born)
        }
        let matches = PupilMatch.all(pupils, candidates)
        let named = Set(matches.flatMap(\.codes))
        let expected = counted.filter { counted in
            guard let className else { return false }
            let own = counted.record["schooling"].last { $0.values["class"] != nil }?.values
            return own?["schoolYear"] == .text(year.text)
                && Fold.search(own?["class"]?.string ?? "") == Fold.search(className)
        }
        return SheetMatch(
            matches: matches, missing: expected.map(\.child.code).filter { !named.contains($0) })
    }

    /// Writes marks into the entries of their year and term: one transaction, one signed act for each child.
    ///
    /// - Parameter dryRun: only says what would come of it.
    public func write(_ marks: [MarksToWrite], dryRun: Bool = false) throws -> [MarksWritten] {
        let section = try Self.schooling
        let permit = try policy.permitWriting(role, section, marks.flatMap { Array($0.values.keys) })
        var acts: [Act] = []
        let written = try marks.map { line in
            let child = try anyChild(line.code)
            let entry = try schoolEntry(child, section, line.values)
            let (changes, corrected) = Self.news(line.values, over: entry?.values ?? [:])
            if !changes.isEmpty {
                acts.append(Act(.write, drafts: try drafts(child, section, entry: entry, changes: changes)))
            }
            return MarksWritten(code: line.code, corrected: corrected, same: changes.isEmpty)
        }
        if !dryRun, !acts.isEmpty { try commit(permit, acts) }
        return written
    }

    /// The school years of a child as the role may read them; the reading is logged first.
    public func schoolYear(_ code: String, _ year: SchoolYear?) throws -> SchoolYearReport {
        let child = try child(code)
        let record = try read(child, try policy.permitReading(role, [try Self.schooling]))
        let entries = record["schooling"].map(\.values)
        let years = entries.compactMap { $0["schoolYear"]?.string.flatMap(SchoolYear.init(typed:)) }
        return SchoolYearReport(year ?? years.max() ?? SchoolYear(of: today), entries: entries)
    }

    static var schooling: Section {
        get throws {
            guard let section = RecordSchema.section("schooling") else { throw HomeError.notYours }
            return section
        }
    }

    /// The entry of the same year and term.
    func schoolEntry(_ child: Child, _ section: Section, _ values: [String: Value]) throws -> CareEntry? {
        try entries(child, section).last { entry in
            section.naturalKey.allSatisfy { entry.values[$0] != nil && entry.values[$0] == values[$0] }
        }
    }

    /// What `values` add to an entry; a sheet of one subject leaves the marks of the others.
    private static func news(
        _ values: [String: Value], over old: [String: Value]
    ) -> (changes: [String: Value?], corrected: Int) {
        var changes: [String: Value?] = [:]
        var corrected = 0
        for (key, value) in values {
            var value = value
            if case .rows(let new) = value, let name = rowName[key] {
                let before: [[String: Value]] = if case .rows(let rows)? = old[key] { rows } else { [] }
                func twin(_ row: [String: Value], in rows: [[String: Value]]) -> [String: Value]? {
                    rows.first { same($0[name], row[name]) }
                }
                corrected += new.count { row in twin(row, in: before).map { $0 != row } ?? false }
                value = .rows(
                    before.map { twin($0, in: new) ?? $0 } + new.filter { twin($0, in: before) == nil })
            }
            if old[key] != value { changes[key] = .some(value) }
        }
        if old["eduStatus"] == nil, !changes.isEmpty { changes["eduStatus"] = .some(.code("enrolled")) }
        return (changes, corrected)
    }

    private static let rowName = ["marks": "subject", "traits": "trait"]

    private static func same(_ a: Value?, _ b: Value?) -> Bool {
        guard let a = a?.string, let b = b?.string else { return false }
        let (x, y) = (Subject.named(a), Subject.named(b))
        return x != nil || y != nil ? x == y : Fold.search(a) == Fold.search(b)
    }
}
