import Sealing

/// One version of one entry of a child's record, its fields sealed one by one.
///
/// Blob: key epoch u32 · nonce 16 · head length u32 · head · cells · zeros up to a padded size. Each part is
/// sealed under the child's row key with nonce ‖ u64 position; the head (position 0) holds section, entry,
/// version and the length of every cell, so a reader of the file sees neither names nor numbers of fields.
struct Row {
    let id: Bytes16
    var section: String
    var entry: Bytes16
    var version: UInt32
    var conflicted: Bool
    /// nil marks a field that was taken away.
    var cells: [(key: String, value: [UInt8]?)]

    init(
        id: Bytes16, section: String, entry: Bytes16, version: UInt32, conflicted: Bool,
        cells: [(key: String, value: [UInt8]?)]
    ) {
        self.id = id
        self.section = section
        self.entry = entry
        self.version = version
        self.conflicted = conflicted
        self.cells = cells
    }

    static func context(
        _ key: CaseKey, vault: Bytes16, row: Bytes16, position: UInt64, version: UInt32, kind: UInt8
    ) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamce1")
        out.fixed(vault)
        out.fixed(key.subject)
        out.integer(key.compartment)
        out.integer(key.epoch)
        out.fixed(key.id)
        out.fixed(row)
        out.integer(position)
        out.integer(version)
        out.integer(kind)
        return out.bytes
    }

    static func nonce(_ salt: [UInt8], _ position: UInt64) -> [UInt8] {
        salt + (0..<8).map { UInt8(truncatingIfNeeded: position >> (8 * UInt64($0))) }
    }

    /// Nonce and context of one cell after another: all that differs is the position.
    private struct Place {
        private(set) var nonce: [UInt8]
        private(set) var context: [UInt8]

        init(salt: [UInt8], key: CaseKey, vault: Bytes16, row: Bytes16, version: UInt32) {
            nonce = Row.nonce(salt, 0)
            context = Row.context(key, vault: vault, row: row, position: 0, version: version, kind: 1)
        }

        mutating func move(to position: UInt64) {
            // In the context the position stands before a version of four bytes and a kind of one.
            let start = context.count - 13
            for index in 0..<8 {
                let byte = UInt8(truncatingIfNeeded: position >> (8 * UInt64(index)))
                nonce[16 + index] = byte
                context[start + index] = byte
            }
        }
    }

    func sealed(under key: CaseKey, vault: Bytes16) -> [UInt8] {
        let salt = Random.bytes(16)
        var parts: [[UInt8]] = []
        parts.reserveCapacity(cells.count)
        var place = Place(salt: salt, key: key, vault: vault, row: id, version: version)
        for (index, cell) in cells.enumerated() {
            place.move(to: UInt64(index + 1))
            parts.append(
                Box.seal(
                    Padding.pad(Self.plain(cell), least: cell.key.hasSuffix("Name") ? 64 : 32),
                    key: key.rowKey, nonce: place.nonce, context: place.context))
        }
        var head = CanonicalWriter(magic: "maiamhd1")
        head.text(section)
        head.fixed(entry)
        head.integer(version)
        head.integer(UInt8(conflicted ? 1 : 0))
        head.integer(UInt32(parts.count))
        for part in parts { head.integer(UInt32(part.count)) }
        let sealedHead = Box.seal(
            Padding.pad(head.bytes), key: key.rowKey, nonce: Self.nonce(salt, 0),
            context: Self.context(key, vault: vault, row: id, position: 0, version: 0, kind: 1))
        var out = CanonicalWriter(magic: "maiamrw1")
        out.integer(key.epoch)
        out.raw(salt)
        out.string(sealedHead)
        for part in parts { out.raw(part) }
        let filler = Padding.size(out.bytes.count) - out.bytes.count
        return out.bytes + [UInt8](repeating: 0, count: filler)
    }

    private static func plain(_ cell: (key: String, value: [UInt8]?)) -> [UInt8] {
        var out: [UInt8] = []
        let kind: UInt8 = cell.value == nil ? 3 : cell.value?.isEmpty == true ? 2 : 1
        let name = cell.key.utf8
        out.reserveCapacity(2 + name.count + (cell.value?.count ?? 0))
        out.append(kind)
        out.append(UInt8(name.count))
        out += name
        out += cell.value ?? []
        return out
    }

    static func epoch(of blob: [UInt8]) throws(SealingError) -> UInt32 {
        var reader = try CanonicalReader(blob, magic: "maiamrw1")
        return try reader.integer()
    }

    init(opening blob: [UInt8], id: Bytes16, key: CaseKey, vault: Bytes16) throws(SealingError) {
        var reader = try CanonicalReader(blob, magic: "maiamrw1")
        guard try reader.integer(UInt32.self) == key.epoch else { throw .refused }
        let salt = try reader.raw(16)
        let sealedHead = try reader.string()
        let headBytes = try Padding.unpad(
            try Box.open(
                sealedHead, key: key.rowKey, nonce: Self.nonce(salt, 0),
                context: Self.context(key, vault: vault, row: id, position: 0, version: 0, kind: 1)))
        var head = try CanonicalReader(headBytes, magic: "maiamhd1")
        self.id = id
        section = try head.text()
        entry = try head.fixed16()
        version = try head.integer()
        let flag = try head.integer(UInt8.self)
        guard flag <= 1 else { throw .malformed }
        conflicted = flag == 1
        cells = []
        let count = try head.count(minimum: 4)
        cells.reserveCapacity(count)
        var place = Place(salt: salt, key: key, vault: vault, row: id, version: version)
        for index in 0..<count {
            let length: UInt32 = try head.integer()
            place.move(to: UInt64(index + 1))
            let padded = try Box.open(
                try reader.raw(Int(length)), key: key.rowKey, nonce: place.nonce, context: place.context)
            cells.append(try Self.cell(padded))
        }
        try head.end()
        guard Padding.size(reader.position) == blob.count, blob[reader.position...].allSatisfy({ $0 == 0 })
        else { throw .malformed }
    }

    private static func cell(_ padded: [UInt8]) throws(SealingError) -> (key: String, value: [UInt8]?) {
        var plain: [UInt8]
        do { plain = try Padding.unpad(padded) } catch { plain = try Padding.unpad(padded, least: 64) }
        guard plain.count >= 2, plain.count >= 2 + Int(plain[1]),
            let name = String(validating: plain[2..<2 + Int(plain[1])], as: UTF8.self)
        else { throw .malformed }
        let value = Array(plain[(2 + Int(plain[1]))...])
        switch plain[0] {
        case 1 where !value.isEmpty: return (name, value)
        case 2 where value.isEmpty: return (name, [])
        case 3 where value.isEmpty: return (name, nil)
        default: throw .malformed
        }
    }
}
