extension Ledger {
    /// A small number that readers could work out.
    public struct Leak: Hashable, Sendable {
        /// The count itself, or what it is compared with.
        public let count: Count
        /// The date since which it changed by that number; nil if it is the number itself.
        public let since: String?
        public let value: Int
        /// Earlier releases without any one of which it could not be worked out.
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
    /// - Throws: `.contradiction` when what is told does not fit what was told before; `.tooHard` when the allowance
    ///   is spent, and then nothing may be told.
    public func leaks(
        adding release: Release, threshold: Int, meant: Set<Count> = [],
        within allowance: Allowance = .unlimited
    ) throws(ReaderError) -> [Leak] {
        let near = near(release)
        var (leaks, wider) = ([Leak](), near)
        wider.add(release)
        for audience in Audience.allCases where audience.knows(release.audience) {
            var before = try Told(near, audience, allowance)
            for leak in try wider.known(to: audience, threshold: threshold, within: allowance) {
                let asked = Told.Question(count: leak.count, since: leak.since)
                let isMeant = leak.since == nil && meant.contains(leak.count)
                if isMeant || leaks.contains(where: { $0.isSame(as: leak) }) { continue }
                if try before.small(asked, threshold) == nil {
                    let earlier = try wider.blame(asked, audience, release, threshold, allowance)
                    leaks.append(
                        Leak(count: leak.count, since: leak.since, value: leak.value, earlier: earlier))
                }
            }
        }
        return leaks
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
    fileprivate func isSame(as other: Self) -> Bool { count == other.count && since == other.since }
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
                + zip(series, series.dropFirst()).filter { $1.what.isEmpty }.map { Question(count: $1, since: $0.date) }
        }.sorted { ($0.count.date, $0.since ?? "") < ($1.count.date, $1.since ?? "") }
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
