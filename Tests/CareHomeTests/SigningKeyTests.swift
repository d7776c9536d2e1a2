import CareRecords
import Foundation
import Sealing
import Testing

@testable import CareHome
@testable import Vault

/// What the house hands out before and after its signing key is changed.
struct SigningKeyTests {
    let base: DeliveryTests
    let deputy: Home
    var house: Household { base.house }
    var worker: Home { base.worker }

    init() throws {
        base = try DeliveryTests()
        deputy = try base.house.home(.deputyDirector)
        // Before the first child one signature is enough for everything.
        _ = try base.house.director.admit(try Admission(json: #"{"sex": "female"}"#))
        try base.worker.refresh()
    }

    private func change() throws {
        #expect(kind { _ = try house.director.renewSigningKey() } == .conflict)
        try deputy.refresh()
        let open = try #require(try deputy.proposals().last)
        #expect(open.what.en.contains("signing key") && open.what.vi.contains("khóa ký"))
        #expect(try deputy.cosign(open.number))
        try house.director.refresh()
        try worker.refresh()
    }

    @Test func `a new signing key waits until nobody who was shut out could reach it`() throws {
        let house = try Household()
        let deputy = try house.home(.deputyDirector)
        try house.enrol("d2", .deputyDirector)
        _ = try house.director.admit(try Admission(json: #"{"sex": "female"}"#))
        #expect(kind { try house.director.suspend("d2") } == .conflict)
        try deputy.refresh()
        #expect(try deputy.cosign(try #require(try deputy.proposals().last).number))
        try house.director.refresh()
        #expect(kind { try house.director.suspend("d2") } == .conflict)
        #expect(try house.director.proposals().isEmpty)
        let refused = #expect(throws: HomeError.self) { try house.director.renewSigningKey() }
        #expect(refused?.sentence.en.hasPrefix("d2 has no access any more") == true)
        _ = try house.director.rotate()
        #expect(kind { _ = try house.director.renewSigningKey() } == .conflict)
        #expect(try house.director.proposals().count == 1)
        #expect(kind { try house.director.setAside(9_999) } == .notFound)
    }

    private func approved(_ number: String) throws {
        try house.director.refresh()
        _ = try house.director.approve(number, language: .vietnamese)
        try worker.refresh()
    }

    private func table() throws -> String {
        try worker.requestTable(.sex, recipient: "soyte", purpose: "báo cáo", basis: "TT 02")
    }

    private func open(_ package: [UInt8]) throws -> [Tar.File] {
        try Check.open(package, slot: try house.unlock("soyte"))
    }

    @Test
    func
        `what was frozen under the old key is handed out and checked with the old key, the next with the new`()
        throws
    {
        let old = house.facilityKey
        try approved(base.number)
        try change()
        let new = house.facilityKey
        #expect(new != old)
        let before = try open(try worker.deliver(base.number))
        #expect(try Check.verify(before, publicKey: old, today: Household.day).release == base.number)
        #expect(kind { _ = try Check.verify(before, publicKey: new, today: Household.day) } == .data)
        let number = try table()
        try approved(number)
        let after = try open(try worker.deliver(number))
        #expect(try Check.verify(after, publicKey: new, today: Household.day).release == number)
        #expect(kind { _ = try Check.verify(after, publicKey: old, today: Household.day) } == .data)
        // Inside the house nothing told is forgotten.
        #expect(try worker.unsigned().isEmpty && worker.releasedRequests().count == 2)
        // Without a key to the log, by the size that a text names.
        let keys = try Home.signingKeys(of: house.folder, name: nil, states: house.states)
        let entry = try #require(house.director.signingKeys().last?.entry)
        #expect(keys(entry).file == old && keys(entry).isFormer)
        #expect(keys(entry + 1).file == new && !keys(entry + 1).isFormer)
    }

    @Test func `a text signed with the old key after its time is not handed out, however it is dated`() throws
    {
        var stolen: [UInt8] = []
        try house.director.vault.withFacilityKey(Compartment.signature.rawValue) {
            stolen = $0.withBytes { [UInt8]($0) }
        }
        let old = house.director.vault.facilityKey
        let thief = Secret(wiping: &stolen)
        try approved(base.number)
        try change()
        let request = try worker.request(base.number)
        let json = request.text("json").replacingOccurrences(of: "soyte", with: "kẻ khác")
        let html = request.text("html").replacingOccurrences(
            of: Check.digest(of: Array(request.text("json").utf8)), with: Check.digest(of: Array(json.utf8)))
        let signed = try [json, html].map { text in
            try thief.withBytes { bytes throws in
                try Minisign.sign(Array(text.utf8), seed: bytes, keyID: old.id, trustedComment: "x")
            }
        }
        // The page alone, with the old text's own digest, would do too.
        let page = request.text("html") + " "
        let paged = try thief.withBytes { bytes throws in
            try Minisign.sign(Array(page.utf8), seed: bytes, keyID: old.id, trustedComment: "x")
        }
        for forged: [String: Value] in [
            ["html": .text(page), "htmlSignature": .text(paged)],
            [
                "json": .text(json), "html": .text(html), "jsonSignature": .text(signed[0]),
                "htmlSignature": .text(signed[1]),
            ],
        ] {
            try worker.decide(try worker.request(base.number), forged)
            #expect(kind { _ = try worker.deliver(base.number) } == .data)
        }
        #expect(try worker.unsigned() == [base.number])
    }

    @Test func `what is signed while the key changes does not enter the log`() throws {
        let signed = try house.director.sign(["text"], comment: "x")
        try change()
        #expect(throws: VaultError.overtaken) {
            _ = try house.director.enter(Act(.release), signedWith: signed.key)
        }
    }

    @Test func `heads kept elsewhere say which key signed them, and a certificate does`() throws {
        let file = house.folder + "/../moc.txt"
        try Data(try house.director.checkpoint().text.utf8).write(to: URL(fileURLWithPath: file))
        #expect(try house.director.witness(file).source == .facility)
        try change()
        let kept = try house.director.witness(file)
        #expect(kept.source == .former && kept.verdict == .holds)
        let keyless = try Home.keylessVerification(house.folder, against: [file]).witnesses
        #expect(keyless.map(\.source) == [.former] && keyless.map(\.verdict) == [.holds])
    }

    @Test func `the file for others is laid down anew by whoever opens the home next`() throws {
        try change()
        let new = house.facilityKey
        try Data("old".utf8).write(to: URL(fileURLWithPath: house.folder + "/facility.pub"))
        _ = try house.open("director")
        #expect(house.facilityKey == new)
        #expect(house.director.signingKeys().map(\.until) == [house.director.signingKeys()[1].entry, nil])
        #expect(kind { _ = try worker.signingKeyPlan() } == .refused)
        let plan = try house.director.signingKeyPlan()
        #expect(plan.signers == ["deputy-director", "director"] && plan.isHeld)
    }

    @Test func `a technician remembers the new key, and is told where nothing vouches for it`() throws {
        try house.enrol("kt", .technician)
        try house.director.refresh()
        func take() throws {
            _ = try Home.backup(
                house.folder, name: "kt", slot: try house.unlock("kt"), states: house.states,
                orders: [
                    CopyOrder(
                        .data, expires: 0, scratch: house.folder + "/../s\(Bytes16.random().hex)",
                        write: { _ in })
                ], clock: Household.clock)
        }
        try change()
        try take()
        #expect(try house.states.facilityKey(of: "kt") == house.director.vault.facilityKey.key)
        let first = Home.facilityKeyFile(deputy.vault.facilityKeys.all[0])
        #expect(
            kind { try house.states.trust(facilityKey: first, of: "kt", home: house.folder) } == .data)
        // A lost key vouches for nothing.
        try house.director.vault.store.transaction { try $0.removeMeta("facility") }
        try deputy.refresh()
        try change()
        #expect(throws: VaultError.facilityKeyUnknown) { try take() }
        #expect(throws: VaultError.facilityKeyUnknown) {
            try house.states.trust(
                facilityKey: Home.facilityKeyFile(deputy.vault.facilityKeys.all[1]), of: "kt",
                home: house.folder)
        }
        try house.states.trust(facilityKey: house.facilityKey, of: "kt", home: house.folder)
        try take()
    }
}
