public import Sealing

extension Vault {
    /// Signs what the time is, where entries dated far ahead end what should not end.
    ///
    /// - Parameters:
    ///   - time: seconds since 1970, not later than `clock`.
    ///   - clock: seconds since 1970.
    /// - Throws: `VaultError.needsSignatures` where others must sign first.
    public func setClock(_ time: Int64, clock: Int64) throws {
        try trust(.clock, Payload.clock(time), clock: clock)
    }

    /// Takes back whom a director has let in alone since entry `number`: they are suspended, and their keyrings go.
    ///
    /// - Parameters:
    ///   - id: the director.
    ///   - number: of the first entry that does not count.
    ///   - clock: seconds since 1970.
    /// - Returns: who is out by it.
    /// - Throws: `VaultError.needsSignatures` where others must sign first.
    @discardableResult
    public func distrust(_ id: Bytes16, from number: UInt64, clock: Int64) throws -> [Person] {
        guard state.people[id] != nil, id != person, number < state.size else { throw VaultError.notAllowed }
        let before = state.people
        try trust(.distrusted, Payload.Distrust(person: id, from: number).bytes, clock: clock) { writer in
            for (id, person) in self.state.people where person.standing != .active {
                try writer.setKeyring(nil, of: id)
                try self.withdrawRestricted(id, writer)
            }
        }
        return people.filter { $0.standing == .suspended && before[$0.id]?.standing == .active }
    }

    private func trust(
        _ act: ActCode, _ payload: [UInt8], clock: Int64,
        _ then: (any StoreWriter) throws -> Void = { _ in }
    ) throws {
        guard let me, policy.administrators.contains(me.role) else { throw VaultError.notAllowed }
        try collect(act, payload, clock: clock)
        try transact { writer in
            guard let me = self.me, me.standing == .active else { throw VaultError.notActive }
            try seal(act, touched: [], payload: payload, author: me, writer: writer, clock: clock)
            try then(writer)
            try publishRecipients(writer)
        }
    }

    /// From which entry on somebody's word does not count; nil where it does.
    public func distrusted(_ id: Bytes16) -> UInt64? { state.distrusted[id] }

    /// Time of the newest entry that its author really signed, in seconds since 1970.
    public func headTime() throws -> Int64 { try newestSigned()?.time ?? 0 }
    /// The latest time that is believed, in seconds since 1970: nothing that ended by then goes on.
    public var believedTime: Int64 { state.floor }
}
