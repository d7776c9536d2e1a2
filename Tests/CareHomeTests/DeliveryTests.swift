import CareRecords
import Testing
import Vault

@testable import CareHome

struct DeliveryTests {
    let house: Household
    let worker: Home
    let number: String

    init() throws {
        house = try Household()
        worker = try house.home(.socialWorker)
        try house.enrol("soyte", .official)
        try worker.refresh()
        number = try worker.requestTable(.sex, recipient: "soyte", purpose: "báo cáo", basis: "TT 02")
    }

    private func approve() throws {
        _ = try house.home(.director).approve(number, language: .vietnamese)
        try worker.refresh()
    }

    private func tell(
        _ number: String?, to: String = "", purpose: String = "", note: String = "", by home: Home? = nil
    ) throws {
        try (home ?? worker).disclosed(
            number, recipient: to, purpose: purpose, channel: .phone, on: nil, note: note)
    }

    @Test func `every way out stands in the register, in its order`() throws {
        try approve()
        _ = try worker.deliver(number)
        _ = try worker.print(number, paperNumber: "45/BC")
        try tell(number)
        try tell(nil, to: "Sở Y tế", purpose: "báo cáo", note: "từ 1 đến 9")
        let register = try worker.deliveries()
        #expect(register.map(\.channel) == [.file, .paper, .phone, .phone])
        #expect(register.map(\.request) == [number, number, number, ""])
        #expect(register.map(\.recipient) == ["soyte", "soyte", "soyte", "Sở Y tế"])
        #expect(register[1].note == "45/BC" && register[3].note == "từ 1 đến 9")
        #expect(register.allSatisfy { $0.day == Household.day && $0.by == "social-worker" })
    }

    @Test func `nothing goes out or is entered before the approval`() throws {
        #expect(kind { _ = try worker.print(number, paperNumber: "") } == .refused)
        #expect(kind { try tell(number) } == .refused)
        #expect(kind { try tell("R-0077") } == .notFound)
        #expect(kind { try tell(nil, to: "Sở Y tế", purpose: "báo cáo") } == .usage)
        #expect(try worker.deliveries().isEmpty)
    }

    @Test func `what is called back between the looking and the entering does not go out`() throws {
        try approve()
        let director = try house.home(.director)
        var rounds = 0
        #expect(
            kind {
                try worker.ifStill(number) { request, entered in
                    rounds += 1
                    try director.refresh()
                    if rounds == 1 { try director.recall(request.number, reason: "gửi nhầm") }
                    try entered(
                        Delivery(
                            request: request.number, recipient: "soyte", purpose: "báo cáo", channel: .phone,
                            day: Household.day, by: worker.name, note: ""))
                }
            } == .refused)
        #expect(try rounds == 1 && worker.deliveries().isEmpty)
    }

    @Test func `what others write into the books meanwhile holds nobody up`() throws {
        try approve()
        let director = try house.home(.director)
        var rounds = 0
        try worker.ifStill(number) { request, entered in
            rounds += 1
            if rounds < 3 {
                try director.refresh()
                _ = try director.requestTable(.sex, recipient: "soyte", purpose: "p", basis: "b")
            }
            try entered(
                Delivery(
                    request: request.number, recipient: "soyte", purpose: "báo cáo", channel: .phone,
                    day: Household.day, by: worker.name, note: ""))
        }
        #expect(try rounds == 3 && worker.deliveries().count == 1)
    }

    @Test func `the list of requests is noted as looked at`() throws {
        let before = worker.vault.anchor.size
        #expect(try worker.listRequests().map(\.number) == [number])
        #expect(worker.vault.anchor.size == before + 1)
        #expect(try house.home(.director).audit(by: worker.name).last?.detail == "requests")
    }

    @Test func `a list of recalls tells its time to the minute`() throws {
        try approve()
        let director = try house.home(.director)
        try director.recall(number, reason: "gửi nhầm")
        let files = try director.recalls()
        let list = try Recalls(files.list, signature: files.signature, publicKey: house.facilityKey)
        #expect(list.numbers == [number] && list.made == Moment(epochSeconds: Household.clock))
        #expect(list.logSize == director.vault.anchor.size && list.asOf == Household.day.iso)
    }

    @Test func `the register is for those who keep the house's papers`() throws {
        for role in [Role.caregiver, .teacher, .healthWorker, .psychologist] {
            let home = try house.home(role)
            #expect(throws: Refusal.self, "\(role)") { try home.deliveries() }
            #expect(throws: Refusal.self, "\(role)") {
                try tell(nil, to: "a", purpose: "b", note: "c", by: home)
            }
        }
        #expect(throws: Never.self) { try house.home(.inspector).deliveries() }
    }

    @Test func `the paper is the approved page under the office's head`() throws {
        try approve()
        let json = try JSON.parse(Array(worker.requests()[0].text("json").utf8))
        #expect(json["release"] == .string(number))
        let page = worker.requests
        let frozen = try #require(try page().first).text("html")
        let paper = String(decoding: try worker.print(number, paperNumber: "45/BC-<b>"), as: UTF8.self)
        #expect(paper.contains("MÁI ẤM AN BÌNH") && paper.contains("Số: 45/BC-&lt;b&gt;"))
        #expect(paper.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
        #expect(paper.contains("ngày 05 tháng 3 năm 2026"))
        let body = try #require(frozen.split(separator: "<body>\n").last)
        let parts = body.split(separator: "<footer>\n")
        #expect(parts.count == 2 && parts.allSatisfy { paper.contains($0) })
    }

    @Test(
        arguments: [
            ("2026-03-05", "ngày 05 tháng 3 năm 2026"), ("2026-02-14", "ngày 14 tháng 02 năm 2026"),
            ("2026-11-30", "ngày 30 tháng 11 năm 2026"), ("2026-01-01", "ngày 01 tháng 01 năm 2026"),
        ])
    func `a date is written as offices write it`(iso: String, written: String) {
        #expect(Paper.written(Day(iso: iso)!) == written)
    }
}
