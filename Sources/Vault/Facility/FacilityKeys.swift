public import Sealing

/// One signing key of the facility, and from where in the log on it holds.
public struct FacilityKey: Hashable, Sendable {
    public let key: Bytes32
    /// Its id in minisign files, 8 bytes.
    public let id: [UInt8]
    /// Number of the entry that brought it in; 0 for the first.
    public let entry: UInt64
    /// When that was, in seconds since 1970; nil for the first, and for whoever cannot open the log.
    public let time: Int64?

    init(key: Bytes32, id: [UInt8], entry: UInt64, time: Int64? = nil) {
        self.key = key
        self.id = id
        self.entry = entry
        self.time = time
    }

    /// Sixteen bytes of its hash in eight groups, for people to compare.
    public var fingerprint: String { Self.fingerprint(key: key, id: id) }

    public static func fingerprint(key: Bytes32, id: [UInt8]) -> String {
        let hex = Array(Digest.blake2b(id + key.bytes).prefix16.hex)
        return stride(from: 0, to: hex.count, by: 4).map { String(hex[$0..<$0 + 4]) }
            .joined(separator: " ")
    }
}

/// Every signing key the facility has had, oldest first: the one of the genesis, and those that signed entries brought.
public struct FacilityKeys: Sendable {
    public let vault: Bytes16
    public private(set) var all: [FacilityKey]
    /// The entries that brought them, after the first.
    private(set) var changes: [(number: UInt64, new: NewFacilityKey)] = []

    public init(_ genesis: Genesis) {
        self.init(
            vault: genesis.vault,
            first: FacilityKey(key: genesis.facilityKey, id: genesis.facilityKeyID, entry: 0))
    }

    init(vault: Bytes16, first: FacilityKey) {
        self.vault = vault
        all = [first]
    }

    /// What signs now.
    public var current: FacilityKey { all[all.count - 1] }

    /// What signed when the log had so many entries; also what may stand in the entry of that number.
    public func inForce(at size: UInt64) -> FacilityKey {
        all.last { $0.entry < size } ?? all[0]
    }

    /// Takes in the key that entry `number` brings; an old one never comes back, and what was signed for another
    /// place in the row is worth nothing.
    mutating func accept(
        _ payload: [UInt8], number: UInt64, time: Int64? = nil
    ) throws(SealingError) {
        let new = try NewFacilityKey(bytes: payload)
        guard Int(new.ordinal) == all.count + 1, new.before == current.key, number > current.entry,
            !all.contains(where: { $0.key == new.key || $0.id == new.id }), new.holds(vault)
        else { throw .refused }
        changes.append((number, new))
        all.append(FacilityKey(key: new.key, id: new.id, entry: number, time: time))
    }
}
