public import CareRecords

extension Home {
    /// Writes a visit into the earliest one planned and not made, or beside the plan when there is none.
    ///
    /// - Returns: the day of the next planned visit.
    public func followUp(_ code: String, values: [String: Value?]) throws -> Day? {
        let child = try child(code)
        guard child.standing == .left else { throw HomeError.wrongStanding(child.standing) }
        let section = try Self.section("followup")
        try Self.checkHandWritten(section, values)
        var changes = values
        if changes["visitedOn"] == nil { changes["visitedOn"] = .some(.date(PartialDate(today))) }
        let open = try entries(child, section).filter {
            $0.values["visitDue"] != nil && $0.values["visitedOn"] == nil
        }.sorted { Self.due($0) < Self.due($1) }
        let part = Part(section: section, entry: open.first, changes: changes)
        try write(child, [part], reason: "", roster: nil, act: "followup")
        return open.dropFirst().first.map(Self.due)
    }

    private static func due(_ entry: CareEntry) -> Day {
        if case .date(let day)? = entry.values["visitDue"] { return day.earliest }
        return entry.day
    }
}
