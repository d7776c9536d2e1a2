public import CareRecords

/// Which children a list shows; nothing asked for shows the children on the books.
public struct ListFilter: Sendable {
    public var states: Set<Standing>?
    public var room: String?
    public var under: Int?
    public var group: String?
    /// Login name of the case worker.
    public var worker: String?
    public var missingPapers = false
    public var unknownAddress = false
    public var overdue = false

    public init() {}

    /// What must be read to answer; the card alone where this is empty.
    fileprivate var sections: Set<String> {
        var needed: Set<String> = []
        if under != nil || unknownAddress { needed.insert("identity") }
        if group != nil { needed.insert("circumstances") }
        if worker != nil || missingPapers { needed.insert("admission") }
        return needed
    }
}

extension Home {
    /// Children as the filter asks, given names in Vietnamese order; one entry in the log.
    public func list(_ filter: ListFilter = ListFilter()) throws -> [Child] {
        let standing = filter.states ?? [.reported, .provisional, .inCare]
        let late = filter.overdue ? Set(try due(within: 0).filter(\.isOverdue).map(\.code)) : []
        var wanted = filter.sections
        if filter.missingPapers, RecordSchema.section("papers").map({ policy.mayRead(role, $0) }) ?? false {
            wanted.insert("papers")
        }
        let cards = try (standing.contains(.closed) ? children() : openCases()).filter { child in
            standing.contains(child.standing) && (!filter.overdue || late.contains(child.code))
                && (filter.room.map { Fold.search($0) == Fold.search(child.room ?? "") } ?? true)
        }
        guard !wanted.isEmpty else {
            try note([], "list")
            return cards
        }
        let codes = Set(cards.map(\.code))
        return try everyone(Array(wanted), detail: "list") { codes.contains($0.code) }
            .filter { filter.holds(Life($0.record), on: today) }.map(\.child)
    }

    /// Closed cases with their names, for those who keep the archive.
    public func closedCases() throws -> [Child] {
        guard policy.access(role, .archive) >= .read else { throw HomeError.notYours }
        try note([], "list closed")
        return try shelf()
    }
}

extension ListFilter {
    fileprivate func holds(_ life: Life, on day: Day) -> Bool {
        if let under, life.ages(at: day).map({ $0.lowerBound >= under }) ?? true { return false }
        if let group, !life.groups(at: day).contains(group) { return false }
        if let worker, life.first("admission")?.text("caseWorker") != worker { return false }
        if unknownAddress, life.first("identity")?.text("addressStatus") == "known" { return false }
        return !missingPapers || Self.lacksPapers(life)
    }

    /// A paper written down as missing or asked for, or the file not declared complete.
    private static func lacksPapers(_ life: Life) -> Bool {
        let admission = life.first("admission")
        if case .list(let kinds)? = admission?.values["missingPapers"], !kinds.isEmpty { return true }
        var newest: [String: String] = [:]
        for paper in life["papers"] {
            if let kind = paper.text("paperKind") { newest[kind] = paper.text("paperStatus") ?? "missing" }
        }
        return newest.values.contains { ["missing", "requested"].contains($0) }
    }
}
