import Sealing

/// To whom copies are sealed, for those who may copy the home and cannot open its log.
///
/// Layout: magic `maiamrc1` · vault 16 · count u32 · X25519 keys of 32, sorted · Ed25519 signature 64 by the
/// facility's key.
struct BackupRecipients: Hashable {
    static let name = "recipients"
    let vault: Bytes16
    let keys: [Bytes32]

    init(vault: Bytes16, keys: [Bytes32]) {
        self.vault = vault
        self.keys = keys.sorted { $0.hex < $1.hex }
    }

    private var signedBytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamrc1")
        out.fixed(vault)
        out.integer(UInt32(keys.count))
        for key in keys { out.fixed(key) }
        return out.bytes
    }

    func signed(by facility: borrowing Secret) -> [UInt8] {
        signedBytes + Signature.sign(signedBytes, seed: facility)
    }

    init(bytes: [UInt8], keys facility: FacilityKeys) throws(SealingError) {
        guard bytes.count > Signature.size else { throw .malformed }
        var reader = try CanonicalReader(Array(bytes.dropLast(Signature.size)), magic: "maiamrc1")
        vault = try reader.fixed16()
        var keys: [Bytes32] = []
        for _ in 0..<(try reader.count(minimum: 32)) { keys.append(try reader.fixed32()) }
        self.keys = keys
        try reader.end()
        guard vault == facility.vault, !keys.isEmpty,
            Signature.verify(
                Array(bytes.suffix(Signature.size)), message: signedBytes, key: facility.current.key)
        else { throw .refused }
    }
}

extension LogState {
    /// The administrators of this moment.
    var backupKeys: [Bytes32] {
        people.values.filter { $0.standing == .active && policy.policy.administrators.contains($0.role) }
            .map(\.recipient.box) + [custody.recovery?.recipient.box].compactMap(\.self)
    }
}

extension Vault {
    /// Signs the list anew when the administrators have changed; only they hold the facility's key.
    func publishRecipients(_ writer: any StoreWriter) throws {
        let list = BackupRecipients(vault: vault, keys: state.backupKeys)
        let stored = try writer.meta(BackupRecipients.name)
        if let stored, (try? BackupRecipients(bytes: stored, keys: facilityKeys)) == list { return }
        guard holds(policy.signature), let wrap = try writer.meta("facility") else { return }
        guard let signed = try? withFacilityKey(policy.signature, wrap: wrap, { list.signed(by: $0) }) else {
            // Better no list, and no backup by a custodian, than one that still names who was shut out.
            return try writer.removeMeta(BackupRecipients.name)
        }
        try writer.setMeta(signed, BackupRecipients.name)
    }

    /// The list is there, signed, and names the administrators of today.
    func checkRecipients() throws -> Bool {
        guard policy.signature != 0 else { return true }
        guard let stored = try store.meta(BackupRecipients.name),
            let list = try? BackupRecipients(bytes: stored, keys: facilityKeys)
        else { return false }
        return list == BackupRecipients(vault: vault, keys: state.backupKeys)
    }
}
