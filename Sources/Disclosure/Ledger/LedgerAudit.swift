extension Ledger {
    /// A small number that readers could work out.
    public struct Leak: Hashable, Sendable {
        /// The count itself, or what it is compared with.
        public let count: Count
        /// The date since which it changed by that number; nil if it is the number itself.
        public let since: String?
        /// Nil when time was up before it was clear whether it can be worked out.
        public let value: Int?
        /// Earlier releases without any one of which it could not be worked out; if that is not clear, those that
        /// tell of the same days.
        public let earlier: [String]
    }

    /// Small numbers, and changes by small numbers, that these readers know exactly.
    public func known(
        to audience: Audience, threshold: Int, within allowance: Allowance = .unlimited
    ) throws(ReaderError) -> [Leak] {
        var told = try Told(self, audience, allowance)
        var known: [Leak] = []
        for asked in told.questions {
            guard let value = try told.small(asked, threshold) else { continue }
            known.append(Leak(count: asked.count, since: asked.since, value: value, earlier: []))
        }
        return known
    }

    /// The same of what would be known once this was told and is not known yet.
    ///
    /// - Parameter meant: what the release means to tell, such as the figure asked for.
    /// When the allowance is spent, the last is the number that was being looked at, and nothing may be told.
    ///
    /// - Throws: `.contradiction` when what is told does not fit what was told before.
    public func leaks(
        adding release: Release, threshold: Int, meant: Set<Count> = [],
        within allowance: Allowance = .unlimited
    ) throws(ReaderError) -> [Leak] {
        let near = near(release)
        var (leaks, wider, open) = ([Leak](), near, Told.first(of: release))
        wider.add(release)
        do throws(ReaderError) {
            for audience in Audience.allCases where audience.knows(release.audience) {
                var (before, after) = (
                    try Told(near, audience, allowance), try Told(wider, audience, allowance)
                )
                for asked in after.questions {
                    open = asked
                    let isMeant = asked.since == nil && meant.contains(asked.count)
                    if isMeant || leaks.contains(where: { $0.isOf(asked) }) { continue }
                    guard let value = try after.small(asked, threshold),
                        try before.small(asked, threshold) == nil
                    else { continue }
                    let earlier = try wider.blame(asked, audience, release, threshold, allowance)
                    leaks.append(
                        Leak(count: asked.count, since: asked.since, value: value, earlier: earlier))
                }
            }
        } catch .tooHard {
            guard let open else { throw .tooHard }
            leaks.append(
                Leak(count: open.count, since: open.since, value: nil, earlier: near.telling(of: open)))
        }
        return leaks
    }

    /// Releases that tell of the same days.
    private func telling(of asked: Told.Question) -> [String] {
        let days = Set([asked.count.date] + [asked.since].compactMap(\.self))
        return releases.filter { release in
            release.statements.contains { $0.terms.keys.contains { days.contains($0.date) } }
        }.map(\.id)
    }

    /// Numbers that were told as ranges and would be known exactly, or known to be small, once this was told.
    ///
    /// - Returns: each with the releases that told it; the value is nil if it is only known to be small.
    public func collateral(
        adding release: Release, threshold: Int, within allowance: Allowance = .unlimited
    ) throws(ReaderError) -> [Leak] {
        let near = near(release)
        var wider = near
        wider.add(release)
        var (before, after) = (
            try Told(near, release.audience, allowance), try Told(wider, release.audience, allowance)
        )
        let told = Set(
            near.statements(to: release.audience).filter { !$0.range.isExact }.flatMap(\.terms.keys))
        var found: [Leak] = []
        for asked in after.questions where asked.since == nil && told.contains(asked.count) {
            guard let old = try before.interval(asked.count), let new = try after.interval(asked.count),
                old != new
            else { continue }
            let isSmall = new.high.map { $0 < threshold } ?? false
            let wasSmall = old.high.map { $0 < threshold } ?? false
            guard new.isExact && !old.isExact || isSmall && !wasSmall else { continue }
            let tellers = near.releases.filter { release in
                release.statements.contains { $0.terms.keys.contains(asked.count) }
            }
            found.append(
                Leak(
                    count: asked.count, since: nil, value: new.isExact ? new.low : nil,
                    earlier: tellers.map(\.id)))
        }
        return found
    }

    private func blame(
        _ asked: Told.Question, _ audience: Audience, _ release: Release, _ threshold: Int,
        _ allowance: Allowance
    ) throws(ReaderError) -> [String] {
        var earlier: [String] = []
        for old in releases where audience.knows(old.audience) && old.id != release.id {
            var without = try Told(self, audience, allowance, without: old.id)
            if try without.small(asked, threshold) == nil { earlier.append(old.id) }
        }
        return earlier
    }
}

