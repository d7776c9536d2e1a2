import CareRecords
import Foundation
public import Sealing
import Vault

/// One trustee's share as it is handed out: an age file that this trustee alone opens.
public struct ShareFile: Sendable {
    public let name: String
    public let bytes: [UInt8]
}

extension Home {
    /// Makes a new recovery key and the trustees' shares of it; it is in force once enough have signed.
    ///
    /// - Returns: the shares, and the number of the proposal where others must sign first.
    public func setRecovery(trustees names: [String], needed: Int) throws -> (
        shares: [ShareFile], proposal: UInt64?
    ) {
        guard policy.access(role, .signature) == .write else { throw HomeError.notYours }
        guard (2...8).contains(names.count), (2...names.count).contains(needed),
            Set(names).count == names.count
        else {
            throw HomeError(
                .usage, vi: "Cần 2 đến 8 người giữ mảnh khóa, và --need từ 2 trở lên.",
                en: "It takes 2 to 8 different trustees, and --need of at least 2.")
        }
        let people = try names.map { try person($0) }
        let split = try vault.splitRecovery(among: people, needed: needed)
        let files = try zip(people, split.shares).map { person, share in
            var plain = share.bytes
            defer { wipe(&plain) }
            return ShareFile(
                name: person.name, bytes: try Age.encrypt(plain, to: [person.recipient.box.bytes]))
        }
        do {
            try vault.setRecovery(split.statement.encoded, clock: clock)
            try saveAnchor()
            return (files, nil)
        } catch VaultError.needsSignatures(let number) {
            try saveAnchor()
            return (files, number)
        }
    }

    /// Who keeps shares now, by login name.
    public func trustees() -> [String] { vault.trustees.map(nameOf) }
}

/// The steps of bringing a home back that no director can open any more.
public enum RecoveryCeremony {
    /// A trustee looks whether the own share is still good; nothing is put together.
    public static func drill(
        _ file: [UInt8], name: String, folder: String, slot: consuming Slot.Opened, told: Bytes32? = nil
    ) throws -> (name: String, needed: Int, of: Int) {
        let share = try open(file, name, slot)
        let store = try SQLiteStore(folder: folder)
        let statement = try Recovery.statement(
            of: store, genesis: try Home.genesis(at: folder), told: told)
        try Recovery.check(share, statement)
        return (share.name, share.needed, share.names.count)
    }

    /// A trustee passes the own share on to whoever is to be director; without the home at hand.
    public static func pass(
        _ file: [UInt8], name: String, to publicHalf: String, slot: consuming Slot.Opened
    ) throws -> [UInt8] {
        let share = try open(file, name, slot)
        let recipient = try PublicHalf(reading: publicHalf).recipient
        var plain = share.bytes
        defer { wipe(&plain) }
        return try Age.encrypt(plain, to: [recipient.box.bytes])
    }

    /// Puts the shares together and appoints a director, whose key they were passed on to.
    public static func recover(
        _ folder: String, name: String, shares files: [(name: String, bytes: [UInt8])],
        publicHalf: String, slot: consuming Slot.Opened, told: Bytes32? = nil, clock: Int64
    ) throws {
        let genesis = try Home.genesis(at: folder)
        let store = try SQLiteStore(folder: folder)
        let statement = try Recovery.statement(of: store, genesis: genesis, told: told)
        let identity = slot.takeIdentity()
        let recipient = try PublicHalf(reading: publicHalf).recipient
        guard recipient == identity.recipient else { throw VaultError.notEnrolled }
        var shares: [RecoveryShare] = []
        for file in files {
            let share = try open(file.bytes, file.name, identity)
            do throws(RecoveryError) { try Recovery.check(share, statement) } catch {
                throw HomeError.share(error, of: share.name, file: file.name)
            }
            shares.append(share)
        }
        let key: Identity
        do { key = try Recovery.identity(shares, statement) } catch let error as RecoveryError {
            throw HomeError.share(error, of: "", file: "")
        }
        let vault = try Vault(store: store, identity: key, pinned: genesis.hash, anchor: nil)
        let person = Person(
            id: .random(), name: name, role: Role.director.code, recipient: recipient, confirmed: false)
        try vault.appoint(person, clock: clock)
    }

    private static func open(
        _ file: [UInt8], _ name: String, _ slot: consuming Slot.Opened
    ) throws -> RecoveryShare { try open(file, name, slot.takeIdentity()) }

    private static func open(
        _ file: [UInt8], _ name: String, _ identity: borrowing Identity
    ) throws -> RecoveryShare {
        do {
            var bytes = try identity.withAgeKey { key throws in try Age.decrypt(file, secretKey: key) }
            defer { wipe(&bytes) }
            return try RecoveryShare(bytes: bytes)
        } catch {
            throw HomeError(
                .data, vi: "\(name) không mở được bằng khóa của bạn, hoặc đã bị sửa.",
                en: "\(name) does not open with your key, or was altered.")
        }
    }
}

extension HomeError {
    static func share(_ error: RecoveryError, of name: String, file: String) -> HomeError {
        switch error {
        case .tooFew(let count):
            HomeError(
                .conflict, vi: "Còn thiếu \(count) mảnh khóa.", en: "\(count) more shares are needed.")
        case .sameTwice:
            HomeError(
                .data, vi: "Hai mảnh của cùng một người.", en: "Two shares are of the same person.")
        case .altered:
            HomeError(
                .data, vi: "\(file): mảnh khóa của \(name) không phải mảnh đã giao.",
                en: "\(file): the share of \(name) is not the one that was handed out.")
        case .otherKey:
            HomeError(
                .data, vi: "\(file): mảnh của nhà khác, hoặc của lần lập trước.",
                en: "\(file): a share of another home, or of an earlier appointment.")
        case .none:
            HomeError(
                .notFound, vi: "Nhà này chưa lập người giữ mảnh khóa.", en: "This home has no trustees.",
                hint: Wording(
                    vi: "Giám đốc chạy: maiam recovery set --trustees a,b,c --need 2",
                    en: "The director runs: maiam recovery set --trustees a,b,c --need 2"))
        }
    }
}
