import CareRecords
import Sealing
import Vault

/// The cards of all children and the words they are found by, in pages of which a search opens a few.
///
/// Page 0 names the pages of words by how the words begin, and how many children there are; then come the words, then
/// the cards, each child's newest first. Closed cases come last: who asks for open ones opens no page of theirs.
struct RosterIndex {
    /// Size of the log up to which every card is in it.
    let size: UInt64
    /// Entries that were left out when it was made.
    let leftOut: [UInt64]
    private let children: Int
    /// So many children, the first ones, may have an open case.
    private let open: Int
    /// Pages of words by the byte they begin with; of codes by that byte and 256.
    private let blocks: [UInt16: Int]
    private let source: Source
    /// Children whose cards were written since, and their cards of now, newest first.
    private var changed: Set<Bytes16> = []
    private var fresh: [[RosterCard]] = []

    private enum Source {
        case made([[UInt8]])
        case kept(SealedPages)
    }

    init(_ listed: [Listed], size: UInt64, leftOut: [UInt64]) {
        (self.size, self.leftOut) = (size, leftOut)
        let all = listed.filter { !$0.isClosed } + listed.filter(\.isClosed)
        children = all.count
        open = listed.count { !$0.isClosed }
        var words = [WordBlock](repeating: WordBlock(), count: 512)
        for (number, one) in all.enumerated() {
            for word in one.words {
                words[Int(Self.block(word.text.utf8.first ?? 0, word.isCode))].add(word.text.utf8, of: number)
            }
        }
        let keys = (0..<512).filter { !words[$0].isEmpty }.map(UInt16.init)
        blocks = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0 + 1) })
        source = .made(
            [Self.head(size, leftOut, all.count, open, keys)] + keys.map { words[Int($0)].bytes }
                + stride(from: 0, to: all.count, by: Self.perPage).map { start in
                    Self.page(all[start..<min(start + Self.perPage, all.count)])
                })
    }

    /// As a session kept it.
    init(_ pages: SealedPages) throws {
        source = .kept(pages)
        (size, leftOut, children, open, blocks) = try pages.page(0) { bytes throws(SealingError) in
            try Self.head(bytes)
        }
    }

    func keep(in notes: SessionNotes) {
        guard case .made(let pages) = source else { return }
        notes.write(pages: pages.count, .names) { pages[$0] }
    }

    /// So many changed cards are opened anew each time, rather than everything made again.
    var most: Int { max(64, children / 64) }

    /// Puts the cards of now in the place of these children's.
    mutating func replace(_ subjects: Set<Bytes16>, with cards: [RosterCard]) {
        changed = subjects
        fresh = Self.byChild(cards)
    }

    /// Cards of children on whose card there is for each word one that begins with it, and of all that were written
    /// since; each child's newest first.
    func cards(holding words: [String]) throws -> [[RosterCard]] {
        var found: Set<Int>?
        for word in words {
            let holding = try children(Array(word.utf8))
            found = found?.intersection(holding) ?? holding
        }
        guard let found else { return try all() }
        var known: [[RosterCard]] = []
        for (page, numbers) in Dictionary(grouping: found.sorted(), by: { $0 / Self.perPage }).sorted(by: {
            $0.key < $1.key
        }) {
            let places = Set(numbers.map { $0 % Self.perPage })
            known += try read(1 + blocks.count + page) { bytes throws(SealingError) in
                try Self.cards(on: bytes) { places.contains($0) }
            }
        }
        return known.filter(isUnchanged) + fresh
    }

    /// Cards of all children; with `openOnly` a page of closed cases is not opened, though a few may be among them.
    func all(openOnly: Bool = false) throws -> [[RosterCard]] {
        let count = openOnly ? open : children
        var all: [[RosterCard]] = []
        all.reserveCapacity(count)
        for page in 0..<(count + Self.perPage - 1) / Self.perPage {
            all += try read(1 + blocks.count + page) { bytes throws(SealingError) in
                try Self.cards(on: bytes) { _ in true }
            }
        }
        return changed.isEmpty ? all : all.filter(isUnchanged) + fresh
    }

    /// Codes that stand on any card.
    var codes: Set<String> {
        get throws {
            var codes = Set(
                Self.words(of: fresh.joined().compactMap { Child($0) }).filter(\.isCode).map {
                    String($0.text)
                })
            for (key, page) in blocks where key >= 256 {
                codes.formUnion(
                    try read(page) { bytes throws(SealingError) in try WordBlock.words(in: bytes) })
            }
            return Set(codes.map { $0.uppercased() })
        }
    }

    private func isUnchanged(_ cards: [RosterCard]) -> Bool {
        cards.first.map { !changed.contains($0.subject) } ?? false
    }

    private func children(_ word: [UInt8]) throws -> Set<Int> {
        guard let first = word.first else { return Set(0..<children) }
        // Two letters, a hyphen: what is longer and has no hyphen is no code.
        let mayBeCode = word.count <= 4 || word.contains(UInt8(ascii: "-"))
        let keys = [Self.block(first, false)] + (mayBeCode ? [Self.block(first, true)] : [])
        return try keys.compactMap { blocks[$0] }.reduce(into: []) { found, page in
            found.formUnion(
                try read(page) { bytes throws(SealingError) in try WordBlock.children(word, in: bytes) })
        }
    }

    private func read<T>(_ page: Int, _ body: ([UInt8]) throws(SealingError) -> T) throws -> T {
        switch source {
        case .made(let pages): try body(pages[page])
        case .kept(let pages): try pages.page(page, body)
        }
    }

    static let perPage = 16
    private static func block(_ byte: UInt8, _ isCode: Bool) -> UInt16 { UInt16(byte) + (isCode ? 256 : 0) }
}
