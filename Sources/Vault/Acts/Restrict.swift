public import Sealing

/// Records that open for named people alone.
extension Vault {
    /// Closes a child's record to all but the people named, or names others; nobody at all opens it again for everybody
    /// whose role reads it.
    ///
    /// Its keys lie under keys of their own from then on, and the wraps of before are destroyed. What is written next is
    /// written under new keys; what was written before may have been copied by whoever could read it.
    ///
    /// - Parameters:
    ///   - subject: the child.
    ///   - people: by id; at least one administrator, and all of them read something of a child. The same as now makes its
    ///     keys anew, which takes one signature.
    ///   - mark: of the child's code, by `mark(ofCode:compartment:)`.
    ///   - clock: seconds since 1970.
    /// - Returns: how many keys were wrapped anew.
    /// - Throws: `VaultError.needsSignatures` where others must sign first, `VaultError.notNamed` for whoever is not
    ///   named in it now.
    @discardableResult
    public func restrict(
        _ subject: Bytes16, to people: Set<Bytes16>, mark: Bytes16, clock: Int64
    ) throws -> Int {
        guard let me, policy.administrators.contains(me.role) else { throw VaultError.notAllowed }
        try refresh()
        guard try state.subjects[subject] != nil, subject != vault else { throw VaultError.noSubject }
        let new = Restriction(subject: subject, mark: mark, people: people)
        try checkKeys(of: subject)
        try collect(.restricted, new.bytes, about: [subject], clock: clock)
        let wraps = try transact { writer in
            try writer.dropStrayKeys()
            return try rekey(new, writer.allKeys().filter { $0.subject == subject }, writer, clock: clock)
        }
        try dropOldKeys()
        return wraps.anew
    }

    /// Makes the keys of restricted records anew that are due, where this administrator is named: whoever left may have
    /// kept those of before, and nothing is to be written under them.
    ///
    /// - Parameter clock: seconds since 1970.
    public func renewDueRestricted(clock: Int64) throws {
        guard let me, me.standing == .active, policy.administrators.contains(me.role),
            restrictedRecords.contains(where: { $0.isMine && $0.isDue })
        else { return }
        _ = try transact { writer in
            try writer.dropStrayKeys()
            return try renewRestricted(all: false, writer, clock: clock)
        }
        try dropOldKeys()
    }

    /// Makes the keys of restricted records anew, for the same people and the recovery key of now.
    ///
    /// - Parameters:
    ///   - all: those too that are not due.
    ///   - writer: of the transaction that goes on.
    ///   - clock: seconds since 1970.
    /// - Returns: what became of their wraps, and which of them this person does not open.
    func renewRestricted(all: Bool, _ writer: any StoreWriter, clock: Int64) throws -> Rewrapped {
        let wanted = state.restrictions.standing.filter { subject, _ in
            (all || state.isDue(subject)) && !state.custody.isErased(subject)
        }
        guard !wanted.isEmpty else { return Rewrapped() }
        guard policy.subjectCompartments.allSatisfy(holds) else {
            return Rewrapped(skipped: wanted.values.map(\.entry).sorted())
        }
        let keys = Dictionary(grouping: try writer.allKeys(), by: \.subject)
        return try wanted.sorted { $0.key < $1.key }.reduce(Rewrapped()) { sum, one in
            guard one.value.people.contains(person), (try? rings(of: one.key)) != nil else {
                return sum + Rewrapped(skipped: [one.value.entry])
            }
            let same = Restriction(subject: one.key, mark: one.value.mark, people: one.value.people)
            return sum + (try rekey(same, keys[one.key] ?? [], writer, clock: clock))
        }
    }

    private func checkKeys(of subject: Bytes16) throws {
        let held = try rings(of: subject)
        guard policy.subjectCompartments.allSatisfy({ held[$0] != nil }) else { throw VaultError.notNamed }
    }

    private func rekey(
        _ what: Restriction, _ keys: [StoredKey], _ writer: any StoreWriter, clock: Int64
    ) throws -> Rewrapped {
        guard let me, me.standing == .active, policy.administrators.contains(me.role)
        else { throw VaultError.notAllowed }
        let subject = what.subject
        try checkKeys(of: subject)
        let old = try rings(of: subject)
        let new = what.people.isEmpty ? keyring.rings : fresh(old)
        let (wraps, carried) = try Rewrapping(old: old, new: new, policy: policy, vault: vault, ahead: ahead)
            .wraps(of: keys)
        try withdrawRestricted(from: subject, writer)
        if !what.people.isEmpty { try give(new, of: what, writer, clock: clock) }
        let records = new.values.map { $0.record(vault: vault) }.sorted { $0.compartment < $1.compartment }
        let signed = Restriction(
            subject: subject, mark: what.mark, people: Set(what.people),
            rings: what.people.isEmpty ? [] : records)
        try seal(
            .restricted, touched: [try mention(subject)], payload: signed.bytes, author: me, writer: writer,
            clock: clock, keys: wraps)
        restricted[subject] = nil
        return Rewrapped(anew: wraps.count, carried: carried, dropped: keys.count - wraps.count)
    }

