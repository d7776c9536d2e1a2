import Sealing

/// A head of the log in the C2SP checkpoint form, signed by the facility's key: origin `maiam/` and the vault id.
public enum Checkpoint {
    private static func origin(_ genesis: Genesis) -> String { "maiam/" + genesis.vault.hex }

    static func text(_ head: Anchor, genesis: Genesis, seed: borrowing Secret) -> String {
        let text = "\(origin(genesis))\n\(head.size)\n\(SignedNote.base64(head.root))\n"
        return SignedNote.sign(text, name: origin(genesis), seed: seed)
    }

    /// The head, if it is of this home and the facility signed it.
    public static func read(_ note: String, genesis: Genesis) -> Anchor? {
        guard let text = SignedNote.open(note, name: origin(genesis), key: genesis.facilityKey) else {
            return nil
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4, lines[0] == origin(genesis), lines[3] == "", let size = UInt64(lines[1]),
            String(size) == lines[1], let root = SignedNote.root(String(lines[2]))
        else { return nil }
        return Anchor(size: size, root: root)
    }
}

extension Vault {
    /// The head of now, signed for whoever keeps it elsewhere.
    public func checkpoint() throws -> String {
        try withFacilityKey(policy.signature) { seed in
            Checkpoint.text(anchor, genesis: genesis, seed: seed)
        }
    }
}
