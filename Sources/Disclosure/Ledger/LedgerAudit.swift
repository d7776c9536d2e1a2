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

    /// Small numbers, and changes by small numbers, that would be exact to some reader once this was told and are not
    /// so yet.
    ///
    /// - Parameter meant: what the release means to tell, such as the figure asked for.
    /// - Throws: `.contradiction` when what is told does not fit what was told before.
    public func leaks(
        adding release: Release, threshold: Int, meant: Set<Count> = []
    ) throws(ReaderError) -> [Leak] {
        var leaks: [Leak] = []
        for audience in Audience.allCases where audience.knows(release.audience) {
            var after = try Told(self, audience, adding: release)
            var before = try Told(self, audience)
            for asked in after.questions where asked.since != nil || !meant.contains(asked.count) {
                guard let value = try after.small(asked, threshold), try before.small(asked, threshold) == nil
                else { continue }
                let leak = Leak(count: asked.count, since: asked.since, value: value, earlier: [])
                if !leaks.contains(where: { $0.count == leak.count && $0.since == leak.since }) {
                    leaks.append(try blamed(leak, asked, audience, release, threshold))
                }
            }
        }
        return leaks
    }

    private func blamed(
        _ leak: Leak, _ asked: Told.Question, _ audience: Audience, _ release: Release, _ threshold: Int
    ) throws(ReaderError) -> Leak {
        var earlier: [String] = []
        for old in releases where audience.knows(old.audience) {
            var without = try Told(self, audience, adding: release, without: old.id)
            if try without.small(asked, threshold) == nil { earlier.append(old.id) }
        }
        return Leak(count: leak.count, since: leak.since, value: leak.value, earlier: earlier)
    }
}

/// What one audience was told, as one body of knowledge.
private struct Told {
    struct Question: Hashable {
        let count: Ledger.Count
        let since: String?
    }

    /// Every count that was named, and its change since it was named last.
    let questions: [Question]
    private let population: Population
    private var knowledge: Knowledge

    init(
        _ ledger: Ledger, _ audience: Ledger.Audience, adding release: Ledger.Release? = nil,
        without left: String? = nil
    ) throws(ReaderError) {
        let statements = ledger.statements(to: audience, without: left) + (release?.statements ?? [])
        let counts = Set(statements.flatMap(\.terms.keys))
        population = try Population(ledger.variables, counts)
        var facts = population.structure
        for statement in statements {
            if let form = population.form(statement.terms) { facts.append(Fact(form, statement.range)) }
        }
        knowledge = try Knowledge(atoms: population.atoms, facts: facts)
        questions = Self.questions(counts)
    }

    private static func questions(_ counts: Set<Ledger.Count>) -> [Question] {
        let same = Dictionary(grouping: counts, by: \.among).values.map { $0.sorted { $0.date < $1.date } }
        return same.flatMap { series in
            series.map { Question(count: $0, since: nil) }
                + zip(series, series.dropFirst()).map { Question(count: $1, since: $0.date) }
        }.sorted { ($0.count.date, $0.since ?? "") < ($1.count.date, $1.since ?? "") }
    }

    /// The number, if it is exact, small and not nothing.
    mutating func small(_ asked: Question, _ threshold: Int) throws(ReaderError) -> Int? {
        guard var form = population.form(asked.count) else { return nil }
        if let since = asked.since {
            guard let old = population.form(asked.count.on(since)) else { return nil }
            form = form - old
        }
        let interval = try knowledge.interval(of: form)
        let isSmall = interval.isExact && interval.low != 0 && abs(interval.low) < threshold
        return isSmall ? interval.low : nil
    }
}
