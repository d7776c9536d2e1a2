import CareRecords
import Testing

struct DeadlineTests {
    static let calendar = WorkCalendar()
    static func day(_ iso: String) -> Day { Day(iso: iso)! }

    @Test(arguments: [
        ("2026-02-13", true), ("2026-02-16", false), ("2026-02-20", false), ("2026-02-23", true),
        ("2026-04-27", false), ("2026-08-22", true), ("2026-08-31", false), ("2026-09-02", false),
        ("2026-11-24", true), ("2025-04-26", true), ("2025-05-02", false), ("2026-03-07", false),
        ("2030-04-30", false), ("2030-01-28", true),
    ])
    func `an office works or rests as announced`(_ iso: String, _ works: Bool) {
        #expect(Self.calendar.isWorking(Self.day(iso)) == works)
    }

    @Test func `a year not announced is counted by the fixed feasts alone and says so`() {
        #expect(Self.calendar.knows(2026) && !Self.calendar.knows(2030))
        let announced = YearOfHolidays(2030, off: ["02-04"], source: "thử")
        #expect(!WorkCalendar([announced]).isWorking(Self.day("2030-02-04")))
    }

    @Test(arguments: [
        ("2026-02-12", 1, "2026-02-13"), ("2026-02-12", 2, "2026-02-23"), ("2026-02-14", 5, "2026-02-27"),
        ("2026-08-21", 1, "2026-08-22"), ("2026-08-28", 2, "2026-09-04"), ("2026-03-06", 0, "2026-03-06"),
        ("2026-04-29", 3, "2026-05-06"),
    ])
    func `working days step over feasts and weekends`(_ from: String, _ count: Int, _ to: String) {
        #expect(Self.calendar.day(after: Self.day(from), working: count).iso == to)
    }

