import CareRecords
import Foundation
import Sealing
import Testing
import Vault

@testable import CareHome

/// A home that comes back from two packages, and what whoever brings it back remembers.
struct RestoreTests {
    private let house: Household
    private let first, second: Child
    private let base: String
    init() throws {
        house = try Household()
        first = try house.director.admit(try Admission(json: #"{"fullName": "Lò Thị Bịa"}"#))
        second = try house.director.admit(try Admission(json: #"{"fullName": "Trần Văn Mẫu"}"#))
        base = String(house.folder.dropLast("/home".count))
    }

    private func backup(expires: Int64 = 0) throws -> [String] {
        let paths = ["data", "keys"].map { base + "/" + $0 + Bytes16.random().hex }
        let orders = zip([CopyKind.data, .keys], paths).map { kind, path in
            _ = FileManager.default.createFile(atPath: path, contents: nil)
            let file = FileHandle(forWritingAtPath: path)
            return CopyOrder(kind, expires: expires, scratch: path + ".copy") {
                try file?.write(contentsOf: Data($0))
            }
        }
        _ = try Home.backup(
            house.folder, name: "director", slot: try house.unlock("director"), states: house.states,
            orders: orders, clock: Household.clock)
        try house.director.refresh()
        return paths
    }

    private func restore(
        _ packages: [String], by states: StateFolder? = nil, against: [String] = [], expired: String = "",
        clock: Int64 = Household.clock
    ) throws -> (Restored, Home) {
        let folder = base + "/back" + Bytes16.random().hex
        let restored = try Home.restore(
            packages, to: folder, name: "director", slot: try house.unlock("director"),
            states: states ?? house.states, against: against, expired: expired, clock: clock)
        let home = try Home.open(
            folder, name: "director", slot: try house.unlock("director"), states: states ?? house.states,
            clock: clock)
        return (restored, home)
    }

    private func erase(_ child: Child) throws -> ErasureCertificate {
        let deputy = try house.home(.deputyDirector)
        try house.director.refresh()
        _ = kind { _ = try house.director.erase(child.code, basis: "QĐ 12") }
        try deputy.refresh()
        #expect(try deputy.cosign(try deputy.proposals()[0].number))
        try house.director.refresh()
        return try house.director.erasureCertificate(child.code)
    }

    @Test func `an older copy names whom it brings back and holds again who was held`()
        throws
    {
        let packages = try backup()
        try house.director.hold(second.code, reason: "Tòa")
        _ = try erase(first)
        _ = try house.open("director")
        let (restored, home) = try restore(packages)
        // In the copy the director is alone, and what erases takes two: it is said, and the other is held again.
        #expect(restored.erased.isEmpty && restored.back == [first.code])
        #expect(restored.held == [second.code])
        #expect(try home.list().map(\.code) == [first.code, second.code])
        #expect(home.vault.isOnHold(second.id))
        #expect(try home.verification().problems.isEmpty)
    }

    /// Proposed by the director, carried out by a deputy.
    private func twice(_ deputy: Home, _ act: () throws -> Int) throws {
        try house.director.refresh()
        #expect(kind { _ = try act() } == .conflict)
        try deputy.refresh()
        #expect(try deputy.cosign(try #require(try deputy.proposals().first).number))
        try house.director.refresh()
        _ = try house.open("director")
    }

    @Test(arguments: [false, true])
    func `a copy of before a restriction says whose record is open again, unless it was lifted since`(
        isLifted: Bool
    ) throws {
        let packages = try backup()
        let deputy = try house.home(.deputyDirector)
        try twice(deputy) { try house.director.restrict(second.code, to: ["director", "deputy-director"]) }
        #expect(try house.director.openedByRestore().isEmpty)
        if isLifted { try twice(deputy) { try house.director.liftRestriction(second.code) } }
        let open = isLifted ? [] : [second.code]
        let (restored, home) = try restore(packages)
        #expect(restored.open == open)
        #expect(try home.restrictions().isEmpty && home.list().count == 2)
        // Working in the restored home makes nobody forget it.
        _ = try home.admit(try Admission(json: #"{"fullName": "Giàng Thị Ví Dụ"}"#))
        #expect(try home.openedByRestore() == open)
    }

    @Test func `a certificate of erasure says it where this account remembers nothing`() throws {
        let packages = try backup()
        let certificate = try erase(first)
        let path = base + "/certificate.json"
        try Data(certificate.json.utf8).write(to: URL(fileURLWithPath: path))
        let elsewhere = StateFolder(path: base + "/elsewhere")
        let (forgetful, _) = try restore(packages, by: elsewhere)
        #expect(forgetful.erased.isEmpty)
        #expect(kind { _ = try restore(packages, by: elsewhere, against: [path]) } == .data)
        try Data(certificate.signature.utf8).write(to: URL(fileURLWithPath: path + ".minisig"))
        let third = StateFolder(path: base + "/third")
        let (restored, home) = try restore(packages, by: third, against: [path])
        #expect(restored.back == [first.code] && restored.known > restored.saved)
        #expect(try home.list().map(\.code) == [first.code, second.code])
    }

    @Test func `a certificate says it of a record that is restricted to others, too`() throws {
        let deputy = try house.home(.deputyDirector)
        _ = try Home.makeKey(
            "giamdoc2", home: house.folder, passphrase: Household.passphrase(), states: house.states,
            cost: .least)
        try house.director.refresh()
        _ = kind {
            _ = try house.director.enrol(
                "giamdoc2", role: .director, publicFile: nil, states: house.states, from: "", until: "",
                paper: "", confirmed: { _ in true })
        }
        try deputy.refresh()
        #expect(try deputy.cosign(try deputy.proposals()[0].number))
        let third = try house.open("giamdoc2")
        try deputy.refresh()
        #expect(
            kind { _ = try deputy.restrict(first.code, to: ["deputy-director", "giamdoc2"]) } == .conflict)
        try third.refresh()
        #expect(try third.cosign(try third.proposals()[0].number))
        try house.director.refresh()
        let packages = try backup()
        try deputy.refresh()
        _ = kind { _ = try deputy.erase(first.code, basis: "QĐ 12") }
        try third.refresh()
        #expect(try third.cosign(try third.proposals()[0].number))
        try deputy.refresh()
        let certificate = try deputy.erasureCertificate(first.code)
        let path = base + "/certificate.json"
        try Data(certificate.json.utf8).write(to: URL(fileURLWithPath: path))
        try Data(certificate.signature.utf8).write(to: URL(fileURLWithPath: path + ".minisig"))
        let restored = try Home.restore(
            packages, to: base + "/back", name: "director", slot: try house.unlock("director"),
            states: StateFolder(path: base + "/elsewhere"), against: [path], clock: Household.clock)
        #expect(restored.erased == [first.code] && restored.proposal != nil)
    }

    @Test func `a copy past its day is refused without a reason`() throws {
        let packages = try backup(expires: Household.clock + 60)
        #expect(kind { _ = try restore(packages, clock: Household.clock + 60) } == .refused)
        #expect(
            kind { _ = try restore(packages, expired: "  ", clock: Household.clock + 60) } == .refused)
        let (_, home) = try restore(packages, expired: "Đĩa hỏng", clock: Household.clock + 60)
        #expect(try home.list().count == 2)
    }

    @Test func `a request after a restore never bears a number that was given before it`() throws {
        try house.enrol("so", .official)
        func ask(_ home: Home) throws -> String {
            try home.requestTable(.sex, recipient: "so", purpose: "statistics", basis: "CV 1")
        }
        let kept = try ask(house.director)
        let packages = try backup()
        var given = [try ask(house.director), try ask(house.director)]
        for _ in 0..<2 {
            let (_, home) = try restore(packages)
            let next = try ask(home)
            #expect(!given.contains(next) && next.hasPrefix("R-0002-"))
            #expect(try home.request("2").number == next && home.request("1").number == kept)
            #expect(try home.request(next.lowercased()).number == next)
            given.append(next)
        }
        #expect(kept == "R-0001" && given.prefix(2) == ["R-0002", "R-0003"])
    }
}
