import Disclosure

/// Ways in which the house could be another: one child more or less, another sex, another day of coming or leaving,
/// a guest of a week, other services, another school.
struct HouseMoves {
    private(set) var moves: [OtherHouses.Move] = []
    private let sheets: [ToldSheet]
    private let starts: [Int]
    /// Children who are not there and could be.
    private var strangers: Int

    init(
        _ people: [FacilityReport.Person], _ sheets: [ToldSheet], _ starts: [Int],
        _ window: ClosedRange<Day>
    ) {
        (self.sheets, self.starts, strangers) = (sheets, starts, people.count)
        for (child, person) in people.enumerated() {
            let own = sparse(person)
            guard !own.isEmpty else { continue }
            add(child, own.mapValues { -$0 })
            addStranger(own)
            for other in person.others(window) { add(child, Self.less(sparse(other), own)) }
            addStranger(sparse(person.elsewhere))
            let next = people[(child + 1) % people.count]
            add(child, Self.less(sparse(person.schooled(like: next)), own))
            for guest in person.guests(window) { addStranger(sparse(guest)) }
        }
    }

    private mutating func add(_ child: Int, _ difference: OtherHouses.Difference) {
        if !difference.isEmpty { moves.append(OtherHouses.Move(child: child, difference)) }
    }

    private mutating func addStranger(_ difference: OtherHouses.Difference) {
        add(strangers, difference)
        strangers += 1
    }

    private func sparse(_ person: FacilityReport.Person) -> OtherHouses.Difference {
        var sparse: OtherHouses.Difference = [:]
        for (sheet, start) in zip(sheets, starts) {
            for (place, number) in sheet.adds(person).enumerated() where number != 0 {
                sparse[start + place] = number
            }
        }
        return sparse
    }

    private static func less(
        _ one: OtherHouses.Difference, _ other: OtherHouses.Difference
    ) -> OtherHouses.Difference {
        one.merging(other.mapValues { -$0 }, uniquingKeysWith: +).filter { $0.value != 0 }
    }
}

extension FacilityReport.Person {
    /// Of the other sex, come or gone a month earlier or later, without services.
    fileprivate func others(_ window: ClosedRange<Day>) -> [Self] {
        var others = [
            Self(sex: sex == "female" ? "male" : "female", life: life, spells: spells), unserved,
        ]
        for (index, spell) in spells.enumerated() {
            for days in [-31, 31] {
                var moved = spells
                if window.contains(spell.from) {
                    moved[index] = spell.from(spell.from.adding(days: days))
                    others.append(Self(sex: sex, life: life, spells: moved))
                }
                if let until = spell.until, window.contains(until) {
                    moved = spells
                    moved[index].until = until.adding(days: days)
                    others.append(Self(sex: sex, life: life, spells: moved))
                }
            }
        }
        return others.filter { $0.spells.allSatisfy { spell in (spell.until ?? spell.from) >= spell.from } }
    }

    /// Alike, and here for a week.
    fileprivate func guests(_ window: ClosedRange<Day>) -> [Self] {
        spells.flatMap { spell in
            [spell.from, spell.until].compactMap(\.self).filter(window.contains).map { day in
                let first = Day(year: day.year, month: day.month, day: 10) ?? day
                var stay = Spell(from: first, until: first.adding(days: 7), referrer: spell.referrer)
                stay.receiver = spell.receiver
                return Self(sex: sex, life: unserved.life, spells: [stay])
            }
        }
    }

    /// Served, visited, measured, but not in the house.
    fileprivate var elsewhere: Self { Self(sex: sex, life: life, spells: []) }

    private var unserved: Self {
        var entries = life.entries
        for key in ["services", "development", "followup"] { entries[key] = [] }
        return Self(sex: sex, life: Life(entries), spells: spells)
    }

    fileprivate func schooled(like other: Self) -> Self {
        var entries = life.entries
        entries["schooling"] = other.life["schooling"]
        return Self(sex: sex, life: Life(entries), spells: spells)
    }
}

extension Spell {
    fileprivate func from(_ day: Day) -> Spell {
        var spell = Spell(from: day, until: until, referrer: referrer)
        (spell.receiver, spell.leaving) = (receiver, leaving)
        return spell
    }
}
