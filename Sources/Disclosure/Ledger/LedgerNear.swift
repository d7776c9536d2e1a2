extension Ledger {
    /// The same ledger without what has nothing to do with a release: other dates that no statement joins to its own,
    /// but for those just before and after.
    func near(_ release: Release) -> Ledger {
        let statements = releases.flatMap(\.statements) + release.statements
        let own = Self.joined(Set(release.statements.flatMap(\.dates)), statements)
        let counts = Set(statements.flatMap(\.terms.keys))
        let patterns = Set(counts.filter { own.contains($0.date) }.map(\.among))
        var dates = own
        for (among, series) in Dictionary(grouping: counts, by: \.among) where patterns.contains(among) {
            let sorted = series.map(\.date).sorted()
            for date in own {
                if let before = sorted.last(where: { $0 < date }) { dates.insert(before) }
                if let after = sorted.first(where: { $0 > date }) { dates.insert(after) }
            }
        }
        dates = Self.joined(dates, statements)
        var near = Ledger(variables)
        for old in releases {
            let kept = old.statements.filter { !$0.dates.isDisjoint(with: dates) }
            if !kept.isEmpty { near.add(Release(id: old.id, audience: old.audience, statements: kept)) }
        }
        return near
    }

    /// With all dates that statements over several dates join to these.
    private static func joined(_ dates: Set<String>, _ statements: [Statement]) -> Set<String> {
        var joined = dates
        let bridges = statements.map(\.dates).filter { $0.count > 1 }
        while let bridge = bridges.first(where: { !$0.isDisjoint(with: joined) && !$0.isSubset(of: joined) })
        {
            joined.formUnion(bridge)
        }
        return joined
    }
}

extension Ledger.Statement {
    var dates: Set<String> { Set(terms.keys.map(\.date)) }
}
