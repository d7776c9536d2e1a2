public import Sealing

extension Vault {
    /// Makes a new recovery key and splits it; the old one, if there is one, is worth nothing from then on.
    ///
    /// - Returns: the shares to hand out, in the order of the trustees, and what is to be signed.
    public func splitRecovery(among trustees: [Person], needed: Int) throws -> (
        shares: [RecoveryShare], statement: RecoveryStatement
    ) {
        guard (2...RecoveryStatement.most).contains(trustees.count), (2...trustees.count).contains(needed),
            Set(trustees.map(\.id)).count == trustees.count
        else { throw VaultError.notAllowed }
        let key = Identity.make()
        var secret: [UInt8] = []
        secret.reserveCapacity(RecoveryShare.size)
        defer { wipe(&secret) }
        key.withSeeds { box, signing in
            box.withBytes { secret.append(contentsOf: $0) }
            signing.withBytes { secret.append(contentsOf: $0) }
        }
        let shares = RecoveryShare.split(
            secret, among: trustees.map(\.name), needed: needed, vault: vault,
            recovery: key.recipient.lookup)
        let keepers = zip(trustees, shares).map {
            RecoveryStatement.Trustee(
                id: $0.id, recipient: $0.recipient, share: $1.digest)
        }
        let recipient = key.recipient
        let statement = try withFacilityKey(policy.signature) { seed in
            RecoveryStatement(
                vault: vault, recipient: recipient, needed: UInt8(needed), trustees: keepers, facility: seed)
        }
        return (shares, statement)
    }

    /// Puts a recovery key in force: from now on every key is sealed to it too.
    public func setRecovery(_ statement: [UInt8], clock: Int64) throws {
        guard let me, policy.administrators.contains(me.role), policy.compartments.allSatisfy(holds)
        else { throw VaultError.notAllowed }
        let new = try RecoveryStatement(bytes: statement)
        guard facilityKeys.all.contains(where: { new.holds($0, vault: vault) })
        else { throw VaultError.notAllowed }
        try collect(.recoverySet, statement, clock: clock)
        try transact { writer in
            guard me.standing == .active else { throw VaultError.notActive }
            if let old = state.custody.recovery { try withdraw(old, writer: writer) }
            try give(keyring, to: new, writer: writer)
            // Proposed before the facility's key was changed, it is signed with the one of now.
            try writer.setMeta(
                try withFacilityKey(policy.signature, wrap: try writer.meta("facility")) {
                    new.signed(by: $0)
                },
                RecoveryStatement.name)
            try writer.setMeta(new.id.bytes, "person." + new.recipient.lookup.hex)
            try seal(.recoverySet, touched: [], payload: statement, author: me, writer: writer, clock: clock)
            try publishRecipients(writer)
            _ = try renewRestricted(all: false, writer, clock: clock)
        }
        try dropOldKeys()
    }

    func give(_ keyring: Keyring, to recovery: RecoveryStatement, writer: any StoreWriter) throws {
        let holder = Person(
            id: recovery.id, name: "", role: 0, recipient: recovery.recipient, confirmed: true)
        try writer.setKeyring(
            try keyring.sealed(to: holder, vault: vault, holding: policy.compartments), of: recovery.id)
    }

    private func withdraw(_ recovery: RecoveryStatement, writer: any StoreWriter) throws {
        try writer.setKeyring(nil, of: recovery.id)
        try withdrawRestricted(recovery.id, writer)
        try writer.removeMeta("person." + recovery.recipient.lookup.hex)
        try writer.removeMeta(RecoveryStatement.name)
    }

