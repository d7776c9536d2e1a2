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
        try again.dropDraft(code, "journal")
        #expect(carer.draft(code, "journal").isEmpty && !carer.draft("", "admission").isEmpty)
    }

    @Test func `a draft is sealed, and one that was altered or belongs to another is not offered`() throws {
        let house = try Household()
        let carer = try house.home(.caregiver)
        try carer.keepDraft("AB-0007-K", "journal", half)
        let file = carer.states.file("caregiver", "draft")
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        for word in ["Ngủ", "note", "AB-0007-K"] {
            #expect(Data(bytes).range(of: Data(word.utf8)) == nil, "\(word)")
        }
        try carer.states.write(bytes, "teacher", "draft")
        #expect(try house.home(.teacher).draft("AB-0007-K", "journal").isEmpty)
        bytes[bytes.count / 2] ^= 1
        try carer.states.write(bytes, "caregiver", "draft")
        #expect(carer.draft("AB-0007-K", "journal").isEmpty)
    }
}
