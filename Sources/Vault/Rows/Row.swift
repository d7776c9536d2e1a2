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
        let salt = Random.shown(16)
        let sizes = cells.map(Self.size)
        var head = CanonicalWriter(magic: "maiamhd1")
        head.text(section)
        head.fixed(entry)
        head.integer(version)
        head.integer(UInt8(conflicted ? 1 : 0))
        head.integer(UInt32(sizes.count))
        for size in sizes { head.integer(UInt32(size + Box.overhead)) }
        let sealedHead = Box.seal(
            Padding.pad(head.bytes), key: key.rowKey, nonce: Self.nonce(salt, 0),
            context: Self.context(key, vault: vault, row: id, position: 0, version: 0, kind: 1))
        let size = sizes.reduce(8 + 4 + 16 + 4 + sealedHead.count) { $0 + $1 + Box.overhead }
        var out = CanonicalWriter(magic: "maiamrw1")
        out.reserve(Padding.size(size))
        out.integer(key.epoch)
        out.raw(salt)
        out.string(sealedHead)
        var place = Place(salt: salt, key: key, vault: vault, row: id, version: version)
        out.append { bytes in
            for (index, cell) in cells.enumerated() {
                place.move(to: UInt64(index + 1))
                let start = bytes.count
                Self.pad(cell, to: &bytes)
                Box.seal(
                    tailOf: &bytes, from: start, key: key.rowKey, nonce: place.nonce, context: place.context)
            }
            bytes.append(contentsOf: repeatElement(0, count: Padding.size(size) - size))
        }
        return out.bytes
    }

    private static func count(_ cell: (key: String, value: [UInt8]?)) -> Int {
        2 + cell.key.utf8.count + (cell.value?.count ?? 0)
    }
    private static func least(_ cell: (key: String, value: [UInt8]?)) -> Int {
        cell.key.hasSuffix("Name") ? 64 : 32
    }
    private static func size(_ cell: (key: String, value: [UInt8]?)) -> Int {
        Padding.size(count(cell) + 4, least: least(cell))
    }

    /// Appends kind, name and value, padded.
    private static func pad(_ cell: (key: String, value: [UInt8]?), to out: inout [UInt8]) {
        let kind: UInt8 = cell.value == nil ? 3 : cell.value?.isEmpty == true ? 2 : 1
        Padding.pad(count(cell), least: least(cell), to: &out) { out in
            out.append(kind)
            out.append(UInt8(cell.key.utf8.count))
            out.append(contentsOf: cell.key.utf8)
            if let value = cell.value { out.append(contentsOf: value) }
        }
    }

    static func epoch(of blob: [UInt8]) throws(SealingError) -> UInt32 {
        var reader = try CanonicalReader(blob, magic: "maiamrw1")
        return try reader.integer()
    }

    init(opening blob: [UInt8], id: Bytes16, key: CaseKey, vault: Bytes16) throws(SealingError) {
        try self.init(
            opening: blob, id: id, key: key, vault: vault, keeping: { _ in true },
            each: { _, _ throws(SealingError) in })
    }

    /// Holds every cell against what its author signed; keeps those of the sections that are wanted.
    init(
        opening blob: [UInt8], id: Bytes16, key: CaseKey, vault: Bytes16, against slip: inout SlipReader,
        keeping: (String) -> Bool
    ) throws(SealingError) {
        try self.init(opening: blob, id: id, key: key, vault: vault, keeping: keeping) {
            row, cell throws(SealingError) in try slip.take(cell, of: row)
        }
    }

    private init(
        opening blob: [UInt8], id: Bytes16, key: CaseKey, vault: Bytes16, keeping: (String) -> Bool,
        each: (Row, Cell) throws(SealingError) -> Void
    ) throws(SealingError) {
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
        let keeps = keeping(section)
        if keeps { cells.reserveCapacity(count) }
        var place = Place(salt: salt, key: key, vault: vault, row: id, version: version)
        for index in 0..<count {
            let length: UInt32 = try head.integer()
            place.move(to: UInt64(index + 1))
            let cell = try Cell(
                try Box.open(
                    try reader.slice(Int(length)), key: key.rowKey, nonce: place.nonce,
                    context: place.context))
            try each(self, cell)
            if keeps { cells.append((cell.text, cell.kept)) }
        }
        try head.end()
        guard Padding.size(reader.position) == blob.count else { throw .malformed }
        for index in reader.position..<blob.count where blob[index] != 0 { throw .malformed }
    }
}
