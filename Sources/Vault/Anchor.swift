public import Sealing

/// The last log size and root somebody saw: what a rollback is measured against.
public struct Anchor: Hashable, Sendable {
    public let size: UInt64
    public let root: Bytes32
    /// Mark of the newest restore by then, 0 for none: what a later one gives up, an earlier one does not.
    let line: UInt32

    public init(size: UInt64, root: Bytes32, line: UInt32 = 0) {
        self.size = size
        self.root = root
        self.line = line
    }

    /// The same head of the same log.
    public static func == (a: Anchor, b: Anchor) -> Bool { a.size == b.size && a.root == b.root }
    public func hash(into hasher: inout Hasher) { hasher.combine(root) }

    /// File form, authenticated under a key only this person has: magic `maiaman2` · size u64 · root 32 ·
    /// line u32 · BLAKE2b-256 32 keyed.
    public func sealed(by identity: borrowing Identity) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiaman2")
        out.integer(size)
        out.fixed(root)
        out.integer(line)
        return out.bytes + Digest.blake2b(out.bytes, key: identity.privateKey(1)).bytes
    }

    public init?(_ bytes: [UInt8], by identity: borrowing Identity) {
        guard bytes.count == 84, let mac = Bytes32(bytes[52...]),
            Digest.blake2b(Array(bytes[0..<52]), key: identity.privateKey(1)) == mac,
            var reader = try? CanonicalReader(Array(bytes[0..<52]), magic: "maiaman2"),
            let size = try? reader.integer(UInt64.self), let root = try? reader.fixed32(),
            let line = try? reader.integer(UInt32.self)
        else { return nil }
        self.init(size: size, root: root, line: line)
    }
}

extension Vault {
    public func anchorAdvances(_ old: [UInt8]?) -> Bool {
        guard let old = old.flatMap({ Anchor($0, by: identity) }) else { return true }
        if state.custody.gaveUp(old, by: person) { return true }
        if let accepted, accepted == state.custody.mayHaveGivenUp(old) { return true }
        return old.size < state.size && (try? root(at: old.size)) == old.root
    }
    public var sealedAnchor: [UInt8] { anchor.sealed(by: identity) }
}
