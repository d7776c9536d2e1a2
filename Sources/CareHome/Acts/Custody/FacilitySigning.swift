public import CareRecords
import Foundation
public import Sealing
import Vault

/// One signing key the facility has or had.
public struct SigningKey: Sendable {
    public let fingerprint: String
    /// As minisign shows it.
    public let minisignID: String
    /// What others check with: a minisign public key file.
    public let publicKey: String
    /// Number of the entry that brought it in, and when that was; 0 and nil for the first.
    public let entry: UInt64
    public let since: Moment?
    /// Number of the entry that brought in the next; nil for the one that signs now.
    public let until: UInt64?

    public var json: JSON {
        .object([
            ("fingerprint", .string(fingerprint)), ("minisign", .string(minisignID)),
            ("fromEntry", .number(String(entry))), ("since", since.map { .string($0.iso) } ?? .null),
            ("untilEntry", until.map { .number(String($0)) } ?? .null), ("publicKey", .string(publicKey)),
        ])
    }
}

/// What a change of the signing key would do.
public struct SigningKeyPlan: Sendable {
    public let now: SigningKey
    /// Whether the private half of the present key is still there to vouch for the next.
    public let isHeld: Bool
    /// Who may sign for it, and how many must.
    public let signers: [String]
    public let needed: Int
    /// To whom something was released that has not expired.
    public let recipients: [String]
}

extension Home {
    static func facilityKeyFile(_ key: FacilityKey) -> String {
        Minisign.publicKeyText(key: key.key.bytes, keyID: key.id, comment: "MaiAm facility key")
    }

    /// Every signing key of the facility, oldest first.
    public func signingKeys() -> [SigningKey] {
        let all = vault.facilityKeys.all
        return all.enumerated().map { index, key in
            SigningKey(
                fingerprint: key.fingerprint, minisignID: Minisign.idText(key.id),
                publicKey: Self.facilityKeyFile(key), entry: key.entry,
                since: key.time.map { Moment(epochSeconds: $0) },
                until: index + 1 < all.count ? all[index + 1].entry : nil)
        }
    }

    public func signingKeyPlan() throws -> SigningKeyPlan {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        let isHeld = (try? vault.withFacilityKey(Compartment.signature.rawValue) { _ in }) != nil
        let (signers, needed) = try vault.facilityKeySigners()
        let recipients = try requests().filter {
            $0.status == .approved && $0.text("expires") >= today.iso
        }.map { $0.text("recipient") }
        return SigningKeyPlan(
            now: signingKeys()[vault.facilityKeys.all.count - 1], isHeld: isHeld,
            signers: signers.map(nameOf).sorted(), needed: needed, recipients: Set(recipients).sorted())
    }

    /// Puts a new signing key in force, or proposes it; goes on with one that waits.
    public func renewSigningKey() throws -> SigningKey {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        try refuseLingering()
        try proposing { try vault.renewFacilityKey(clock: clock) }
        try saveAnchor()
        try? publishFacilityKey()
        return signingKeys()[vault.facilityKeys.all.count - 1]
    }

    /// A new key would be within reach of whoever still has the keys of the compartment it lies in.
    private func refuseLingering() throws {
        let left = vault.people.filter { person in
            vault.mayStillRead(person, clock: clock)
                && Role(code: person.role).map { policy.access($0, .signature) != .none } == true
        }
        guard !left.isEmpty else { return }
        let names = left.map(\.name).sorted().joined(separator: ", ")
        throw HomeError(
            .conflict, vi: "\(names) đã hết quyền nhưng còn giữ khóa mở được khóa ký mới.",
            en: "\(names) has no access any more, but still holds keys that open a new signing key.",
            hint: Wording(vi: "Thay khóa trước: maiam rotate", en: "New keys first: maiam rotate"))
    }

    /// Lays the public half of now into the home for others; whoever opens the home next does what was broken off.
    func publishFacilityKey() throws {
        guard policy.access(role, .signature) == .write else { return }
        let (path, text) = (folder + "/facility.pub", Data(Self.facilityKeyFile(vault.facilityKey).utf8))
        guard FileManager.default.contents(atPath: path) != text else { return }
        try text.write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    /// The signing keys of a home as somebody without a key to it can know them.
    ///
    /// - Parameters:
    ///   - folder: of the home.
    ///   - name: whose memory of a key counts, if anybody's.
    ///   - states: where that is.
    /// - Returns: by the size of the log that a text names: the public key file to check it with, and whether that is
    ///   one of before.
    public static func signingKeys(
        of folder: String, name: String?, states: StateFolder
    ) throws -> @Sendable (UInt64) -> (file: String, isFormer: Bool) {
        let keys = try FacilityKeys(
            of: try SQLiteStore(folder: folder), genesis: try genesis(at: folder),
            told: try name.flatMap { try states.facilityKey(of: $0) })
        return { size in
            let key = keys.inForce(at: size)
            return (facilityKeyFile(key), key != keys.current)
        }
    }
}

extension StateFolder {
    /// The facility's key that this person was told of or has seen, if any.
    ///
    /// - Throws: `VaultError.facilityKeyUnknown` when what lies there is no key.
    public func facilityKey(of name: String) throws -> Bytes32? {
        guard let bytes = read(name, "facility") else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let key = Minisign.parsePublicKey(text).flatMap({ Bytes32($0.key) }) else {
            throw VaultError.facilityKeyUnknown
        }
        return key
    }

    /// From now on no older key is believed.
    func remember(_ keys: FacilityKeys, of name: String) throws {
        guard keys.all.count > 1, try facilityKey(of: name) != keys.current.key else { return }
        try write(Array(Home.facilityKeyFile(keys.current).utf8), name, "facility")
    }

    /// What a file with a facility's public key says, for people to compare.
    public static func fingerprint(ofFacilityKey text: String) throws -> String {
        guard let found = Minisign.parsePublicKey(text), let key = Bytes32(found.key) else {
            throw HomeError(
                .data, vi: "Khóa công khai của cơ sở không đọc được.",
                en: "The facility's public key cannot be read.")
        }
        return FacilityKey.fingerprint(key: key, id: found.keyID)
    }

    /// Believes a key of the facility whose fingerprint was compared; it must be one the home names.
    public func trust(facilityKey text: String, of name: String, home folder: String) throws {
        let genesis = try Home.genesis(at: folder)
        guard let key = Minisign.parsePublicKey(text).flatMap({ Bytes32($0.key) }) else {
            throw VaultError.facilityKeyUnknown
        }
        let keys = try FacilityKeys(of: try SQLiteStore(folder: folder), genesis: genesis, told: key)
        guard keys.current.key == key else {
            throw HomeError(
                .data, vi: "Đây là khóa cũ: cơ sở đã thay khóa này.",
                en: "This is a key of before: the facility has replaced it.",
                hint: Wording(
                    vi: "Xin giám đốc tệp facility.pub mới.", en: "Ask the director for the new facility.pub."
                )
            )
        }
        try write(Array(text.utf8), name, "facility")
    }
}
