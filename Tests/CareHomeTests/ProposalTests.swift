import CareRecords
import Foundation
import Sealing
import Testing
import Vault

@testable import CareHome

struct ProposalTests {
    /// A director and a deputy, and one child with a name.
    private func house() throws -> (Household, Child) {
        let house = try Household()
        _ = try house.home(.deputyDirector)
        let child = try house.director.admit(try Admission(json: #"{"fullName": "Lò Thị Bịa"}"#))
        return (house, child)
    }

    @Test func `one proposes an erasure, the other signs it and it is done`() throws {
        let (house, child) = try house()
        #expect(kind { _ = try house.director.erase(child.code, basis: "QĐ 1") } == .conflict)
        #expect(kind { _ = try house.director.erase(child.code, basis: "QĐ 1") } == .conflict)
        let waits = #expect(throws: HomeError.self) {
            _ = try house.director.erase(child.code, basis: "QĐ 1")
        }
        let number = try #require(waits?.proposal)
        for language in Language.allCases {
            let said = (waits?.sentence(language) ?? "") + "\n" + (waits?.hint?(language) ?? "")
            for word in ["\(number)", child.code, "deputy-director", "maiam cosign \(number)"] {
                #expect(said.contains(word), "\(word): \(said)")
            }
        }
        #expect(try house.director.list().count == 1)
        let deputy = try house.home(.deputyDirector)
        let open = try deputy.proposals()
        #expect(open.count == 1 && open[0].what.en.contains(child.code))
        #expect(open[0].signed == ["director"] && open[0].missing == ["deputy-director"])
        #expect(try house.home(.caregiver).notices().contains { $0.en.contains("erase") })
        #expect(kind { _ = try house.home(.caregiver).cosign(open[0].number) } == .refused)
        #expect(kind { _ = try house.director.cosign(open[0].number) } == .conflict)
        try deputy.refresh()
        #expect(try deputy.cosign(open[0].number))
        #expect(try deputy.list().isEmpty && deputy.proposals().isEmpty)
        let certificate = try JSON.parse(Array(try deputy.erasureCertificate(child.code).json.utf8))
        #expect(certificate["signedBy"] == .array([.string("deputy-director"), .string("director")]))
        #expect(certificate["basis"] == .string("QĐ 1"))
        #expect(try deputy.erasedBefore(child.code)?.code == child.code)
        #expect(try deputy.erasedBefore("XX-0000-X") == nil)
        #expect(kind { _ = try deputy.cosign(open[0].number) } == .notFound)
    }

    @Test func `a third head of the house takes two signatures for the very same key`() throws {
        let (house, _) = try house()
        _ = try Home.makeKey(
            "ba", home: house.folder, passphrase: Household.passphrase(), states: house.states, cost: .least)
        func enrol() throws {
            _ = try house.director.enrol(
                "ba", role: .director, publicFile: nil, states: house.states, from: "", until: "", paper: "",
                confirmed: { _ in true })
        }
        try house.director.refresh()
        #expect(kind { try enrol() } == .conflict)
        #expect(kind { try enrol() } == .conflict)
        let deputy = try house.home(.deputyDirector)
        #expect(try deputy.proposals().map(\.what.en) == ["enrol ba as director"])
        #expect(try deputy.cosign(try deputy.proposals()[0].number))
        #expect(try house.open("ba").role == .director)
    }

    @Test func `removing a case worker names what may be held and hands the children over`() throws {
        let (house, child) = try house()
        let worker = try house.home(.socialWorker)
        try worker.record(
            child.code, .named("admission"), ordinal: nil, changes: ["caseWorker": .text("social-worker")])
        try house.enrol("next", .socialWorker)
        try house.director.refresh()
        let departure = try house.director.departure(of: "social-worker")
        #expect(departure.caseload == [child.code] && departure.children == 1)
        #expect(departure.sections.map(\.en).contains("Trafficking") && !departure.signedForFacility)
        #expect(kind { _ = try house.director.handOver(from: "social-worker", to: "deputy-director") } == nil)
        #expect(kind { _ = try house.director.handOver(from: "x", to: "nobody") } == .noUser)
        _ = try house.home(.teacher)
        try house.director.refresh()
        #expect(kind { _ = try house.director.handOver(from: "next", to: "teacher") } == .refused)
        #expect(try house.director.remove("social-worker") > 0)
        #expect(try house.director.departure(of: "deputy-director").signedForFacility)
        #expect(
            try house.director.show(child.code).record.first("admission")["caseWorker"]
                == .text("deputy-director"))
    }

