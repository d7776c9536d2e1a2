import Sealing

/// An author's slip, its items held against opened cells one after another, where they lie.
struct SlipReader {
    let subject: Bytes16
    let compartment: UInt8
    let change: UInt64
    let previous: Bytes32
    private var reader: CanonicalReader
    /// Items that no cell was held against yet.
    private var left: Int

    init(_ bytes: [UInt8], vault: Bytes16) throws(SealingError) {
        reader = try CanonicalReader(bytes, magic: "maiamsp1")
        guard try reader.fixed16() == vault else { throw .refused }
        subject = try reader.fixed16()
        compartment = try reader.integer()
        change = try reader.integer()
        previous = try reader.fixed32()
        _ = try reader.fixed32()
        left = try reader.count(minimum: 57)
    }

    /// The next item must be this cell: of its name, version, kind and value.
    mutating func take(_ cell: Row.Cell, of row: Row) throws(SealingError) {
        guard left > 0 else { throw .refused }
        left -= 1
        let section = row.section.utf8
        guard try reader.fixed16() == row.entry,
            Int(try reader.integer(UInt32.self)) == section.count + 1 + cell.name.count
        else { throw .refused }
        let field = try reader.slice(section.count + 1 + cell.name.count)
        guard field.prefix(section.count).elementsEqual(section),
            field[field.startIndex + section.count] == 0x2E,
            field.suffix(cell.name.count) == cell.name,
            try reader.integer(UInt32.self) == row.version,
            try reader.integer(UInt8.self) == cell.kind | (row.conflicted ? 0x80 : 0),
            try reader.fixed32() == Digest.blake2b(cell.value)
        else { throw .refused }
    }

    /// The reason, once every item was met.
    mutating func end() throws(SealingError) -> String {
        guard left == 0 else { throw .refused }
        let reason = try reader.text()
        _ = try reader.text()
        try reader.end()
        return reason
    }
}
