import CareRecords
import Testing

@testable import CareHome

struct PreviewTests {
    let base: RequestTests

    init() throws { base = try RequestTests() }

    private func preview(_ number: String) throws -> Preview {
        try base.house.home(.director).preview(number)
    }

    @Test func `a preview shows what goes, and of what stays only why`() throws {
        let preview = try preview(try base.ask(.school))
        #expect(preview.goes.contains { $0.value.vi == "Lê Thị Mẫu" })
        #expect(preview.k == 1)
        let stays = preview.stays.map(\.label.en)
        for label in ["Special circumstances: Groups of special circumstances", "Schooling: School"] {
            #expect(stays.contains { $0.hasPrefix(label.prefix(12)) }, "\(label) in \(stays)")
        }
        for line in preview.stays { #expect(line.value.vi.isEmpty && line.reason != nil) }
    }

    @Test func `fields on request go only when the request names them and says why`() throws {
        let without = try preview(try base.ask(.court))
        #expect(!without.goes.contains { $0.value.vi == "012345678901" })
        let with = try preview(try base.ask(.court, include: ["pid"]))
        #expect(with.goes.contains { $0.value.vi == "012345678901" })
        #expect(kind { _ = try base.ask(.school, include: ["pid"]) } == .refused)
        #expect(kind { _ = try base.ask(.court, include: ["address"]) } == .refused)
        var silent = ChildRequest(code: base.code, recipient: "soyte", purpose: .court, basis: "b")
        (silent.consentChild, silent.consentRep, silent.include) = ("yes", "yes", ["pid"])
        #expect(kind { _ = try base.worker.requestChild(silent) } == .usage)
    }

    @Test func `nothing goes to a family before a plan for the return is approved`() throws {
        #expect(kind { _ = try base.ask(.family) } == .refused)
        try base.approvePlan()
        #expect(throws: Never.self) { _ = try base.ask(.family) }
    }

    @Test func `a donor is told nothing of a child whom fewer than eight are like`() throws {
        let number = try base.ask(.donor)
        #expect(kind { _ = try base.house.home(.director).approve(number, language: .english) } == .refused)
        for _ in 0..<7 {
            _ = try base.worker.admit(Admission(json: #"{"sex": "female", "dob": "2013-07-01"}"#))
        }
        let page = try base.house.home(.director).approve(number, language: .english).page
        #expect(page.contains("11 – < 16"))
        let facts = try JSON.parse(Array(page.utf8))["facts"]?.serialised() ?? page
        for word in ["Lê Thị Mẫu", "2013", base.code] { #expect(!facts.contains(word), "\(word)") }
    }

    @Test func `a table's preview shows the count beside what is printed`() throws {
        let number = try base.worker.requestTable(.sex, recipient: "soyte", purpose: "p", basis: "b")
        let lines = try preview(number).goes
        #expect(lines.map(\.value.vi).contains("01 → ●"))
    }

    @Test func `a table's preview has its total, why a row is hidden and what would free it`() throws {
        for _ in 0..<9 {
            _ = try base.worker.admit(Admission(json: #"{"sex": "female", "dob": "2013-07-01"}"#))
        }
        for _ in 0..<4 {
            _ = try base.worker.admit(Admission(json: #"{"sex": "male", "dob": "2013-07-01"}"#))
        }
        try base.worker.refresh()
        let number = try base.worker.requestTable(.sexByAge, recipient: "soyte", purpose: "p", basis: "b")
        let preview = try preview(number)
        #expect(preview.refusal == nil)
        let total = try #require(preview.goes.last)
        #expect(total.label.en == "Total" && total.value.vi == "14 → 10")
        let hidden = try #require(preview.goes.first { $0.value.vi == "04 → ●" }?.reason)
        #expect(
            hidden.en == "0–7: too few; printed in “Children on the books by age band”: 11 – < 16 15 (14)")
        #expect(preview.goes.contains { $0.reason?.vi.contains("thêm 8 trẻ") ?? false })
    }
}
