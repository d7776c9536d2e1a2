import Disclosure

@testable import CareRecords

/// A made-up facility with all that its reports count, over two years.
struct ReportedHouse {
    struct Release {
        let id: String
        let period: ReportPeriod
        let json: JSON
        let statements: [Ledger.Statement]
    }

    let people: [FacilityReport.Person]
    static let first = Day(iso: "2025-01-01")!

    init(children: Int, seed: UInt64) {
        var dice = ReportDice(state: seed)
        people =
            (0..<children).map { _ in Self.person(since: -Int.random(in: 30...1200, using: &dice), &dice) }
            + (0..<24 * children / 12).map { _ in
                Self.person(since: Int.random(in: 0..<730, using: &dice), &dice)
            }
    }

    private static func person(since days: Int, _ dice: inout ReportDice) -> FacilityReport.Person {
        let came = first.adding(days: days)
        func pick(_ list: [String]) -> String {
            list[
                min(
                    Int.random(in: 0..<list.count, using: &dice), Int.random(in: 0..<list.count, using: &dice)
                )]
        }
        var spell = Spell(from: came, referrer: pick(["police", "family", "commune", "border-guard"]))
        if Int.random(in: 0..<3, using: &dice) > 0 {
            spell.until = came.adding(days: Int.random(in: 2...900, using: &dice))
            spell.receiver = pick(["family", "ngo", "facility"])
        }
        let groups = [pick(["a", "b", "m", "c", "d"])]
        func some(_ range: ClosedRange<Int>, _ make: (Day) -> [String: Value]) -> [DatedEntry] {
            (0..<Int.random(in: range, using: &dice)).map { _ in
                let day = came.adding(days: Int.random(in: 0...400, using: &dice))
                return DatedEntry(make(day), on: day)
            }
        }
        let born = came.adding(days: -Int.random(in: 200...6400, using: &dice))
        let entries: [String: [DatedEntry]] = [
            "identity": [DatedEntry(["dob": .date(PartialDate(born))], on: came)],
            "circumstances": [DatedEntry(["groups": .list(groups.map(Value.code))], on: came)],
            "schooling": [
                DatedEntry(["eduStatus": .code(pick(["enrolled", "never", "dropped-out"]))], on: came)
            ],
            "services": some(0...9) {
                [
                    "service": .code(["health", "legal", "psychosocial"][$0.day % 3]),
                    "serviceDate": .date(PartialDate($0)),
                ]
            },
            "development": some(0...12) { _ in ["height": .number("120")] },
            "followup": some(0...2) {
                ["visitDue": .date(PartialDate($0)), "visitedOn": .date(PartialDate($0))]
            },
        ]
        return FacilityReport.Person(
            sex: pick(["female", "male"]), life: Life(entries), spells: [spell])
    }

    /// What is reported when a month is over.
    static func due(_ month: Int) -> [ReportPeriod] {
        let day = first.adding(months: month)
        return ReportPeriod.Kind.allCases.map { ReportPeriod($0, holding: day) }
            .filter { $0.to == ReportPeriod(.month, holding: day).to }
    }

    func exact(_ period: ReportPeriod) -> FacilityReport {
        FacilityReport(
            people, period: period, today: period.to, rules: Rule.standard, calendar: WorkCalendar())
    }

    func report(_ period: ReportPeriod, hiding hidden: Set<String> = []) -> Release {
        let json = exact(period).outward(hiding: hidden)
        let numbers = Dictionary(exact(period).cells(of: period).map { ($0.terms, $0.number) }) { $1 }
        let statements = period.statements(json).map { statement in
            // A reader who guesses right that a mark means few.
            numbers[statement.terms].map {
                $0 <= 7 ? Ledger.Statement(statement.terms, Interval(0, 7)) : statement
            }
                ?? statement
        }
        return Release(id: period.label.en, period: period, json: json, statements: statements)
    }

    /// What a threshold alone would print.
    func byThreshold(_ period: ReportPeriod) -> Release {
        let report = exact(period)
        let statements = report.cells(of: period).map { terms, number in
            Ledger.Statement(terms, (1..<5).contains(number) ? Interval(1, nil) : Interval(number, number))
        }
        return Release(
            id: "", period: period, json: .null,
            statements: statements
                + period.statements(report.outward()).filter { $0.terms.count > 1 && $0.range.isExact })
    }

    func audit(_ told: [Release], _ new: Release) -> ReportAudit.Result {
        ReportAudit.of(
            people, (told + [new]).map { ($0.id, $0.period, $0.json) }, new: new.period, rules: Rule.standard,
            WorkCalendar()
        ).result(new.id, threshold: 5)
    }
}

struct ReportDice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
