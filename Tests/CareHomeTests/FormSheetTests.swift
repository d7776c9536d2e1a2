import CareRecords
import Testing

@testable import CareHome

struct FormSheetTests {
    private func house() throws -> (Household, String) {
        let house = try Household()
        let json = """
            {"fullName": "Lê Văn Thử", "sex": "male", "groups": ["m"], "victimStatus": "identified",
             "currentAddress": "Xã Ví Dụ", "room": "2", "missingPapers": ["birth-certificate"],
             "belongings": [{"item": "áo <khoác>", "count": 1}]}
            """
        return (house, try house.home(.socialWorker).admit(Admission(json: json)).code)
    }

    private func html(_ home: Home, _ key: String, _ code: String?, _ language: Language = .vietnamese) throws
        -> String
    {
        let template = try #require(FormTemplate.named(key))
        return try home.form(template, code: code, room: nil, language: language).html
    }

    @Test(arguments: FormTemplate.all)
    func `every form prints blank in both languages, under the motto of the state`(_ template: FormTemplate)
        throws
    {
        let house = try Household()
        for language in Language.allCases {
            let page = try house.director.form(template, code: nil, room: nil, language: language).html
            #expect(page.contains(Page.escaped(template.title(language))))
            #expect(page.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") && page.contains("MÁI ẤM AN BÌNH"))
            #expect(!page.contains("MẬT") && page.contains("default-src 'none'"))
        }
    }

    @Test func `a filled form shows the newest values as text`() throws {
        let (house, code) = try house()
        let page = try html(try house.home(.socialWorker), "receipt", code)
        #expect(page.contains("Lê Văn Thử") && page.contains(code))
        #expect(page.contains("áo &lt;khoác&gt;") && !page.contains("<khoác>"))
        #expect(page.contains("ngày 05 tháng 3 năm 2026"))
    }

    @Test func `a visit sheet carries the code and the address, no name and no reason`() throws {
        let (house, code) = try house()
        for language in Language.allCases {
            let page = try html(try house.home(.socialWorker), "visit", code, language)
            #expect(page.contains(code) && page.contains("Xã Ví Dụ"))
            for word in ["Lê Văn Thử", "mua bán", "nạn nhân", "raffick", "ictim", "Nhóm"] {
                #expect(!page.contains(word), "\(word)")
            }
        }
    }

    @Test func `who does not read a section prints no form of it, and the printing is in the log`() throws {
        let (house, code) = try house()
        #expect(kind { _ = try html(try house.home(.caregiver), "closure", code) } == .refused)
        #expect(kind { _ = try html(try house.home(.teacher), "incident", code) } == .refused)
        _ = try html(try house.home(.caregiver), "belongings", code)
        #expect(
            try house.home(.director).audit(code: code, by: "caregiver").map(\.detail) == [
                "identity admission"
            ])
    }

    @Test func `sheets of a room and registers list whom they ought to`() throws {
        let (house, code) = try house()
        _ = try house.home(.socialWorker).admit(
            Admission(json: "{\"fullName\": \"An\", \"addressStatus\": \"known\"}"))
        let clerk = try house.home(.recordsClerk)
        let weight = try #require(FormTemplate.named("weight"))
        let room = try clerk.form(weight, code: nil, room: "2", language: .vietnamese).html
        #expect(room.contains("Lê Văn Thử") && !room.contains(">An<"))
        #expect(try html(clerk, "papers", nil).contains(code) && !html(clerk, "papers", nil).contains(">An<"))
        #expect(try html(clerk, "children", nil).contains(">An<"))
    }

    @Test func `the letterhead is that of the day, and only the director changes it`() throws {
        let house = try Household()
        func set(_ parent: String, _ from: String) throws {
            try house.home(.director).setLetterhead([
                "parent": .text(parent), "place": .text("Hạ Long"), "sign": .text("BB-VD"),
                "from": .date(PartialDate(iso: from)!),
            ])
        }
        try set("Sở Cũ", "2025-01-01")
        try set("Sở Y tế", "2026-01-01")
        try set("Trung tâm tới", "2027-01-01")
        let page = try html(try house.home(.caregiver), "shift", nil)
        #expect(
            page.contains("SỞ Y TẾ") && page.contains("BB-VD")
                && page.contains("Hạ Long, ngày 05 tháng 3 năm 2026"))
        #expect(kind { try house.home(.recordsClerk).setLetterhead([:]) } == .refused)
    }

    @Test(arguments: [
        ("2026-02-05", "ngày 05 tháng 02 năm 2026"), ("2026-03-10", "ngày 10 tháng 3 năm 2026"),
        ("2026-12-31", "ngày 31 tháng 12 năm 2026"),
    ])
    func `a long date has a leading zero for small days and two months`(_ iso: String, _ text: String) {
        #expect(FormSheet.longDate(Day(iso: iso)!) == text)
    }
}
