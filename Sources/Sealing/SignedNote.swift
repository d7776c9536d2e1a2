/// Signed notes in the C2SP form, as transparency logs use them for checkpoints.
public enum SignedNote {
    /// `text` ends in a line end and holds no empty line; `name` holds no blanks and no plus.
    public static func sign(_ text: String, name: String, seed: borrowing Secret) -> String {
        let key = Signature.publicKey(seed: seed)
        let signature = Signature.sign(Array(text.utf8), seed: seed)
        let line = Base64.text(hash(name, key) + signature, padded: true)
        return text + "\n— \(name) \(line)\n"
    }

    /// The text, once a signature by this name and key holds; nil when none does.
    public static func open(_ note: String, name: String, key: Bytes32) -> String? {
        let all = note.split(separator: "\n", omittingEmptySubsequences: false)
        guard let gap = all.firstIndex(of: ""), gap > 0, all.last == "" else { return nil }
        let text = all[..<gap].map { $0 + "\n" }.joined()
        let lines = all[(gap + 1)...]
        for line in lines.dropLast() {
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            guard words.count == 3, words[0] == "—", words[1] == name,
                let bytes = Base64.bytes(Array(words[2].utf8), padded: true), bytes.count == 68,
                Array(bytes.prefix(4)) == hash(name, key),
                Signature.verify(Array(bytes.dropFirst(4)), message: Array(text.utf8), key: key)
            else { continue }
            return text
        }
        return nil
    }

    /// First four bytes of SHA-256(name ‖ line end ‖ 1 ‖ key).
    private static func hash(_ name: String, _ key: Bytes32) -> [UInt8] {
        Array(Digest.sha256(Array(name.utf8) + [10, 1] + key.bytes).bytes.prefix(4))
    }

    /// The standard form of 32 bytes in such a note.
    public static func base64(_ root: Bytes32) -> String { Base64.text(root.bytes, padded: true) }
    public static func root(_ text: String) -> Bytes32? {
        Base64.bytes(Array(text.utf8), padded: true).flatMap { Bytes32($0) }
    }
}
