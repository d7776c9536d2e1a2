public import CareRecords

extension Life {
    /// The entries of a record by the day each speaks of.
    public init(_ record: Record) {
        var entries: [String: [DatedEntry]] = [:]
        for entry in record.entries {
            let day = entry.section == "identity" ? record.estimatedOn ?? entry.day : entry.day
            entries[entry.section, default: []].append(DatedEntry(entry.values, on: day))
        }
        self.init(entries)
    }
}

extension Record {
    /// The day of the newest estimate of age: what it gave grows with the years since.
    fileprivate var estimatedOn: Day? {
        let estimate = history.last { version in
            version.section == "identity" && !version.conflicted && version.values["estAgeFrom"] != nil
        }
        guard let estimate else { return nil }
        if case .date(let seen)? = estimate.values["observedAt"] { return seen.latest }
        return Day.today(epochSeconds: estimate.time)
    }
}

extension CareEntry {
    /// When it was seen, or else when it was first written.
    var day: Day {
        if case .date(let seen)? = values["observedAt"] { return seen.earliest }
        return Day.today(epochSeconds: time)
    }
}

extension Home {
    /// The sections named, as far as the role reads them; reading on the way to an act.
    func life(_ child: Child, _ keys: [String]) throws -> Life {
        let sections = RecordSchema.sections.filter { keys.contains($0.key) }
        return Life(try unnoted(child, try policy.permitReading(role, sections)))
    }

    /// Refuses a role that does not write all of these.
    func mustWrite(_ keys: [String]) throws {
        for section in RecordSchema.sections
        where keys.contains(section.key) && !policy.mayWrite(role, section) {
            throw Refusal.section(section.key)
        }
    }

    /// Refuses a role that does not read all of these.
    func mustRead(_ keys: [String]) throws {
        for section in RecordSchema.sections
        where keys.contains(section.key) && !policy.mayRead(role, section) {
            throw Refusal.section(section.key)
        }
    }
}
