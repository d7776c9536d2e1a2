public import CareRecords
import Foundation
public import Sealing
import Vault

public enum CopyKind: String, Sendable { case data, keys }

/// One copy to be made.
public struct CopyOrder {
    public let kind: CopyKind
    /// Seconds since 1970; 0 for never.
    public let expires: Int64
    /// A file that does not exist yet and is taken away again.
    public let scratch: String
    public let write: ([UInt8]) throws -> Void
    /// Told the copy's short id once it is in the books; what breaks off after that stays in them.
    public var entered: (String) -> Void = { _ in }

    public init(
        _ kind: CopyKind, expires: Int64, scratch: String, write: @escaping ([UInt8]) throws -> Void
    ) {
        self.kind = kind
        self.expires = expires
        self.scratch = scratch
        self.write = write
    }
}

/// A copy of the home as the books know it.
public struct CopyRecord: Sendable {
    /// Eight hexadecimal digits, enough to name it by.
    public let id: String
    public let kind: CopyKind
    public let takenBy: String
    public let taken: Moment
    /// The first day on which it is not to exist any more; nil for never.
    public let expires: Day?
    public let entries: UInt64
    public let isDestroyed: Bool
    public let hasLapsed: Bool

    public var json: JSON {
        let day: JSON = expires.map { .string($0.iso) } ?? .null
        return .object([
            ("id", .string(id)), ("kind", .string(kind.rawValue)), ("takenBy", .string(takenBy)),
            ("taken", .string(taken.iso)), ("expires", day),
            ("log", .number(String(entries))), ("destroyed", .bool(isDestroyed)),
            ("lapsed", .bool(hasLapsed)),
        ])
    }
}

extension Home {
    /// Copies the home to whom it is sealed; by an administrator, or by a custodian who opens nothing.
    ///
    /// - Returns: the short ids of the copies, in the order asked for.
    public static func backup(
        _ folder: String, name: String, slot: consuming Slot.Opened, states: StateFolder,
        orders asked: [CopyOrder], clock: Int64
    ) throws -> [String] {
        _ = try genesis(at: folder)
        let orders = asked.map { order in
            var inVault = BackupOrder(
                order.kind == .data ? .data : .keys, expires: order.expires, scratch: order.scratch,
                write: order.write)
            inVault.entered = { order.entered(short($0)) }
            return inVault
        }
        let store = try SQLiteStore(folder: folder)
        guard try Custodian.isCustodian(slot.identity, store: store) else {
            let home = try open(folder, name: name, slot: slot, states: states, clock: clock)
            let made = try home.vault.backup(orders, clock: clock)
            try home.saveAnchor()
            return made.map { short($0.id) }
        }
        let pinned = slot.genesis
        let custodian = try Custodian(
            store: store, identity: slot.takeIdentity(), pinned: pinned,
            told: try states.facilityKey(of: name))
        try states.remember(custodian.facilityKeys, of: name)
        return try custodian.backup(orders, clock: clock).map { short($0.id) }
    }

    static func short(_ id: Bytes16) -> String { String(id.hex.prefix(8)) }

    /// Every copy in the books, oldest first.
    public func copies() throws -> [CopyRecord] {
        guard policy.access(role, .facility) >= .read else { throw HomeError.notYours }
        return vault.backups.map(record)
    }

    func record(_ backup: Custody.Backup) -> CopyRecord {
        let statement = backup.statement
        return CopyRecord(
            id: Self.short(statement.id), kind: statement.kind == .data ? .data : .keys,
            takenBy: nameOf(statement.taker),
            taken: Moment(epochSeconds: statement.time),
            expires: statement.expires == 0 ? nil : Day.today(epochSeconds: statement.expires),
            entries: statement.log.size, isDestroyed: backup.destroyed != nil,
            hasLapsed: statement.expires != 0 && statement.expires <= clock)
    }

    /// Signs that a copy no longer exists; whoever took it, or an administrator.
    public func destroyed(_ id: String) throws {
        let found = vault.backups.filter {
            $0.destroyed == nil && Self.short($0.statement.id) == id.lowercased()
        }
        guard let backup = found.first else { throw VaultError.noBackup }
        try vault.destroyed(backup.statement.id, clock: clock)
        try saveAnchor()
    }

    /// What is owed to the books by whoever opens the home next: erasures that were held up, copies by custodians.
    func settleCustody() {
        guard vault.me?.standing == .active else { return }
        // Nobody is to be kept out because a file is read-only or somebody reads.
        _ = try? vault.finishErasures(clock: clock)
        if !vault.erasures.isEmpty { dropDraftsOfErased() }
        try? vault.adoptBackups(clock: clock)
        if vault.facilityKeys.all.count > 1 { try? publishFacilityKey() }
        try? vault.withdrawKeyrings(clock: clock)
        try? vault.dropOldKeys()
        try? vault.renewDueRestricted(clock: clock)
    }
}
