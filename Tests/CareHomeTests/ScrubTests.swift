import CareRecords
import Disclosure
import Fixtures
import Foundation
import Testing

@testable import CareHome

/// The made-up children, each with a mother, telephones, numbers and an address of their own.
private struct Village {
    let house: Household
    var identifiers: [(kind: String, text: String)] = []

    init() throws {
        house = try Household()
        // The fixtures tell of days up to the autumn.
        let now = Moment(iso: "2026-12-01T08:00")!
        let director = try house.open("director", clock: now.epochSeconds)
        guard case .array(let children) = try JSON.parse(Fixtures.children) else { return }
        for (number, json) in children.enumerated() {
            var admission = try Intake.read(json: json, today: now.day)
            let own = Self.given(number)
            for (section, key, value) in own { admission.set(value, key, in: section) }
            _ = try director.admit(admission)
            let name = admission["identity"]["fullName"]?.string ?? ""
            identifiers += [("name", name)].filter { !$0.text.isEmpty }
            identifiers += own.map { (Self.kinds[$0.1] ?? "number", $0.2.texts.joined()) }
            for key in ["nativePlace"] { identifiers += Self.one("place", admission["identity"][key]) }
            for part in admission.parts where part.section == "schooling" {
                identifiers += Self.one("school", part.values["school"])
            }
        }
    }

    private static let kinds = ["motherName": "name", "permanentAddress": "place"]

    private static func one(_ kind: String, _ value: Value?) -> [(kind: String, text: String)] {
        value?.string.map { [(kind, $0)] } ?? []
    }

    private static func given(_ number: Int) -> [(String, String, Value)] {
        let two = (number < 10 ? "0" : "") + String(number)
        let (middle, last) = (["Thanh", "Kim", "Bích", "Mộng"], ["Trầm", "Uyển", "Nguyệt", "Khuê", "Quế"])
        let mother = "Trương Thị \(middle[number % 4]) \(last[number % 5])"
        return [
            ("identity", "pid", .text("0223140\(two)234")),
            ("identity", "phone", .list([.text("09123\(two)678")])),
            (
                "identity", "permanentAddress",
                .text("Thôn Đồi \(last[number % 5]), xã Giả Tưởng")
            ),
            ("family", "motherName", .text(mother)), ("family", "relativePhone", .text("0356\(two)1234")),
            ("health", "insuranceNo", .text("GD42222\(two)456789")),
        ]
    }
}

struct ScrubTests {
    /// Whether every letter and digit of `form` was taken out of a sentence.
    private func isGone(_ form: String, in sentence: (String, String), _ scrubber: Scrubber) throws -> Bool {
        let text = sentence.0 + form + sentence.1
        let scalars = Array(text.unicodeScalars)
        let start = sentence.0.unicodeScalars.count
        var covered = Set<Int>()
        for range in try scrubber.scrub(text).ranges { covered.formUnion(range) }
        return (start..<(start + form.unicodeScalars.count)).allSatisfy { at in
            let scalar = scalars[at].properties
            return covered.contains(at) || !scalar.isAlphabetic && scalar.numericType == nil
        }
    }

    @Test func `every identifier of every made-up child goes, however it is written`() throws {
        let village = try Village()
        let worker = try village.house.home(.socialWorker)
        let scrubber = try Scrubber(worker.lexicon(about: worker.children().first, detail: "test"))
        #expect(village.identifiers.count > 250)
        var tried = 0
        for (kind, text) in village.identifiers {
            let forms =
                switch kind {
                case "name": Disguises.name(text)
                case "number": Disguises.number(text)
                default:
                    Disguises.writings(text).filter { !["hyphens", "underscores", "dashes"].contains($0.0) }
                }
            for (disguise, form) in forms {
                tried += 1
                #expect(
                    try isGone(form, in: ("Sáng cháu ", " ngủ."), scrubber),
                    "\(kind) \(disguise): \(form)")
            }
        }
        print("identifiers \(village.identifiers.count), forms \(tried)")
    }

    @Test func `a note comes back with roles, letters and months, its reading in the log`() throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let own = try worker.admit(
            Admission(
                json: #"""
                    {"fullName": "Nguyễn Thị Ví Dụ", "dob": "2014-05-12", "motherName": "Trần Thị Bịa",
                     "school": "Trường THCS Minh Họa"}
                    """#)
        ).code
        _ = try worker.admit(Admission(json: #"{"fullName": "Lê Văn Thử"}"#))
        try worker.refresh()
        let note = """
            Nguyễn Thị Ví Dụ sinh ngày 12/05/2014, chơi với Lê Văn Thử. Mẹ Bịa gọi 0912345678 ngày 5/3/2026,
            cháu học Trường THCS Minh Họa. Bố làm nghề lái xe.
            """
        let scrubbed = try worker.scrub(note, about: own)
        #expect(
            scrubbed.text == """
                [Trẻ A] sinh ngày [năm 2014], chơi với [Trẻ B]. [mẹ] gọi [đã lược bỏ] ngày [tháng 3/2026],
                cháu học [tên trường]. Bố làm nghề lái xe.
                """)
        #expect(scrubbed.removed == 7)
        #expect(scrubbed.flags.map(\.en) == ["A relative's occupation: làm nghề lái xe"])
        let logged = try worker.audit(code: own).filter { $0.detail == "scrub" }
        #expect(logged.count == 1)
    }

    @Test func `who may not read all the names cannot have them taken out`() throws {
        let house = try Household()
        let code = try house.home(.socialWorker).admit(Admission(json: #"{"fullName": "Lê Văn Thử"}"#)).code
        let roles: [(Role, Bool)] = [
            (.director, true), (.deputyDirector, true), (.socialWorker, true), (.caregiver, false),
            (.teacher, false), (.healthWorker, false), (.recordsClerk, false), (.inspector, false),
        ]
        for (role, may) in roles {
            let home = try house.home(role)
            try home.refresh()
            #expect((kind { _ = try home.scrub("Thử", about: code) } == nil) == may, "\(role)")
        }
    }

    @Test(arguments: ["Привет", "你好 cháu", "cháu ١٢٣", String(repeating: "a ", count: 10_001), "𝐋ê Văn"])
    func `what cannot be answered for is not given back`(note: String) throws {
        let house = try Household()
        let worker = try house.home(.socialWorker)
        let code = try worker.admit(Admission(json: #"{"fullName": "Lê Văn Thử"}"#)).code
        try worker.refresh()
        #expect(kind { _ = try worker.scrub(note, about: code) } == .data)
    }

    @Test func `the lexicon knows every field that holds a name, and names no field that does not exist`() {
        func all(_ fields: [Field]) -> [Field] {
            fields.flatMap { field -> [Field] in
                if case .rows(let columns) = field.type { return [field] + all(columns) }
                return [field]
            }
        }
        let fields = RecordSchema.sections.flatMap { all($0.fields) }
        for field in fields where field.type == .name || field.type == .personalID {
            #expect(Identifier.of(field) != nil, "\(field.key)")
        }
        let keys = Set(fields.map(\.key))
        for key in Identifier.byKey.keys { #expect(keys.contains(key), "\(key)") }
    }
}
