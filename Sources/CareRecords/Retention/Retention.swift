/// Until when one child's record is to be kept. Nothing is ever destroyed because a day has come: it takes an act.
public struct Retention: Hashable, Sendable {
    public let rule: RetentionRule
    /// The first day on which the rule no longer asks for it; nil when the child's age is not known.
    public let until: Day?

    /// Groups of Article 10, Law on Children 102/2016/QH13, whose files tell where a child comes from.
    static let originGroups: Set<String> = ["b", "i", "k", "l", "m"]

    /// - Parameters:
    ///   - groups: letters of Article 10 that the child carries.
    ///   - born: the latest day on which the child can have been born.
    ///   - made: when the record was made.
    public init?(
        groups: Set<String>, born: Day?, made: Day?, on day: Day, rules: [RetentionRule] = RetentionRule.all
    ) {
        let isOrigin = !groups.isDisjoint(with: Self.originGroups)
        guard let rule = rules.first(where: { $0.isInForce(on: day) && ($0.key != "origin" || isOrigin) })
        else { return nil }
        self.rule = rule
        until =
            switch rule.start {
            case .majority: born?.adding(months: 12 * (18 + rule.years))
            case .made: made?.adding(months: 12 * rule.years)
            }
    }

    /// True when the rule still asks for the record, or nobody can tell.
    public func asksToKeep(on day: Day) -> Bool { until.map { day < $0 } ?? true }
}
