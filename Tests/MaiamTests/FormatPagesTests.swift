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

    @Test func `no two forms share a magic: one file writes it, and it stands once on its page`() throws {
        var writers: [String: Set<String>] = [:]
        for path in try Tree.files("Sources") where path.hasSuffix(".swift") {
            for written in try Tree.text(path).matches(of: /Writer\(\s*magic: "(maiam[a-z]{2}[0-9])"/) {
                writers[String(written.1), default: []].insert(path)
            }
        }
        // A slip lies in a row.
        let rows = writers.removeValue(forKey: "maiamrw1")
        #expect(rows?.count == 2 && writers.count > 30)
        for (magic, paths) in writers { #expect(paths.count == 1, "\(magic): \(paths.sorted())") }
        let page = try Tree.text(Self.page)
        for magic in magics(page) {
            #expect(page.matches(of: try Regex("`\(magic)`")).count == 1, "\(magic)")
        }
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
