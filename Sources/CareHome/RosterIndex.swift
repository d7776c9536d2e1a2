import CareRecords
import Foundation
import Sealing
import Vault

/// The names of all children, folded for searching, as one run of bytes.
///
/// A child has a line for each card that may be its newest: what is found here is looked up before it is shown.
struct RosterIndex {
    /// Size of the log up to which every card is in it.
    private(set) var size: UInt64
    /// For each line, whose it is and where it begins.
    private var owners: [Bytes16] = []
    private var starts: [UInt32] = []
    /// Lines: a space before each word, a newline at the end.
    private var text: [UInt8] = []

    init(_ cards: [RosterCard], size: UInt64) {
        self.size = size
        add(cards)
    }

    /// Takes out the lines of these children and puts their cards of now in.
    mutating func replace(_ subjects: Set<Bytes16>, with cards: [RosterCard], size: UInt64) {
        let old = self
        (owners, starts, text) = ([], [], [])
        for line in old.owners.indices where !subjects.contains(old.owners[line]) {
            append(old.text[old.range(of: line)], of: old.owners[line])
        }
        add(cards)
        self.size = size
    }

    private mutating func add(_ cards: [RosterCard]) {
        for card in cards {
            // What is not searched in is not read: a hundred thousand moments and stays take their time.
            let cells = card.cells.filter { ["code", "fullName", "otherNames"].contains($0.key) }
            guard let child = Child(card.subject, cells) else { continue }
            let line = " " + Self.searchable(child) + "\n"
            append(Array(line.utf8)[...], of: card.subject)
        }
    }

    private mutating func append(_ line: ArraySlice<UInt8>, of subject: Bytes16) {
        owners.append(subject)
        starts.append(UInt32(text.count))
        text += line
    }

    private func range(of line: Int) -> Range<Int> {
        Int(starts[line])..<(line + 1 < starts.count ? Int(starts[line + 1]) : text.count)
    }

    /// What a child is found by: code and names without accents, case or controls, a zero among which would end
    /// the text for the C library's search.
    static func searchable(_ child: Child) -> String {
        let text = Fold.search(([child.code, child.name ?? ""] + child.otherNames).joined(separator: " "))
        return String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    }

    /// Children one of whose lines has for each word one that begins with it.
    func matches(_ words: [String]) -> Set<Bytes16> {
        guard let first = words.first else { return Set(owners) }
        let wanted = words.map { Array((" " + $0).utf8) }
        var found: Set<Bytes16> = []
        var line = 0
        each(Array((" " + first).utf8)) { place in
            line = self.line(at: place, from: line)
            let range = range(of: line)
            if wanted.allSatisfy({ holds($0, in: range) }) { found.insert(owners[line]) }
            return range.upperBound
        }
        return found
    }

    /// Codes of all children, and whose they are.
    var owned: [(code: String, subject: Bytes16)] {
        owners.indices.map { line in
            let word = text[range(of: line)].dropFirst().prefix { $0 != 32 && $0 != 10 }
            return (String(decoding: word, as: UTF8.self).uppercased(), owners[line])
        }
    }
    var codes: [String] { owned.map(\.code) }

    /// Calls `body` with each place where `word` stands; it says where to go on.
    private func each(_ word: [UInt8], _ body: (Int) -> Int) {
        // The C library's search is the fastest there is, and wants a zero at the end.
        let (text, word) = (text + [0], word + [0])
        text.withUnsafeBytes { text in
            word.withUnsafeBytes { word in
                guard let start = text.bindMemory(to: CChar.self).baseAddress,
                    let wanted = word.bindMemory(to: CChar.self).baseAddress
                else { return }
                var place = 0
                while place < text.count, let hit = strstr(start + place, wanted) {
                    place = body(UnsafePointer(hit) - start)
                }
            }
        }
    }

    private func holds(_ word: [UInt8], in range: Range<Int>) -> Bool {
        guard range.count >= word.count else { return false }
        return (range.lowerBound...range.upperBound - word.count).contains { start in
            word.indices.allSatisfy { text[start + $0] == word[$0] }
        }
    }

    /// The line that holds `place`, at or after `line`.
    private func line(at place: Int, from line: Int) -> Int {
        var (low, high) = (line, starts.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if Int(starts[middle]) <= place { low = middle } else { high = middle - 1 }
        }
        return low
    }
}

extension RosterIndex {
    /// Magic `maiamri1` · size u64 · lines u32 · owners · starts · text.
    var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamri1")
        out.integer(size)
        out.integer(UInt32(owners.count))
        for owner in owners { out.fixed(owner) }
        for start in starts { out.integer(start) }
        out.string(text)
        return out.bytes
    }

    init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamri1")
        size = try reader.integer()
        let count = try reader.count(minimum: 20)
        owners.reserveCapacity(count)
        starts.reserveCapacity(count)
        for _ in 0..<count { owners.append(try reader.fixed16()) }
        for _ in 0..<count { starts.append(try reader.integer()) }
        text = try reader.string()
        try reader.end()
        guard starts.allSatisfy({ $0 < text.count }), text.last == 10 || text.isEmpty
        else { throw .malformed }
    }
}
