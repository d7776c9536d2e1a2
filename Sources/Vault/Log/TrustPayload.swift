import Sealing

/// What the entries carry that take back a person's word, and that tell the time.
extension Payload {
    /// `clock`: magic `maiamct1` · seconds since 1970 i64.
    static func clock(_ time: Int64) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamct1")
        out.integer(time)
        return out.bytes
    }

    static func clock(_ bytes: [UInt8]) throws(SealingError) -> Int64 {
        var reader = try CanonicalReader(bytes, magic: "maiamct1")
        let time = try reader.integer(Int64.self)
        try reader.end()
        return time
    }

    /// `distrusted`: magic `maiamdt1` · person 16 · number of an entry u64.
    struct Distrust: Hashable {
        let person: Bytes16
        let from: UInt64

        init(person: Bytes16, from: UInt64) { (self.person, self.from) = (person, from) }

        var bytes: [UInt8] {
            var out = CanonicalWriter(magic: "maiamdt1")
            out.fixed(person)
            out.integer(from)
            return out.bytes
        }

        init(bytes: [UInt8]) throws(SealingError) {
            var reader = try CanonicalReader(bytes, magic: "maiamdt1")
            person = try reader.fixed16()
            from = try reader.integer()
            try reader.end()
        }
    }
}
