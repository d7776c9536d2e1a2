import Sealing

/// What an author signs about one compartment of one child: content, never ciphertext.
struct Slip: Hashable {
    struct Item: Hashable {
        let entry: Bytes16
        let field: String
        let version: UInt32
        let kind: UInt8
        let value: Bytes32
    }
    let subject: Bytes16
    let compartment: UInt8
    let change: UInt64
    let previous: Bytes32
    let opening: Bytes32
    let items: [Item]
    let reason: String
    let origin: String

    static func items(of row: Row) -> [Item] {
        row.cells.map { cell in
            Item(
                entry: row.entry, field: row.section + "." + cell.key, version: row.version,
                kind: (cell.value == nil ? 3 : cell.value?.isEmpty == true ? 2 : 1)
                    | (row.conflicted ? 0x80 : 0),
                value: Digest.blake2b(cell.value ?? []))
        }
    }

    func bytes(vault: Bytes16) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamsp1")
        // More than most take, so that it is not moved while it grows.
        out.reserve(256 + 96 * items.count)
        out.fixed(vault)
        out.fixed(subject)
        out.integer(compartment)
        out.integer(change)
        out.fixed(previous)
        out.fixed(opening)
        out.integer(UInt32(items.count))
        for item in items {
            out.fixed(item.entry)
            out.text(item.field)
            out.integer(item.version)
            out.integer(item.kind)
            out.fixed(item.value)
        }
        out.text(reason)
        out.text(origin)
        return out.bytes
    }

    init(
        subject: Bytes16, compartment: UInt8, change: UInt64, previous: Bytes32, items: [Item],
        reason: String,
        origin: String
    ) {
        self.subject = subject
        self.compartment = compartment
        self.change = change
        self.previous = previous
        opening = Bytes32(Random.bytes(32)) ?? .zero
        self.items = items
        self.reason = reason
        self.origin = origin
    }

    init(bytes: [UInt8], vault: Bytes16) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamsp1")
        guard try reader.fixed16() == vault else { throw .refused }
        subject = try reader.fixed16()
        compartment = try reader.integer()
        change = try reader.integer()
        previous = try reader.fixed32()
        opening = try reader.fixed32()
        var items: [Item] = []
        for _ in 0..<(try reader.count(minimum: 57)) {
            items.append(
                Item(
                    entry: try reader.fixed16(), field: try reader.text(), version: try reader.integer(),
                    kind: try reader.integer(), value: try reader.fixed32()))
        }
        self.items = items
        reason = try reader.text()
        origin = try reader.text()
        try reader.end()
    }

    /// Sealed as an ordinary row of kind 2: key epoch u32 · nonce 16 · ciphertext.
    func sealed(under key: CaseKey, id: Bytes16, vault: Bytes16) -> [UInt8] {
        Self.sealed(bytes(vault: vault), under: key, id: id, vault: vault)
    }

    /// The same of bytes that somebody has signed.
    static func sealed(_ bytes: [UInt8], under key: CaseKey, id: Bytes16, vault: Bytes16) -> [UInt8] {
        let salt = Random.shown(16)
        var out = CanonicalWriter(magic: "maiamrw1")
        out.reserve(8 + 4 + 16 + Padding.size(bytes.count + 4) + Box.overhead)
        out.integer(key.epoch)
        out.raw(salt)
        out.append { out in
            let start = out.count
            Padding.pad(bytes.count, to: &out) { $0.append(contentsOf: bytes) }
            Box.seal(
                tailOf: &out, from: start, key: key.rowKey, nonce: Row.nonce(salt, 0),
                context: Row.context(key, vault: vault, row: id, position: 0, version: 0, kind: 2))
        }
        return out.bytes
    }

    /// The signed bytes of a slip row.
    static func open(_ blob: [UInt8], id: Bytes16, key: CaseKey, vault: Bytes16) throws(SealingError)
        -> [UInt8]
    {
        var reader = try CanonicalReader(blob, magic: "maiamrw1")
        guard try reader.integer(UInt32.self) == key.epoch else { throw .refused }
        let salt = try reader.raw(16)
        return try Padding.unpad(
            try Box.open(
                try reader.slice(blob.count - reader.position), key: key.rowKey, nonce: Row.nonce(salt, 0),
                context: Row.context(key, vault: vault, row: id, position: 0, version: 0, kind: 2)))
    }
}
