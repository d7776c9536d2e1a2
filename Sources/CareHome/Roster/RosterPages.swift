import CareRecords
import Sealing
import Vault

/// How the pages of a roster are laid out.
extension RosterIndex {
    struct Word: Equatable {
        let text: Substring
        let isCode: Bool
    }

    /// A child's cards, the newest first, and what they say.
    struct Listed {
        let cards: [RosterCard]
        let words: [Word]
        let codes: [String]
        /// As the newest card says that its author signed.
        let isClosed: Bool

        /// - Parameter isSigned: asked only of a child some card of whom says that the case is closed: nobody hides a
        ///   child by a card that they did not sign.
        init(_ cards: [RosterCard], isSigned: (RosterCard) -> Bool) {
            let children = cards.map { Child($0, RosterIndex.looked) }
            let closed = children.map { $0?.standing == .closed }
            self.cards = cards
            words = RosterIndex.words(of: children.compactMap(\.self))
            codes = children.compactMap { $0?.code }
            isClosed =
                closed.contains(true) && cards.firstIndex(where: isSigned).map { closed[$0] } ?? false
        }

        var coded: [(code: String, subject: Bytes16)] {
            cards.first.map { card in codes.map { ($0, card.subject) } } ?? []
        }
    }

    /// What a child is found by: code and names without accents, case or controls.
    static func searchable(_ child: Child) -> String {
        let text = Fold.search(([child.code, child.name ?? ""] + child.otherNames).joined(separator: " "))
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    }

    /// What is neither searched in nor sorted by is not read: a hundred thousand moments and stays take their time.
    private static let looked: Set<String> = ["code", "state", "fullName", "otherNames"]

    /// Each word once.
    static func words(of children: [Child]) -> [Word] {
        var words: [Word] = []
        for child in children {
            for (place, text) in searchable(child).split(separator: " ").enumerated() {
                let word = Word(text: text, isCode: place == 0)
                if !words.contains(word) { words.append(word) }
            }
        }
        return words
    }

    /// - Parameter cards: a child's stand together, the newest first.
    static func list(_ cards: [RosterCard], isSigned: (RosterCard) -> Bool) -> [Listed] {
        byChild(cards).map { Listed($0, isSigned: isSigned) }
    }

    static func byChild(_ cards: [RosterCard]) -> [[RosterCard]] {
        var all: [[RosterCard]] = []
        all.reserveCapacity(cards.count)
        for card in cards {
            if all.last?.first?.subject == card.subject {
                all[all.count - 1].append(card)
            } else {
                all.append([card])
            }
        }
        return all
    }

    /// Magic `maiamri5` · size u64 · list of u64 left out · children u32 · of them perhaps open u32 · list of u16, one
    /// for each page of words.
    static func head(
        _ size: UInt64, _ leftOut: [UInt64], _ children: Int, _ open: Int, _ blocks: [UInt16]
    ) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamri5")
        out.integer(size)
        out.integer(UInt32(leftOut.count))
        for number in leftOut { out.integer(number) }
        out.integer(UInt32(children))
        out.integer(UInt32(open))
        out.integer(UInt32(blocks.count))
        for block in blocks { out.integer(block) }
        return out.bytes
    }

    static func head(
        _ bytes: [UInt8]
    ) throws(SealingError) -> (
        size: UInt64, leftOut: [UInt64], children: Int, open: Int, blocks: [UInt16: Int]
    ) {
        var reader = try CanonicalReader(bytes, magic: "maiamri5")
        let size: UInt64 = try reader.integer()
        var leftOut: [UInt64] = []
        for _ in 0..<(try reader.count(minimum: 8)) { leftOut.append(try reader.integer()) }
        let children = Int(try reader.integer(UInt32.self))
        let open = Int(try reader.integer(UInt32.self))
        guard open <= children else { throw .malformed }
        var blocks: [UInt16: Int] = [:]
        for page in 0..<(try reader.count(minimum: 2)) { blocks[try reader.integer()] = page + 1 }
        try reader.end()
        return (size, leftOut, children, open, blocks)
    }

    /// Magic `maiamri4` · list of children, each a list of cards in one `string`.
    static func page(_ children: ArraySlice<Listed>) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamri4")
        out.reserve(children.count * 256)
        out.integer(UInt32(children.count))
        for one in children {
            let bytes = one.cards.map(\.bytes)
            out.integer(UInt32(bytes.reduce(4) { $0 + 4 + $1.count }))
            out.integer(UInt32(bytes.count))
            for card in bytes { out.string(card) }
        }
        return out.bytes
    }

    static func cards(
        on bytes: [UInt8], where isWanted: (Int) -> Bool
    ) throws(SealingError) -> [[RosterCard]] {
        var reader = try CanonicalReader(bytes, magic: "maiamri4")
        var found: [[RosterCard]] = []
        for place in 0..<(try reader.count(minimum: 8)) {
            let length = Int(try reader.integer(UInt32.self))
            guard isWanted(place) else {
                _ = try reader.slice(length)
                continue
            }
            var cards: [RosterCard] = []
            for _ in 0..<(try reader.count(minimum: 4)) {
                cards.append(try RosterCard(bytes: try reader.string()))
            }
            found.append(cards)
        }
        try reader.end()
        return found
    }
}
