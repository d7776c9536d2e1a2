import Sealing

/// A set of numbers of entries, one bit for each: a million of them take 125 kB.
struct EntryNumbers: Sendable {
    private var words: [UInt64] = []

    func contains(_ number: UInt64) -> Bool {
        let word = Int(clamping: number / 64)
        return word < words.count && words[word] & (1 << (number % 64)) != 0
    }

    mutating func insert(_ number: UInt64) {
        let word = Int(clamping: number / 64)
        while words.count <= word { words.append(0) }
        words[word] |= 1 << (number % 64)
    }

    mutating func remove(_ number: UInt64) {
        let word = Int(clamping: number / 64)
        if word < words.count { words[word] &= ~(1 << (number % 64)) }
    }

    mutating func formUnion(_ other: EntryNumbers) {
        while words.count < other.words.count { words.append(0) }
        for (index, word) in other.words.enumerated() { words[index] |= word }
    }

    init() {}

    /// List of u64, the lowest numbers first.
    func write(to out: inout CanonicalWriter) {
        out.integer(UInt32(words.count))
        for word in words { out.integer(word) }
    }

    init(from reader: inout CanonicalReader) throws(SealingError) {
        for _ in 0..<(try reader.count(minimum: 8)) { words.append(try reader.integer()) }
    }
}
