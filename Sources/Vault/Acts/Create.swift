public import Sealing

extension Vault {
    /// Founds a home: genesis, keys for every compartment, the director's keyring, the facility's
    /// signing key.
    public static func create(
        store: any Store, name: String, director: String, role: UInt8, identity: consuming Identity,
        policy: VaultPolicy, clock: Int64
    ) throws -> Vault {
        guard try store.meta("genesis") == nil else { throw VaultError.exists }
        let facility = Secret.random()
        let keyID = Random.bytes(8)
        let id = Bytes16.random()
        let genesis = Genesis(
            director: id, recipient: identity.recipient, facilityKey: Signature.publicKey(seed: facility),
            facilityKeyID: keyID, policy: policy)
        let vault = genesis.vault
        var rings: [UInt8: RingKey] = [:]
        for compartment in policy.compartments {
            rings[compartment] = RingKey(
                compartment: compartment, epoch: 0, seed: .random(), label: .random())
        }
        let keyring = Keyring(rings: rings, logKeys: [0: LogKey(.random())])
        let person = Person(
            id: id, name: director, role: role, recipient: identity.recipient, confirmed: true)
        var entry = LogEntry(
            vault: vault, number: 0, root: MerkleTree().root, time: clock, clockFlag: 0, author: id,
            authorKey: identity.recipient.signing, policy: 0, act: .genesis, touched: [],
            payload: Payload.genesis(
                hash: genesis.hash, name: name, director: person,
                rings: keyring.records(of: policy, vault: vault)))
        entry.signature = identity.sign(entry.signedBytes)
        let held = try keyring.sealed(to: person, vault: vault, holding: policy.held(by: role))
        try store.transaction { writer in
            try writer.setMeta(genesis.bytes, "genesis")
            try writer.setMeta(id.bytes, "person." + person.recipient.lookup.hex)
            try writer.setKeyring(held, of: id)
            if let ring = rings[policy.signature] {
                try writer.setMeta(
                    Box.wrap(facility, key: ring.wrapKey, context: facilityContext(vault)), "facility")
                let copies = BackupRecipients(vault: vault, keys: [person.recipient.box])
                try writer.setMeta(copies.signed(by: facility), BackupRecipients.name)
            }
            if let key = keyring.logKeys[0] {
                try writer.append(entry.sealed(key: key.secret, epoch: 0), number: 0)
            }
        }
        return try Vault(store: store, identity: identity, pinned: genesis.hash, anchor: nil)
    }

    static func facilityContext(_ vault: Bytes16) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamfk1")
        out.fixed(vault)
        return out.bytes
    }

    /// Lends the facility's signing seed; only holders of the signature compartment can unwrap it.
    public func withFacilityKey<R>(
        _ compartment: UInt8, _ body: (borrowing Secret) throws -> R
    ) throws -> R {
        do {
            return try withFacilityKey(compartment, wrap: try store.meta("facility"), body)
        } catch VaultError.keyDamaged {
            // Somebody may have changed it since this home was opened.
            try refresh()
            return try withFacilityKey(compartment, wrap: try store.meta("facility"), body)
        }
    }

    /// The same of what lies in the home within a transaction.
    func withFacilityKey<R>(
        _ compartment: UInt8, wrap: [UInt8]?, _ body: (borrowing Secret) throws -> R
    ) throws -> R {
        guard let ring = keyring.rings[compartment], let wrap else { throw VaultError.noKey(compartment) }
        let secret = try Box.unwrap(wrap, key: ring.wrapKey, context: Self.facilityContext(vault))
        guard Signature.publicKey(seed: secret) == facilityKey.key
        else { throw VaultError.keyDamaged(facilityKey.entry) }
        return try body(secret)
    }
}
