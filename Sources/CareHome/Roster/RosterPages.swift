import CareRecords
import Sealing
import Vault

/// How the pages of a roster are laid out.
extension RosterIndex {
    struct Word: Equatable {
        let text: Substring
        let isCode: Bool
    }

    /// What a child is found by: code and names without accents, case or controls.
    static func searchable(_ child: Child) -> String {
        let text = Fold.search(([child.code, child.name ?? ""] + child.otherNames).joined(separator: " "))
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    }

    /// What is not searched in is not read: a hundred thousand moments and stays take their time.
    private static let searched: Set<String> = ["code", "fullName", "otherNames"]

    /// Each word once.
    static func words(of cards: [RosterCard]) -> [Word] {
        var words: [Word] = []
        for card in cards {
            guard let child = Child(card, searched) else { continue }
            for (place, text) in searchable(child).split(separator: " ").enumerated() {
                let word = Word(text: text, isCode: place == 0)
                if !words.contains(word) { words.append(word) }
            }
        }
        return words
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

    /// Magic `maiamri3` · size u64 · list of u64 left out · children u32 · list of u16, one for each page of words.
    static func head(_ size: UInt64, _ leftOut: [UInt64], _ children: Int, _ blocks: [UInt16]) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamri3")
        out.integer(size)
        out.integer(UInt32(leftOut.count))
        for number in leftOut { out.integer(number) }
        out.integer(UInt32(children))
        out.integer(UInt32(blocks.count))
        for block in blocks { out.integer(block) }
        return out.bytes
    }

    static func head(
        _ bytes: [UInt8]
    ) throws(SealingError) -> (size: UInt64, leftOut: [UInt64], children: Int, blocks: [UInt16: Int]) {
        var reader = try CanonicalReader(bytes, magic: "maiamri3")
        let size: UInt64 = try reader.integer()
        var leftOut: [UInt64] = []
        for _ in 0..<(try reader.count(minimum: 8)) { leftOut.append(try reader.integer()) }
        let children = Int(try reader.integer(UInt32.self))
        var blocks: [UInt16: Int] = [:]
        for page in 0..<(try reader.count(minimum: 2)) { blocks[try reader.integer()] = page + 1 }
        try reader.end()
        return (size, leftOut, children, blocks)
    }

    /// Magic `maiamri4` · list of children, each a list of cards in one `string`.
    static func page(_ children: ArraySlice<[RosterCard]>) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamri4")
        out.reserve(children.count * 256)
        out.integer(UInt32(children.count))
        for cards in children {
            let bytes = cards.map(\.bytes)
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