    /// The next key of each compartment of a child, for this child alone.
    private func fresh(_ old: [UInt8: RingKey]) -> [UInt8: RingKey] {
        old.filter { policy.subjectCompartments.contains($0.key) }.mapValues { $0.next(epoch: $0.epoch + 1) }
    }

    private func give(
        _ rings: [UInt8: RingKey], of what: Restriction, _ writer: any StoreWriter, clock: Int64
    ) throws {
        let holders = keyHolders(without: nil, clock: clock).filter { what.people.contains($0.id) }
        for person in holders {
            try give(rings, of: what.subject, to: person.id, person.recipient.box, as: person.role, writer)
        }
        guard let recovery = state.custody.recovery else { return }
        try give(rings, of: what.subject, to: recovery.id, recovery.recipient.box, as: nil, writer)
    }

    /// - Parameter role: whose compartments are given; nil for all of them.
    func give(
        _ rings: [UInt8: RingKey], of subject: Bytes16, to id: Bytes16, _ box: Bytes32, as role: UInt8?,
        _ writer: any StoreWriter
    ) throws {
        guard let place = restrictedPlace(of: id, subject) else { return }
        let mine = rings.values.filter { role.map { policy.held(by: $0) }?.contains($0.compartment) ?? true }
        try writer.setKeyring(
            try RestrictedKeys.sealed(mine, of: subject, to: id, box: box, vault: vault), of: place)
    }

    /// Takes somebody's keys to every restricted record out of the home.
    func withdrawRestricted(_ id: Bytes16, _ writer: any StoreWriter) throws {
        for subject in state.restrictions.standing.keys { try withdraw(id, from: subject, writer) }
    }

    /// Takes everybody's keys to one restricted record out of the home.
    func withdrawRestricted(from subject: Bytes16, _ writer: any StoreWriter) throws {
        guard let standing = state.restrictions[subject] else { return }
        for id in standing.people { try withdraw(id, from: subject, writer) }
        if let recovery = standing.recovery { try withdraw(recovery, from: subject, writer) }
    }

    private func withdraw(_ id: Bytes16, from subject: Bytes16, _ writer: any StoreWriter) throws {
        if let place = restrictedPlace(of: id, subject) { try writer.setKeyring(nil, of: place) }
    }
}

/// What is known of them.
extension Vault {
    public struct RestrictedRecord: Sendable {
        public let subject: Bytes16
        /// Who is named, by id.
        public let people: Set<Bytes16>
        /// Number of the entry that made its keys.
        public let entry: UInt64
        /// Whether this person opens it.
        public let isMine: Bool
        /// Its keys should be made anew: somebody who left may hold them, or the recovery key in force does not.
        public let isDue: Bool
        /// The recovery key in force does not open it.
        public let lacksRecovery: Bool
        /// Whether this person's keys to it are there as they were signed.
        public let opens: Bool
    }

    public var restrictedRecords: [RestrictedRecord] {
        state.restrictions.standing.filter { !state.custody.isErased($0.key) }.map { subject, standing in
            RestrictedRecord(
                subject: subject, people: standing.people, entry: standing.entry,
                isMine: standing.people.contains(person), isDue: state.isDue(subject),
                lacksRecovery: state.custody.recovery.map { $0.id != standing.recovery } ?? false,
                opens: standing.people.contains(person) && (try? rings(of: subject)) != nil)
        }.sorted { $0.entry < $1.entry }
    }

    /// Whose code this is, if the record is restricted to others; found by its mark, since its card does not open.
    public func restricted(code: String, compartment: UInt8) throws -> RestrictedRecord? {
        guard !state.restrictions.standing.isEmpty else { return nil }
        let mark = try mark(ofCode: code, compartment: compartment)
        return restrictedRecords.first { state.restrictions[$0.subject]?.mark == mark }
    }

    /// Keyed with the label of the compartment that the cards lie in.
    public func mark(ofCode code: String, compartment: UInt8) throws -> Bytes16 {
        guard let ring = keyring.rings[compartment] else { throw VaultError.noKey(compartment) }
        return ring.mark(ofCode: code)
    }
}

extension RingKey {
    /// Tells whoever holds this compartment whose code it is.
    func mark(ofCode code: String) -> Bytes16 {
        var out = CanonicalWriter(magic: "maiamrn1")
        out.text(code)
        return Digest.mark(out.bytes, key: label)
    }
}
