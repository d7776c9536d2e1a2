@testable import Sealing
@testable import Vault

/// Fixed keys: an input found once is found again.
enum Fixed {
    static func secret(_ byte: UInt8) -> Secret {
        var bytes = [UInt8](repeating: byte, count: 32)
        return Secret(wiping: &bytes)
    }
    static func identity() -> Identity { Identity(boxSeed: secret(1), signingSeed: secret(2)) }
    static let vault = Bytes16([UInt8](repeating: 3, count: 16))!
    static let subject = Bytes16([UInt8](repeating: 4, count: 16))!
    static let ring = RingKey(compartment: 5, epoch: 1, seed: secret(5), label: secret(6))
    static let key = CaseKey(subject: subject, compartment: 5, epoch: 1, vault: vault, secret: secret(7))
}

/// Files that stand by themselves.
enum Sealed {
    /// The head only: a whole slot costs 64 MiB and more each time.
    static func slot(_ bytes: [UInt8]) { _ = try? SlotHead(bytes) }

    static func anchor(_ bytes: [UInt8]) {
        let identity = Fixed.identity()
        if let anchor = Anchor(bytes, by: identity) { precondition(anchor.sealed(by: identity) == bytes) }
        // What somebody who has the key may have written.
        var out = bytes
        out += Digest.blake2b(bytes, key: identity.privateKey(1)).bytes
        if let anchor = Anchor(out, by: identity) { precondition(anchor.sealed(by: identity) == out) }
    }
}
