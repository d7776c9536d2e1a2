public import Sealing

extension Vault {
    /// Enrols a person: a signed entry, and a keyring sealed to them with what their role may read.
    public func add(_ person: Person, clock: Int64) throws {
        let payload = Payload.person(person)
        guard let me, policy.administrators.contains(me.role) else { throw VaultError.notAllowed }
        try collect(.personAdded, payload, clock: clock)
        try administer(.personAdded, payload: payload, clock: clock) { writer in
            guard self.state.people.values.allSatisfy({ $0.name != person.name || $0.standing == .removed })
            else { throw VaultError.nameTaken }
            // Whose key it is already, would lose their own keyring to it.
            let box = person.recipient.box
            guard self.state.people.values.allSatisfy({ $0.recipient.box != box || $0.standing == .removed })
            else { throw VaultError.nameTaken }
            guard BoxKey.isValid(person.recipient.box),
                person.recipient.signing == .zero || Signature.isValid(person.recipient.signing)
            else { throw SealingError.invalidKey }
            try self.give(self.keyring, to: person, writer: writer)
            try writer.setMeta(person.id.bytes, "person." + person.recipient.lookup.hex)
        }
    }

    public func setStanding(_ standing: Person.Standing, of id: Bytes16, clock: Int64) throws {
        guard let person = state.people[id] else { throw VaultError.notEnrolled }
        // Removing makes keys anew, which is `remove`.
        guard standing != .removed, person.standing != .removed, id != self.person else {
            throw VaultError.notAllowed
        }
        let code: ActCode = standing == .suspended ? .personSuspended : .personRestored
        let payload = Payload.standing(id)
        guard let me, policy.administrators.contains(me.role) else { throw VaultError.notAllowed }
        try collect(code, payload, clock: clock)
        try administer(code, payload: payload, clock: clock) { writer in
            if standing == .suspended {
                try writer.setKeyring(nil, of: id)
                try self.withdrawRestricted(id, writer)
            } else {
                try self.give(self.keyring, to: person, writer: writer)
            }
        }
    }

    /// Removes a person and makes every key anew.
    ///
    /// - Returns: how many wraps were made anew.
    public func remove(_ id: Bytes16, clock: Int64) throws -> Int {
        guard state.people[id] != nil, id != person else { throw VaultError.notAllowed }
        guard let me, policy.administrators.contains(me.role) else { throw VaultError.notAllowed }
        try collect(.personRemoved, Payload.standing(id), clock: clock)
        return try rotate(.personRemoved, without: id, clock: clock) { Payload.standing(id, rings: $0) }
    }

    func give(_ keyring: Keyring, to person: Person, writer: any StoreWriter) throws {
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
            try publishRecipients(writer)
        }
    }
}

extension Recipient {
    /// Under which meta name a person's random id is found; says nothing without the public key.
    var lookup: Bytes16 { Digest.blake2b(box.bytes + signing.bytes).prefix16 }
}
