import Testing

@testable import CareHome

@Test func `a code with a wrong check letter is not well formed`() {
    let code = ChildCode.make(home: "Mái ấm An Bình", taken: [])
    #expect(code.hasPrefix("AB-") && ChildCode.isWellFormed(code))
    #expect(!ChildCode.isWellFormed(String(code.dropLast()) + (code.last == "A" ? "B" : "A")))
}
