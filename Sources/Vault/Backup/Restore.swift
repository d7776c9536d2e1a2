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
                let all = Int(clamping: statement?.length ?? length)
                try Effort.step(.unpacking, min(Int(clamping: length), all), of: all, every: 1)
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
    /// - Parameters:
    ///   - data: statement of the data package.
    ///   - keys: statement of the key package, if there was one.
    ///   - clock: seconds since 1970, to tell a copy that should not exist any more.
    ///   - expired: taken all the same, for a reason that the log is told.
    /// - Throws: `VaultError.backupDamaged` when it is not, `VaultError.backupExpired` after its day.
    public func check(
        _ data: BackupStatement, _ keys: BackupStatement?, clock: Int64, expired: Bool = false
    ) throws {
        for statement in [data, keys].compactMap(\.self) {
            guard statement.vault == vault, statement.isPermitted(people: state.people, policy: policy)
            else { throw VaultError.backupDamaged }
        }
        // A clock that was set back does not lengthen a copy's time.
        let now = max(clock, state.floor)
        for statement in [data, keys].compactMap(\.self) where !expired && statement.hasExpired(at: now) {
            throw VaultError.backupExpired
        }
        guard data.log == anchor else { throw VaultError.backupDamaged }
        // Wraps of before a record was restricted open nothing of it any more, and are destroyed at the first opening:
        // whoever is not named would not notice.
        if let keys, let newest = restrictedRecords.map(\.entry).max(), keys.log.size <= newest {
            throw VaultError.backupTooOld
        }
        // A key backup may be of another time; what does not fit shows when everything is verified.
        if let keys, keys.log.size <= state.size, try root(at: keys.log.size) != keys.log.root {
            throw VaultError.backupDamaged
        }
    }

    /// Signs that this home was restored, and which head is given up: the newest known, or this one.
    ///
    /// - Parameters:
    ///   - data: id of the data package.
    ///   - keys: id of the key package.
    ///   - abandoned: the newest head that is known.
    ///   - reason: why a copy past its time was taken; else empty.
    ///   - erased: children whose erasure the copy does not know: erased anew, by this entry, where enough sign.
    ///   - held: children whose legal hold it does not know: held again.
    ///   - clock: seconds since 1970.
    public func noteRestore(
        _ data: Bytes16, _ keys: Bytes16, abandoned: Anchor, reason: String = "", erased: [Bytes16] = [],
        held: [Bytes16] = [], clock: Int64
    ) throws {
        guard let me, policy.administrators.contains(me.role) else { throw VaultError.notAllowed }
        func restored() -> Payload.Restored {
            Payload.Restored(
                base: anchor, abandoned: abandoned, data: data, keys: keys, reason: reason, erased: erased,
                held: held)
        }
        do { try collect(.restored, restored().bytes, about: erased + held, clock: clock) } catch {
            if case .tooFewSigners = error as? VaultError {
                // What erases takes two, and care does not wait for them: the children are back.
                return try noteRestore(
                    data, keys, abandoned: abandoned, reason: reason, held: held, clock: clock)
            }
            // The others' signatures are waited for, but not with keys that must not exist.
            if case .needsSignatures = error as? VaultError { try destroyKeys(of: erased) }
            throw error
        }
        try transact { writer in
            let touched = try (erased + held).map(mention)
            try seal(
                .restored, touched: touched, payload: restored().bytes, author: me, writer: writer,
                clock: clock)
        }
        store.settle()
        try finishErasures(clock: clock)
    }

    private func destroyKeys(of subjects: [Bytes16]) throws {
        for subject in subjects {
            guard try store.destroyKeys(of: subject, traces: try traces(of: subject)) != nil
            else { throw VaultError.erasurePending(state.size - 1) }
        }
    }

    /// Carries out a restore that was proposed in this home.
    public func confirmRestore(_ proposal: Proposal, clock: Int64) throws {
        let planned = try Payload.Restored(proposed: proposal.matter)
        try noteRestore(
            planned.data, planned.keys, abandoned: planned.abandoned, reason: planned.reason,
            erased: planned.erased, held: planned.held, clock: clock)
    }

    /// The newest head that was given up by a restore, and where this log goes on; nil when there was none.
    public var lastRestore: (base: Anchor, abandoned: Anchor, time: Int64)? {
        state.custody.restores.last.map { ($0.what.base, $0.what.abandoned, state.custody.restoredTime) }
    }

    /// Four letters that tell this line of the log from the one a restore gave up; empty before the first.
    public var lineMark: String {
        guard let mark = state.custody.lineMark else { return "" }
        let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
        return String(mark.bytes.prefix(4).map { alphabet[Int($0 & 31)] })
    }
}
