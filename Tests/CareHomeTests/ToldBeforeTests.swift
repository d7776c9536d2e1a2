import CareRecords
import Testing

@testable import CareHome

/// What was told before decides what may be told next.
struct ToldBeforeTests {
    let base: RequestTests
    var house: Household { base.house }

    init() throws { base = try RequestTests() }

    private func figure(_ worker: Home, _ director: Home) throws -> String {
        try worker.refresh()
        var asked = FigureRequest(recipient: "soyte", purpose: "báo cáo", basis: "TT 13", letter: "45/SYT")
        (asked.exact, asked.reason) = (true, "vụ 12")
        let number = try worker.requestFigure(asked)
        _ = try approve(number, house.home(.deputyDirector))
        return try approve(number, director)
    }

    private func table(_ template: TableTemplate, _ worker: Home, _ director: Home) throws -> String {
        try worker.refresh()
        let number = try worker.requestTable(template, recipient: "soyte", purpose: "báo cáo", basis: "b")
        return try approve(number, director)
    }

    private func approve(_ number: String, _ director: Home) throws -> String {
        try director.refresh()
        return try director.approve(number, language: .vietnamese).number
    }

    /// Eight in care and nobody else, then twelve and seven: with the total told, "10" is at one end of its range
    /// each time, and four more in care are exact.
    @Test func `a table that gives a movement away with what was told is refused, and says with what`() throws
    {
        _ = try house.home(.deputyDirector)
        for _ in 0..<7 { _ = try base.worker.admit(Admission(json: #"{"sex": "female"}"#)) }
        let first = try figure(base.worker, house.home(.director))
        let second = try table(.stage, base.worker, house.home(.director))
        let day = Household.clock + 86_400
        let (worker, director) = (
            try house.open("social-worker", clock: day), try house.open("director", clock: day)
        )
        for _ in 0..<4 { _ = try worker.admit(Admission(json: #"{"sex": "female"}"#)) }
        let carer = try house.home(.caregiver)
        for _ in 0..<7 { _ = try carer.admit(Admission(json: #"{"sex": "female"}"#)) }
        let third = try figure(worker, director)
        let refused = try #require(throws: HomeError.self) { try table(.stage, worker, director) }
        #expect(refused.kind == .refused)
        for earlier in [first, second, third] { #expect(refused.sentence.vi.contains(earlier)) }
        #expect(refused.sentence.vi.contains("05/03/2026") && refused.sentence.vi.contains("06/03/2026"))
        #expect(!refused.sentence.en.contains(" 4"), "the number itself is not told")
        // By sex the same children give nothing away.
        #expect(try table(.sex, worker, director).hasPrefix("R-"))
    }

    @Test func `every table of the catalogue can be asked for on one day, before and after an admission`()
        throws
    {
        let director = try house.home(.director)
        for template in TableTemplate.allCases { _ = try table(template, base.worker, director) }
        for _ in 0..<9 { _ = try base.worker.admit(Admission(json: #"{"sex": "male", "dob": "2015"}"#)) }
        for template in TableTemplate.allCases { _ = try table(template, base.worker, director) }
    }
}
