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
        guard let entry = try fetch([number]).first?.entry, isSigned(entry) else { return false }
        // Signed and permitted, but perhaps written into a compartment that was not the author's.
        for item in entry.touched where !item.changes.isEmpty {
            guard !state.custody.isErased(item.subject) else { continue }
            let rows = try store.rows(of: item.subject)
            let chain = try chain(
                of: item.subject, compartments: Set(keyring.rings.keys),
                rows: Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
                keys: try store.keys(of: item.subject))
            if chain.refused.contains(number) { return false }
        }
        return true
    }
}
