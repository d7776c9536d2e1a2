import CSodium

/// Files in the age v1 format (C2SP age.md), which Debian's `age` opens without this tool.
public enum Age {
    static let fileKeySize = 16
    static let nonceSize = 16

    /// The file sealed to every one of `recipients`, X25519 public keys of 32 bytes.
    public static func encrypt(_ plaintext: [UInt8], to recipients: [[UInt8]]) throws(AgeError) -> [UInt8] {
        let fileKey = TemporaryKey.random(count: fileKeySize)
        let head = try header(for: recipients, fileKey)
        let key = derive(fileKey, salt: head.nonce, info: "payload")
        return head.bytes + AgeStream.seal(plaintext, key: key)
    }

    /// Everything up to the first chunk.
    static func header(
        for recipients: [[UInt8]], _ fileKey: borrowing TemporaryKey
    ) throws(AgeError) -> (bytes: [UInt8], nonce: [UInt8]) {
        start()
        guard !recipients.isEmpty, recipients.count <= AgeHeader.mostStanzas else { throw .recipient }
        var stanzas: [AgeStanza] = []
        for recipient in recipients { stanzas.append(try AgeX25519.wrap(fileKey, to: recipient)) }
        let covered = AgeHeader.covered(stanzas)
        let mac = Base64.text(mac(covered, fileKey), padded: false)
        var nonce = [UInt8](repeating: 0, count: nonceSize)
        unsafe randombytes_buf(&nonce, nonceSize)
        return (covered + Array(" \(mac)\n".utf8) + nonce, nonce)
    }

    /// The content of a binary file sealed to the 32-byte X25519 `secretKey`.
    public static func decrypt(
        _ file: [UInt8], secretKey: UnsafeRawBufferPointer
    ) throws(AgeError) -> [UInt8] {
        let header = try AgeHeader(file)
        return try payload(file, header, try unsafe fileKey(header, secretKey: secretKey))
    }

    static func fileKey(
        _ header: AgeHeader, secretKey: UnsafeRawBufferPointer
    ) throws(AgeError) -> TemporaryKey {
        start()
        guard secretKey.count == 32 else { throw .noMatch }
        let stanzas = header.stanzas.filter { $0.type == AgeX25519.type }
        for stanza in stanzas { try AgeX25519.check(stanza) }
        for stanza in stanzas {
            let fileKey = try unsafe AgeX25519.unwrap(stanza, secretKey: secretKey)
            if !fileKey.isEmpty { return fileKey }
        }
        throw .noMatch
    }

    /// The content of a binary file sealed with a passphrase; files of our own are never made this way.
    public static func decrypt(_ file: [UInt8], passphrase: [UInt8]) throws(AgeError) -> [UInt8] {
        start()
        let header = try AgeHeader(file)
        guard let stanza = header.stanzas.first(where: { $0.type == AgeScrypt.type }) else { throw .noMatch }
        let fileKey = try AgeScrypt.unwrap(stanza, passphrase: passphrase)
        guard !fileKey.isEmpty else { throw .noMatch }
        return try payload(file, header, fileKey)
    }

    /// The public key belonging to a 32-byte X25519 scalar.
    public static func publicKey(secretKey: UnsafeRawBufferPointer) -> [UInt8] {
        unsafe X25519.publicKey(secretKey)
    }

    /// The 32 bytes of an `age1…` recipient, which is written in lower case.
    public static func parseRecipient(_ bech32: String) -> [UInt8]? {
        guard let key = Bech32.bytes(prefix: "age", Array(bech32.utf8)), key.count == 32 else { return nil }
        return key
    }

    public static func recipientText(_ key: [UInt8]) -> String { Bech32.text(prefix: "age", key) }

    /// The 32 bytes of an upper-case `AGE-SECRET-KEY-1…` identity; the caller wipes them.
    public static func identitySecret(_ text: String) -> [UInt8]? {
        guard !text.utf8.contains(where: { (97...122).contains($0) }) else { return nil }
        let lower = text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
        guard let key = Bech32.bytes(prefix: "age-secret-key-", lower), key.count == 32 else { return nil }
        return key
    }

    static func start() { precondition(sodium_init() >= 0, "libsodium did not start") }

    private static func payload(
        _ file: [UInt8], _ header: AgeHeader, _ fileKey: borrowing TemporaryKey
    ) throws(AgeError) -> [UInt8] {
        try check(header, fileKey)
        guard file.count - header.size >= nonceSize else { throw .header }
        let nonce = Array(file[header.size..<header.size + nonceSize])
        let key = derive(fileKey, salt: nonce, info: "payload")
        return try AgeStream.open(file[(header.size + nonceSize)...], key: key)
    }

    static func check(_ header: AgeHeader, _ fileKey: borrowing TemporaryKey) throws(AgeError) {
        let expected = mac(header.covered, fileKey)
        guard unsafe sodium_memcmp(expected, header.mac, 32) == 0 else { throw .mac }
    }

    private static func mac(_ covered: [UInt8], _ fileKey: borrowing TemporaryKey) -> [UInt8] {
        let key = derive(fileKey, salt: [], info: "header")
        let covered = TemporaryKey(copying: covered)
        let mac = key.withBytes { key in covered.withBytes { unsafe HKDF.mac(key: key, $0) } }
        return mac.withBytes { unsafe Array($0) }
    }

    static func derive(
        _ fileKey: borrowing TemporaryKey, salt: [UInt8], info: String
    ) -> TemporaryKey {
        fileKey.withBytes { unsafe HKDF.derive($0, salt: salt, info: Array(info.utf8), count: 32) }
    }
}
