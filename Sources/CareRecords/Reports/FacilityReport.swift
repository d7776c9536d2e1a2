/// What a facility reports on a period, exact and for the house itself.
public struct FacilityReport: Sendable {
    /// What reporting needs of one child.
    public struct Person: Sendable {
        public let sex: String?
        public let life: Life
        public let spells: [Spell]

        public init(sex: String?, life: Life, spells: [Spell]) {
            (self.sex, self.life, self.spells) = (sex, life, spells)
        }

        func holds(_ day: Day) -> Bool { spells.contains { $0.covers(day) } }
    }

    public let period: ReportPeriod
    /// The last day it knows of: of a period that is not over, today.
    public let through: Day
    public let flow: Flow
    let people: [Person]
    let rules: [Rule]
    let calendar: WorkCalendar

    public init(
        _ people: [Person], period: ReportPeriod, today: Day, rules: [Rule], calendar: WorkCalendar
    ) {
        let through = min(period.to, today)
        (self.people, self.period, self.through) = (people, period, through)
        (self.rules, self.calendar) = (rules, calendar)
        flow = Flow(
            people.map { person in
                Mover(
                    sex: person.sex, ages: person.life.ages(at: through),
                    groups: person.life.groups(at: through), spells: person.spells)
            }, from: period.from, to: through)
    }

    public var isOver: Bool { through == period.to }

    public var tables: [ReportTable] {
        [
            movement, movement(.sex), movement(.age), movement(.group), arrivals, leavings, schooling,
            development, services,
        ]
    }

    func holds(_ day: Day) -> Bool { period.from <= day && day <= through }

    public var json: JSON {
        .object([
            ("kind", .string(period.kind.rawValue)), ("from", .string(period.from.iso)),
            ("to", .string(period.to.iso)), ("through", .string(through.iso)), ("internal", .bool(true)),
            ("balances", .bool(flow.balances)), ("tables", .array(tables.map(\.json))),
            ("shares", .array(shares.map(\.json))),
        ])
    }
}
