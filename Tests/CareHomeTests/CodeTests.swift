import Testing

@testable import CareHome

@Test func `a code with a wrong check letter is not well formed`() {
    let code = ChildCode(home: "Mái ấm An Bình").make(taken: [])
    #expect(code.hasPrefix("AB-") && ChildCode.isWellFormed(code))
    #expect(!ChildCode.isWellFormed(String(code.dropLast()) + (code.last == "A" ? "B" : "A")))
}
