import Sealing

/// The keys of one restricted record that one person holds, sealed to that person in the home.
///
/// Before it is sealed: magic `maiamkc1` · vault 16 · person 16 · child 16 · keys (u32 count; compartment u8, epoch u32,
/// seed 32), padded as a keyring is. Their labels are those of the compartments. It lies among the keyrings, at BLAKE2b-128
/// of magic `maiamkp1` · person 16 · child 16, keyed with the first key of the log, so that nobody outside the log can
/// tell who is named and in whose record.
enum RestrictedKeys {
    static func place(_ person: Bytes16, _ subject: Bytes16, in log: LogKey) -> Bytes16 {
        var out = CanonicalWriter(magic: "maiamkp1")
        out.fixed(person)
        out.fixed(subject)
        return Digest.mark(out.bytes, key: log.secret.subkey(1, context: "maiamlk_"))
    }

    static func plain(
        _ rings: [RingKey], of subject: Bytes16, to person: Bytes16, vault: Bytes16
    ) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamkc1")
        out.fixed(vault)
        out.fixed(person)
        out.fixed(subject)
        out.integer(UInt32(rings.count))
        for ring in rings.sorted(by: { $0.compartment < $1.compartment }) {
            out.integer(ring.compartment)
            out.integer(ring.epoch)
            out.raw(ring.seed.withBytes { [UInt8]($0) })
        }
        return out.bytes
    }

    static func sealed(
        _ rings: [RingKey], of subject: Bytes16, to person: Bytes16, box: Bytes32, vault: Bytes16
    ) throws -> [UInt8] {
        var plain = plain(rings, of: subject, to: person, vault: vault)
        var padded = Padding.pad(plain, least: Keyring.least)
        defer {
            wipe(&plain)
            wipe(&padded)
        }
        return try BoxKey.seal(padded, to: box)
    }

    /// - Parameter labels: the compartments' own keys, whose labels these share.
    static func open(
        _ sealed: [UInt8], of subject: Bytes16, identity: borrowing Identity, vault: Bytes16, person: Bytes16,
        labels: [UInt8: RingKey]
    ) throws -> [UInt8: RingKey] {
        var padded = try identity.open(sealed)
        defer { wipe(&padded) }
        var reader = try CanonicalReader(
            try Padding.unpad(padded, least: Keyring.least), magic: "maiamkc1")
        guard try reader.fixed16() == vault, try reader.fixed16() == person, try reader.fixed16() == subject
        else { throw SealingError.refused }
        var rings: [UInt8: RingKey] = [:]
        for _ in 0..<(try reader.count(minimum: 37)) {
            let compartment = try reader.integer(UInt8.self)
            let epoch = try reader.integer(UInt32.self)
            var seed = try reader.raw(32)
            defer { wipe(&seed) }
            // Whose role has lost the compartment meanwhile.
            guard let common = labels[compartment] else { continue }
            rings[compartment] = RingKey(
                compartment: compartment, epoch: epoch, seed: Secret(wiping: &seed),
                label: common.label.copy())
        }
        try reader.end()
        return rings
    }
}

extension Vault {
    /// The compartments' keys that open one child's record: a restricted one has keys of its own.
    ///
    /// - Throws: `VaultError.keyDamaged` where this person is named and their keys are not there as they were signed.
    func rings(of subject: Bytes16) throws -> [UInt8: RingKey] {
        guard let standing = state.restrictions[subject] else { return keyring.rings }
        guard isNamed(standing) else { return [:] }
        if let known = restricted[subject], known.entry == standing.entry { return known.rings }
        guard let sealed = try restrictedKeyring(of: person, subject),
            let rings = try? RestrictedKeys.open(
                sealed, of: subject, identity: identity, vault: vault, person: person, labels: keyring.rings),
            rings.values.allSatisfy({ $0.record(vault: vault) == standing.rings[$0.compartment] }),
            Set(rings.keys) == Set(keyring.rings.keys).intersection(standing.rings.keys)
        else { throw VaultError.keyDamaged(standing.entry) }
        restricted[subject] = (standing.entry, rings)
        return rings
    }

    private func isNamed(_ standing: Restrictions.Standing) -> Bool {
        standing.people.contains(person)
            || isRecovery && standing.recovery == state.custody.recovery?.id
    }

    private func restrictedKeyring(of id: Bytes16, _ subject: Bytes16) throws -> [UInt8]? {
        guard let place = restrictedPlace(of: id, subject) else { return nil }
        // Not one or else the other: within a transaction nothing is read past it.
        if let writer { return try writer.keyring(of: place) }
        return try store.keyring(of: place)
    }

    func restrictedPlace(of id: Bytes16, _ subject: Bytes16) -> Bytes16? {
        keyring.logKeys[0].map { RestrictedKeys.place(id, subject, in: $0) }
    }

    /// How many epochs a child's keys may be ahead of their compartment's: they are made anew at each restriction too.
    func ahead(_ subject: Bytes16) -> UInt32 { state.restrictions.renewals[subject]?.count ?? 0 }
}
