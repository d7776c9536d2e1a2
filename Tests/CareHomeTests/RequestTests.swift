import CareRecords
import Sealing
import Testing
import Vault

@testable import CareHome

struct RequestTests {
    let house: Household
    let worker: Home
    let code: String

    init() throws {
        house = try Household()
        worker = try house.home(.socialWorker)
        try house.enrol("soyte", .official)
        try house.enrol("congan", .official)
        code = try worker.admit(
            Admission(
                json: """
                    {"fullName": "Lê Thị Mẫu", "sex": "female", "dob": "2013-05-04", "pid": "012345678901",
                     "groups": ["m"], "evidence": "GROUP-MARK", "victimStatus": "identified",
                     "school": "Trường Bí Mật", "class": "6A-Lớp-Kín", "eduStatus": "enrolled",
                     "currentAddress": "Phường Kín", "ethnicity": "ETHNIC-MARK"}
                    """)
        ).code
        try worker.vault.refresh()
    }

    func ask(
        by home: Home? = nil, code: String? = nil, for recipient: String = "soyte",
        _ purpose: Purpose = .healthDepartment, letter: String = "", order: String = "",
        child: String = "yes", rep: String = "yes", include: [String] = []
    ) throws -> String {
        let home = home ?? worker
        try home.vault.refresh()
        var asked = ChildRequest(
            code: code ?? self.code, recipient: recipient, purpose: purpose, basis: "Điều 33")
        (asked.letter, asked.order) = (letter, order)
        (asked.consentChild, asked.consentRep) = (child, rep)
        (asked.include, asked.reason) = (include, include.isEmpty ? "" : "vụ án")
        return try home.requestChild(asked)
    }

    func approve(_ number: String) throws -> JSON {
        try JSON.parse(Array(house.home(.director).approve(number, language: .vietnamese).page.utf8))
    }

    @Test func `the log says which request an entry was about, to whoever keeps the register`() throws {
        let number = try ask(letter: "45/SYT")
        let other = try ask(letter: "46/SYT")
        _ = try approve(number)
        let director = try house.home(.director)
        try director.refuse(other, reason: "không rõ mục đích")
        let lines = try director.audit()
        func acts(_ number: String) -> [String] { lines.filter { $0.requests == [number] }.map(\.act) }
        #expect(acts(number).first == "write" && acts(number).contains("release"))
        #expect(acts(other) == ["write", "release"])
        let asked = try #require(lines.first { $0.requests == [number] })
        for language in Language.allCases { #expect(asked.detail(in: language).contains(number)) }
        #expect(asked.json["requests"] == .array([.string(number)]))
        #expect(lines.filter { $0.act == "admit" }.allSatisfy { $0.requests.isEmpty })
        let admissions = lines.filter { $0.act == "admit" }.map(\.label.en)
        #expect(
            admissions.first == "the house's own books opened" && admissions.dropFirst().contains("admitted"))
        #expect(!admissions.dropFirst().contains("the house's own books opened"))
    }

    func deliver(_ number: String) throws -> [UInt8] {
        try worker.vault.refresh()
        return try worker.deliver(number)
    }

    /// An approved plan for the return, without which nothing goes to a family.
    func approvePlan() throws {
        try worker.vault.refresh()
        try worker.draftPlan(code, values: ["kind": .code("reintegration"), "goal": .text("về nhà")])
        try worker.submitPlan(code)
        try house.home(.director).approvePlan(code)
    }

    @Test func `without the consents nothing is asked`() throws {
        let consents = [
            ("", ""), ("yes", "no"), ("no", "yes"), ("not-asked", "yes"), ("yes", "conflict"),
            ("under7", "yes"),
        ]
        for (child, rep) in consents {
            #expect(kind { _ = try ask(child: child, rep: rep) } == .refused, "\(child) \(rep)")
        }
        #expect(try worker.requests().isEmpty)
    }

    @Test func `a lawful order stands in for the consents`() throws {
        #expect(try ask(order: "12/QĐ-TA", child: "", rep: "") == "R-0001")
    }

    @Test func `a child is asked from the seventh birthday on`() throws {
        let cases = [
            ("2019-03-05", true), ("2019-03-06", false), ("2019", false), ("2018", true),
            ("2021-01-01", false),
        ]
        for (born, refused) in cases {
            var admission = Admission()
            admission.set(.date(PartialDate(iso: born)!), "dob", in: "identity")
            let code = try worker.admit(admission).code
            #expect((kind { _ = try ask(code: code, child: "under7") } == .refused) == refused, "\(born)")
        }
    }

    @Test func `a commune needs its letter, and only an enrolled official is sent anything`() throws {
        #expect(kind { _ = try ask(.commune) } == .refused)
        #expect(throws: Never.self) { _ = try ask(.commune, letter: "45/UBND") }
        #expect(kind { _ = try ask(for: "nobody") } == .noUser)
    }

