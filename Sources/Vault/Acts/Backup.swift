public import Sealing

extension Vault {
    /// Under which name a statement waits for somebody who can write it into the log.
    static let waiting = "backup."

    /// Copies the home while others write, and enters each copy in the log before its bytes exist.
    public func backup(_ orders: [BackupOrder], clock: Int64) throws -> [BackupStatement] {
        try refresh()
        guard let me, policy.administrators.contains(me.role) else { throw VaultError.notAllowed }
        let taker = BackupTaker(
            store: store, vault: vault, person: person, key: identity.recipient.signing,
            recipients: state.backupKeys, sign: { self.identity.sign($0) })
        return try taker.take(orders, clock: clock) { try enter($0.bytes, clock: clock) }
    }

    /// Writes into the log what custodians have copied meanwhile.
    public func adoptBackups(clock: Int64) throws {
        for (name, bytes) in try store.metas(prefix: Self.waiting) {
            guard let statement = try? BackupStatement(bytes: bytes), try isGenuine(statement),
                state.custody.backups[statement.id] == nil
            else { continue }
            try enter(bytes, clock: clock) { try $0.removeMeta(name) }
        }
    }

    private func isGenuine(_ statement: BackupStatement) throws -> Bool {
        guard statement.vault == vault, statement.isPermitted(people: state.people, policy: policy)
        else { return false }
        return try root(at: statement.log.size) == statement.log.root
    }

    private func enter(
        _ statement: [UInt8], clock: Int64, _ then: (any StoreWriter) throws -> Void = { _ in }
    ) throws {
        try transact { writer in
            guard let me, me.standing == .active else { throw VaultError.notActive }
            try seal(.backup, touched: [], payload: statement, author: me, writer: writer, clock: clock)
            try then(writer)
        }
    }

    /// Signs that a copy was destroyed.
    public func destroyed(_ id: Bytes16, clock: Int64) throws {
        guard state.custody.backups[id] != nil else { throw VaultError.noBackup }
        try transact { writer in
            guard let me, me.standing == .active else { throw VaultError.notActive }
            try seal(
                .backupDestroyed, touched: [], payload: Payload.subject(id, magic: Payload.destroyed),
                author: me, writer: writer, clock: clock)
        }
    }

    public var backups: [Custody.Backup] {
        state.custody.backups.values.sorted { $0.entry < $1.entry }
    }

    /// Copies of keys that were taken while the child's keys stood there, and are neither destroyed nor lapsed.
    public func backups(holding subject: Bytes16, clock: Int64) throws -> [Custody.Backup] {
        guard let erasure = state.custody.erasures[subject] else { return [] }
        let first = try state.subjects[subject]?.written.first ?? 0
        return backups.filter { backup in
            let statement = backup.statement
            return statement.kind == .keys && backup.destroyed == nil
                && (statement.expires == 0 || statement.expires > clock)
                && (first + 1...erasure.ordered).contains(statement.log.size)
        }
    }
}
