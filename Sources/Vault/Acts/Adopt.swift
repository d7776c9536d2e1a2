extension Vault {
    /// Puts another policy in force, by as many signatures as the one of now asks for; keys follow it.
    ///
    /// A role that may read more is given keys to what was written already. Where a role may read less, every key is
    /// made anew: what was written before still opens with an old copy and the old keys.
    ///
    /// - Returns: how many wraps were made anew.
    /// - Throws: `VaultError.notAllowed` when it changes which compartments there are, shuts an administrator out of
    ///   one, without whom nobody could make new keys, or lets a custodian read.
    @discardableResult
    public func adopt(_ new: VaultPolicy, clock: Int64) throws -> Int {
        guard let me, policy.administrators.contains(me.role), policy.canBecome(new) else {
            throw VaultError.notAllowed
        }
        try collect(.policy, new.bytes, clock: clock)
        var rewrapped = 0
        try transact { writer in
            let old = policy
            guard let me = self.me, me.standing == .active, old.administrators.contains(me.role),
                old.canBecome(new)
            else { throw VaultError.notAllowed }
            let takesAway = old.access.keys.contains {
                !old.held(by: $0).allSatisfy(new.held(by: $0).contains)
            }
            try seal(.policy, touched: [], payload: new.bytes, author: me, writer: writer, clock: clock)
            if takesAway {
                rewrapped = try renew(.rotated, without: nil, clock: clock, writer, Payload.rotated)
            } else {
                for person in keyHolders(without: nil, clock: clock)
                where old.held(by: person.role) != new.held(by: person.role) {
                    guard new.held(by: person.role).allSatisfy(holds) else { throw VaultError.notAllowed }
                    try give(keyring, to: person, writer: writer)
                }
                try publishRecipients(writer)
                // Whoever is named in a restricted record is to read as much of it as of the others.
                rewrapped = try renewRestricted(all: false, writer, clock: clock).anew
            }
        }
        if rewrapped > 0 { try dropOldKeys() }
        return rewrapped
    }
}

extension VaultPolicy {
    /// What stays as it was at the founding, and who must hold every key.
    func canBecome(_ new: VaultPolicy) -> Bool {
        let stays =
            subjectCompartments == new.subjectCompartments && houseCompartments == new.houseCompartments
            && filing == new.filing && signature == new.signature
        let all = compartments
        return stays && !new.administrators.isEmpty
            && administrators.allSatisfy { held(by: $0) != all || new.held(by: $0) == all }
            && new.custodians.allSatisfy { new.held(by: $0).isEmpty }
    }
}
