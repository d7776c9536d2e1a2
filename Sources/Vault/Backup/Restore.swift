public import Sealing

/// Opening backups: into a folder of their own, verified before anybody works with them.
public enum Restore {
    /// Unpacks one package into a new file.
    ///
    /// - Throws: `VaultError.backupDamaged` when it is for somebody else, altered, cut or lengthened; what was written
    ///   by then is to be thrown away.
    public static func unpack(
        secretKey: UnsafeRawBufferPointer, read: (Int) throws -> [UInt8], write: ([UInt8]) throws -> Void
    ) throws -> BackupStatement {
        var head: [UInt8] = []
        var statement: BackupStatement?
        let digest = FlowingDigest()
        var length: UInt64 = 0
        do {
            try Age.open(secretKey: secretKey, read: read) { part in
                var part = part
                if statement == nil {
                    let missing = min(BackupStatement.size - head.count, part.count)
                    head += part.prefix(missing)
                    part.removeFirst(missing)
                    guard head.count == BackupStatement.size else { return }
                    statement = try BackupStatement(bytes: head)
                }
                digest.take(part)
                length += UInt64(part.count)
                try write(part)
                let all = Int(statement?.length ?? length)
                try Effort.step(.unpacking, min(Int(length), all), of: all, every: 1)
            }
        } catch is AgeError { throw VaultError.backupDamaged } catch is SealingError {
            throw VaultError.backupDamaged
        }
        guard let statement, statement.length == length, statement.digest == digest.finish() else {
            throw VaultError.backupDamaged
        }
        return statement
    }
}

extension Vault {
    /// Whether this home, opened from a backup, is what the statements say, taken by somebody who might.
    ///
    /// - Throws: `VaultError.backupDamaged` when it is not.
    public func check(_ data: BackupStatement, _ keys: BackupStatement?) throws {
        for statement in [data, keys].compactMap(\.self) {
            guard statement.vault == vault, statement.isPermitted(people: state.people, policy: policy)
            else { throw VaultError.backupDamaged }
        }
        guard data.log == anchor else { throw VaultError.backupDamaged }
        // A key backup may be of another time; what does not fit shows when everything is verified.
        if let keys, keys.log.size <= state.size, try root(at: keys.log.size) != keys.log.root {
            throw VaultError.backupDamaged
        }
    }

    /// Signs that this home was restored, and which head is given up: the newest known, or this one.
    public func noteRestore(
        _ data: Bytes16, _ keys: Bytes16, abandoned: Anchor, clock: Int64
    ) throws {
        guard let me, policy.administrators.contains(me.role) else { throw VaultError.notAllowed }
        let planned = Payload.Restored(base: anchor, abandoned: abandoned, data: data, keys: keys)
        try collect(.restored, planned.bytes, clock: clock)
        try transact { writer in
            let restored = Payload.Restored(base: anchor, abandoned: abandoned, data: data, keys: keys)
            try seal(
                .restored, touched: [], payload: restored.bytes, author: me, writer: writer, clock: clock)
        }
        store.settle()
    }

    /// Carries out a restore that was proposed in this home.
    public func confirmRestore(_ proposal: Proposal, clock: Int64) throws {
        let blank = [UInt8](repeating: 0, count: 40)
        let planned = try Payload.Restored(bytes: Array("maiamrs1".utf8) + blank + proposal.matter)
        try noteRestore(planned.data, planned.keys, abandoned: planned.abandoned, clock: clock)
    }

    /// The newest head that was given up by a restore, and where this log goes on; nil when there was none.
    public var lastRestore: (base: Anchor, abandoned: Anchor, time: Int64)? {
        state.custody.restores.last.map { ($0.base, $0.abandoned, state.custody.restoredTime) }
    }
}
