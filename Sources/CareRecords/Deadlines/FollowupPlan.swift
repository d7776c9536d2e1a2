/// The visits a child is owed after leaving.
public enum FollowupPlan {
    public struct Visit: Hashable, Sendable {
        public let due: Day
        /// Seen face to face: the first visit and the one after three months.
        public let inPerson: Bool
    }

    /// Planned once, on the day of leaving, by the rules of that day.
    public static func visits(left day: Day, leaving: Leaving, trafficked: Bool, rules: [Rule]) -> [Visit] {
        guard leaving.isFollowedUp else { return [] }
        let holding = rules.filter { rule in
            (rule.trigger == .left || (trafficked && rule.trigger == .leftTrafficked)) && rule.holds(on: day)
        }
        guard let start = Moment(day: day, hour: 0, minute: 0) else { return [] }
        let days = Set(holding.map { $0.due(from: start, WorkCalendar()).day }).sorted()
        return days.enumerated().map { index, due in
            Visit(due: due, inPerson: index == 0 || due == day.adding(months: 3))
        }
    }
}
