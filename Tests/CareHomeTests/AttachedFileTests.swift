import CareRecords
import Testing
import Vault

@testable import CareHome

/// Who attaches, sees and takes away files, and which papers never come in.
@Suite struct AttachedFileTests {
    let house: Household
    let code: String
    init() throws {
        house = try Household()
        code = try house.home(.socialWorker).admit(Admission()).code
    }

    @discardableResult
    func attach(
        _ role: Role, _ section: String, ordinal: Int? = nil, _ content: [UInt8] = Array("%PDF-1.7 x".utf8),
        keeping: Bool = false
    ) throws -> Enclosure {
        var rest = content[...]
        return try house.home(role).attach(
            code, .named(section), ordinal: ordinal,
            FileToAttach(name: "khai sinh.pdf", title: "Giấy khai sinh", keepsMetadata: keeping)
        ) { count in
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
    }

    func ids(_ role: Role) throws -> [String] { try house.home(role).attachments(code).map(\.id) }

    @Test func `a file is seen by whoever reads its section and written by whoever writes it`() throws {
        let paper = try attach(.socialWorker, "papers")
        let picture = try attach(.caregiver, "journal")
        let wound = try attach(.healthWorker, "health")
        #expect(paper.name == "khai sinh.pdf" && paper.title == "Giấy khai sinh" && paper.size == 10)
        #expect(paper.kind == "application/pdf" && !paper.isCleaned && paper.author == "social-worker")
        let seen: [(Role, [String])] = [
            (.director, [paper.id, picture.id, wound.id]), (.caregiver, [picture.id]),
            (.teacher, [picture.id]), (.healthWorker, [picture.id, wound.id]),
            (.recordsClerk, [paper.id, picture.id]),
        ]
        for (role, wanted) in seen { #expect(try Set(ids(role)) == Set(wanted), "\(role)") }
        for (role, section) in [
            (Role.caregiver, "papers"), (.teacher, "journal"), (.healthWorker, "trafficking"),
            (.inspector, "health"), (.caregiver, "incidents"),
        ] {
            #expect(kind { try attach(role, section) } == .refused, "\(role) \(section)")
        }
        #expect(throws: (any Error).self) {
            try house.home(.caregiver).open(code, attachment: paper.id) { _, _ in }
        }
        #expect(
            kind { _ = try house.home(.caregiver).detach(code, attachment: paper.id, reason: "x") }
                == .notFound)
        #expect(
            kind { _ = try house.home(.teacher).detach(code, attachment: picture.id, reason: "x") }
                == .refused)
    }

    @Test func `reading the list and a file is written in the log`() throws {
        let paper = try attach(.socialWorker, "papers")
        _ = try ids(.director)
        var out: [UInt8] = []
        try house.home(.director).open(code, attachment: paper.id.uppercased()) { _, body in
            try body { out += $0 }
        }
        #expect(out == Array("%PDF-1.7 x".utf8))
        let details = try house.director.vault.entries().filter { $0.act == .read }.map {
            String(decoding: $0.payload, as: UTF8.self)
        }
        #expect(details.suffix(2) == ["attachments", "attachment"])
    }

    @Test func `a file taken away is named in the list with its reason, and cannot be opened`() throws {
        let paper = try attach(.socialWorker, "papers")
        #expect(
            kind { _ = try house.home(.socialWorker).detach(code, attachment: paper.id, reason: " ") }
                == .usage)
        _ = try house.home(.socialWorker).detach(code, attachment: paper.id, reason: "nhầm trẻ")
        let left = try #require(try house.home(.director).attachments(code).first)
        #expect(left.detached?.reason == "nhầm trẻ" && left.detached?.by == "social-worker")
        #expect(
            kind { try house.home(.director).open(code, attachment: paper.id) { _, _ in } } == .notFound)
        #expect(
            kind { _ = try house.home(.socialWorker).detach(code, attachment: paper.id, reason: "x") }
                == .notFound)
    }

    @Test func `a paper stamped MẬT is never attached, and beside one a paper must be named`() throws {
        let worker = try house.home(.socialWorker)
        try worker.record(
            code, .named("papers"), ordinal: nil,
            changes: ["paperNumber": .text("12/QĐ"), "stampedSecret": .flag(true), "keptAt": .text("tủ 3")])
        try worker.record(
            code, .named("papers"), ordinal: nil, changes: ["paperNumber": .text("45/KS")])
        #expect(throws: HomeError.stampedSecret) { try attach(.socialWorker, "papers", ordinal: 1) }
        #expect(throws: HomeError.whichPaper) { try attach(.socialWorker, "papers") }
        #expect(kind { try attach(.socialWorker, "papers", ordinal: 3) } == .notFound)
        try attach(.socialWorker, "papers", ordinal: 2)
        #expect(try ids(.director).count == 1)
    }

    @Test func `a photo is cleaned unless asked otherwise, and a broken one is refused`() throws {
        let photo =
            [0xFF, 0xD8] + PictureFlowTests.segment(0xE1, Array("Exif\0\0MARKER".utf8))
            + PictureFlowTests.segment(0xDA, [1, 2]) + [5, 6, 0xFF, 0xD9]
        let cleaned = try attach(.caregiver, "journal", photo)
        let kept = try attach(.caregiver, "journal", photo, keeping: true)
        #expect(cleaned.isCleaned && cleaned.size == 12 && cleaned.kind == "image/jpeg")
        #expect(!kept.isCleaned && kept.size == UInt64(photo.count))
        #expect(throws: HomeError.brokenPicture) {
            try attach(.caregiver, "journal", Array(photo.dropLast(6)))
        }
        try attach(.caregiver, "journal", Array(photo.dropLast(6)), keeping: true)
        #expect(try ids(.director).count == 3)
        #expect(try house.home(.director).verification().problems == [])
    }
}
