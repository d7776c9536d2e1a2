import CareRecords
import Testing

@testable import CareHome

struct LinkTests {
    @Test(arguments: Tie.allCases)
    func `two children are written into each other's file once`(_ tie: Tie) throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let (a, b) = (try worker.admit(Admission()).code, try worker.admit(Admission()).code)
        try worker.link(a, b, tie)
        try worker.link(b, a, tie)
        for (one, other) in [(a, b), (b, a)] {
            let record = try worker.show(one).record
            #expect(
                try worker.ties(record).map { [$0.tie.rawValue, $0.child.code] } == [[tie.rawValue, other]])
        }
        #expect(kind { try worker.link(a, a, tie) } == .usage)
    }

    @Test func `a life is told by the days of its events, with who wrote them`() throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let code = try worker.admit(Admission(json: "{\"admDt\": \"2026-03-01T10:00\"}")).code
        let told: [(section: String, changes: [String: Value?])] = [
            ("review", ["heldOn": .date(PartialDate(iso: "2026-03-04")!)]),
            ("journal", ["note": .text("Ngủ yên."), "observedAt": .date(PartialDate(iso: "2026-03-02")!)]),
            (
                "services",
                ["serviceDate": .date(PartialDate(iso: "2026-03-03")!), "service": .code("health")]
            ),
        ]
        for (section, changes) in told {
            try worker.record(code, .named(section), ordinal: nil, changes: changes)
        }
        let lines = try worker.show(code).timeline
        #expect(lines.map(\.entry) == ["admission.1", "journal.1", "services.1", "review.1"])
        #expect(lines.map(\.day.iso) == ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"])
        #expect(lines.allSatisfy { $0.authors == ["social-worker"] })
        let seen = try house.home(.caregiver).show(code).timeline.map(\.entry)
        #expect(seen == ["admission.1", "journal.1", "services.1"])
    }
}
