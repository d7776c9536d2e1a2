public import Sealing

/// People whose time is over, and what they may still hold.
extension Vault {
    /// Whether the agreed days are not over, by this clock and by what administrators have signed since.
    public func isCurrent(_ person: Person, clock: Int64) -> Bool {
        person.isCurrent(at: clock) && person.isCurrent(at: max(clock, state.floor))
    }

    /// Access has ended, but no key was made anew since: a copy of the home and the person's key open what they did.
    public func mayStillRead(_ person: Person, clock: Int64) -> Bool {
        switch person.standing {
        case .removed: false
        case .suspended: (state.renewedAll?.number ?? 0) <= state.endedAt[person.id] ?? 0
        case .active:
            !isCurrent(person, clock: clock)
                && (state.renewedAll == nil
                    || state.renewals.values.contains { person.isCurrent(at: $0.time) })
        }
    }

    /// Takes the keyrings of those whose days are over out of the home; an administrator's to do.
    public func withdrawKeyrings(clock: Int64) throws {
        guard let me, policy.administrators.contains(me.role) else { return }
        let over = state.people.values.filter { $0.standing == .active && !isCurrent($0, clock: clock) }
        guard try over.contains(where: { try store.keyring(of: $0.id) != nil }) else { return }
        try transact { writer in
            for person in over {
                // Keys to restricted records stay: few could give them again, and a clock may be wrong.
                try writer.setKeyring(nil, of: person.id)
            }
        }
    }

    /// How many children's records somebody has opened to read or written into, and when last.
    public func footprint(of id: Bytes16) throws -> (children: Set<Bytes16>, last: Int64) {
        var children: Set<Bytes16> = []
        var last: Int64 = 0
        try each { part in
            for entry in part.map(\.entry) where entry.author == id {
                children.formUnion(entry.touched.map(\.subject))
                last = max(last, entry.time)
            }
        }
        children.remove(vault)
        return (children, last)
    }
}
