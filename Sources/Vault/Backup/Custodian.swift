public import Sealing

/// Somebody who may copy the home and opens nothing in it: no key to the log, none to any compartment.
///
/// A copy gives this person nothing that the folder does not give; sealing it to the administrators is what makes
/// it fit to be carried away. The entry about it is written by the next person who holds a key to the log.
public final class Custodian {
    public let person: Bytes16
    private let genesis: Genesis
    private let store: any Store
    private let identity: Identity
    private let recipients: BackupRecipients
    /// What is known of them without a key to the log; worth remembering.
    public let facilityKeys: FacilityKeys

    /// - Parameters:
    ///   - store: the files of the home.
    ///   - identity: the person's two seeds.
    ///   - pinned: genesis hash from the person's slot.
    ///   - told: a key of the facility that this person was told of, if any.
    /// - Throws: `VaultError.notEnrolled` when the home does not know this identity,
    ///   `VaultError.facilityKeyUnknown` where nothing vouches for the facility's key of now.
    public init(
        store: any Store, identity: consuming Identity, pinned: Bytes32, told: Bytes32? = nil
    ) throws {
        guard let bytes = try store.meta("genesis") else { throw VaultError.noHome }
        genesis = try Genesis(bytes: bytes)
        guard pinned == .zero || pinned == genesis.hash else { throw VaultError.otherHome }
        guard let mapped = try store.meta("person." + identity.recipient.lookup.hex),
            let person = Bytes16(mapped), let sealed = try store.keyring(of: person)
        else { throw VaultError.notEnrolled }
        _ = try Keyring.open(sealed, identity: identity, vault: genesis.vault, person: person)
        facilityKeys = try FacilityKeys(of: store, genesis: genesis, told: told)
        guard let list = try store.meta(BackupRecipients.name),
            let recipients = try? BackupRecipients(bytes: list, keys: facilityKeys)
        else { throw VaultError.storage("recipients") }
        self.person = person
        self.store = store
        self.identity = identity
        self.recipients = recipients
    }

    /// Whether the home knows this identity and gives it no key to the log.
    public static func isCustodian(_ identity: borrowing Identity, store: any Store) throws -> Bool {
        guard let bytes = try store.meta("genesis"),
            let mapped = try store.meta("person." + identity.recipient.lookup.hex),
            let person = Bytes16(mapped), let sealed = try store.keyring(of: person)
        else { return false }
        let vault = try Genesis(bytes: bytes).vault
        return try Keyring.open(sealed, identity: identity, vault: vault, person: person).logKeys.isEmpty
    }

    public func backup(_ orders: [BackupOrder], clock: Int64) throws -> [BackupStatement] {
        let taker = BackupTaker(
            store: store, vault: genesis.vault, person: person, key: identity.recipient.signing,
            recipients: recipients.keys, sign: { self.identity.sign($0) })
        return try taker.take(orders, clock: clock) { statement in
            try store.transaction { try $0.setMeta(statement.bytes, Vault.waiting + statement.id.hex) }
        }
    }
}
