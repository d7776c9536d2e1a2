public import CareRecords

/// One thing that happened, as a line of a child's life.
public struct TimelineLine: Sendable {
    public let day: Day
    public let entry: String
    public let section: Section
    /// A few of its values, shortest first to be read at a glance.
    public let facts: [(field: Field, value: Value)]
    /// Whoever wrote in it, the first before those who corrected or added.
    public let authors: [String]

    public var json: JSON {
        .object([
            ("day", .string(day.iso)), ("entry", .string(entry)),
            ("authors", .array(authors.map(JSON.string))),
            ("values", .object(facts.map { ($0.field.key, $0.value.json) })),
        ])
    }
}

extension Shown {
    /// Every entry the reader may see, in the order of the days it speaks of.
    public var timeline: [TimelineLine] {
        let lines = sections.flatMap { section in
            record[section.key].map { entry in
                TimelineLine(
                    day: Self.day(of: entry, section), entry: "\(section.key).\(entry.ordinal)",
                    section: section, facts: Self.facts(of: entry, section), authors: authors(of: entry))
            }
        }
        return lines.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    private func authors(of entry: CareEntry) -> [String] {
        let versions = record.history.filter {
            $0.section == entry.section && $0.ordinal == entry.ordinal && !$0.conflicted
        }
        return versions.map(\.author).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The day of the event where the section has one, else the day it was seen.
    private static func day(of entry: CareEntry, _ section: Section) -> Day {
        let dated = DatedEntry(entry.values, on: entry.day)
        return (events[section.key] ?? []).lazy.compactMap { dated.date($0) }.first ?? entry.day
    }

    private static let events: [String: [String]] = [
        "admission": ["admDt", "reportedAt"], "handover": ["handedOverAt"],
        "followup": ["visitedOn", "visitDue"], "review": ["heldOn"], "closure": ["closedOn"],
        "incidents": ["at"], "services": ["serviceDate"], "health": ["visitedAt", "hospitalFrom"],
        "psychosocial": ["sessionOn", "screenedOn"],
        "readiness": ["decidedOn", "homeVisit", "tracedOn"], "papers": ["issuedOn"],
        "trafficking": ["statusDate"], "circumstances": ["from"],
    ]

    private static func facts(of entry: CareEntry, _ section: Section) -> [(field: Field, value: Value)] {
        let shown = section.fields.filter { !["observedAt", "observedBy"].contains($0.key) }
        return shown.compactMap { field in
            guard let value = entry.values[field.key] else { return nil }
            if case .rows = value { return nil }
            return (field, value)
        }
    }
}
