public import Sealing

/// The kinds of act; the numbers stand in the signed log and never change.
public enum ActCode: UInt16, Sendable, CaseIterable {
    case genesis = 1
    case write = 2
    case read = 3
    case admit = 4
    case personAdded = 10
    case personSuspended = 11
    case personRemoved = 12
    case personRestored = 13
    case policy = 14
    case distrusted = 15
    case release = 20
    case setAside = 30
    case erase = 40
    case erased = 41
    case hold = 42
    case holdReleased = 43
    case backup = 44
    case backupDestroyed = 45
    case restored = 46
    case clock = 47
    case rotated = 48
    case resealed = 49
    case proposal = 50
    case cosignature = 51
    case recoverySet = 52
    case recovered = 53
    case facilityKey = 54
    case restricted = 55

    /// Acts that a policy may ask several signatures for.
    public static let byTwo: [ActCode] = [
        .erase, .personAdded, .personSuspended, .personRemoved, .personRestored, .policy, .restored,
        .recoverySet,
    ]

    /// Who may do an act, and when its signature is checked.
    enum Right {
        /// Any member of staff; the signature is checked when what was written is shown.
        case staff
        /// Any member of staff; the signature is checked before the log is believed.
        case provenStaff
        /// Administrators only; the signature is checked before the log is believed.
        case administrator
        /// The recovery key in force; its signature is checked before the log is believed.
        case recovery
    }

    var right: Right {
        switch self {
        case .write, .read, .release: .staff
        case .admit, .backup, .backupDestroyed, .cosignature: .provenStaff
        case .recovered: .recovery
        case .genesis, .personAdded, .personSuspended, .personRemoved, .personRestored, .policy, .setAside,
            .erase, .erased, .hold, .holdReleased, .restored, .rotated, .proposal, .recoverySet, .clock,
            .distrusted, .resealed, .facilityKey, .restricted:
            .administrator
        }
    }

    /// Whether it changes what holds for the whole house, and not only for the children it touches.
    var shapesHouse: Bool {
        switch self {
        case .write, .read, .admit, .release, .resealed: false
        case .genesis, .personAdded, .personSuspended, .personRemoved, .personRestored, .policy, .setAside,
            .erase, .erased, .hold, .holdReleased, .backup, .backupDestroyed, .restored, .rotated,
            .proposal, .cosignature, .recoverySet, .recovered, .clock, .distrusted,
            .facilityKey, .restricted:
            true
        }
    }
}

/// One act, signed by its author; sealed under the log key before it is stored.
public struct LogEntry: Sendable {
    /// A key made for a child: where its wrap lies and the commitment to it.
    public struct NewKey: Hashable, Sendable {
        let locator: Bytes16
        let id: Bytes32
    }
    /// What was written in one compartment; the mark tells its holders, and nobody else, which.
    public struct Change: Hashable, Sendable {
        let mark: Bytes16
        let slip: Bytes32
        let rows: [RowDigest]
    }
    public struct RowDigest: Hashable, Sendable {
        let id: Bytes16
        let digest: Bytes32
    }
    public struct Touched: Hashable, Sendable {
        public let subject: Bytes16
        /// Number of this subject's previous entry plus one, 0 for none.
        let previous: UInt64
        var keys: [NewKey] = []
        var changes: [Change] = []
        var roster: RowDigest?
    }

    let vault: Bytes16
    public let number: UInt64
    /// Root of the tree of all earlier entries.
    let root: Bytes32
    /// Seconds since 1970.
    public let time: Int64
    /// 1 when the clock stood behind the head.
    let clockFlag: UInt8
    public let author: Bytes16
    let authorKey: Bytes32
    /// Number of the entry that set the policy this act was done under.
    let policy: UInt64
    public let act: ActCode
    public var touched: [Touched]
    public var payload: [UInt8]
    public var signature: [UInt8] = []

