public import Sealing

/// What is derived from one child and kept outside the home: it dies with the child's keys.
extension Vault {
    /// Seals under the newest key of each child, one around the other: `u32` key epoch ‖ nonce and box.
    ///
    /// - Parameters:
    ///   - plain: what is kept.
    ///   - subjects: the children it is about.
    ///   - compartment: one that whoever reads it again holds.
    /// - Throws: `VaultError.noKey` without that compartment, `VaultError.noSubject` for a child without a key in it.
    public func seal(_ plain: [UInt8], for subjects: [Bytes16], compartment: UInt8) throws -> [UInt8] {
        try subjects.reduce(Padding.pad(plain)) { inner, subject in
            guard let ring = try rings(of: subject)[compartment] else { throw VaultError.noKey(compartment) }
            for epoch in (0...(ring.epoch + ahead(subject))).reversed() {
                guard let key = try key(of: subject, ring, epoch) else { continue }
                var out = CanonicalWriter(magic: "maiamdc1")
                out.integer(epoch)
                return out.bytes.dropFirst(8)
                    + Box.sealWithNonce(inner, key: key.subkey(3), context: Self.context(of: subject))
            }
            throw VaultError.noSubject
        }
    }

    /// - Parameters:
    ///   - sealed: what `seal` gave.
    ///   - subjects: the same children in the same order.
    ///   - compartment: the same.
    /// - Throws: `VaultError.noSubject` once one of the children is erased.
    public func open(_ sealed: [UInt8], for subjects: [Bytes16], compartment: UInt8) throws -> [UInt8] {
        let padded = try subjects.reversed().reduce(sealed) { outer, subject in
            guard let ring = try rings(of: subject)[compartment] else { throw VaultError.noKey(compartment) }
            guard outer.count > 4 else { throw SealingError.malformed }
            let epoch = outer[..<4].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            guard let key = try key(of: subject, ring, epoch) else { throw VaultError.noSubject }
            return try Box.openWithNonce(outer[4...], key: key.subkey(3), context: Self.context(of: subject))
        }
        return try Padding.unpad(padded)
    }

    /// Tells everybody who holds the compartment, and nobody else, that something is about this child.
    public func mark(of subject: Bytes16, compartment: UInt8) throws -> Bytes16 {
        guard let ring = keyring.rings[compartment] else { throw VaultError.noKey(compartment) }
        return Digest.mark(Self.context(of: subject), key: ring.label)
    }

    private func key(of subject: Bytes16, _ ring: RingKey, _ epoch: UInt32) throws -> CaseKey? {
        guard epoch <= ring.epoch + ahead(subject), !state.custody.isErased(subject) else { return nil }
        let place = ring.locator(subject: subject, keyEpoch: epoch)
        guard let wrap = try store.keys(at: [place])[place] else { return nil }
        return try CaseKey.unwrap(
            wrap.wrap, subject: subject, locator: place, epoch: epoch, ring: ring, vault: vault)
    }

    private static func context(of subject: Bytes16) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamdc1")
        out.fixed(subject)
        return out.bytes
    }
}

extension CaseKey {
    fileprivate func subkey(_ number: UInt64) -> Secret { secret.subkey(number, context: "maiamck_") }
}
