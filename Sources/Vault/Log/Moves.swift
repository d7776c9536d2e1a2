import Sealing

/// Rows sealed anew under newer keys; what their authors signed stays as it is.
extension Payload {
    struct Move: Hashable {
        let row: Bytes16
        let old: Bytes32
        let new: Bytes32
    }

    /// `resealed`: magic `maiamrl1` · list (u32 count) of row 16 · digest before 32 · digest after 32.
    static func resealed(_ moves: [Move]) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamrl1")
        out.reserve(12 + 80 * moves.count)
        out.integer(UInt32(moves.count))
        for move in moves {
            out.fixed(move.row)
            out.fixed(move.old)
            out.fixed(move.new)
        }
        return out.bytes
    }

    static func resealed(_ bytes: [UInt8]) throws(SealingError) -> [Move] {
        var reader = try CanonicalReader(bytes, magic: "maiamrl1")
        var moves: [Move] = []
        for _ in 0..<(try reader.count(minimum: 80)) {
            moves.append(
                Move(row: try reader.fixed16(), old: try reader.fixed32(), new: try reader.fixed32()))
        }
        try reader.end()
        return moves
    }
}

/// What became of the rows of one child since they were written.
struct Moves {
    private var digests: [Bytes16: [(old: Bytes32, new: Bytes32, number: UInt64)]] = [:]

    init(_ entries: [LogEntry]) {
        for entry in entries where entry.act == .resealed {
            for move in (try? Payload.resealed(entry.payload)) ?? [] {
                digests[move.row, default: []].append((move.old, move.new, entry.number))
            }
        }
    }

    /// The digest a row must have now, and the entry that sealed it last; nil where that is the one that wrote it.
    func now(_ named: LogEntry.RowDigest) -> (digest: Bytes32, resealed: UInt64?) {
        var now: (digest: Bytes32, resealed: UInt64?) = (named.digest, nil)
        for step in digests[named.id] ?? [] where step.old == now.digest { now = (step.new, step.number) }
        return now
    }
}
