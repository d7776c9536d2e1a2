import Foundation
import Sealing

/// Folded words that begin alike, and on whose cards they stand.
///
/// Layout: magic `maiamri2` · list of numbers of children u32, one for each word · `string` of the words, a newline
/// before each, a newline and a zero after the last: so the C library's search, which is the fastest there is, ends.
struct WordBlock {
    private var children: [UInt32] = []
    private var text: [UInt8] = []

    var isEmpty: Bool { children.isEmpty }

    /// Adds a word of a child; the numbers go up.
    mutating func add(_ word: some Sequence<UInt8>, of child: Int) {
        children.append(UInt32(child))
        text.append(10)
        text += word
    }

    var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamri2")
        out.reserve(children.count * 4 + text.count + 32)
        out.integer(UInt32(children.count))
        for child in children { out.integer(child) }
        out.string(text + [10, 0])
        return out.bytes
    }

    /// Children one of whose words in the block begins so.
    static func children(_ word: [UInt8], in bytes: [UInt8]) throws(SealingError) -> Set<Int> {
        let (start, text) = try parts(bytes)
        var found: Set<Int> = []
        let wanted = ([10] + word + [0]).map { CChar(bitPattern: $0) }
        bytes.withUnsafeBytes { all in
            let words = UnsafeRawBufferPointer(rebasing: all[text])
            guard let base = words.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
            var (place, before) = (0, 0)
            while let hit = strstr(base + place, wanted) {
                let at = UnsafePointer(hit) - base
                before += newlines(words[place..<at])
                let child = all.loadUnaligned(fromByteOffset: start + 4 * before, as: UInt32.self)
                found.insert(Int(UInt32(littleEndian: child)))
                (place, before) = (at + 1, before + 1)
            }
        }
        return found
    }

    /// Every word of the block.
    static func words(in bytes: [UInt8]) throws(SealingError) -> [String] {
        bytes[try parts(bytes).text].dropLast().split(separator: 10).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Where the numbers begin, and where the words stand; as many as there are numbers.
    private static func parts(_ bytes: [UInt8]) throws(SealingError) -> (start: Int, text: Range<Int>) {
        var reader = try CanonicalReader(bytes, magic: "maiamri2")
        let count = try reader.count(minimum: 4)
        let start = reader.position
        _ = try reader.slice(4 * count)
        let length: UInt32 = try reader.integer()
        let text = reader.position..<reader.position + Int(length)
        _ = try reader.slice(Int(length))
        try reader.end()
        guard bytes[..<text.upperBound].last == 0, bytes.withUnsafeBytes({ newlines($0[text]) }) == count + 1
        else { throw .malformed }
        return (start, text)
    }

    private static func newlines(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        var count = 0
        for byte in UnsafeRawBufferPointer(rebasing: bytes) { count &+= byte == 10 ? 1 : 0 }
        return count
    }
}
