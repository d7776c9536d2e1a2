public import Sealing

/// What a rotation does, told before it is done.
public struct RotationPlan: Sendable {
    /// Wraps of children's keys that are made anew.
    public let wraps: Int
    public let compartments: Int
    /// Who gets the new keys, by id.
    public let recipients: [Bytes16]
}

extension Vault {
    /// New keys for every compartment and the log; every child's keys are wrapped anew in one transaction.
    ///
    /// The next writing about a child makes a new key for it. What was written before stays under the old ones, which
    /// nobody can take out of a copy.
    ///
    /// - Parameters:
    ///   - compartments: whose keys alone are made anew, the log's not; nil for everything.
    ///   - clock: seconds since 1970.
    /// - Returns: how many wraps were made anew.
    public func rotate(_ compartments: Set<UInt8>? = nil, clock: Int64) throws -> Int {
        try rotate(.rotated, of: compartments, without: nil, clock: clock, Payload.rotated)
    }

    /// What `rotate` would do, without doing it.
    public func rotationPlan(_ compartments: Set<UInt8>? = nil, clock: Int64) throws -> RotationPlan {
        let living = try store.transaction { try $0.allKeys() }.filter { !state.custody.isErased($0.subject) }
        let chosen = Set(policy.compartments).intersection(compartments ?? Set(policy.compartments))
        let places = places(of: living)
        return RotationPlan(
            wraps: living.count { stored in
                stored.wrap.first == 2
                    ? !chosen.isDisjoint(with: policy.filing)
                    : places[stored.locator].map { chosen.contains($0.compartment) } ?? false
            }, compartments: chosen.count,
            recipients: keyHolders(without: nil, clock: clock).filter {
                !chosen.isDisjoint(with: policy.held(by: $0.role))
            }.map(\.id))
    }

    /// Whoever may hold keys on this day.
    func keyHolders(without id: Bytes16?, clock: Int64) -> [Person] {
        state.people.values.filter {
            $0.standing == .active && $0.id != id && $0.isCurrent(at: max(clock, state.floor))
        }
    }

    func rotate(
        _ code: ActCode, of compartments: Set<UInt8>? = nil, without id: Bytes16?, clock: Int64,
        _ payload: ([Payload.Ring]) -> [UInt8]
    ) throws -> Int {
        let rewrapped = try transact { writer in
            try renew(code, of: compartments, without: id, clock: clock, writer, payload)
        }
        try dropOldKeys()
        return rewrapped
    }

    /// The same within a transaction.
    func renew(
        _ code: ActCode, of compartments: Set<UInt8>? = nil, without id: Bytes16?, clock: Int64,
        _ writer: any StoreWriter, _ payload: ([Payload.Ring]) -> [UInt8]
    ) throws -> Int {
        guard let me, me.standing == .active, policy.administrators.contains(me.role),
            policy.compartments.allSatisfy(holds)
        else { throw VaultError.notAllowed }
        if let compartments, compartments.isEmpty || !compartments.isSubset(of: policy.compartments) {
            throw VaultError.notAllowed
        }
        let fresh = keyring.next(of: compartments)
        let renewed = fresh.records(of: policy, vault: vault).filter { state.rings[$0.compartment] != $0 }
        try writer.dropStrayKeys()
        let living = try writer.allKeys().filter { !state.custody.isErased($0.subject) }
        let wraps = try rewrap(living, to: fresh)
        try moveFacilityKey(to: fresh, writer: writer)
        let holders = keyHolders(without: id, clock: clock)
        for person in state.people.values {
            guard holders.contains(where: { $0.id == person.id }) else {
                try writer.setKeyring(nil, of: person.id)
                continue
            }
            try give(fresh, to: person, writer: writer)
        }
        if let recovery = state.custody.recovery { try give(fresh, to: recovery, writer: writer) }
        guard let old = keyring.logKeys[keyring.logEpoch] else { throw VaultError.notEnrolled }
        // This entry still goes under the old log key: whoever is told of it can read of it.
        try seal(
            code, touched: [], payload: payload(renewed), author: me,
            writer: writer, clock: clock, keys: wraps, under: (keyring.logEpoch, old))
        replaceKeyring(fresh)
        try publishRecipients(writer)
        guard compartments != nil else { return wraps.count }
        let before = Dictionary(living.map { ($0.locator, $0.wrap) }, uniquingKeysWith: { first, _ in first })
        return wraps.count { before[$0.locator] != $0.wrap }
    }

