import Sealing

/// A file in chunks as they are sealed: what was read, then zeros up to a size that tells little of its length.
struct PaddedFlow {
    private static let size = StreamKey.chunkSize
    private(set) var length = 0
    private var waiting: [UInt8] = []
    private var given = 0
    private var ended = false

    /// A whole chunk at least, above that a Padmé size.
    static func padded(_ length: Int) -> Int { max(size, Padding.size(length)) }

    mutating func next(_ read: (Int) throws -> [UInt8]) throws -> (chunk: [UInt8], isLast: Bool) {
        // One byte more than a chunk tells whether another follows.
        while !ended, waiting.count <= Self.size {
            let part = try read(Self.size)
            ended = part.isEmpty
            length += part.count
            waiting += part
        }
        var chunk = Array(waiting.prefix(Self.size))
        waiting.removeFirst(chunk.count)
        given += chunk.count
        guard ended else { return (chunk, false) }
        let zeros = min(Self.size - chunk.count, Self.padded(length) - given)
        if waiting.isEmpty {
            chunk += repeatElement(0, count: zeros)
            given += zeros
        }
        return (chunk, given == Self.padded(length))
    }
}
