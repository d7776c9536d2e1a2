/// What has happened in a case and when, derived from its dated entries and kept nowhere twice.
public struct Chain: Sendable {
    public struct Step: Hashable, Sendable {
        public let stage: Stage
        public let day: Day
    }

    /// In the order of time; a stage comes again when the child comes back.
    public let steps: [Step]
    public let spells: [Spell]

    public init(_ life: Life) {
        spells = life.spells
        var found: [Step] = []
        func add(_ stage: Stage, _ day: Day?) { if let day { found.append(Step(stage: stage, day: day)) } }
        let admission = life.first("admission")
        add(.reported, admission?.date("reportedAt"))
        add(.provisional, spells.first?.from)
        add(.inCare, admission?.date("confirmedOn"))
        for spell in spells.dropFirst() { add(.inCare, spell.from) }
        for review in life["review"] {
            let isFull = review.text("reviewKind") == "full"
            add(isFull ? .assessed : .reviewed, Self.counts(review) ? review.date("heldOn") : nil)
        }
        for plan in life["plan"] where plan.text("status") == "approved" {
            add(.planned, plan.date("approvedOn"))
        }
        for entry in life["readiness"] where entry.text("returnDecision") != nil {
            add(.returnPrepared, entry.date("decidedOn"))
        }
        for spell in spells { add(.left, spell.until) }
        for visit in life["followup"] { add(.followedUp, visit.date("visitedOn")) }
        let closure = life.first("closure")
        add(.closed, closure?.date("closedOn"))
        add(.sealed, closure?.date("sealedOn"))
        steps = found.enumerated().sorted {
            ($0.element.day, $0.element.stage, $0.offset) < ($1.element.day, $1.element.stage, $1.offset)
        }.map(\.element)
    }

    /// A first risk assessment or a conference is no review of a plan.
    private static func counts(_ review: DatedEntry) -> Bool {
        switch review.text("reviewKind") {
        case "full", "periodic", "before-closure", nil: true
        default: false
        }
    }

    /// The stay going on, or the last one.
    public var current: Spell? { spells.last }

    /// The furthest step since the child last came, or since the case was reopened.
    public func stage(reopened: Day? = nil) -> Stage? {
        let since = current?.from ?? .distantPast
        let reached = steps.filter { step in
            guard step.day >= since else { return step.stage < .inCare }
            guard let reopened, step.stage >= .closed else { return true }
            return step.day > reopened
        }
        return reached.map(\.stage).max()
    }
}
