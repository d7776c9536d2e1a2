public import CareRecords
import Vault

/// A head count at a date.
public struct Census: Sendable {
    public var asOf: Day
    public var total = 0, female = 0, male = 0, unknown = 0
    /// Counted although an estimated or partial age spans the limit.
    public var estimated = 0
    /// On the books but not in the house; known for today only.
    public var away = 0

    public var json: JSON {
        .object([
            ("asOf", .string(asOf.iso)), ("total", .number(String(total))),
            ("female", .number(String(female))),
            ("male", .number(String(male))), ("unknown", .number(String(unknown))),
            ("away", .number(String(away))),
        ])
    }

    public func text(_ language: Language) -> String {
        Count.text(total: total, female: female, male: male, unknown: unknown, language: language)
    }

    mutating func add(_ child: Child, on day: Day, _ today: Day) {
        add(child.sex)
        if day == today, child.away != nil { away += 1 }
    }

    mutating func add(_ sex: String?) {
        total += 1
        switch sex {
        case "female": female += 1
        case "male": male += 1
        default: unknown += 1
        }
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
    func ages(at day: Day) -> ClosedRange<Int>? { Life(record).ages(at: day) }
}

extension Home {
    /// Every child on the books, the sections the role may read, under one entry in the log.
    func all(_ keys: [String], detail: String) throws -> [Counted] {
        try everyone(keys, detail: detail, openOnly: true) { $0.standing.isOnTheBooks }
    }

    /// The same of whoever is chosen, closed cases too: counting tells nothing of one child.
    ///
    /// - Parameters:
    ///   - inOrder: by name; whoever only counts need not wait for the sorting.
    ///   - openOnly: without closed cases; then it matters not how many there are.
    func everyone(
        _ keys: [String], detail: String, inOrder: Bool = true, openOnly: Bool = false,
        where chosen: (Child) -> Bool = { _ in true }
    ) throws -> [Counted] {
        try mustRead(keys)
        let sections = RecordSchema.sections.filter { keys.contains($0.key) }
        try note([], detail)
        let found = try everyCard(openOnly: openOnly).filter(chosen)
        let wanted = inOrder ? Self.sorted(found) : found
        let kept = kept(try policy.permitReading(role, sections))
        defer { vault.keep(kept) }
        defer { try? Effort.step(.opening, wanted.count, of: wanted.count) }
        defer { tellMissing() }
        return try wanted.enumerated().compactMap { index, child in
            try Effort.step(.opening, index, of: wanted.count)
            do {
                return Counted(
                    child: child,
                    record: try unnoted(child, try policy.permitReading(role, sections), from: kept))
            } catch {
                try goOn(without: child, error)
                return nil
            }
        }
    }

    /// Counts children on the books at a day, by sex; by group only for those who read circumstances.
    public func census(asOf: Day? = nil, group: String? = nil, under: Int? = nil) throws -> Census {
        var census = Census(asOf: asOf ?? today)
        let keys = try Self.keys(group: group)
        let day = census.asOf
        func wasThere(_ child: Child) -> Bool { child.spells.contains { $0.covers(day) } }
        guard group != nil || under != nil else {
            // The cards tell it all.
            try mustRead(keys)
            try note([], "census")
            for child in try everyCard() where wasThere(child) {
                census.add(child, on: day, today)
            }
            return census
        }
        for one in try everyone(keys, detail: "census", inOrder: false, where: wasThere) {
            if let group, !Life(one.record).groups(at: day).contains(group) { continue }
            if let under {
                guard let ages = one.ages(at: day), ages.lowerBound < under else { continue }
                if ages.upperBound >= under { census.estimated += 1 }
            }
            census.add(one.child, on: day, today)
        }
        return census
    }

    static func keys(group: String?) throws -> [String] {
        guard let group else { return ["identity"] }
        let list = RecordSchema.locate("groups")?.1.type.codes
        guard list?[group] != nil else {
            let letters = (list?.codes.map(\.key) ?? []).joined(separator: " ")
            throw HomeError(
                .data, vi: "Không có nhóm “\(group)”.", en: "There is no group “\(group)”.",
                hint: Wording(
                    vi: "Nhóm là một chữ: \(letters); nghĩa từng chữ: maiam fields circumstances",
                    en: "A group is one of: \(letters); what each means: maiam fields circumstances"))
        }
        return ["identity", "circumstances"]
    }
}
