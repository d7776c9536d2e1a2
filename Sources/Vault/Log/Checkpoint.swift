import Sealing

/// A head of the log in the C2SP checkpoint form, signed by the facility's key: origin `maiam/` and the vault id.
public enum Checkpoint {
    private static func origin(_ vault: Bytes16) -> String { "maiam/" + vault.hex }

    static func text(_ head: Anchor, vault: Bytes16, seed: borrowing Secret) -> String {
        let text = "\(origin(vault))\n\(head.size)\n\(SignedNote.base64(head.root))\n"
        return SignedNote.sign(text, name: origin(vault), seed: seed)
    }

    /// The head, if it is of this home and the facility signed it with the key that was in force at that size.
    public static func read(_ note: String, keys: FacilityKeys) -> Anchor? {
        keys.all.lazy.compactMap { key in
            read(note, vault: keys.vault, key: key.key).flatMap { head in
                keys.inForce(at: head.size) == key ? head : nil
            }
        }.first
    }

    private static func read(_ note: String, vault: Bytes16, key: Bytes32) -> Anchor? {
        let origin = origin(vault)
        guard let text = SignedNote.open(note, name: origin, key: key) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4, lines[0] == origin, lines[3] == "", let size = UInt64(lines[1]),
            String(size) == lines[1], let root = SignedNote.root(String(lines[2]))
        else { return nil }
        return Anchor(size: size, root: root)
    }
}

extension Vault {
    /// The head of now, signed for whoever keeps it elsewhere.
    public func checkpoint() throws -> String {
        try withFacilityKey(policy.signature) { seed in
            Checkpoint.text(anchor, vault: vault, seed: seed)
        }
    }
}
