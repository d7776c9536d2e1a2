import Sealing

/// Opening backups: into a folder of their own, verified before anybody works with them.
package enum Restore {
    /// Unpacks one package into a new file.
    ///
    /// - Throws: `VaultError.backupDamaged` when it is for somebody else, altered, cut or lengthened; what was written
    ///   by then is to be thrown away.
    package static func unpack(
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
    package func check(_ data: BackupStatement, _ keys: BackupStatement?) throws {
        for statement in [data, keys].compactMap(\.self) {
            guard statement.vault == vault, statement.isPermitted(people: state.people, policy: policy)
            else { throw VaultError.backupDamaged }
        }
        guard data.log == anchor else { throw VaultError.backupDamaged }
        // A key backup may be of another time; what does not fit shows when everything is verified.
        if let keys, keys.log.size <= state.size, root(at: keys.log.size) != keys.log.root {
            throw VaultError.backupDamaged
        }
    }

    /// What can be verified without the children's keys: signatures, tree, and every row against the log.
    package func verifyRows() throws -> Verification {
        var report = try verifyLog()
        for subject in state.subjects.keys {
            if let erasure = state.custody.erasures[subject] {
                report.problems += try remains(of: erasure)
                continue
            }
            report.children += subject == vault ? 0 : 1
            let rows = Dictionary(
                try store.rows(of: subject).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            report.rows += rows.count
            report.problems += changes(of: subject).flatMap { number, change in
                change.rows.allSatisfy { rows[$0.id].map { Digest.blake2b($0.blob) } == $0.digest }
                    ? [] : [.rowDamaged(number)]
            }
        }
        return report
    }

    private func changes(of subject: Bytes16) -> [(UInt64, LogEntry.Change)] {
        var found: [(UInt64, LogEntry.Change)] = []
        var next = state.subjects[subject]?.last ?? 0
        while next > 0, let item = entry(next - 1)?.touched.first(where: { $0.subject == subject }) {
            found += item.changes.map { (next - 1, $0) }
            next = item.previous
        }
        return found
    }

    /// Signs that this home was restored, and which head is given up.
    package func noteRestore(
        _ data: BackupStatement, _ keys: BackupStatement, abandoned: Anchor?, clock: Int64
    ) throws {
        try transact { writer in
            guard let me, me.standing == .active, policy.administrators.contains(me.role)
            else { throw VaultError.notAllowed }
            let base = anchor
            let known = abandoned.map { $0.size > base.size ? $0 : base } ?? base
            let restored = Payload.Restored(base: base, abandoned: known, data: data.id, keys: keys.id)
            try seal(
                .restored, touched: [], payload: restored.bytes, author: me, writer: writer, clock: clock)
        }
        store.settle()
    }

    /// The newest head that was given up by a restore, and where this log goes on; nil when there was none.
    package var lastRestore: (base: Anchor, abandoned: Anchor)? {
        state.custody.restores.last.map { ($0.base, $0.abandoned) }
    }
}
