import CareRecords
import Foundation
import Sealing
import Testing
import Vault

@testable import CareHome

/// A session that keeps names and records says what one without says, whoever writes meanwhile.
struct KeptRosterTests {
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    final class Runtime {
        let path = NSTemporaryDirectory() + "maiam-run-" + Bytes16.random().hex
        private var key = Random.bytes(32)

        init() throws {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        deinit { try? FileManager.default.removeItem(atPath: path) }

        /// The notes as the next command of the same session finds them.
        func notes() throws -> SessionNotes {
            var bytes = key
            return SessionNotes(
                session: Secret(wiping: &bytes), label: "director", in: try SessionFolder(runtime: path))
        }
        var files: [String] {
            (try? FileManager.default.contentsOfDirectory(atPath: path + "/maiam").sorted()) ?? []
        }
    }

    private static let names = [
        "Lò Thị Bịa", "Nguyễn Văn Hoà", "Đặng Hòa", "Trần-Lê Mẫu", "Ab-12 Bịa", "Y Mẫu", "Hoàng", "An",
    ]

    private func open(_ house: Household, _ notes: SessionNotes?) throws -> Home {
        try Home.open(
            house.folder, name: "director", slot: try house.unlock("director"), states: house.states,
            clock: Household.clock, notes: notes)
    }

    private func said(_ home: Home) throws -> [String] {
        let children = try home.children()
        var said = children.map { "\($0)" }
        for words in ["", "hoa", "bia", "mau", "ab", "ab-", "ab-12", "lo thi", "khong ai", "h m", "y"] {
            said.append(words + ": " + (try home.search(words)).map(\.code).joined(separator: " "))
        }
        said += try children.map { "\(try home.known($0.code)?.id.hex ?? "none")" }
        said.append(try home.takenCodes().sorted().joined(separator: " "))
        said += [try home.census().json, try home.census(group: "m").json].map { $0.serialised() }
        said += try home.due(within: 400).map { $0.json.serialised() }
        said += try home.list().map(\.code)
        said.append("\(try home.counts(TableDesign(.sex), on: Household.day).sorted { $0.key < $1.key })")
        said.append(
            "\(try home.counts(TableDesign(.schooling), on: Household.day).sorted { $0.key < $1.key })")
        return said
    }

    private func live(_ house: Household, _ random: inout Seeded) throws {
        let worker = try house.home(.socialWorker)
        let codes = try worker.children().map(\.code)
        let name = Self.names.randomElement(using: &random) ?? ""
        guard let code = codes.randomElement(using: &random), Int.random(in: 0..<4, using: &random) > 0 else {
            _ = try worker.admit(
                Admission(json: #"{"fullName": "\#(name)", "dob": "2012-05-01", "groups": ["m"]}"#))
            return
        }
        switch Int.random(in: 0..<5, using: &random) {
        case 0:
            try worker.record(
                code, .named("identity"), ordinal: nil, changes: ["fullName": .text(name)], reason: "sửa")
        case 1:
            try worker.record(
                code, .named("identity"), ordinal: nil, changes: ["otherNames": .list([.text(name)])],
                reason: "thêm")
        case 2:
            try worker.record(
                code, .named("schooling"), ordinal: nil,
                changes: ["eduStatus": .code("attending"), "schoolYear": .text("2025-2026")])
        case 3:
            try worker.record(
                code, .named("review"), ordinal: nil,
                changes: ["observedAt": .date(PartialDate(Household.day))])
        default:
            try house.director.refresh()
            try house.director.note([], "list")
        }
    }

    @Test(arguments: 1...3) func `names, figures and what is owed are those of a walk without notes`(
        seed: UInt64
    ) throws {
        let (house, runtime) = (try Household(), try Runtime())
        var random = Seeded(state: seed)
        for _ in 0..<3 { _ = try house.director.admit(Admission(json: #"{"fullName": "Lò Thị Bịa"}"#)) }
        for step in 0..<12 {
            try live(house, &random)
            let plain = try said(try open(house, nil))
            for _ in 0..<2 {
                #expect(try said(try open(house, runtime.notes())) == plain, "seed \(seed) step \(step)")
            }
        }
        #expect(runtime.files.count > 4)
    }

    @Test func `a word opens its own page of words and the cards it stands on`() throws {
        let (house, runtime) = (try Household(), try Runtime())
        let child = try house.director.admit(Admission(json: #"{"fullName": "Lò Thị Bịa"}"#))
        #expect(try open(house, try runtime.notes()).search("bia").map(\.code) == [child.code])
        let index = try RosterIndex(try #require(try runtime.notes().pages(.names)))
        #expect(try index.all().map { $0.map(\.subject) } == [[child.id]])
        for (word, count) in [("bia", 1), ("b", 1), ("ia", 0), ("bib", 0), (child.code.lowercased(), 1)] {
            #expect(try index.cards(holding: [word]).count == count, "\(word)")
        }
        #expect(try index.cards(holding: ["lo", "bia"]).count == 1)
        #expect(try index.codes == [child.code])
    }

    @Test func `names of an erased child are gone from what the session keeps`() throws {
        let (house, runtime) = (try Household(), try Runtime())
        for _ in 0..<2 { _ = try house.director.admit(Admission(json: #"{"fullName": "Lò Thị Bịa"}"#)) }
        let home = try open(house, try runtime.notes())
        let child = try #require(try home.search("bia").first)
        _ = try home.due()
        #expect(runtime.files.contains { $0.contains(".names") || $0.contains(".records-") })
        let deputy = try house.home(.deputyDirector)
        try house.director.refresh()
        #expect(kind { _ = try house.director.erase(child.code, basis: "QĐ 12") } == .conflict)
        try deputy.refresh()
        #expect(try deputy.cosign(try deputy.proposals()[0].number))
        // The next command of this session, whatever it does.
        _ = try open(house, try runtime.notes())
        #expect(!runtime.files.contains { $0.contains(".names") || $0.contains(".records-") })
        #expect(try open(house, try runtime.notes()).search("bia").count == 1)
    }
}
