import Sealing

/// What the entries about custody carry; all numbers little-endian, every field of fixed width.
extension Payload {
    static let erase: StaticString = "maiamer1"
    static let hold: StaticString = "maiamho1"
    static let holdReleased: StaticString = "maiamhr1"

    /// `erase`, `hold` and `holdReleased`: magic · child 16.
    static func subject(_ subject: Bytes16, magic: StaticString) -> [UInt8] {
        var out = CanonicalWriter(magic: magic)
        out.fixed(subject)
        return out.bytes
    }

    static func subject(_ bytes: [UInt8], magic: StaticString) throws(SealingError) -> Bytes16 {
        var reader = try CanonicalReader(bytes, magic: magic)
        let subject = try reader.fixed16()
        try reader.end()
        return subject
    }

    /// `erased`: magic `maiamed1` · child 16 · number of the order u64 · wraps destroyed u32 · bytes scanned u64.
    struct Erased: Hashable {
        let subject: Bytes16
        let ordered: UInt64
        let wraps: UInt32
        let scanned: UInt64

        var bytes: [UInt8] {
            var out = CanonicalWriter(magic: "maiamed1")
            out.fixed(subject)
            out.integer(ordered)
            out.integer(wraps)
            out.integer(scanned)
            return out.bytes
        }

        init(subject: Bytes16, ordered: UInt64, wraps: UInt32, scanned: UInt64) {
            self.subject = subject
            self.ordered = ordered
            self.wraps = wraps
            self.scanned = scanned
        }

        init(bytes: [UInt8]) throws(SealingError) {
            var reader = try CanonicalReader(bytes, magic: "maiamed1")
            subject = try reader.fixed16()
            ordered = try reader.integer()
            wraps = try reader.integer()
            scanned = try reader.integer()
            try reader.end()
        }
    }
}
