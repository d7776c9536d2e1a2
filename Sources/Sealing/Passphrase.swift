import CSodium

/// A passphrase in locked memory, ready for Argon2id; the caller gives NFC without the final newline.
public struct Passphrase: ~Copyable, Sendable {
    private let digest: Secret

    /// Takes the UTF-8 bytes and wipes them.
    public init(wiping bytes: inout [UInt8]) {
        // Argon2id takes any length; hashing first lets the locked slot have one size.
        digest = Secret(count: 64) { target in
            Sodium.start()
            let target = unsafe target.bindMemory(to: UInt8.self).baseAddress!
            _ = unsafe crypto_generichash(target, 64, bytes, UInt64(bytes.count), nil, 0)
        }
        wipe(&bytes)
    }

    public func derive(salt: [UInt8], cost: KeyCost) throws(SealingError) -> Secret {
        guard salt.count == 16 else { throw .malformed }
        var failed = false
        let secret: Secret = digest.withBytes { phrase in
            return Secret(count: 64) { target in
                let target = unsafe target.bindMemory(to: UInt8.self).baseAddress!
                let phrase = unsafe phrase.bindMemory(to: CChar.self).baseAddress!
                failed =
                    unsafe crypto_pwhash(
                        target, 64, phrase, 64, salt, UInt64(cost.operations), Int(cost.memory) * 1024,
                        crypto_pwhash_ALG_ARGON2ID13) != 0
            }
        }
        if failed { throw .unavailable }
        return secret
    }
}
