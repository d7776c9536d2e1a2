import CareRecords
import Foundation
import Testing

@testable import CareHome

struct DraftTests {
    private let half: [String: Value] = ["note": .text("Ngủ không yên"), "shift": .code("night")]

    @Test func `what was answered is there again, for this form of this child and this person`() throws {
        let house = try Household()
        let code = try house.home(.socialWorker).admit(Admission()).code
        let carer = try house.home(.caregiver)
        try carer.keepDraft(code, "journal", half)
        try carer.keepDraft("", "admission", ["sex": .code("male")])
        let again = try house.open("caregiver")
        #expect(again.draft(code, "journal") == half)
        #expect(again.draft("", "admission") == ["sex": .code("male")])
        #expect(again.draft(code, "safety").isEmpty)
        #expect(try house.home(.teacher).draft(code, "journal").isEmpty)
        _ = try house.director.rotate()
        #expect(try house.open("caregiver").draft(code, "journal") == half)
        try again.dropDraft(code, "journal")
        #expect(carer.draft(code, "journal").isEmpty && !carer.draft("", "admission").isEmpty)
    }

    @Test func `a draft is sealed, and one that was altered or belongs to another is not offered`() throws {
        let house = try Household()
        let code = try house.home(.socialWorker).admit(Admission()).code
        let carer = try house.home(.caregiver)
        try carer.keepDraft(code, "journal", half)
        let kind = try #require(try Self.drafts(house).first?.split(separator: ".").last).description
        let file = carer.states.file("caregiver", kind)
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        for word in ["Ngủ", "note", code] {
            #expect(Data(bytes).range(of: Data(word.utf8)) == nil, "\(word)")
        }
        try carer.states.write(bytes, "teacher", kind)
        #expect(try house.home(.teacher).draft(code, "journal").isEmpty)
        bytes[bytes.count / 2] ^= 1
        try carer.states.write(bytes, "caregiver", kind)
        #expect(carer.draft(code, "journal").isEmpty)
    }

    @Test func `an erased child's drafts are gone here and open nowhere, another's stay`() throws {
        let house = try Household()
        let deputy = try house.home(.deputyDirector)
        let carer = try house.home(.caregiver)
        try house.director.refresh()
        let codes = try (0..<2).map { _ in try house.director.admit(Admission()).code }
        try carer.refresh()
        for code in codes + [codes.joined(separator: " ")] { try carer.keepDraft(code, "journal", half) }
        let kept = try Self.drafts(house)
        #expect(kept.count == 3)
        let elsewhere = try kept.map {
            try Data(contentsOf: URL(fileURLWithPath: house.states.path + "/" + $0))
        }
        #expect(kind { _ = try house.director.erase(codes[0], basis: "QĐ 1") } == .conflict)
        try deputy.refresh()
        #expect(try deputy.cosign(try #require(try deputy.proposals().first).number))
        #expect(try Self.drafts(house).count == 1)
        // A copy of the carer's files from another machine is of no use either.
        for (name, bytes) in zip(kept, elsewhere) {
            try bytes.write(to: URL(fileURLWithPath: house.states.path + "/" + name))
        }
        let again = try house.open("caregiver")
        #expect(again.draft(codes[1], "journal") == half)
        #expect(again.draft(codes[0], "journal").isEmpty)
        #expect(again.draft(codes.joined(separator: " "), "journal").isEmpty)
    }

    private static func drafts(_ house: Household) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: house.states.path).filter {
            $0.contains(".draft-")
        }
    }
}
