import CSodium

/// Signatures in the minisign format, prehashed only, which Debian's `minisign` verifies without this tool.
public enum Minisign {
    private static let untrusted = "untrusted comment: "
    private static let trusted = "trusted comment: "
    private static let keyAlgorithm = Array("Ed".utf8)
    private static let prehashed = Array("ED".utf8)
    /// Bytes of a comment that minisign itself accepts.
    private static let longestComment = (untrusted: 1000, trusted: 8000)

    /// A public key file; characters a comment may not hold are left out of it.
    public static func publicKeyText(key: [UInt8], keyID: [UInt8], comment: String) -> String {
        precondition(key.count == 32 && keyID.count == 8)
        let comment = String(String.UnicodeScalarView(comment.unicodeScalars.filter(isPlain)))
        return "\(untrusted)\(comment)\n\(Base64.text(keyAlgorithm + keyID + key, padded: true))\n"
    }

    /// The key of a public key file of exactly two lines.
    public static func parsePublicKey(_ text: String) -> (keyID: [UInt8], key: [UInt8])? {
        guard let lines = lines(text, count: 2), comment(lines[0], after: untrusted) != nil,
            let bytes = Base64.bytes(lines[1], padded: true),
            bytes.count == 42, bytes.starts(with: keyAlgorithm)
        else { return nil }
        return (Array(bytes[2..<10]), Array(bytes[10...]))
    }

    /// The four lines of a signature by the key grown from the 32-byte `seed`.
    public static func sign(
        _ message: [UInt8], seed: UnsafeRawBufferPointer, keyID: [UInt8], trustedComment: String
    ) throws(MinisignError) -> String {
        Age.start()
        guard seed.count == 32, keyID.count == 8 else { throw .key }
        guard trustedComment.unicodeScalars.allSatisfy(isPlain),
            trustedComment.utf8.count <= longestComment.trusted
        else { throw .comment }
        let signature = unsafe Ed25519.sign(blake2b512(message), seed: seed)
        let global = unsafe Ed25519.sign(signature + Array(trustedComment.utf8), seed: seed)
        return """
            \(untrusted)verify with the key \(idText(keyID))
            \(Base64.text(prehashed + keyID + signature, padded: true))
            \(trusted)\(trustedComment)
            \(Base64.text(global, padded: true))

            """
    }

    /// The trusted comment, once both signatures hold under `key`.
    public static func verify(
        _ message: [UInt8], signature text: String, key: [UInt8], keyID: [UInt8]
    ) throws(MinisignError) -> String {
        Age.start()
        guard key.count == 32, keyID.count == 8 else { throw .key }
        guard let lines = lines(text, count: 4), comment(lines[0], after: untrusted) != nil,
            let comment = comment(lines[2], after: trusted),
            let bytes = Base64.bytes(lines[1], padded: true), bytes.count == 74,
            bytes.starts(with: prehashed),
            let global = Base64.bytes(lines[3], padded: true), global.count == 64
        else { throw .malformed }
        guard Array(bytes[2..<10]) == keyID else { throw .otherKey }
        let signature = Array(bytes[10...])
        guard Ed25519.verify(signature, message: blake2b512(message), key: key),
            Ed25519.verify(global, message: signature + Array(comment.utf8), key: key)
        else { throw .refused }
        return comment
    }

    /// The key id as minisign shows it: a little-endian number in upper-case hexadecimal, without leading zeros.
    public static func idText(_ keyID: [UInt8]) -> String {
        let number = keyID.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return String(number, radix: 16, uppercase: true)
    }

    private static func lines(_ text: String, count: Int) -> [[UInt8]]? {
        let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
        guard lines.count == count + 1, lines.last!.isEmpty else { return nil }
        return lines.dropLast().map(Array.init)
    }

    private static func comment(_ line: [UInt8], after label: String) -> String? {
        guard line.starts(with: label.utf8) else { return nil }
        let comment = String(decoding: line.dropFirst(label.utf8.count), as: UTF8.self)
        let longest = label == trusted ? longestComment.trusted : longestComment.untrusted
        guard comment.utf8.count <= longest, comment.unicodeScalars.allSatisfy(isPlain) else { return nil }
        return comment
    }

    /// Nothing that moves a cursor, breaks a line or turns the direction of writing.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }

    private static func blake2b512(_ message: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 64)
        _ = unsafe crypto_generichash(&out, 64, message, UInt64(message.count), nil, 0)
        return out
    }
}
