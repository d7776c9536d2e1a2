import Testing

/// The byte forms of the code and the pages that describe them.
@Suite struct FormatPagesTests {
    private static let page = "Sources/Sealing/Sealing.docc/CanonicalBytes.md"

    private func magics(_ text: String) -> Set<String> {
        Set(text.matches(of: /["`](maiam[a-z]{2}[0-9]|maiam[a-z]{2}_|maiamown)["`]/).map { String($0.1) })
    }

    @Test func `every magic in the code stands on its page, and no other`() throws {
        var used: Set<String> = []
        for path in try Tree.files("Sources") where path.hasSuffix(".swift") {
            used.formUnion(magics(try Tree.text(path)))
        }
        let described = magics(try Tree.text(Self.page))
        #expect(used.count > 30)
        #expect(used.subtracting(described) == [])
        #expect(described.subtracting(used) == [])
    }

    @Test func `no two modules share a magic`() throws {
        var owner: [String: String] = [:]
        for path in try Tree.files("Sources") where path.hasSuffix(".swift") {
            let folder = path.split(separator: "/").prefix(2).joined(separator: "/")
            for magic in magics(try Tree.text(path)) {
                #expect(owner[magic] ?? folder == folder, "\(magic)")
                owner[magic] = folder
            }
        }
    }
}