    /// Destroys the wraps of before the newest rotation; a reader in the way leaves that to the next opening.
    public func dropOldKeys() throws {
        guard state.rotatedAt > 0 else { return }
        try store.dropKeys(before: state.rotatedAt)
    }

    private func moveFacilityKey(to fresh: Keyring, writer: any StoreWriter) throws {
        guard let old = keyring.rings[policy.signature], let new = fresh.rings[policy.signature], old !== new
        else { return }
        // A key that waits for signatures was within reach of whoever is shut out now.
        try writer.removeMeta(WaitingKeys.name)
        let context = Self.facilityContext(vault)
        // One that does not open is left for `verify` to name: it must not keep anybody from being shut out.
        guard let wrap = try writer.meta("facility"),
            let secret = try? Box.unwrap(wrap, key: old.wrapKey, context: context)
        else { return }
        try writer.setMeta(Box.wrap(secret, key: new.wrapKey, context: context), "facility")
    }

    /// Of which compartment the key at each place is.
    private func places(of keys: [StoredKey]) -> [Bytes16: RingKey] {
        var found: [Bytes16: RingKey] = [:]
        found.reserveCapacity(keys.count)
        for (subject, stored) in Dictionary(grouping: keys, by: \.subject) {
            find(stored.filter { $0.wrap.first != 2 }.map(\.locator), of: subject, &found)
        }
        return found
    }

    /// Most keys are of the first epoch and of a compartment that a child has, so those are tried first.
    private func find(_ locators: [Bytes16], of subject: Bytes16, _ found: inout [Bytes16: RingKey]) {
        let own = subject == vault ? policy.houseCompartments : policy.subjectCompartments
        let rings = keyring.rings.values.sorted {
            own.contains($0.compartment) && !own.contains($1.compartment)
        }
        var left = Set(locators)
        for epoch in 0...(rings.map(\.epoch).max() ?? 0) {
            for ring in rings where epoch <= ring.epoch {
                if left.isEmpty { return }
                let place = ring.locator(subject: subject, keyEpoch: epoch)
                if left.remove(place) != nil { found[place] = ring }
            }
        }
    }

    /// Every wrap of every child under the new compartment keys, at the same places.
    private func rewrap(_ keys: [StoredKey], to fresh: Keyring) throws -> [StoredKey] {
        let places = places(of: keys)
        var (wraps, closed): ([StoredKey], [Bytes16: Int]) = ([], [:])
        wraps.reserveCapacity(keys.count)
        var (seen, twice) = (Set<Bytes16>(minimumCapacity: keys.count), Set<Bytes16>())
        for key in keys where !seen.insert(key.locator).inserted { twice.insert(key.locator) }
        for (index, stored) in keys.enumerated() {
            try Effort.step(.wrapping, index, of: keys.count)
            let before = closed[stored.locator]
            // An older one counts only where the newer ones open for nobody.
            guard before != nil || seen.remove(stored.locator) != nil else { continue }
            // Nobody's place: a row somebody planted must not keep another from being shut out.
            guard stored.wrap.first == 2 || places[stored.locator] != nil else { continue }
            let new = try renewed(
                stored, places[stored.locator], fresh, isSure: !twice.contains(stored.locator))
            // One that opens for nobody stays for `verify` to name, for the same reason.
            if let before {
                guard let new else { continue }
                wraps[before] = new
                closed[stored.locator] = nil
            } else {
                if new == nil { closed[stored.locator] = wraps.count }
                wraps.append(new ?? stored)
            }
        }
        return wraps
    }

    /// The same key under the ring now in force; nil when it opens for nobody.
    ///
    /// - Parameter isSure: no other wrap lies at this place, so that one under a ring that stays need not be opened.
    private func renewed(_ stored: StoredKey, _ ring: RingKey?, _ fresh: Keyring, isSure: Bool) throws
        -> StoredKey?
    {
        guard stored.wrap.first != 2, let ring else { return try rebox(stored, to: fresh) }
        guard let new = fresh.rings[ring.compartment] else { throw VaultError.keyDamaged(state.size) }
        if new === ring, isSure { return stored }
        let wrap = try? CaseKey.rewrap(
            stored.wrap, subject: stored.subject, locator: stored.locator, from: ring, to: new)
        return wrap.map { StoredKey(locator: stored.locator, subject: stored.subject, wrap: $0) }
    }

    private func rebox(_ stored: StoredKey, to fresh: Keyring) throws -> StoredKey? {
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
        return nil
    }
}
