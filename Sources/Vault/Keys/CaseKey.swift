import Sealing

/// The key of one child in one compartment: random, never derived, so that its wrap's death is the erasure.
final class CaseKey: Sendable {
    /// Epoch of keys made by somebody who may file but not read.
    static let filed = UInt32.max

    let subject: Bytes16
    let compartment: UInt8
    let epoch: UInt32
    let id: Bytes32
    let secret: Secret
    let rowKey: Secret

    init(subject: Bytes16, compartment: UInt8, epoch: UInt32, vault: Bytes16, secret: consuming Secret) {
        var context = CanonicalWriter(magic: "maiamck1")
        context.fixed(vault)
        context.fixed(subject)
        context.integer(compartment)
        context.integer(epoch)
        id = Digest.blake2b(context.bytes, key: secret)
        rowKey = secret.subkey(1, context: "maiamck_")
        self.subject = subject
        self.compartment = compartment
        self.epoch = epoch
        self.secret = secret
    }

    private static func context(_ subject: Bytes16, _ locator: Bytes16, _ ring: RingKey) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamwk1")
        out.fixed(subject)
        out.fixed(locator)
        out.integer(ring.compartment)
        out.integer(ring.epoch)
        return out.bytes
    }

    /// Kind 1: wrapped under the compartment key.
    func wrapped(under ring: RingKey, locator: Bytes16) -> [UInt8] {
        Box.wrap(
            secret, key: ring.wrapKey, context: Self.context(subject, locator, ring), behind: [1])
    }

    /// The same key under the next key of its compartment, at the same place.
    static func rewrap(
        _ wrap: [UInt8], subject: Bytes16, locator: Bytes16, from old: RingKey, to new: RingKey
    ) throws(SealingError) -> [UInt8] {
        guard wrap.first == 1 else { throw .malformed }
        let secret = try Box.unwrap(
            Array(wrap[1...]), key: old.wrapKey, context: context(subject, locator, old))
        guard secret.count == 32 else { throw .malformed }
        return Box.wrap(
            secret, key: new.wrapKey, context: context(subject, locator, new), behind: [1])
    }

    /// Kind 2: sealed to the compartment's public key by somebody who does not hold it.
    func boxed(to publicKey: Bytes32) throws -> [UInt8] {
        var plain = secret.withBytes { [UInt8]($0) }
        defer { wipe(&plain) }
        return [2] + (try BoxKey.seal(plain, to: publicKey))
    }

    static func unwrap(
        _ wrap: [UInt8], subject: Bytes16, locator: Bytes16, epoch: UInt32, ring: RingKey, vault: Bytes16
    ) throws(SealingError) -> CaseKey {
        // One sealed from outside is never a compartment's next key: its maker knows it.
        guard let kind = wrap.first, (kind == 2) == (epoch == filed) else { throw .malformed }
        let sealed = Array(wrap[1...])
        switch kind {
        case 1:
            let secret = try Box.unwrap(sealed, key: ring.wrapKey, context: context(subject, locator, ring))
            guard secret.count == 32 else { throw .malformed }
            return CaseKey(
                subject: subject, compartment: ring.compartment, epoch: epoch, vault: vault, secret: secret)
        case 2:
            var plain = try BoxKey.open(sealed, seed: ring.boxSeed)
            guard plain.count == 32 else { throw .malformed }
            return CaseKey(
                subject: subject, compartment: ring.compartment, epoch: epoch, vault: vault,
                secret: Secret(wiping: &plain))
        default: throw .malformed
        }
    }
}
