public import CareRecords

/// A line of a file that looks like a child whom the home knows already.
public struct AlreadyThere: Sendable {
    public let line: Int
    public let child: Child
}

extension Home {
    /// Lines that look like children already known, in the order of the file: the same name, whatever the accents,
    /// and a date of birth that does not contradict, or none on either side. Whoever left counts too, and for those
    /// who read the archive also closed cases.
    ///
    /// The names of the file are looked up card by card, and only of whom name and year agree the record is opened.
    public func alreadyThere(_ admissions: [Admission]) throws -> [AlreadyThere] {
        var lines: [String: [Int]] = [:]
        for (index, admission) in admissions.enumerated() {
            guard let name = admission["identity"]["fullName"]?.string else { continue }
            lines[Fold.search(name), default: []].append(index)
        }
        guard !lines.isEmpty else { return [] }
        var found: [Int: Child] = [:]
        for child in try everyCard() + shelf() {
            let names = Set(([child.name].compactMap(\.self) + child.otherNames).map(Fold.search))
            let alike = names.flatMap { lines[$0] ?? [] }.filter { index in
                found[index] == nil && Self.born(admissions[index])?.year == child.birthYear
            }
            guard !alike.isEmpty else { continue }
            let dates = alike.map { Self.born(admissions[$0]) }
            let known = dates.contains { $0?.month != nil } ? try dateOfBirth(of: child) : nil
            for (index, date) in zip(alike, dates) where Self.mayBeOne(date, known) { found[index] = child }
        }
        if !found.isEmpty { try note([], "search") }
        return found.sorted { $0.key < $1.key }.map {
            AlreadyThere(line: admissions[$0.key].line ?? 0, child: $0.value)
        }
    }

    private static func born(_ admission: Admission) -> PartialDate? {
        if case .date(let date)? = admission["identity"]["dob"] { date } else { nil }
    }

    /// Two dates that can be the same day; where either is not known, nothing speaks against it.
    private static func mayBeOne(_ one: PartialDate?, _ other: PartialDate?) -> Bool {
        guard let one, let other else { return true }
        return one.earliest <= other.latest && other.earliest <= one.latest
    }

    /// As the record has it; nil for who may not read it or where the case is closed.
    private func dateOfBirth(of child: Child) throws -> PartialDate? {
        let section = try Self.section("identity")
        guard child.standing != .closed, policy.mayRead(role, section) else { return nil }
        let record = try unnoted(child, try policy.permitReading(role, [section]))
        guard case .date(let date)? = record.first("identity")["dob"] else { return nil }
        return date
    }
}
