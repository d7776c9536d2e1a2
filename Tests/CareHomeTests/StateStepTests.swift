import CareRecords
import Testing

@testable import CareHome

/// States that move by steps of their own.
extension ChainActTests {
    @Test func `victim status moves by dated steps, back only by correction`() throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let code = try worker.admit(Admission()).code
        let section = Section.named("trafficking")
        for status in ["suspected", "being-identified", "identified"] {
            try worker.record(code, section, ordinal: nil, changes: ["victimStatus": .code(status)])
        }
        #expect(
            kind {
                try worker.record(code, section, ordinal: nil, changes: ["victimStatus": .code("suspected")])
            } == .refused)
        try worker.correct(
            code, section, ordinal: 1, changes: ["victimStatus": .code("being-identified")], reason: "nhầm")
        guard case .rows(let states)? = try worker.show(code).record.first("trafficking")["victimStates"]
        else {
            Issue.record("no course of the status")
            return
        }
        #expect(
            states.compactMap { $0["status"]?.string } == [
                "suspected", "being-identified", "being-identified",
            ])
        #expect(states.allSatisfy { $0["from"] == .date(PartialDate(Household.day)) })
    }

    @Test func `news of a child counts for nothing until the child comes`() throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let code = try worker.admit(Admission(), reported: true).code
        #expect(try worker.census().total == 0 && worker.child(code).standing == .reported)
        #expect(kind { _ = try worker.handOver(code, .away, values: [:]) } == .conflict)
        let came = try house.home(.caregiver, after: 1).receive(code, values: [:])
        #expect(came.standing == .provisional && came.spells.map(\.from) == [Household.day.adding(days: 1)])
        #expect(try house.home(.director, after: 1).census().total == 1)
    }
}
