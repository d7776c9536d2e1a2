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

    /// News of a child whose case is closed again, or opened.
    private func closeOrReopen(_ house: Household) throws {
        let director = try house.home(.director)
        if let closed = try director.children().first(where: { $0.standing == .closed }) {
            return try director.reopen(closed.code, reason: "Có tin mới")
        }
        let child = try director.admit(Admission(json: #"{"fullName": "Hoà"}"#), reported: true)
        _ = try director.close(child.code, values: ["closureReason": .code("on-request")])
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
        switch Int.random(in: 0..<6, using: &random) {
        case 5: try closeOrReopen(house)
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

    @Test func `who asks for open cases opens no page of closed ones, and misses none`() throws {
        let (house, runtime) = (try Household(), try Runtime())
        let director = house.director
        let news = try (0..<20).map { _ in try director.admit(Admission(), reported: true).code }
        for code in news.dropLast() {
            _ = try director.close(code, values: ["closureReason": .code("on-request")])
        }
        let open = try director.admit(Admission(json: #"{"fullName": "Lò Thị Bịa"}"#)).code
        func openCodes() throws -> Set<String> {
            let home = try self.open(house, try runtime.notes())
            let due = Set(try home.due(within: 400).map(\.code))
            let codes = Set(try home.openCases().map(\.code))
            #expect(due.isSubset(of: codes))
            #expect(try Set(home.list().map(\.code)) == codes)
            #expect(try codes == Set(self.open(house, nil).openCases().map(\.code)))
            return codes
        }
        #expect(try openCodes() == [news[19], open])
        let index = try RosterIndex(try #require(try runtime.notes().pages(.names)))
        #expect(try index.all().count == 21)
        #expect(try index.all(openOnly: true).count == RosterIndex.perPage)
        let cards = try director.vault.cards(Compartment.roster.rawValue)
        let listed = RosterIndex.list(cards) { (try? director.vault.isSigned($0)) ?? false }
        #expect(listed.count(where: \.isClosed) == 19)
        // A card that nobody signed hides no child.
        let unsigned = RosterIndex.list(cards) { Child($0)?.standing != .closed }
        #expect(unsigned.filter(\.isClosed).isEmpty)
        // Another process closes one and opens another, past the pages of the session.
        _ = try director.close(news[19], values: ["closureReason": .code("on-request")])
        #expect(try openCodes() == [open])
        try director.reopen(news[0], reason: "Có tin mới")
        try director.reopen(news[7], reason: "Có tin mới")
        #expect(try self.open(house, try runtime.notes()).openCases().map(\.code).contains(news[0]))
        #expect(try RosterIndex(try #require(try runtime.notes().pages(.names))).size == index.size)
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
