package import CareRecords

/// A head count at a date.
package struct Census: Sendable {
    package var asOf: Day
    package var total = 0, female = 0, male = 0, unknown = 0
    /// Counted although an estimated or partial age spans the limit.
    package var estimated = 0

    package var json: JSON {
        .object([
            ("asOf", .string(asOf.iso)), ("total", .number(String(total))),
            ("female", .number(String(female))),
            ("male", .number(String(male))), ("unknown", .number(String(unknown))),
        ])
    }

    package func text(_ language: Language) -> String {
        Count.text(total: total, female: female, male: male, unknown: unknown, language: language)
    }
}

/// What counting needs of one child.
struct Counted {
    let child: Child
    let record: Record

    var groups: Set<String> {
        Set(
            record["circumstances"].flatMap { entry -> [String] in
                guard case .list(let codes)? = entry.values["groups"] else { return [] }
                return codes.compactMap(\.string)
            })
    }

    /// Possible ages at a day: exact, partial or estimated.
    func ages(at day: Day) -> ClosedRange<Int>? {
        let identity = record.first("identity")
        if case .date(let born)? = identity["dob"] { return born.ageRange(at: day) }
        guard let low = identity["estAgeFrom"]?.string.flatMap({ Int($0) }) else { return nil }
        let high = max(low, identity["estAgeTo"]?.string.flatMap { Int($0) } ?? low)
        let years = estimatedOn.map { max(0, $0.age(at: day)) } ?? 0
        return (low + years)...(high + years)
    }

    /// The day of the newest estimate: the age it gave grows with the years since.
    private var estimatedOn: Day? {
        let estimate = record.history.last { version in
            version.section == "identity" && !version.conflicted && version.values["estAgeFrom"] != nil
        }
        guard let estimate else { return nil }
        if case .date(let seen)? = estimate.values["observedAt"] { return seen.latest }
        return Day.today(epochSeconds: estimate.time)
    }
}

extension Home {
    /// Every child's sections the role may read, under one entry in the log.
    func all(_ keys: [String], detail: String) throws -> [Counted] {
        let sections = RecordSchema.sections.filter { keys.contains($0.key) }
        for section in sections where !policy.mayRead(role, section) { throw Refusal.section(section.key) }
        try note([], detail)
        return try children().filter { $0.state != "closed" }.map { child in
            Counted(child: child, record: try unnoted(child, try policy.permitReading(role, sections)))
        }
    }

    /// Counts children on the books, by sex; by group only for those who read circumstances.
    package func census(asOf: Day? = nil, group: String? = nil, under: Int? = nil) throws -> Census {
        var census = Census(asOf: asOf ?? today)
        var keys = ["identity", "admission"]
        if let group {
            keys.append("circumstances")
            guard
                RecordSchema.locate("groups").map({ list in
                    if case .codes(let codes) = list.1.type { codes[group] != nil } else { false }
                }) == true
            else {
                throw HomeError(.data, vi: "Không có nhóm “\(group)”.", en: "There is no group “\(group)”.")
            }
        }
        for counted in try all(keys, detail: "census") {
            if case .moment(let arrived)? = counted.record.first("admission")["admDt"],
                arrived.day > census.asOf
            {
                continue
            }
            if let group, !counted.groups.contains(group) { continue }
            if let under {
                guard let ages = counted.ages(at: census.asOf), ages.lowerBound < under else { continue }
                if ages.upperBound >= under { census.estimated += 1 }
            }
            census.total += 1
            switch counted.child.sex {
            case "female": census.female += 1
            case "male": census.male += 1
            default: census.unknown += 1
            }
        }
        return census
    }
}
