import Sealing

/// A table of sealed pages in a file, of which one look opens one page.
///
/// A page holds magic `maiamsg1` · list of key 16 · value, in no order; the key says which page.
final class SealedTable: Sendable {
    private let pages: SealedPages
    var id: Bytes16 { pages.id }

    init(_ pages: SealedPages) { self.pages = pages }

    func value(of key: Bytes16) throws -> [UInt8]? {
        var found: [UInt8]?
        try each(in: Self.page(of: key, pages.count)) { if $0 == key { found = $1 } }
        return found
    }

    func all() throws -> [(Bytes16, [UInt8])] {
        var all: [(Bytes16, [UInt8])] = []
        for page in 0..<pages.count { try each(in: page) { all.append(($0, $1)) } }
        return all
    }

    private func each(in page: Int, _ body: (Bytes16, [UInt8]) -> Void) throws {
        try pages.page(page) { bytes throws(SealingError) in
            var reader = try CanonicalReader(bytes, magic: "maiamsg1")
            for _ in 0..<(try reader.count(minimum: 20)) { body(try reader.fixed16(), try reader.string()) }
            try reader.end()
        }
    }

    private static func page(of key: Bytes16, _ pages: Int) -> Int { Int(key.prefix8 % UInt64(pages)) }

    /// - Parameter entries: keys are random or hashes, so that they spread over the pages.
    /// - Returns: what stands on each page.
    static func pages(of entries: [(key: Bytes16, value: [UInt8])]) -> [[UInt8]] {
        var sorted = [[Int]](repeating: [], count: entries.count / 24 + 1)
        for (index, entry) in entries.enumerated() {
            sorted[page(of: entry.key, sorted.count)].append(index)
        }
        return sorted.map { members in
            var out = CanonicalWriter(magic: "maiamsg1")
            out.integer(UInt32(members.count))
            for index in members {
                out.fixed(entries[index].key)
                out.string(entries[index].value)
            }
            return out.bytes
        }
    }
}
