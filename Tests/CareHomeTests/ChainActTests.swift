import CareRecords
import Testing

@testable import CareHome

/// Clocks of a case: the household's own day and so many days later.
private func later(_ days: Int) -> Int64 { Household.clock + Int64(days) * 86_400 }

extension Household {
    /// The person of a role on a later day.
    func home(_ role: Role, after days: Int) throws -> Home {
        _ = try home(role)
        return try open(role.rawValue, clock: later(days))
    }

    /// A child for whom every condition of a return holds, ten days in.
    func readyChild(
        _ admission: String = "{\"fullName\": \"Lê Văn Thử\", \"dob\": \"2013-09-02\", \"sex\": \"male\"}"
    )
        throws -> String
    {
        let worker = try home(.socialWorker)
        let code = try worker.admit(Admission(json: admission)).code
        try worker.record(
            code, .named("review"), ordinal: nil,
            changes: ["abuserAccess": .code("low"), "heldOn": .date(PartialDate(Household.day))])
        try worker.record(
            code, .named("papers"), ordinal: nil,
            changes: ["paperKind": .code("birth-certificate"), "paperStatus": .code("received")])
        try worker.record(code, .named("admission"), ordinal: nil, changes: ["decisionNo": .text("12/QĐ")])
        try worker.record(
            code, .named("readiness"), ordinal: nil,
            changes: [
                "relationVerified": .code("commune-letter"), "homeVisit": .date(PartialDate(Household.day)),
                "childWish": .text("Con muốn về với bà."), "wishAlone": .flag(true),
                "communeWorker": .text("chị Bịa"), "communePhone": .text("0900 000 000"),
                "schoolPlace": .text("Trường Mẫu"), "schoolPapers": .flag(true),
                "healthHandedOver": .date(PartialDate(Household.day)), "safetyPlan": .text("Gọi 111."),
                "hotlines": .flag(true), "firstVisit": .date(PartialDate(Household.day.adding(days: 7))),
            ])
        return code
    }
}

struct ChainActTests {
    private func closing() -> [String: Value?] {
        var changes: [String: Value?] = [
            "closureReason": .code("settled-at-home"), "closureOpinion": .text("Con ở nhà vui."),
        ]
        for key in ["noRiskLeft", "stableBody", "stableMind", "stableLearning", "stableFeelings"] {
            changes[key] = .flag(true)
        }
        return changes
    }

    @Test func `a child goes home, is visited, and the case is closed, sealed and read again with a reason`()
        throws
    {
        let house = try Household()
        let code = try house.readyChild()
        let director = try house.home(.director)
        _ = try director.decideLeaving(code, .family, decision: "5/QĐ")
        let left = try house.home(.socialWorker).handOver(
            code, .out, values: ["receiverPerson": .text("bà ngoại")])
        #expect(left.standing == .left && left.spells.map(\.leaving) == [.family])
        #expect(left.spells.map(\.receiver) == ["family"])
        let planned = try house.home(.socialWorker).show(code, section: "followup").record["followup"]
        #expect(planned.count == 6)
        for (visit, day) in [7, 31, 92, 184, 275, 366].enumerated() {
            let next = try house.home(.socialWorker, after: day).followUp(
                code, values: ["safetyLevel": .code("low")])
            #expect((next == nil) == (visit == 5))
        }
        #expect(try house.home(.director, after: 370).close(code, values: closing()) == [])
        #expect(kind { _ = try house.home(.socialWorker).show(code) } == .refused)
        #expect(kind { _ = try house.home(.director).show(code) } == .refused)
        let later = try house.home(.director, after: 371)
        try later.sealFile(code, retention: "age-38", place: "Tủ 2")
        #expect(kind { try later.unseal(code, reason: " ") } == .usage)
        try later.unseal(code, reason: "Tòa án hỏi")
        let record = try later.show(code).record
        #expect(record.first("closure")["archivePlace"] == .text("Tủ 2"))
        #expect(record.history.contains { $0.section == "closure" && $0.reason == "Tòa án hỏi" })
        #expect(Chain(Life(record)).stage() == .sealed)
    }

