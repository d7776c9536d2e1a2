public import Sealing

/// What a head that somebody kept elsewhere says about this log.
public enum WitnessVerdict: Sendable {
    /// The log went through it.
    case holds
    /// The log went another way.
    case forks
    /// The log is shorter: its end was taken away, or the witness is of another branch.
    case ahead
    /// It was given up by a restore that an administrator signed.
    case givenUp
}

extension Vault {
    /// To be asked after `verify`, which holds every entry against the tree.
    public func verdict(on witness: Anchor) throws -> WitnessVerdict {
        if let root = try root(at: witness.size), root == witness.root { return .holds }
        if state.custody.gaveUp(witness) { return .givenUp }
        return witness.size > state.size ? .ahead : .forks
    }

    /// Of a head in the short form that is written into a book.
    public func verdict(onCode code: String) throws -> WitnessVerdict? {
        guard let size = code.split(separator: "-").first.flatMap({ UInt64($0) }) else { return nil }
        guard let root = try root(at: size) else { return .ahead }
        return Anchor(size: size, root: root).code == code.uppercased() ? .holds : .forks
    }
}

extension Vault {
    /// That an entry stands in the log whose head is `anchor`; nil if there is none of this number.
    public func inclusion(of number: UInt64) throws -> InclusionProof? {
        var leaves: [Bytes32] = []
        while UInt64(leaves.count) < state.size {
            let part = try store.entries(from: UInt64(leaves.count), limit: 4096)
            guard !part.isEmpty else { throw VaultError.entryDamaged(UInt64(leaves.count)) }
            leaves += part.prefix(Int(state.size) - leaves.count).map(MerkleTree.leaf)
        }
        let proof = InclusionProof(of: number, leaves: leaves)
        guard proof == nil || proof?.root == state.root else { throw VaultError.entryDamaged(number) }
        return proof
    }

    /// This person's own anchor file.
    public func ownAnchor(_ bytes: [UInt8]) -> Anchor? { Anchor(bytes, by: identity) }

    /// The head in a backup that this person opens.
    public func statement(of package: [UInt8]) throws -> Anchor {
        var rest = package[...]
        let statement = try decryptAge { key in
            try Restore.unpack(
                secretKey: key,
                read: { count in
                    defer { rest = rest.dropFirst(count) }
                    return Array(rest.prefix(count))
                }, write: { _ in })
        }
        guard statement.vault == vault, statement.isPermitted(people: state.people, policy: policy)
        else { throw VaultError.backupDamaged }
        return statement.log
    }
}

extension Anchor {
    /// What an anchor file says, without the key that would prove it.
    public init?(claimedBy bytes: [UInt8]) {
        guard bytes.count == 84,
            var reader = try? CanonicalReader(Array(bytes[0..<52]), magic: "maiaman2"),
            let size = try? reader.integer(UInt64.self), let root = try? reader.fixed32()
        else { return nil }
        self.init(size: size, root: root)
    }

    /// Size and fifty bits of a hash, short enough for a book: `128-ABCDE-FGHIJ`.
    public var code: String {
        var out = CanonicalWriter(magic: "maiamco1")
        out.integer(size)
        out.fixed(root)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        let letters = String(Digest.blake2b(out.bytes).bytes.prefix(10).map { alphabet[Int($0 & 31)] })
        return "\(size)-\(letters.prefix(5))-\(letters.suffix(5))"
    }
}

/// What can be said of a home by somebody who has no key to it.
public enum Keyless {
    /// - Returns: the head, and the root at each of `sizes` that the log reaches.
    /// - Throws: `VaultError.entryDamaged` when a number is missing.
    public static func heads(of store: any Store, at sizes: [UInt64]) throws -> (
        head: Anchor, [UInt64: Anchor]
    ) {
        let part = 4096
        var tree = MerkleTree()
        var found: [UInt64: Anchor] = [:]
        while true {
            let sealed = try store.entries(from: tree.size, limit: part)
            for blob in sealed {
                tree.append(leaf: MerkleTree.leaf(blob))
                if sizes.contains(tree.size) { found[tree.size] = Anchor(size: tree.size, root: tree.root) }
            }
            if sealed.count < part { break }
        }
        return (Anchor(size: tree.size, root: tree.root), found)
    }
}
