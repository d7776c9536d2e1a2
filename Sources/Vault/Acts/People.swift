package import Sealing

extension Vault {
    /// Enrols a person: a signed entry, and a keyring sealed to them with what their role may read.
    package func add(_ person: Person, clock: Int64) throws {
        try administer(.personAdded, payload: Payload.person(person), clock: clock) { writer in
            guard self.state.people.values.allSatisfy({ $0.name != person.name || $0.standing == .removed })
            else { throw VaultError.nameTaken }
            guard BoxKey.isValid(person.recipient.box),
                person.recipient.signing == .zero || Signature.isValid(person.recipient.signing)
            else { throw SealingError.invalidKey }
            try self.give(self.keyring, to: person, writer: writer)
            try writer.setMeta(person.id.bytes, "person." + person.recipient.lookup.hex)
        }
    }

    package func setStanding(_ standing: Person.Standing, of id: Bytes16, clock: Int64) throws {
        guard let person = state.people[id] else { throw VaultError.notEnrolled }
        // Removing makes keys anew, which is `remove`.
        guard standing != .removed, person.standing != .removed else { throw VaultError.notAllowed }
        let code: ActCode = standing == .suspended ? .personSuspended : .personRestored
        try administer(code, payload: Payload.standing(id), clock: clock) { writer in
            if standing == .suspended {
                try writer.setKeyring(nil, of: id)
            } else {
                try self.give(self.keyring, to: person, writer: writer)
            }
        }
    }

    /// Removes a person and rotates: new keys for every compartment and the log, every wrap made anew.
    ///
    /// - Returns: how many wraps were made anew.
    package func remove(_ id: Bytes16, signatureCompartment: UInt8, clock: Int64) throws -> Int {
        guard state.people[id] != nil, id != person else { throw VaultError.notAllowed }
        guard policy.compartments.allSatisfy(holds) else { throw VaultError.notAllowed }
        var rewrapped = 0
        try transact { writer in
            guard let me, me.standing == .active, policy.administrators.contains(me.role)
            else { throw VaultError.notAllowed }
            let epoch = (keyring.rings.values.map(\.epoch).max() ?? 0) + 1
            let logEpoch = keyring.logEpoch + 1
            let rings = keyring.rings.mapValues { $0.next(epoch: epoch) }
            let fresh = Keyring(
                rings: rings,
                logKeys: keyring.logKeys.merging(
                    [logEpoch: LogKey(.random())], uniquingKeysWith: { old, _ in old }))
            let living = try writer.allKeys().filter { !state.custody.isErased($0.subject) }
            let wraps = try rewrap(living, to: fresh)
            rewrapped = wraps.count
            if let old = keyring.rings[signatureCompartment], let new = rings[signatureCompartment],
                let wrap = try writer.meta("facility")
            {
                let context = Self.facilityContext(vault)
                let secret = try Box.unwrap(wrap, key: old.wrapKey, context: context)
                try writer.setMeta(Box.wrap(secret, key: new.wrapKey, context: context), "facility")
            }
            for other in state.people.values where other.standing == .active && other.id != id {
                try give(fresh, to: other, writer: writer)
            }
            try writer.setKeyring(nil, of: id)
            let records = fresh.records(of: policy, vault: vault)
            // This entry still goes under the old log key: whoever is told of the removal can read of it.
            try seal(
                .personRemoved, touched: [], payload: Payload.standing(id, rings: records), author: me,
                writer: writer, clock: clock, keys: wraps, under: (keyring.logEpoch, currentLogKey()))
            replaceKeyring(fresh)
        }
        try store.dropKeys(before: state.rotatedAt)
        return rewrapped
    }

    private func currentLogKey() throws -> LogKey {
        guard let key = keyring.logKeys[keyring.logEpoch] else { throw VaultError.notEnrolled }
        return key
    }

    /// Every wrap of every child under the new compartment keys, at the same places.
    private func rewrap(_ keys: [StoredKey], to fresh: Keyring) throws -> [StoredKey] {
        var places: [Bytes16: (RingKey, UInt32)] = [:]
        for subject in Set(keys.map(\.subject)) {
            for ring in keyring.rings.values {
                for epoch in 0...ring.epoch {
                    places[ring.locator(subject: subject, keyEpoch: epoch)] = (ring, epoch)
                }
            }
        }
        return try keys.map { stored in
            if stored.wrap.first == 2 { return try rebox(stored, to: fresh) }
            guard let (ring, epoch) = places[stored.locator], let new = fresh.rings[ring.compartment]
            else { throw VaultError.keyDamaged(state.size) }
            let key = try CaseKey.unwrap(
                stored.wrap, subject: stored.subject, locator: stored.locator, epoch: epoch, ring: ring,
                vault: vault)
            return StoredKey(
                locator: stored.locator, subject: stored.subject,
                wrap: key.wrapped(under: new, locator: stored.locator))
        }
    }

    private func rebox(_ stored: StoredKey, to fresh: Keyring) throws -> StoredKey {
        for ring in keyring.rings.values where policy.filing.contains(ring.compartment) {
            guard
                let key = try? CaseKey.unwrap(
                    stored.wrap, subject: stored.subject, locator: stored.locator, epoch: CaseKey.filed,
                    ring: ring,
                    vault: vault), let record = fresh.rings[ring.compartment]?.record(vault: vault)
            else { continue }
            return StoredKey(
                locator: stored.locator, subject: stored.subject, wrap: try key.boxed(to: record.publicKey))
        }
        throw VaultError.keyDamaged(state.size)
    }

    private func give(_ keyring: Keyring, to person: Person, writer: any StoreWriter) throws {
        let sealed = try keyring.sealed(to: person, vault: vault, holding: policy.held(by: person.role))
        try writer.setKeyring(sealed, of: person.id)
    }

    private func administer(
        _ code: ActCode, payload: [UInt8], clock: Int64, _ body: @escaping (any StoreWriter) throws -> Void
    ) throws {
        try transact { writer in
            guard let me, me.standing == .active, policy.administrators.contains(me.role)
            else { throw VaultError.notAllowed }
            try body(writer)
            try seal(code, touched: [], payload: payload, author: me, writer: writer, clock: clock)
        }
    }
}
