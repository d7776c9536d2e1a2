public import Sealing

/// What stands on a child's card: found by search, pointed to by the log.
///
/// Its cells lie packed, since of a hundred thousand cards a few cells are looked at.
public struct RosterCard: Sendable {
    public let subject: Bytes16
    /// The entry that points to it, and whether its signature was checked on the walk.
    let number: UInt64
    let leaf: Bytes32
    let isProven: Bool
    /// One after another: length of the name u8 · name · 1 and length of the value u32 · value, or 0.
    private let packed: [UInt8]

    init(_ subject: Bytes16, _ cells: [(key: String, value: [UInt8]?)], of card: Subject.Card) {
        self.subject = subject
        (number, leaf, isProven) = (card.number, card.leaf, card.isProven)
        var packed: [UInt8] = []
        packed.reserveCapacity(cells.reduce(0) { $0 + 6 + $1.key.utf8.count + ($1.value?.count ?? 0) })
        for (key, value) in cells {
            packed.append(UInt8(truncatingIfNeeded: key.utf8.count))
            packed.append(contentsOf: key.utf8)
            packed.append(value == nil ? 0 : 1)
            guard let value else { continue }
            for shift in [0, 8, 16, 24] { packed.append(UInt8(truncatingIfNeeded: value.count >> shift)) }
            packed.append(contentsOf: value)
        }
        self.packed = packed
    }

    /// Of two cells of one name the first counts.
    public var cells: [String: [UInt8]?] {
        var cells: [String: [UInt8]?] = [:]
        each { name, value in
            let key = String(decoding: name, as: UTF8.self)
            if cells[key] == nil { cells[key] = .some(value.map { [UInt8]($0) }) }
        }
        return cells
    }

    /// Lends one cell after another; the value of one that was taken away is nil.
    public func each(_ body: (ArraySlice<UInt8>, ArraySlice<UInt8>?) -> Void) {
        var at = 0
        /// Nothing where the bytes end too early: they are sealed, and so are ours or of no use.
        func part(_ count: Int) -> ArraySlice<UInt8> {
            let end = min(at + count, packed.count)
            defer { at = end }
            return packed[at..<end]
        }
        while at < packed.count {
            let name = part(Int(part(1).first ?? 0))
            guard part(1).first == 1 else {
                body(name, nil)
                continue
            }
            let count = part(4).reversed().reduce(0) { $0 << 8 | Int($1) }
            body(name, part(count))
        }
    }
}

extension RosterCard {
    /// As a session keeps it.
    public var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamrc1")
        out.reserve(packed.count + 80)
        out.fixed(subject)
        out.integer(number)
        out.fixed(leaf)
        out.integer(UInt8(isProven ? 1 : 0))
        out.string(packed)
        return out.bytes
    }

    public init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamrc1")
        subject = try reader.fixed16()
        number = try reader.integer()
        leaf = try reader.fixed32()
        isProven = try reader.integer(UInt8.self) == 1
        packed = try reader.string()
        try reader.end()
    }
}
