import CareRecords
import Sealing
import Testing
import Vault

@testable import CareHome

struct DelegationTests {
    let house: Household

    init() throws { house = try Household() }

    private let day = Household.day
    private func later(_ name: String, days: Int) throws -> Home {
        try house.open(name, clock: Household.clock + Int64(days) * 86_400)
    }

    @Test func `whom the director left it to confirms admissions until the day, and nothing else`() throws {
        let worker = try house.home(.socialWorker)
        let codes = try (0..<3).map { _ in try worker.admit(Admission()).code }
        #expect(kind { try worker.confirm(codes[0], decision: "1/QĐ") } == .refused)
        let made = try house.director.delegate(
            to: "social-worker", acts: [.admit], until: day.adding(days: 5), paper: "15/QĐ")
        #expect(made.number == "D-0001" && made.by == "director" && made.holds(on: day))
        try worker.refresh()
        try worker.confirm(codes[0], decision: "1/QĐ")
        #expect(try worker.mayDecide(.admit))
        #expect(try !worker.mayDecide(.plan) && !worker.mayDecide(.approve))
        #expect(try later("social-worker", days: 5).mayDecide(.admit))
        let after = try later("social-worker", days: 6)
        #expect(kind { try after.confirm(codes[1], decision: "2/QĐ") } == .refused)
    }

    @Test func `taken back, it ends at once, and is taken back once`() throws {
        let worker = try house.home(.socialWorker)
        let made = try house.director.delegate(
            to: "social-worker", acts: [.admit, .plan], until: day.adding(days: 5), paper: "15/QĐ")
        try worker.refresh()
        #expect(try worker.mayDecide(.plan))
        #expect(kind { try worker.withdrawDelegation(made.number) } == .refused)
        try house.director.withdrawDelegation("d-0001")
        try worker.refresh()
        #expect(try !worker.mayDecide(.plan))
        #expect(kind { try house.director.withdrawDelegation(made.number) } == .conflict)
        #expect(kind { try house.director.withdrawDelegation("D-0009") } == .notFound)
    }

    @Test(
        arguments: [
            (.socialWorker, .approve), (.teacher, .admit), (.teacher, .plan), (.recordsClerk, .approve),
        ] as [(Role, DelegatedAct)])
    func `no paper replaces a key`(role: Role, act: DelegatedAct) throws {
        _ = try house.home(role)
        let refused = try #require(throws: HomeError.self) {
            try house.director.delegate(to: role.rawValue, acts: [act], until: day, paper: "15/QĐ")
        }
        #expect(refused.kind == .refused && refused.hint != nil)
        #expect(try house.director.delegations().isEmpty)
    }

    @Test func `one slipped in by somebody who may write cards does not count`() throws {
        let worker = try house.home(.socialWorker)
        let values: [String: Value] = [
            "number": .text("D-0001"), "name": .text("social-worker"),
            "person": .text(try #require(worker.vault.me).id.hex), "acts": .list([.code("admit")]),
            "from": .date(PartialDate(day)), "until": .date(PartialDate(day)), "paper": .text("1"),
        ]
        let draft = Draft(
            subject: worker.vault.vault, compartment: Compartment.roster.rawValue, section: "delegation",
            entry: .random(), base: 0,
            cells: values.sorted { $0.key < $1.key }.map { ($0.key, $0.value.bytes) })
        try worker.commit(
            try worker.policy.permitWholesale(worker.role, .named("identity")), [Act(.write, drafts: [draft])]
        )
        #expect(try worker.delegations().isEmpty && !worker.mayDecide(.admit))
    }

    @Test func `it needs a paper, acts, a day ahead, and the director`() throws {
        let deputy = try house.home(.deputyDirector)
        _ = try house.home(.socialWorker)
        let (director, to) = (house.director, "social-worker")
        #expect(kind { _ = try director.delegate(to: to, acts: [], until: day, paper: "1") } == .usage)
        #expect(kind { _ = try director.delegate(to: to, acts: [.admit], until: day, paper: " ") } == .usage)
        for until in [day.adding(days: -1), day.adding(days: 400)] {
            #expect(
                kind { _ = try director.delegate(to: to, acts: [.admit], until: until, paper: "1") } == .data)
        }
        #expect(
            kind { _ = try director.delegate(to: "director", acts: [.admit], until: day, paper: "1") }
                == .refused)
        #expect(
            kind { _ = try deputy.delegate(to: to, acts: [.admit], until: day, paper: "1") } == .refused)
    }

    @Test(
        arguments: [
            (.director, "<b>GIÁM ĐỐC</b>"), (.deputyDirector, "<b>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC</b>"),
            (.socialWorker, "<b>TUQ. GIÁM ĐỐC<br>NHÂN VIÊN CÔNG TÁC XÃ HỘI</b>"),
        ] as [(Role, String)])
    func `the paper says for whom its signer stands`(signer: Role, block: String) {
        let paper = Paper.html(
            "<body>\n<footer>\n", office: "Nhà", number: "1", day: day, signer: signer)
        #expect(paper.contains(block))
    }
}
