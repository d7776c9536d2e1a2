/// One stay in the house, from the day a child came to the day the child left.
public struct Spell: Hashable, Sendable {
    public let from: Day
    public var until: Day?
    /// Codes of who brought and who took the child.
    public var referrer, receiver: String?
    public var leaving: Leaving?

    public init(from: Day, until: Day? = nil, referrer: String? = nil) {
        (self.from, self.until, self.referrer) = (from, until, referrer)
    }

    /// On the books at the end of a day.
    public func covers(_ day: Day) -> Bool { from <= day && (until.map { $0 > day } ?? true) }
}

extension Life {
    /// Every stay, oldest first: the admission opens the first, hand-overs out and in close and open.
    public var spells: [Spell] {
        var spells: [Spell] = []
        if let admission = first("admission"), let arrived = admission.moment("admDt")?.day {
            spells.append(Spell(from: arrived, referrer: admission.text("referrerKind")))
        }
        for (day, entry) in passings {
            switch entry.text("direction") {
            case "in" where spells.last.map { $0.until != nil } ?? true:
                spells.append(Spell(from: day, referrer: entry.text("referrerKind")))
            case "out" where spells.last.map { $0.until == nil } ?? false:
                spells[spells.count - 1].until = day
                spells[spells.count - 1].leaving = entry.text("leaving").flatMap(Leaving.init(rawValue:))
                spells[spells.count - 1].receiver = entry.text("receiverKind")
            default: break
            }
        }
        return spells
    }

    /// Why a child on the books is away at a day; nil when present.
    public func absence(at day: Day) -> Absence? {
        let last = passings.last { passing, entry in
            passing <= day && ["away", "back", "in", "out"].contains(entry.text("direction") ?? "")
        }
        guard let entry = last?.1, entry.text("direction") == "away" else { return nil }
        return entry.text("away").flatMap(Absence.init(rawValue:)) ?? .authorised
    }

    private var passings: [(Day, DatedEntry)] {
        let dated = self["handover"].enumerated().map { ($1.date("handedOverAt") ?? $1.day, $0, $1) }
        return dated.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { ($0.0, $0.2) }
    }
}