    @Test func `who does not keep the house's papers asks for nothing`() throws {
        for role in [Role.caregiver, .teacher, .healthWorker, .psychologist, .inspector] {
            let home = try house.home(role)
            #expect(kind { _ = try ask(by: home) } == .refused, "\(role)")
            #expect(
                kind {
                    _ = try home.requestTable(.sex, recipient: "soyte", purpose: "p", basis: "b")
                } == .refused, "\(role)")
        }
    }

    @Test func `only a director who did not ask decides, once`() throws {
        let director = try house.home(.director)
        let own = try ask(by: director)
        #expect(kind { _ = try director.approve(own, language: .vietnamese) } == .refused)
        #expect(kind { try director.refuse(own, reason: "x") } == .refused)
        let number = try ask()
        #expect(kind { _ = try worker.approve(number, language: .vietnamese) } == .refused)
        #expect(throws: VaultError.noKey(Compartment.signature.rawValue)) {
            try worker.vault.withFacilityKey(Compartment.signature.rawValue) { _ in }
        }
        #expect(kind { _ = try deliver(number) } == .refused)
        _ = try approve(number)
        #expect(kind { _ = try approve(number) } == .conflict)
        let other = try ask()
        try house.home(.director).refuse(other, reason: "không cần")
        #expect(kind { _ = try deliver(other) } == .refused)
        #expect(kind { _ = try deliver("R-0099") } == .notFound)
    }

    @Test func `a summary opens with the official's key alone and carries the facility's signature`() throws {
        let number = try ask()
        _ = try approve(number)
        let sealed = try deliver(number)
        #expect(Check.isSealed(sealed))
        let tar = try house.unlock("soyte").takeIdentity().withAgeKey { key throws in
            try Age.decrypt(sealed, secretKey: key)
        }
        let files = try Tar.entries(tar)
        #expect(
            files.map(\.name) == [
                "summary.json", "summary.json.minisig", "summary.html", "summary.html.minisig",
            ])
        #expect(kind { _ = try Check.open(sealed, slot: house.unlock("congan")) } == .data)
        #expect(kind { _ = try Check.open(sealed, slot: house.unlock("director")) } == .data)

        let checked = try Check.verify(files, publicKey: house.facilityKey, today: Household.day)
        #expect(checked.release == number && checked.recipient == "soyte" && !checked.hasExpired)
        for index in files.indices {
            var altered = files
            altered[index].bytes[altered[index].bytes.count / 2] ^= 1
            #expect(
                kind {
                    _ = try Check.verify(altered, publicKey: house.facilityKey, today: Household.day)
                } == .data, "\(files[index].name)")
        }
        let other = try Household()
        #expect(
            kind { _ = try Check.verify(files, publicKey: other.facilityKey, today: Household.day) } == .data)
    }

    @Test func `a release carries the way from its request to the head its signer saw`() throws {
        let number = try ask()
        let json = try approve(number)
        guard case .object(let pairs)? = json["log"] else { throw HomeError.noRequest }
        #expect(LogPosition.holds(json["log"]))
        let director = try house.home(.director)
        #expect(json["log"]?["entry"] == .number(String(try director.request(number).asked)))
        let altered: [(String, JSON)] = [
            ("entry", .number("0")), ("size", .number("3")), ("proof", .array([])),
            ("leaf", .string(String(repeating: "ab", count: 32))), ("root", .string("00")),
        ]
        for (key, value) in altered {
            #expect(!LogPosition.holds(.object(pairs.map { ($0.0, $0.0 == key ? value : $0.1) })), "\(key)")
        }
        let bare = JSON.object([("release", .string(number)), ("log", .object([("size", .number("9"))]))])
        #expect(kind { _ = try Check.summary(Array(bare.serialised().utf8), today: Household.day) } == .data)
    }

    @Test func `nothing that was not allowed stands in a summary`() throws {
        let purposes: [(Purpose, String)] = [
            (.court, ""), (.police, ""), (.healthDepartment, ""), (.commune, "45/UBND"), (.family, ""),
            (.school, ""), (.hospital, ""), (.transfer, ""), (.legalAid, ""),
        ]
        try approvePlan()
        for (purpose, letter) in purposes {
            let number = try ask(purpose, letter: letter)
            _ = try approve(number)
            let files = try Check.open(deliver(number), slot: house.unlock("soyte"))
            for file in files {
                let text: String = String(decoding: file.bytes, as: UTF8.self).lowercased()
                let forbidden = [
                    "Trường Bí Mật", "6A-Lớp-Kín", "GROUP-MARK", "ETHNIC-MARK", "Phường Kín", "012345678901",
                    code,
                    "victim", "traffick", "mua bán", "nạn nhân", "groups", "social-worker",
                ]
                for word in forbidden {
                    #expect(!text.contains(word.lowercased()), "\(purpose) \(file.name): \(word)")
                }
            }
            #expect(String(decoding: files[0].bytes, as: UTF8.self).contains("Lê Thị Mẫu"))
        }
    }

    @Test func `two summaries of one child cannot be joined by their subject`() throws {
        var subjects: Set<String> = []
        for recipient in ["soyte", "soyte", "congan"] {
            let json = try approve(try ask(for: recipient))
            guard case .string(let subject)? = json["subject"] else {
                Issue.record("no subject")
                return
            }
            subjects.insert(subject)
        }
        #expect(subjects.count == 3 && !subjects.contains(code))
    }

    @Test func `an approval lapses after ninety days`() throws {
        let number = try ask()
        _ = try approve(number)
        let last = Household.clock + 90 * 86_400
        let file = try house.open("social-worker", clock: last).deliver(number)
        #expect(
            kind { _ = try house.open("social-worker", clock: last + 86_400).deliver(number) } == .refused)
        let checked = try Check.verify(
            Check.open(file, slot: house.unlock("soyte")), publicKey: house.facilityKey,
            today: Household.day.adding(days: 91))
        #expect(checked.hasExpired)
    }
}