    /// What the author signs.
    var signedBytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamlg1")
        // Most acts fit, a child's first one with its keys among them.
        out.reserve(2048)
        out.fixed(vault)
        out.integer(number)
        out.fixed(root)
        out.integer(time)
        out.integer(clockFlag)
        out.fixed(author)
        out.fixed(authorKey)
        out.integer(policy)
        out.integer(act.rawValue)
        out.integer(UInt32(touched.count))
        for item in touched {
            out.fixed(item.subject)
            out.integer(item.previous)
            out.integer(UInt32(item.keys.count))
            for key in item.keys {
                out.fixed(key.locator)
                out.fixed(key.id)
            }
            out.integer(UInt32(item.changes.count))
            for change in item.changes {
                out.fixed(change.mark)
                out.fixed(change.slip)
                out.integer(UInt32(change.rows.count))
                for row in change.rows {
                    out.fixed(row.id)
                    out.fixed(row.digest)
                }
            }
            out.integer(UInt8(item.roster == nil ? 0 : 1))
            if let roster = item.roster {
                out.fixed(roster.id)
                out.fixed(roster.digest)
            }
        }
        out.string(payload)
        out.integer(UInt32(0))  // cosignatures: reserved for acts that need several signers
        return out.bytes
    }

    public var bytes: [UInt8] { signedBytes + signature }
}

extension LogEntry {
    public init(bytes: [UInt8]) throws(SealingError) {
        guard bytes.count > Signature.size else { throw .malformed }
        let end = bytes.count - Signature.size
        var reader = try CanonicalReader(Array(bytes[0..<end]), magic: "maiamlg1")
        vault = try reader.fixed16()
        number = try reader.integer()
        root = try reader.fixed32()
        time = try reader.integer()
        clockFlag = try reader.integer()
        author = try reader.fixed16()
        authorKey = try reader.fixed32()
        policy = try reader.integer()
        guard let act = ActCode(rawValue: try reader.integer()) else { throw .malformed }
        self.act = act
        touched = []
        for _ in 0..<(try reader.count(minimum: 33)) { touched.append(try Self.touched(&reader)) }
        payload = try reader.string()
        guard try reader.integer(UInt32.self) == 0 else { throw .malformed }
        try reader.end()
        signature = Array(bytes[end...])
    }

    private static func touched(_ reader: inout CanonicalReader) throws(SealingError) -> Touched {
        var item = Touched(subject: try reader.fixed16(), previous: try reader.integer())
        for _ in 0..<(try reader.count(minimum: 48)) {
            item.keys.append(NewKey(locator: try reader.fixed16(), id: try reader.fixed32()))
        }
        for _ in 0..<(try reader.count(minimum: 52)) {
            let mark = try reader.fixed16()
            let slip = try reader.fixed32()
            var rows: [RowDigest] = []
            for _ in 0..<(try reader.count(minimum: 48)) { rows.append(try row(&reader)) }
            item.changes.append(Change(mark: mark, slip: slip, rows: rows))
        }
        switch try reader.integer(UInt8.self) {
        case 0: break
        case 1: item.roster = try row(&reader)
        default: throw .malformed
        }
        return item
    }

    private static func row(_ reader: inout CanonicalReader) throws(SealingError) -> RowDigest {
        RowDigest(id: try reader.fixed16(), digest: try reader.fixed32())
    }

    /// Sealed form: log-key epoch u32, then nonce and ciphertext; the number binds it to its place.
    func sealed(key: borrowing Secret, epoch: UInt32, signed: [UInt8]? = nil) -> [UInt8] {
        let signed = signed ?? signedBytes
        let count = signed.count + signature.count
        let nonce = Random.shown(Box.nonceSize)
        var out: [UInt8] = []
        out.reserveCapacity(4 + nonce.count + Padding.size(count + 4) + Box.overhead)
        for shift in [0, 8, 16, 24] as [UInt32] { out.append(UInt8(truncatingIfNeeded: epoch >> shift)) }
        out += nonce
        let start = out.count
        Padding.pad(count, to: &out) { out in
            out += signed
            out += signature
        }
        Box.seal(
            tailOf: &out, from: start, key: key, nonce: nonce,
            context: Self.context(vault: vault, number: number, epoch: epoch))
        return out
    }

    static func context(vault: Bytes16, number: UInt64, epoch: UInt32) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamle1")
        out.fixed(vault)
        out.integer(number)
        out.integer(epoch)
        return out.bytes
    }
}
