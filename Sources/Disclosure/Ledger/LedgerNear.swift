extension Ledger {
    /// The same ledger without what has nothing to do with a release: other dates that no statement joins to its own,
    /// but for those just before and after.
    func near(_ release: Release) -> Ledger {
        let statements = releases.flatMap(\.statements) + release.statements
        let own = Self.joined(Set(release.statements.flatMap(\.moments)), statements)
        let counts = Set(statements.flatMap(\.terms.keys)).filter(\.what.isEmpty)
        let patterns = Set(counts.filter { own.contains($0.moment) }.map(\.among))
        var near = own
        for (among, series) in Dictionary(grouping: counts, by: \.among) where patterns.contains(among) {
            let sorted = series.map(\.date).sorted()
            for date in own {
                if let before = sorted.last(where: { $0 < date }) { near.insert(before) }
                if let after = sorted.first(where: { $0 > date }) { near.insert(after) }
            }
        }
        let moments = Self.joined(near, statements)
        var ledger = Ledger(variables)
        for old in releases {
            let kept = old.statements.filter { !$0.moments.isDisjoint(with: moments) }
            if !kept.isEmpty { ledger.add(Release(id: old.id, audience: old.audience, statements: kept)) }
        }
        return ledger
    }

    /// With all moments that statements over several join to these.
    private static func joined(_ moments: Set<String>, _ statements: [Statement]) -> Set<String> {
        var joined = moments
        let bridges = statements.map(\.moments).filter { $0.count > 1 }
        while let bridge = bridges.first(where: { !$0.isDisjoint(with: joined) && !$0.isSubset(of: joined) })
        {
            joined.formUnion(bridge)
        }
        return joined
    }
}

extension Ledger.Statement {
    var moments: Set<String> { Set(terms.keys.map(\.moment)) }
}