extension Ledger {
    /// Whether any population fits what would then have been told, to those who get to know all of it.
    public func fits(_ release: Release, within allowance: Allowance = .unlimited) throws(ReaderError) -> Bool
    {
        var all = near(release)
        all.add(release)
        return try all.isConsistent(within: allowance)
    }

    /// Whether any population fits all that was told.
    public func isConsistent(within allowance: Allowance = .unlimited) throws(ReaderError) -> Bool {
        do {
            _ = try Told(self, .officials, allowance)
            return true
        } catch .contradiction {
            return false
        }
    }
}

extension Ledger.Leak {
    fileprivate func isOf(_ asked: Told.Question) -> Bool { count == asked.count && since == asked.since }
}

/// What one audience was told, as one body of knowledge.
private struct Told {
    struct Question: Hashable {
        let count: Ledger.Count
        let since: String?
    }

    /// Every count that was named, and its change since it was named last; what passes has no change.
    let questions: [Question]
    private let population: Population
    private var knowledge: Knowledge

    init(
        _ ledger: Ledger, _ audience: Ledger.Audience, _ allowance: Allowance, without left: String? = nil
    ) throws(ReaderError) {
        let statements = ledger.statements(to: audience, without: left)
        let counts = Set(statements.flatMap(\.terms.keys))
        population = try Population(ledger.variables, counts)
        var facts = population.structure
        for statement in statements {
            if let form = population.form(statement.terms) { facts.append(Fact(form, statement.range)) }
        }
        knowledge = try Knowledge(atoms: population.atoms, facts: facts, within: allowance)
        questions = Self.questions(counts)
    }

    private static func questions(_ counts: Set<Ledger.Count>) -> [Question] {
        let same = Dictionary(grouping: counts) { Ledger.Count("", of: $0.what, $0.among) }.values
            .map { $0.sorted { $0.date < $1.date } }
        return same.flatMap { series in
            series.map { Question(count: $0, since: nil) }
                + zip(series, series.dropFirst()).filter { $1.what.isEmpty }.map {
                    Question(count: $1, since: $0.date)
                }
        }.sorted { ($0.count.date, $0.since ?? "") < ($1.count.date, $1.since ?? "") }
    }

    static func first(of release: Ledger.Release) -> Question? {
        release.statements.first?.terms.keys.first.map { Question(count: $0, since: nil) }
    }

    mutating func interval(_ count: Ledger.Count) throws(ReaderError) -> Interval? {
        guard let form = population.form(count) else { return nil }
        return try knowledge.interval(of: form)
    }

    /// The number, if it is exact, small and not nothing.
    mutating func small(_ asked: Question, _ threshold: Int) throws(ReaderError) -> Int? {
        guard var form = population.form(asked.count) else { return nil }
        if let since = asked.since {
            guard let old = population.form(asked.count.on(since)) else { return nil }
            form = form - old
        }
        guard let value = try knowledge.exact(form) else { return nil }
        return value != 0 && abs(value) < threshold ? value : nil
    }
}
