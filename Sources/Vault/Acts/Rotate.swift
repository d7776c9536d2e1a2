public import Sealing

/// What a rotation does, told before it is done.
public struct RotationPlan: Sendable {
    /// Wraps of children's keys that are made anew.
    public let wraps: Int
    public let compartments: Int
    /// Who gets the new keys, by id.
    public let recipients: [Bytes16]
}

/// What became of the wraps that a rotation found.
public struct Rewrapped: Equatable, Sendable {
    /// Wrapped anew.
    public var anew = 0
    /// Opening for nobody, and left as they were for `verify` to name.
    public var carried = 0
    /// Of no place in the home, or a second time at one: not taken over.
    public var dropped = 0
    /// Restrictions, by their entry, whose records kept the keys they had: this person does not open them.
    public var skipped: [UInt64] = []

    static func + (one: Rewrapped, other: Rewrapped) -> Rewrapped {
        Rewrapped(
            anew: one.anew + other.anew, carried: one.carried + other.carried,
            dropped: one.dropped + other.dropped, skipped: one.skipped + other.skipped)
    }
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
        try rotateCounting(compartments, clock: clock).anew
    }

    /// The same, telling also of the wraps that were not made anew.
    public func rotateCounting(_ compartments: Set<UInt8>? = nil, clock: Int64) throws -> Rewrapped {
        var found = Rewrapped()
        _ = try rotate(.rotated, of: compartments, without: nil, clock: clock, Payload.rotated) {
            found = $0
        }
        return found
    }

    /// What `rotate` would do, without doing it.
    public func rotationPlan(_ compartments: Set<UInt8>? = nil, clock: Int64) throws -> RotationPlan {
        let all = try store.transaction { try $0.allKeys() }
        let living = common(all)
        let own = all.filter { state.restrictions[$0.subject]?.people.contains(person) == true }
        let chosen = Set(policy.compartments).intersection(compartments ?? Set(policy.compartments))
        let places = rewrapping(to: keyring).places(of: living)
        return RotationPlan(
            wraps: (compartments == nil ? own.count : 0)
                + living.count { stored in
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
        _ payload: ([Payload.Ring]) -> [UInt8], told: (Rewrapped) -> Void = { _ in }
    ) throws -> Int {
        let rewrapped = try transact { writer in
            try renew(code, of: compartments, without: id, clock: clock, writer, payload, told: told)
        }
        try dropOldKeys()
        return rewrapped
    }

    /// The same within a transaction.
    func renew(
        _ code: ActCode, of compartments: Set<UInt8>? = nil, without id: Bytes16?, clock: Int64,
        _ writer: any StoreWriter, _ payload: ([Payload.Ring]) -> [UInt8],
        told: (Rewrapped) -> Void = { _ in }
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
        let living = try common(writer.allKeys())
        let (wraps, carried) = try rewrapping(to: fresh).wraps(of: living)
        try moveFacilityKey(to: fresh, writer: writer)
        let holders = keyHolders(without: id, clock: clock)
        for person in state.people.values {
            guard holders.contains(where: { $0.id == person.id }) else {
                try writer.setKeyring(nil, of: person.id)
                try withdrawRestricted(person.id, writer)
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
        var found = Rewrapped(anew: wraps.count, carried: carried, dropped: living.count - wraps.count)
        if compartments != nil {
            let before = Dictionary(
                living.map { ($0.locator, $0.wrap) }, uniquingKeysWith: { first, _ in first })
            found.anew = wraps.count { before[$0.locator] != $0.wrap }
        }
        found = try found + renewRestricted(all: compartments == nil, writer, clock: clock)
        told(found)
        return found.anew
    }

    /// Keys that lie under the compartments' own: those of restricted records have others, and those of erased ones
    /// must not come back.
    private func common(_ keys: [StoredKey]) -> [StoredKey] {
        keys.filter { !state.custody.isErased($0.subject) && state.restrictions[$0.subject] == nil }
    }

    private func rewrapping(to fresh: Keyring) -> Rewrapping {
        Rewrapping(old: keyring.rings, new: fresh.rings, policy: policy, vault: vault, ahead: ahead)
    }

    /// Destroys the wraps of before the newest rotation; a reader in the way leaves that to the next opening.
    public func dropOldKeys() throws {
        if state.rotatedAt > 0 {
            try store.dropKeys(
                before: state.rotatedAt, of: nil, sparing: Set(state.restrictions.standing.keys))
        }
        for (subject, renewal) in state.restrictions.renewals {
            try store.dropKeys(before: renewal.entry, of: subject, sparing: [])
        }
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
}
