import Sealing

/// What the entries about custody carry; all numbers little-endian, every field of fixed width.
extension Payload {
    static let erase: StaticString = "maiamer1"
    static let hold: StaticString = "maiamho1"
    static let holdReleased: StaticString = "maiamhr1"

    static let destroyed: StaticString = "maiambd1"

    /// `erase`, `hold` and `holdReleased`: magic · child 16. `backupDestroyed`: magic · id of the backup 16.
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

    static let setAside: StaticString = "maiamsa1"

    /// `setAside`: magic · number of an entry u64.
    static func number(_ number: UInt64, magic: StaticString) -> [UInt8] {
        var out = CanonicalWriter(magic: magic)
        out.integer(number)
        return out.bytes
    }

    static func number(_ bytes: [UInt8], magic: StaticString) throws(SealingError) -> UInt64 {
        var reader = try CanonicalReader(bytes, magic: magic)
        let number = try reader.integer(UInt64.self)
        try reader.end()
        return number
    }

    /// `proposal`: magic `maiampr1` · act u16 · matter (u32 length and bytes).
    static func proposal(_ act: ActCode, matter: [UInt8]) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiampr1")
        out.integer(act.rawValue)
        out.string(matter)
        return out.bytes
    }

    static func proposal(_ bytes: [UInt8]) throws(SealingError) -> (ActCode, [UInt8]) {
        var reader = try CanonicalReader(bytes, magic: "maiampr1")
        guard let act = ActCode(rawValue: try reader.integer()) else { throw .malformed }
        let matter = try reader.string()
        try reader.end()
        return (act, matter)
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

    /// `restored`: magic `maiamrs2` · base size u64 · base root 32 · abandoned size u64 · abandoned root 32 ·
    /// id of the data backup 16 · id of the key backup 16 · why a copy past its time was taken · children whose
    /// erasure was lost, and those whose hold was (u32 count, 16 each). Nothing is given up unless abandoned is the
    /// longer one.
    struct Restored: Hashable {
        /// The log that was in the backup.
        let base: Anchor
        /// The newest log that was known and is given up.
        let abandoned: Anchor
        let data: Bytes16
        let keys: Bytes16
        let reason: String
        let erased: [Bytes16]
        let held: [Bytes16]

        /// What is proposed: all of it but where the new log goes on, which the proposal itself moves.
        var matter: [UInt8] { Array(bytes.dropFirst(48)) }

        /// What is proposed, with no place in the log yet.
        init?(matter: [UInt8]) {
            let nowhere = CanonicalWriter(magic: "maiamrs2").bytes + [UInt8](repeating: 0, count: 40)
            guard let read = try? Self(bytes: nowhere + matter) else { return nil }
            self = read
        }

        var bytes: [UInt8] {
            var out = CanonicalWriter(magic: "maiamrs2")
            out.integer(base.size)
            out.fixed(base.root)
            out.integer(abandoned.size)
            out.fixed(abandoned.root)
            out.fixed(data)
            out.fixed(keys)
            out.text(reason)
            for list in [erased, held] {
                out.integer(UInt32(list.count))
                for subject in list { out.fixed(subject) }
            }
            return out.bytes
        }

        init(
            base: Anchor, abandoned: Anchor, data: Bytes16, keys: Bytes16, reason: String = "",
            erased: [Bytes16] = [], held: [Bytes16] = []
        ) {
            self.reason = reason
            self.erased = erased
            self.held = held
            self.base = base
            self.abandoned = abandoned
            self.data = data
            self.keys = keys
        }

        init(bytes: [UInt8]) throws(SealingError) {
            var reader = try CanonicalReader(bytes, magic: "maiamrs2")
            base = Anchor(size: try reader.integer(), root: try reader.fixed32())
            abandoned = Anchor(size: try reader.integer(), root: try reader.fixed32())
            data = try reader.fixed16()
            keys = try reader.fixed16()
            reason = try reader.text()
            erased = try Self.list(&reader)
            held = try Self.list(&reader)
            try reader.end()
        }

        private static func list(_ reader: inout CanonicalReader) throws(SealingError) -> [Bytes16] {
            var subjects: [Bytes16] = []
            for _ in 0..<(try reader.count(minimum: 16)) { subjects.append(try reader.fixed16()) }
            return subjects
        }

        /// Out of what was proposed; where the new log goes on is not known yet.
        init(proposed matter: [UInt8]) throws(SealingError) {
            let blank = [UInt8](repeating: 0, count: 40)
            try self.init(bytes: Array("maiamrs2".utf8) + blank + matter)
        }
    }
}
