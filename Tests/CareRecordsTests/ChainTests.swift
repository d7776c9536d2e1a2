import CareRecords
import Testing

struct ChainTests {
    private func at(_ iso: String) -> Moment { Moment(iso: iso + "T09:00")! }
    private func on(_ iso: String) -> Day { Day(iso: iso)! }
    private func date(_ iso: String) -> Value { .date(PartialDate(iso: iso)!) }

    private func passing(_ direction: String, _ iso: String, _ more: [String: Value] = [:]) -> DatedEntry {
        var values = more
        values["direction"] = .code(direction)
        values["handedOverAt"] = .moment(at(iso))
        return DatedEntry(values, on: on(iso))
    }

    private var whole: [String: [DatedEntry]] {
        [
            "admission": [
                DatedEntry(
                    [
                        "reportedAt": .moment(at("2026-01-09")), "admDt": .moment(at("2026-01-10")),
                        "confirmedOn": date("2026-01-12"), "referrerKind": .code("border-guard"),
                    ], on: on("2026-01-10"))
            ],
            "review": [
                DatedEntry(
                    ["reviewKind": .code("initial-risk"), "heldOn": date("2026-01-10")], on: on("2026-01-10")),
                DatedEntry(
                    ["reviewKind": .code("full"), "heldOn": date("2026-01-20")], on: on("2026-01-20")),
                DatedEntry(["heldOn": date("2026-04-20")], on: on("2026-04-20")),
            ],
            "plan": [
                DatedEntry(
                    ["status": .code("draft"), "approvedOn": date("2026-01-22")], on: on("2026-01-21")),
                DatedEntry(
                    ["status": .code("approved"), "approvedOn": date("2026-01-25")], on: on("2026-01-21")),
            ],
            "readiness": [
                DatedEntry(
                    ["returnDecision": .text("5/QĐ"), "decidedOn": date("2026-05-10")], on: on("2026-05-10"))
            ],
            "handover": [
                passing("out", "2026-05-12", ["leaving": .code("family"), "receiverKind": .code("family")])
            ],
            "followup": [DatedEntry(["visitedOn": date("2026-05-19")], on: on("2026-05-19"))],
            "closure": [
                DatedEntry(
                    ["closedOn": date("2027-05-20"), "sealedOn": date("2027-06-01")], on: on("2027-05-20"))
            ],
        ]
    }

    @Test func `a case walks from the report to the seal, each step once`() {
        let chain = Chain(Life(whole))
        #expect(chain.steps.map(\.stage) == Stage.allCases)
        #expect(chain.steps.map(\.day) == chain.steps.map(\.day).sorted())
        #expect(chain.stage() == .sealed && chain.stage(reopened: on("2027-07-01")) == .followedUp)
    }

    static let reached: [(without: [String], stage: Stage)] = [
        (["closure"], .followedUp), (["closure", "followup"], .left),
        (["closure", "followup", "handover"], .returnPrepared),
        (["closure", "followup", "handover", "readiness"], .reviewed),
        (["closure", "followup", "handover", "readiness", "review"], .planned),
        (["closure", "followup", "handover", "readiness", "review", "plan"], .inCare),
    ]

    @Test(arguments: reached)
    func `a case stands where its entries bring it`(_ without: [String], _ stage: Stage) {
        #expect(Chain(Life(whole.filter { !without.contains($0.key) })).stage() == stage)
    }

    @Test func `a child who comes back begins anew and keeps what was`() {
        var entries = whole
        entries["closure"] = nil
        entries["handover"]?.append(passing("in", "2026-09-01", ["referrerKind": .code("family")]))
        let chain = Chain(Life(entries))
        #expect(chain.stage() == .inCare)
        #expect(chain.spells.map(\.until) == [on("2026-05-12"), nil])
        #expect(chain.spells.map(\.referrer) == ["border-guard", "family"])
        #expect(chain.spells[0].leaving == .family && chain.spells[0].receiver == "family")
    }

    @Test func `a child stands on the books from the day of coming to the day before leaving`() {
        let spell = Life(whole).spells[0]
        #expect(
            ["2026-01-09", "2026-01-10", "2026-05-11", "2026-05-12"].map { spell.covers(on($0)) } == [
                false, true, true, false,
            ])
    }

    @Test func `away is not gone`() {
        var entries = whole
        entries["handover"] = [
            passing("away", "2026-03-01", ["away": .code("hospital")]), passing("internal", "2026-03-02"),
            passing("back", "2026-03-05"),
        ]
        let life = Life(entries)
        #expect(life.spells.count == 1 && life.spells[0].until == nil)
        #expect(life.absence(at: on("2026-03-03")) == .hospital)
        #expect(life.absence(at: on("2026-02-28")) == nil && life.absence(at: on("2026-03-05")) == nil)
    }

    @Test func `two hand-overs out, or an arrival of one who never left, change nothing`() {
        var entries = whole
        entries["handover"] = [
            passing("in", "2026-02-01"), passing("out", "2026-05-12"), passing("out", "2026-05-13"),
        ]
        #expect(Life(entries).spells.map(\.until) == [on("2026-05-12")])
    }

    static let moves: [(from: Standing, to: [Standing])] = [
        (.reported, [.provisional, .inCare, .closed]), (.provisional, [.inCare, .left]), (.inCare, [.left]),
        (.left, [.inCare, .closed]), (.closed, [.left, .inCare]),
    ]

    @Test(arguments: moves)
    func `a standing is followed by these and no other`(_ from: Standing, _ to: [Standing]) {
        #expect(from.next == to)
        #expect(!from.next.contains(from))
        #expect(from.isOnTheBooks == [.provisional, .inCare].contains(from))
    }

    @Test func `an identified victim is not suspected again, and a refuted suspicion may return`() {
        #expect(VictimStatus.identified.next == [.not])
        #expect(!VictimStatus.beingIdentified.next.contains(.suspected))
        for status in VictimStatus.allCases { #expect(!status.next.contains(status) && !status.next.isEmpty) }
        #expect(VictimStatus.not.next == [.suspected, .beingIdentified])
    }

    @Test(
        arguments: [
            ("m", nil, true), ("a", nil, false), ("a", "suspected", true), ("a", "not-a-victim", false),
        ] as [(String, String?, Bool)])
    func `a child counts as trafficked by group or by a status not refuted`(
        _ group: String, _ status: String?, _ expected: Bool
    ) {
        var entries = ["circumstances": [DatedEntry(["groups": .list([.code(group)])], on: on("2026-01-01"))]]
        if let status {
            entries["trafficking"] = [DatedEntry(["victimStatus": .code(status)], on: on("2026-01-01"))]
        }
        #expect(Life(entries).isTrafficked(at: on("2026-06-01")) == expected)
    }

    static let endings: [(Leaving?, [EndCriterion])] = [
        (.family, EndCriterion.allCases.filter { $0 != .left }), (.died, [.reason]),
        (.otherFacility, [.opinion, .reason]), (nil, EndCriterion.allCases),
    ]

    @Test(arguments: endings)
    func `a case ends when what its leaving asks for is there`(_ leaving: Leaving?, _ open: [EndCriterion]) {
        var entries = whole
        entries["closure"] = nil
        entries["handover"] = leaving.map { [passing("out", "2026-05-12", ["leaving": .code($0.rawValue)])] }
        entries["followup"] = [DatedEntry(["visitDue": date("2026-05-19")], on: on("2026-05-12"))]
        #expect(EndCriterion.open(Life(entries)) == open)
    }
}