    @Test func `an inspector's last day ends it, and the director is told until keys are new`() throws {
        let house = try Household()
        try house.enrol("doan", .inspector, until: "2026-03-06", paper: "7/QĐ")
        _ = try house.open("doan")
        let later = Household.clock + 2 * 86_400
        #expect(kind { _ = try house.open("doan", clock: later) } == .refused)
        let director = try house.open("director", clock: later)
        #expect(director.lingering() == ["doan"])
        #expect(director.members().first { $0.name == "doan" }?.standing == "expired")
        #expect(director.notices().contains { $0.en.contains("doan") })
        #expect(try director.rotationPlan().people == ["director"])
        _ = try director.rotate()
        #expect(director.lingering().isEmpty && director.notices().isEmpty)
        // Nor does a clock set back open it again.
        #expect(kind { _ = try house.open("doan") } == .refused)
    }

    @Test func `a passphrase is changed and a second slot made of the same key`() throws {
        let house = try Household()
        func phrase(_ text: String) -> Home.Passphrase {
            var bytes = Array(text.utf8)
            return Passphrase(wiping: &bytes)
        }
        let stick = StateFolder(path: house.folder + "-stick")
        try Home.copyKey(
            "director", states: house.states, to: stick, old: Household.passphrase(), new: phrase("stick"),
            cost: .least)
        #expect(
            kind {
                try Home.copyKey(
                    "director", states: house.states, to: stick, old: Household.passphrase(),
                    new: phrase("x"), cost: .least)
            } == .cannotCreate)
        try Home.changePassphrase(
            "director", states: house.states, old: Household.passphrase(), new: phrase("neu"), cost: .least)
        #expect(throws: SealingError.refused) { _ = try house.unlock("director") }
        #expect(throws: SealingError.refused) {
            try Home.changePassphrase(
                "director", states: house.states, old: phrase("falsch"), new: phrase("x"), cost: .least)
        }
        for (states, text) in [(house.states, "neu"), (stick, "stick")] {
            let slot = try Home.unlock("director", states: states, passphrase: phrase(text))
            let home = try Home.open(
                house.folder, name: "director", slot: slot, states: states, clock: Household.clock)
            #expect(home.role == .director)
        }
    }

    @Test func `heads kept elsewhere are held against the log`() throws {
        let house = try Household()
        let folder = house.folder
        try Data(try house.director.checkpoint().text.utf8).write(to: URL(fileURLWithPath: folder + "-mark"))
        let code = house.director.headCode
        let copy = folder + "-copy"
        defer {
            for path in [folder + "-mark", copy] { try? FileManager.default.removeItem(atPath: path) }
        }
        try FileManager.default.copyItem(atPath: folder, toPath: copy)
        _ = try house.director.admit(Admission())
        let report = try house.director.verification(against: [folder + "-mark", code])
        #expect(report.witnesses.map(\.verdict) == [.holds, .holds])
        #expect(report.witnesses.map(\.source) == [.facility, .code])
        let anchor = house.states.file("director", "anchor")
        let own = try house.director.verification(against: [anchor])
        #expect(own.witnesses.map(\.source) == [.anchor])
        let keyless = try Home.keylessVerification(
            copy, against: [folder + "-mark", house.director.headCode])
        #expect(keyless.witnesses.map(\.verdict) == [.holds, .ahead])
        #expect(kind { _ = try house.director.verification(against: [folder + "/facility.pub"]) } == .data)
        #expect(kind { _ = try house.director.verification(against: ["nichts"]) } == .data)
        let altered = code.dropLast() + (code.last == "A" ? "B" : "A")
        #expect(try house.director.verification(against: [String(altered)]).witnesses[0].verdict == .forks)
    }

    @Test func `a slot under another's name signs as whom it belongs to`() throws {
        let house = try Household()
        let child = try house.director.admit(Admission())
        try house.enrol("carer", .caregiver)
        let folder = house.states.path
        try FileManager.default.removeItem(atPath: folder + "/director.key")
        try FileManager.default.removeItem(atPath: folder + "/director.anchor")
        try FileManager.default.copyItem(atPath: folder + "/carer.key", toPath: folder + "/director.key")
        let home = try house.open("director")
        #expect(home.name == "carer" && home.role == .caregiver)
        #expect(kind { _ = try home.erase(child.code, basis: "x") } == .refused)
    }
}
