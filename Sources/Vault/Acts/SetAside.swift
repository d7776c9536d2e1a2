import Sealing

extension Vault {
    /// Signs that an entry without right was seen, so that `verify` no longer shows it.
    ///
    /// - Throws: `VaultError.notAllowed` for an entry that carries its right, and for whoever is no administrator.
    public func setAside(_ number: UInt64, clock: Int64) throws {
        try refresh()
        guard number < state.size, try !carriesRight(number) else { throw VaultError.notAllowed }
        try transact { writer in
            guard let me, me.standing == .active, policy.administrators.contains(me.role)
            else { throw VaultError.notAllowed }
            try seal(
                .setAside, touched: [], payload: Payload.number(number, magic: Payload.setAside), author: me,
                writer: writer, clock: clock)
        }
    }

    private func carriesRight(_ number: UInt64) throws -> Bool {
        if state.unauthorised.contains(number) { return false }
        guard let entry = try fetch([number]).first?.entry, isSignedAsItLies(entry) else { return false }
        // Signed and permitted, but perhaps written into a compartment that was not the author's, or of no use.
        for item in entry.touched where !item.changes.isEmpty || !item.keys.isEmpty || item.roster != nil {
            guard !state.custody.isErased(item.subject) else { continue }
            if try isUseless(entry, for: item.subject) { return false }
        }
        return true
    }

    private func isUseless(_ entry: LogEntry, for subject: Bytes16) throws -> Bool {
        let rows = try store.rows(of: subject)
        let held = Set(try rings(of: subject).keys)
        var chain = try chain(
            of: subject, compartments: held, rows: rows.byID, keys: try store.keys(of: subject))
        let versions = versions(&chain, rows: rows, compartments: held)
        let attached = attachments(versions, of: subject).filter { $0.version.number == entry.number }
        return try chain.refused.contains(entry.number) || chain.damage.contains { $0.number == entry.number }
            || hasLostCard(entry, of: subject, rows)
            || attached.contains { try $0.detached == nil && !isWhole($0) }
    }

    /// It points to a card that is not there as it says.
    func hasLostCard(_ entry: LogEntry, of subject: Bytes16, _ rows: [StoredRow]) -> Bool {
        guard let card = entry.touched.first(where: { $0.subject == subject })?.roster else { return false }
        return !rows.contains { $0.id == card.id }
    }
}