    @Test(arguments: Array(0..<60))
    func `one working day more is never earlier, and always a working day`(_ offset: Int) {
        let start = Self.day("2026-01-01").adding(days: offset * 6)
        let days = (1...12).map { Self.calendar.day(after: start, working: $0) }
        #expect(days == Array(Set(days)).sorted())
        #expect(days.allSatisfy { Self.calendar.isWorking($0) && $0 > start })
        #expect(
            (0..<start.days(to: days[11])).count { Self.calendar.isWorking(start.adding(days: $0 + 1)) } == 12
        )
    }

    private func rule(_ amount: Int, _ unit: Rule.Unit) -> Rule {
        Rule(
            "x", .arrived, amount, unit, vi: "a", en: "a", .entry("health"), basis: Wording(vi: "", en: ""),
            confirmed: true,
            from: "2020-01-01", owner: .director)
    }

    @Test(arguments: [
        (12, Rule.Unit.hours, "2026-03-06T08:10"), (72, .hours, "2026-03-08T20:10"),
        (0, .hours, "2026-03-05T20:10"),
        (3, .days, "2026-03-08"), (10, .workingDays, "2026-03-19"), (120, .days, "2026-07-03"),
        (3, .months, "2026-06-05"),
    ])
    func `hours run on the clock on the wall, days end with the day`(
        _ amount: Int, _ unit: Rule.Unit, _ due: String
    ) {
        let start = Moment(iso: "2026-03-05T20:10")!
        #expect(rule(amount, unit).due(from: start, Self.calendar).iso == due)
    }

    @Test func `a month ends where the month does`() {
        let start = Moment(iso: "2026-11-30T09:00")!
        #expect(rule(3, .months).due(from: start, Self.calendar).iso == "2027-02-28")
    }

    @Test(arguments: Rule.standard)
    func `a rule names its basis, its span and its owner in both languages`(_ rule: Rule) {
        #expect(!rule.basis.vi.isEmpty && !rule.label.vi.isEmpty && !rule.label.en.isEmpty)
        #expect(rule.label.vi == nfc(rule.label.vi))
        #expect(rule.basis.vi != rule.basis.en)
        for word in ["Luật", "Điều", "Quy định", "NĐ "] { #expect(!rule.basis.en.contains(word)) }
        for word in ["Law", "Article", "Decree", "house"] { #expect(!rule.basis.vi.contains(word)) }
        func numbers(_ text: String) -> [String] {
            text.split { " ,;".contains($0) }.map(String.init).filter { $0.contains(where: \.isNumber) }
        }
        #expect(numbers(rule.basis.vi) == numbers(rule.basis.en))
        #expect(Rule.standard.count { $0.id == rule.id } == 1)
        #expect(!rule.holds(on: rule.from.adding(days: -1)) && rule.holds(on: rule.from))
    }
}

struct ObligationTests {
    static let visible = Obligations.sections
    static let arrived = Moment(iso: "2026-03-05T02:10")!

    private func life(_ more: [String: [DatedEntry]] = [:], emergency: Bool = true, group: String = "m")
        -> Life
    {
        var admission: [String: Value] = ["admDt": .moment(Self.arrived)]
        if emergency { admission["admType"] = .code("emergency") }
        let base = [
            "admission": [DatedEntry(admission, on: Self.arrived.day)],
            "circumstances": [DatedEntry(["groups": .list([.code(group)])], on: Self.arrived.day)],
        ]
        return Life(
            base.merging(more) { old, new in
                [DatedEntry(old[0].values.merging(new[0].values) { $1 }, on: old[0].day)]
            })
    }

    private func owed(_ life: Life, _ standing: Standing = .provisional, visible: Set<String> = visible)
        -> [String: String]
    {
        let all = Obligations(
            life, standing: standing, rules: Rule.standard, calendar: WorkCalendar(), visible: visible
        ).all
        return Dictionary(all.map { ($0.id, $0.due.iso) }, uniquingKeysWith: { first, _ in first })
    }

    private func entry(_ values: [String: Value], _ iso: String = "2026-03-06") -> [DatedEntry] {
        [DatedEntry(values, on: Day(iso: iso)!)]
    }
    private func date(_ iso: String) -> Value { .date(PartialDate(iso: iso)!) }

    @Test func `a trafficked child who comes in an emergency at night is owed this`() {
        #expect(
            owed(life()) == [
                "tell-commune": "2026-03-05T02:10", "tell-health": "2026-03-05T02:10",
                "tell-police": "2026-03-05T02:10", "first-risk": "2026-03-05T14:10", "confirm": "2026-03-06",
                "health-check": "2026-03-08T02:10", "verify-victim": "2026-03-08",
                "file-complete": "2026-03-19",
                "full-assessment": "2026-04-04", "victim-stay": "2026-07-03",
            ])
    }

    @Test func `a planned admission of another group is owed less`() {
        #expect(
            Set(owed(life(emergency: false, group: "a"), .inCare).keys) == [
                "health-check", "file-complete", "full-assessment",
            ])
        #expect(owed(life(emergency: false, group: "b"), .inCare)["public-notice"] == "2026-04-09")
    }

    @Test func `the stay of a victim and of another child in an emergency end differently`() {
        #expect(owed(life(group: "a"))["emergency-stay"] == "2026-06-05")
        #expect(owed(life(group: "a"))["victim-stay"] == nil)
    }

    static let answers: [(id: String, section: String, values: [String: Value])] = [
        ("tell-commune", "admission", ["toldCommune": .moment(arrived)]),
        ("tell-police", "admission", ["toldPolice": .moment(arrived)]),
        (
            "first-risk", "review",
            ["reviewKind": .code("initial-risk"), "heldOn": .date(PartialDate(arrived.day))]
        ),
        ("health-check", "health", ["screening": .flag(true)]),
        ("verify-victim", "trafficking", ["verifiedOn": .date(PartialDate(arrived.day))]),
        ("file-complete", "admission", ["fileComplete": .date(PartialDate(arrived.day))]),
        (
            "full-assessment", "review",
            ["reviewKind": .code("full"), "heldOn": .date(PartialDate(arrived.day))]
        ),
        ("victim-stay", "admission", ["stayLimit": .date(PartialDate(iso: "2026-12-31")!)]),
    ]

    @Test(arguments: answers)
    func `what is done is owed no more`(_ id: String, _ section: String, _ values: [String: Value]) {
        #expect(owed(life())[id] != nil)
        #expect(owed(life([section: entry(values)]))[id] == nil)
    }

    @Test func `a confirmed child needs no confirming, one who left is owed visits only`() {
        #expect(owed(life(), .inCare)["confirm"] == nil)
        let out = entry(
            ["direction": .code("out"), "handedOverAt": .moment(Moment(iso: "2026-05-01T09:00")!)],
            "2026-05-01")
        let visits = entry(["visitDue": date("2026-05-08")], "2026-05-01")
        #expect(
            owed(life(["handover": out, "followup": visits]), .left) == ["followup.visitDue": "2026-05-08"])
    }

    @Test func `assessment starts the clock of the plan, the plan that of the review, until a day is fixed`()
    {
        let full: [String: Value] = ["reviewKind": .code("full"), "heldOn": date("2026-03-20")]
        #expect(owed(life(["review": entry(full, "2026-03-20")]), .inCare)["plan"] == "2026-03-27")
        let plan: [String: Value] = ["status": .code("approved"), "approvedOn": date("2026-03-25")]
        let planned = life(["review": entry(full, "2026-03-20"), "plan": entry(plan, "2026-03-25")])
        #expect(owed(planned, .inCare)["plan"] == nil && owed(planned, .inCare)["review"] == "2026-06-25")
        let fixed = life([
            "plan": entry(plan.merging(["nextReview": date("2026-05-01")]) { $1 }, "2026-03-25")
        ])
        #expect(
            owed(fixed, .inCare)["review"] == nil && owed(fixed, .inCare)["plan.nextReview"] == "2026-05-01")
        let held: [String: Value] = ["heldOn": date("2026-05-01"), "nextDate": date("2026-07")]
        let reviewed = life(["plan": entry(plan, "2026-03-25"), "review": entry(held, "2026-05-01")])
        #expect(
            owed(reviewed, .inCare)["review"] == nil
                && owed(reviewed, .inCare)["review.nextDate"] == "2026-07-31")
    }

    @Test func `an extension moves the end of the stay`() {
        let extended: [String: Value] = [
            "stayLimit": date("2026-07-03"),
            "extensions": .rows([["until": date("2026-09-30")], ["until": date("2026-08-30")]]),
        ]
        #expect(owed(life(["admission": entry(extended)]))["admission.stayLimit"] == "2026-09-30")
    }

    @Test func `an activity names who does it, and is owed until done`() {
        let rows: Value = .rows([
            ["what": .text("khám mắt"), "who": .text("hoa"), "by": date("2026-04-01")],
            ["what": .text("áo ấm"), "by": date("2026-04-02"), "progress": .code("done")],
        ])
        let all = Obligations(
            life(["plan": entry(["activities": rows])]), standing: .inCare, rules: [],
            calendar: WorkCalendar(), visible: Self.visible
        ).all
        #expect(all.map(\.person) == ["hoa"] && all.map(\.due.iso) == ["2026-04-01"])
        #expect(all[0].concerns("hoa", .teacher) && !all[0].concerns("lan", .socialWorker))
    }

    @Test func `who does not read a section is told nothing about it, done or not`() {
        let care: Set<String> = ["identity", "admission", "handover", "plan"]
        let ids = owed(life(), visible: care)
        #expect(ids["first-risk"] == nil && ids["victim-stay"] == nil && ids["health-check"] == nil)
        #expect(ids.keys.sorted() == owed(life(group: "a"), visible: care).keys.sorted())
    }

    @Test func `a leak is told within three days, each by itself`() {
        let leak: [String: Value] = ["kind": .code("information-leak"), "at": .moment(Self.arrived)]
        #expect(owed(life(["incidents": entry(leak)]))["leak"] == "2026-03-08T02:10")
        let told = leak.merging(["authorityTold": .moment(Self.arrived)]) { $1 }
        #expect(owed(life(["incidents": entry(told)]))["leak"] == nil)
    }
}