    /// The statement lies beside the log as the log says it, and the keys to restricted records that it was given are
    /// there: whoever recovers the house would miss them too late.
    func checkRecovery() throws -> Bool {
        guard let stored = try store.meta(RecoveryStatement.name), let recovery = state.custody.recovery
        else { return try store.meta(RecoveryStatement.name) == nil && state.custody.recovery == nil }
        guard let found = try? RecoveryStatement(bytes: stored) else { return false }
        guard found.agrees(with: recovery), found.holds(facilityKey, vault: vault) else { return false }
        return try state.restrictions.standing.allSatisfy { subject, standing in
            guard standing.recovery == recovery.id, !state.custody.isErased(subject) else { return true }
            guard let place = restrictedPlace(of: recovery.id, subject) else { return false }
            return try store.keyring(of: place) != nil
        }
    }

    /// Opened with the recovery key put together.
    var isRecovery: Bool { state.custody.recovery?.recipient == identity.recipient }

    public var trustees: [Bytes16] { state.custody.recovery?.trustees.map(\.id) ?? [] }

    /// The one thing a recovery key may do: appoint a director. It is used up by it.
    public func appoint(_ person: Person, clock: Int64) throws {
        guard let recovery = state.custody.recovery, recovery.recipient == identity.recipient,
            policy.administrators.contains(person.role), person.recipient.isValid
        else { throw VaultError.notAllowed }
        let author = Person(
            id: recovery.id, name: "", role: 0, recipient: recovery.recipient, confirmed: true)
        try transact { writer in
            guard state.people.values.allSatisfy({ $0.name != person.name || $0.standing == .removed })
            else { throw VaultError.nameTaken }
            try give(keyring, to: person, writer: writer)
            for (subject, standing) in state.restrictions.standing where standing.recovery == recovery.id {
                // Spoiled keys to one record, or those of an erased one, keep nobody from being appointed.
                guard !state.custody.isErased(subject), let rings = try? rings(of: subject) else { continue }
                try give(
                    rings, of: subject, to: person.id, person.recipient.box, as: person.role, writer)
            }
            try writer.setMeta(person.id.bytes, "person." + person.recipient.lookup.hex)
            try withdraw(recovery, writer: writer)
            try seal(
                .recovered, touched: [], payload: Payload.person(person), author: author, writer: writer,
                clock: clock)
            try publishRecipients(writer)
        }
    }
}

/// What the home tells those who have no key to it.
public enum Recovery {
    /// - Parameters:
    ///   - store: the files of the home.
    ///   - genesis: as the person's slot pins it.
    ///   - told: a key of the facility that this person was told of, if any.
    /// - Throws: `RecoveryError.none`, `VaultError.facilityKeyUnknown`.
    public static func statement(
        of store: any Store, genesis: Genesis, told: Bytes32? = nil
    ) throws -> RecoveryStatement {
        let keys = try FacilityKeys(of: store, genesis: genesis, told: told)
        guard let bytes = try store.meta(RecoveryStatement.name),
            let found = try? RecoveryStatement(bytes: bytes),
            found.holds(keys.current, vault: genesis.vault)
        else { throw RecoveryError.none }
        return found
    }

    /// Whether a share is the one that was handed out.
    public static func check(_ share: RecoveryShare, _ statement: RecoveryStatement) throws(RecoveryError) {
        guard share.vault == statement.vault, share.recovery == statement.id,
            share.index < statement.trustees.count
        else { throw .otherKey }
        guard share.digest == statement.trustees[share.index].share else {
            throw .altered(share.index)
        }
    }

    /// The recovery key, out of checked shares.
    public static func identity(
        _ shares: [RecoveryShare], _ statement: RecoveryStatement
    ) throws -> Identity {
        for share in shares { try check(share, statement) }
        var secret = try RecoveryShare.join(shares)
        defer { wipe(&secret) }
        let identity = Identity(
            boxSeed: Secret(count: 32) { $0.copyBytes(from: secret[0..<32]) },
            signingSeed: Secret(count: 32) { $0.copyBytes(from: secret[32..<64]) })
        guard identity.recipient == statement.recipient else { throw RecoveryError.otherKey }
        return identity
    }
}
