import CareRecords
import Sealing
import Testing

@testable import CareHome
@testable import Vault

/// At night two on duty tell the least of one child.
struct UrgentTests {
    let house: Household
    let code: String
    let nurse, carer: Home

    init() throws {
        house = try Household()
        code = try house.director.admit(
            Admission(
                json: """
                    {"fullName": "Lê Thị Mẫu", "sex": "female", "dob": "2013-05-04", "pid": "012345678901",
                     "groups": ["m"], "currentAddress": "Phường Kín", "marks": "sẹo nhỏ ở cằm",
                     "chronicConditions": "hen phế quản", "insuranceNo": "TE1222212345678",
                     "hiv": "HIV-MARK", "medicine": "salbutamol", "dose": "2 nhát"}
                    """)
        ).code
        _ = try house.director.admit(Admission(json: #"{"fullName": "Trần Văn Khác"}"#))
        (nurse, carer) = (try house.home(.healthWorker), try house.home(.caregiver))
        try safety(["allergies": .text("tôm: nổi mề đay")])
        try safety([
            "person": .text("Lê Văn Gọi"), "relation": .code("uncle-aunt"), "contact": .code("phone"),
        ])
        try safety(["person": .text("Lê Văn Cấm"), "relation": .code("father"), "contact": .code("none")])
    }

    private func safety(_ values: [String: Value]) throws {
        try house.director.refresh()
        try house.director.record(
            code, .named("safety"), ordinal: nil, changes: values.mapValues { .some($0) })
    }

    private func fresh(_ role: Role) throws -> Home { try house.home(role) }

    private func ask(
        _ role: Role = .healthWorker, _ purpose: UrgentPurpose = .hospital, to: String = "Bệnh viện Sản Nhi"
    ) throws -> String {
        try fresh(role).askUrgent(code, purpose, recipient: to, why: "lên cơn khó thở").number
    }

    private func agreed() throws -> String {
        let number = try ask()
        try fresh(.caregiver).agreeUrgent(number)
        return number
    }

    private func at(_ role: Role, hours: Int) throws -> Home {
        try house.open(role.rawValue, clock: Household.clock + Int64(hours) * 3600)
    }

    @Test func `a damaged record takes neither the urgent list nor what is due away`() throws {
        let number = try ask()
        let other = try house.director.admit(Admission(json: #"{"fullName": "Trần Văn Hỏng"}"#))
        _ = try house.director.admit(Admission())
        let vault = house.director.vault
        let ring = try #require(vault.keyring.rings[Compartment.care.rawValue])
        let garbage = StoredKey(
            locator: ring.locator(subject: other.id, keyEpoch: 0), subject: other.id,
            wrap: [1] + Random.bytes(72))
        try vault.store.transaction { try $0.addKeys([garbage], entry: vault.anchor.size - 1) }
        let home = try house.open("director")
        #expect(try home.listUrgent().map(\.number) == [number])
        #expect(home.incomplete?.sentence.en.contains(other.code) == true)
        #expect(try home.due(within: 400).allSatisfy { $0.code != other.code })
    }

    @Test func `nothing is shown before a second agrees, and then the least`() throws {
        let number = try ask()
        #expect(number == "U-0001")
        #expect(kind { _ = try fresh(.healthWorker).showUrgent(number, .vietnamese) } == .refused)
        #expect(kind { try fresh(.healthWorker).agreeUrgent(number) } == .refused)
        #expect(kind { _ = try fresh(.healthWorker).reviewUrgent(number, .english) } == .refused)
        let review = try fresh(.caregiver).reviewUrgent(number, .vietnamese)
        #expect(review.text.contains("CHƯA CÓ HIỆU LỰC") && review.text.contains("hen phế quản"))
        try fresh(.caregiver).agreeUrgent(number)
        let sheet = try fresh(.caregiver).showUrgent(number, .vietnamese)
        for text in [sheet.text, sheet.html, sheet.json.serialised()] {
            for word in [
                "Lê Thị Mẫu", "tôm: nổi mề đay", "hen phế quản", "salbutamol", "2 nhát",
                "TE1222212345678", "Lê Văn Gọi", "Bệnh viện Sản Nhi", number,
            ] {
                #expect(text.contains(word), "\(word)")
            }
            for word in [
                "HIV-MARK", "012345678901", "Phường Kín", "Lê Văn Cấm", "Trần Văn Khác", code, "khó thở",
                "sẹo", "mua bán",
            ] { #expect(!text.contains(word), "\(word)") }
        }
        for word in [
            "CHƯA XÁC NHẬN", "Nhân viên y tế", "Nhân viên chăm sóc", "chưa có chữ ký của giám đốc",
            "bí mật đời sống riêng tư", "chưa có lịch trực", "04/05/2013",
        ] { #expect(sheet.text.contains(word), "\(word)") }
        let english = try fresh(.caregiver).showUrgent(number, .english)
        for word in ["NOT YET CONFIRMED", "health worker", "no duty plan", "not signed by the director"] {
            #expect(english.text.contains(word) && english.html.contains(word), "\(word)")
        }
    }

    @Test func `of a missing child goes what helps to find it, from what a carer reads`() throws {
        try fresh(.caregiver).record(
            code, .named("development"), ordinal: nil, changes: ["height": .some(.number("144.5"))])
        try fresh(.caregiver).record(
            code, .named("journal"), ordinal: nil,
            changes: ["presence": .some(.code("present")), "shift": .some(.code("afternoon"))])
        try fresh(.caregiver).record(
            code, .named("journal"), ordinal: nil,
            changes: ["presence": .some(.code("missing")), "shift": .some(.code("night"))])
        let number = try ask(.caregiver, .missing, to: "Công an phường")
        try fresh(.healthWorker).agreeUrgent(number)
        let text = try fresh(.caregiver).showUrgent(number, .vietnamese).text
        for word in ["144,5", "sẹo nhỏ ở cằm", "chiều, 05/03/2026", "Nữ"] {
            #expect(text.contains(word), "\(word)")
        }
        for word in ["hen", "TE1222212345678", "Lê Văn Gọi"] { #expect(!text.contains(word), "\(word)") }
    }

    @Test func `what speaks of what stays under lock is left out, and the asker is told`() throws {
        try fresh(.healthWorker).record(
            code, .named("health"), ordinal: nil, changes: ["medicine": .some(.text("thuốc ARV"))])
        let asked = try fresh(.healthWorker).askUrgent(code, .hospital, recipient: "BV", why: "sốt")
        #expect(asked.withheld.map(\.en) == ["Medicine"])
        try fresh(.caregiver).agreeUrgent(asked.number)
        #expect(try !fresh(.caregiver).showUrgent(asked.number, .english).text.contains("ARV"))
    }

    @Test(
        arguments: ["BV Nhi, nhờ Trần Văn Khác", "BV (hồ sơ của Lê Văn Cấm)"])
    func `another name in what would leave blocks it`(recipient: String) throws {
        #expect(kind { _ = try ask(to: recipient) } == .refused)
        #expect(try fresh(.caregiver).listUrgent().isEmpty)
    }

    @Test func `another child's name in what was written freely blocks it`() throws {
        try safety(["allergies": .text("như Trần Văn Khác")])
        #expect(kind { _ = try ask() } == .refused)
    }

    @Test func `who does not write the care diary neither asks nor agrees nor sees`() throws {
        for role in [Role.teacher, .psychologist, .inspector] {
            let home = try fresh(role)
            #expect(kind { _ = try home.askUrgent(code, .hospital, recipient: "BV", why: "x") } == .refused)
            let number = try agreed()
            try home.refresh()
            #expect(kind { _ = try home.showUrgent(number, .english) } == .refused)
            #expect(kind { try home.agreeUrgent(number) } == .refused)
            #expect(kind { try home.decideUrgent(number, objection: nil) } == .refused)
        }
    }

    @Test func `a plan of the shift decides who is on duty, a missing one is said`() throws {
        try fresh(.caregiver).plan(duty: ["health-worker"], Household.day, "morning")
        let number = try ask()
        #expect(kind { try fresh(.caregiver).agreeUrgent(number) } == .refused)
        #expect(kind { _ = try fresh(.caregiver).reviewUrgent(number, .english) } == .refused)
        try fresh(.caregiver).plan(duty: ["health-worker", "caregiver"], Household.day, "morning")
        try fresh(.caregiver).agreeUrgent(number)
        #expect(try fresh(.caregiver).showUrgent(number, .english).text.contains("on the duty plan"))
        try fresh(.caregiver).plan(duty: [], Household.day, "morning")
        #expect(kind { _ = try ask() } == .refused)
    }

    @Test func `an asking lapses after two hours, and so does the page`() throws {
        let number = try ask()
        #expect(kind { try at(.caregiver, hours: 3).agreeUrgent(number) } == .conflict)
        #expect(try at(.caregiver, hours: 3).listUrgent().map(\.state) == [.lapsed])
        let second = try agreed()
        #expect(throws: Never.self) { _ = try at(.caregiver, hours: 1).showUrgent(second, .english) }
        #expect(kind { _ = try at(.caregiver, hours: 3).showUrgent(second, .english) } == .refused)
        #expect(throws: Never.self) { _ = try at(.director, hours: 3).showUrgent(second, .english) }
    }

    @Test func `whoever was suspended since does not count`() throws {
        let number = try ask()
        try house.carriedOut { try fresh(.director).suspend("health-worker") }
        #expect(kind { try fresh(.caregiver).agreeUrgent(number) } == .refused)
        try house.carriedOut { try fresh(.director).restore("health-worker") }
        try fresh(.caregiver).agreeUrgent(number)
        try house.carriedOut { try fresh(.director).suspend("health-worker") }
        #expect(kind { _ = try fresh(.caregiver).showUrgent(number, .english) } == .refused)
    }

    @Test func `the director confirms or objects within a day, and is reminded`() throws {
        let number = try agreed()
        let due = try fresh(.director).due(within: 1)
        let item = try #require(due.first { $0.code == number })
        #expect(item.obligation.owner == .director && !item.isOverdue)
        #expect(item.obligation.due == .moment(Moment(epochSeconds: Household.clock + 24 * 3600)))
        #expect(try at(.director, hours: 25).due(within: 0).contains { $0.code == number && $0.isOverdue })
        #expect(kind { try fresh(.caregiver).decideUrgent(number, objection: nil) } == .refused)
        try fresh(.director).decideUrgent(number, objection: nil)
        #expect(try !at(.director, hours: 25).due(within: 0).contains { $0.code == number })
        #expect(try fresh(.caregiver).showUrgent(number, .english).text.contains("Confirmed: director"))
        #expect(kind { try fresh(.director).decideUrgent(number, objection: "x") } == .conflict)

        let other = try agreed()
        try fresh(.director).decideUrgent(other, objection: "sai bệnh viện")
        #expect(kind { _ = try fresh(.caregiver).showUrgent(other, .english) } == .refused)
        let page = try fresh(.director).showUrgent(other, .vietnamese)
        #expect(page.text.contains("KHÔNG ĐỒNG Ý") && !page.text.contains("sai bệnh viện"))
        #expect(try fresh(.director).listUrgent().map(\.state) == [.confirmed, .objected])
    }

    @Test func `a director who was one of the two leaves it to the deputy, where there is one`() throws {
        let number = try ask(.director)
        try fresh(.caregiver).agreeUrgent(number)
        _ = try fresh(.deputyDirector)
        #expect(kind { try fresh(.director).decideUrgent(number, objection: nil) } == .refused)
        try fresh(.deputyDirector).decideUrgent(number, objection: nil)
    }

    @Test func `it stands in the register of what left, told of one child`() throws {
        #expect(try fresh(.director).deliveries().isEmpty)
        let waiting = try ask()
        let number = try agreed()
        let deliveries = try fresh(.director).deliveries()
        #expect(deliveries.map(\.request) == [number] && deliveries[0].channel == .urgent)
        #expect(deliveries[0].by == "health-worker, caregiver")
        let items = try fresh(.director).listUrgent()
        #expect(items.map(\.number) == [waiting, number] && items.map(\.isOpen) == [true, true])
        #expect(items[1].json["kind"] == .string("urgent"))
        #expect(items[1].json["requestedBy"] == .string("health-worker"))
        #expect(items[1].json["votes"] == .array([.string("caregiver")]))
    }

    @Test func `every showing stands in the log before`() throws {
        let number = try agreed()
        func shown() throws -> Int {
            try fresh(.director).audit(code: code, by: "caregiver").count { $0.act == "release" }
        }
        for times in 2...3 {  // agreeing is the first
            _ = try fresh(.caregiver).showUrgent(number, .english)
            #expect(try shown() == times)
        }
    }
}