    @Test func `every open condition is named, the director alone may go past it, and both are logged`()
        throws
    {
        let house = try Household()
        let code = try house.home(.socialWorker).admit(Admission(json: "{\"dob\": \"2013\"}")).code
        for role in [Role.director, .deputyDirector, .socialWorker] {
            #expect(
                kind { _ = try house.home(role).decideLeaving(code, .kin, decision: "5/QĐ") } == .conflict)
        }
        let deputy = try house.home(.deputyDirector)
        #expect(
            kind { _ = try deputy.decideLeaving(code, .kin, decision: "5/QĐ", despite: "vội") } == .conflict)
        do {
            _ = try house.home(.director).decideLeaving(code, .kin, decision: "5/QĐ")
        } catch let error as HomeError {
            for gate in Gate.allCases where gate != .decision {
                #expect(error.sentence.en.contains("\(gate.rawValue) \(gate.label.en)"))
            }
            #expect(error.sentence.vi.contains("Giấy khai sinh") && error.hint != nil)
        }
        let director = try house.home(.director)
        _ = try director.decideLeaving(code, .kin, decision: "5/QĐ", despite: "Bà ốm nặng")
        let entry = try director.show(code, section: "readiness").record.first("readiness")
        #expect(entry["decidedDespite"] == .text("Bà ốm nặng"))
        let audit = try director.audit(code: code)
        #expect(audit.filter { $0.detail.hasPrefix("return refused: 1 2 3 4 5 6 7 8 9 ") }.count >= 1)
        #expect(audit.contains { $0.detail.hasPrefix("return despite: 1 2") })
        #expect(!audit.contains { $0.detail.contains("Bà ốm") })
    }

    @Test func `nobody leaves without a decision, and no hand moves a child by typing`() throws {
        let house = try Household()
        let code = try house.readyChild()
        let worker = try house.home(.socialWorker)
        #expect(
            kind { _ = try worker.handOver(code, .out, values: ["receiverPerson": .text("bà Mẫu")]) }
                == .conflict)
        for (section, key, value) in [
            ("handover", "direction", Value.code("out")), ("readiness", "returnDecision", .text("5/QĐ")),
            ("closure", "closedOn", .date(PartialDate(Household.day))),
            ("followup", "visitDue", .date(PartialDate(Household.day))),
        ] {
            #expect(
                kind { try worker.record(code, .named(section), ordinal: nil, changes: [key: value]) }
                    == .refused,
                "\(section)")
        }
        try worker.record(code, .named("handover"), ordinal: nil, changes: ["direction": .code("internal")])
        for role in [Role.caregiver, .recordsClerk, .teacher, .psychologist] {
            #expect(
                kind {
                    _ = try house.home(role).handOver(code, .out, values: ["receiverPerson": .text("bà Mẫu")])
                } == .refused, "\(role)")
            #expect(kind { _ = try house.home(role).decideLeaving(code, .family, decision: "1") } == .refused)
        }
    }

    @Test func `a trafficked child is visited for two years, missed visits stay overdue`() throws {
        let house = try Household()
        let code = try house.readyChild("{\"dob\": \"2013\", \"groups\": [\"m\"]}")
        _ = try house.home(.director).decideLeaving(code, .family, decision: "5/QĐ")
        _ = try house.home(.socialWorker).handOver(code, .out, values: ["receiverPerson": .text("bà Mẫu")])
        let visits = try house.home(.socialWorker).show(code, section: "followup").record["followup"]
        #expect(
            visits.compactMap { $0.values["visitDue"]?.string } == [
                "2026-03-12", "2026-04-05", "2026-06-05", "2026-09-05", "2026-12-05", "2027-03-05",
                "2027-09-05",
                "2028-03-05",
            ])
        #expect(
            visits.map { $0.values["inPerson"] == .flag(true) } == [true, false, true]
                + Array(repeating: false, count: 5))
        let due = try house.home(.socialWorker, after: 40).due(within: 0).filter {
            $0.obligation.id == "followup.visitDue"
        }
        #expect(due.map(\.isOverdue) == [true, true])
        _ = try house.home(.socialWorker, after: 40).followUp(code, values: ["seenAlone": .flag(true)])
        let left = try house.home(.socialWorker, after: 41).due(within: 0).filter {
            $0.obligation.id == "followup.visitDue"
        }
        #expect(left.map(\.by.iso) == ["2026-04-05"])
    }

    @Test func `a child is handed to somebody, or the command says that nobody is named`() throws {
        let house = try Household()
        let code = try house.readyChild()
        _ = try house.home(.director).decideLeaving(code, .family, decision: "5/QĐ")
        let worker = try house.home(.socialWorker)
        #expect(throws: HomeError.noReceiver) { try worker.handOver(code, .out, values: [:]) }
        #expect(try worker.child(code).standing == .inCare)
        let left = try worker.handOver(code, .out, values: ["receiverOrg": .text("UBND xã")])
        #expect(left.standing == .left)
    }

    @Test func `a child who comes back keeps the code, also from a closed file`() throws {
        let house = try Household()
        let code = try house.readyChild()
        _ = try house.home(.director).decideLeaving(code, .family, decision: "5/QĐ")
        _ = try house.home(.socialWorker).handOver(code, .out, values: ["receiverPerson": .text("bà Mẫu")])
        #expect(kind { _ = try house.home(.caregiver).handOver(code, .in, values: [:]) } == .refused)
        #expect(kind { _ = try house.home(.director).close(code, values: closing()) } == .conflict)
        #expect(
            try house.home(.director).close(code, values: closing(), despite: "Gia đình chuyển đi") == [
                .visits
            ])
        #expect(try house.home(.socialWorker).search("le van thu").isEmpty)
        #expect(try house.home(.director).search("le van thu").map(\.code) == [code])
        let again = try house.home(.director).lookalikes(
            of: Admission(json: "{\"fullName\": \"LÊ VĂN THỬ\"}"))
        #expect(again.map(\.code) == [code])
        let director = try house.home(.director, after: 3)
        try director.unseal(code, reason: "Trẻ quay lại")
        let back = try director.handOver(code, .in, values: ["giverKind": .code("family")])
        #expect(back.standing == .inCare && back.name == "Lê Văn Thử" && back.code == code)
        #expect(back.spells.count == 2 && back.spells[1].referrer == "family")
        let shown = try house.home(.socialWorker).show(code).record
        #expect(shown.first("closure")["reopenReason"] != nil)
        #expect(kind { _ = try director.decideLeaving(code, .family, decision: "6/QĐ") } == .conflict)
    }

    @Test func `away is not gone, and whoever is away cannot go away again`() throws {
        let house = try Household()
        let code = try house.home(.socialWorker).admit(Admission()).code
        let carer = try house.home(.caregiver)
        #expect(kind { _ = try carer.handOver(code, .back, values: [:]) } == .conflict)
        let away = try carer.handOver(code, .away, values: ["away": .code("hospital")])
        #expect(away.away == .hospital && away.standing == .inCare)
        #expect(try house.home(.director).census().away == 1)
        #expect(kind { _ = try house.home(.caregiver).handOver(code, .away, values: [:]) } == .conflict)
        #expect(try house.home(.caregiver).handOver(code, .back, values: [:]).away == nil)
    }
}
