public import Sealing

/// What one trustee keeps: a part for every group of those needed that the trustee belongs to.
///
/// The secret of 64 bytes is the exclusive-or of the parts of any one whole group, and of no fewer: each group has
/// random parts of its own. Layout: magic `maiamsh1` · vault 16 · recovery id 16 · index u8 · of u8 · needed u8 · name of
/// each trustee (u32 length and UTF-8) · list (u32 count) of group u8 (a bit for each member) · part 64.
public struct RecoveryShare: Sendable {
    public let vault: Bytes16
    public let recovery: Bytes16
    /// Place among the trustees, from 0.
    public let index: Int
    public let needed: Int
    /// Login names of all trustees, so that a bad share can be told by its owner's.
    public let names: [String]
    var parts: [UInt8: Part]

    /// Wiped when the last share that holds it goes.
    final class Part: Sendable {
        private let secret: Secret

        init(wiping bytes: inout [UInt8]) { secret = Secret(wiping: &bytes) }

        func add(to sum: inout [UInt8]) {
            secret.withBytes { part in
                for index in 0..<RecoveryShare.size { sum[index] ^= part[index] }
            }
        }
        func write(to out: inout CanonicalWriter) {
            secret.withBytes { part in out.append { $0.append(contentsOf: part) } }
        }
    }

    public var name: String { names[index] }

    /// What is handed out; the caller wipes it.
    public var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamsh1")
        // Bytes that grow leave copies behind.
        out.reserve(names.reduce(128 + 65 * parts.count) { $0 + 4 + $1.utf8.count })
        out.fixed(vault)
        out.fixed(recovery)
        out.integer(UInt8(index))
        out.integer(UInt8(names.count))
        out.integer(UInt8(needed))
        for name in names { out.text(name) }
        out.integer(UInt32(parts.count))
        for group in parts.keys.sorted() {
            out.integer(group)
            parts[group]?.write(to: &out)
        }
        return out.bytes
    }

    /// Tells this share, in the statement, from any other.
    var digest: Bytes32 {
        var plain = bytes
        defer { wipe(&plain) }
        return Digest.blake2b(plain)
    }

    public init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamsh1")
        vault = try reader.fixed16()
        recovery = try reader.fixed16()
        index = Int(try reader.integer(UInt8.self))
        let count = Int(try reader.integer(UInt8.self))
        needed = Int(try reader.integer(UInt8.self))
        guard (2...RecoveryStatement.most).contains(count), (2...count).contains(needed), index < count
        else { throw .malformed }
        var names: [String] = []
        for _ in 0..<count { names.append(try reader.text()) }
        self.names = names
        parts = [:]
        var present: [UInt8] = []
        for _ in 0..<(try reader.count(minimum: 65)) {
            let group = try reader.integer(UInt8.self)
            present.append(group)
            var part = try reader.raw(Self.size)
            parts[group] = Part(wiping: &part)
        }
        try reader.end()
        let mine = Self.groups(of: needed, from: count).filter { $0 >> UInt8(index) & 1 == 1 }
        guard present == mine else { throw .malformed }
    }

    static let size = 64

    private init(
        vault: Bytes16, recovery: Bytes16, index: Int, needed: Int, names: [String], parts: [UInt8: Part]
    ) {
        self.vault = vault
        self.recovery = recovery
        self.index = index
        self.needed = needed
        self.names = names
        self.parts = parts
    }

    /// Every group of `needed` members, a bit for each.
    static func groups(of needed: Int, from count: Int) -> [UInt8] {
        (0..<(1 << count)).map { UInt8(truncatingIfNeeded: $0) }.filter { $0.nonzeroBitCount == needed }
    }

    /// Splits a secret of 64 bytes among people of these names.
    static func split(
        _ secret: [UInt8], among names: [String], needed: Int, vault: Bytes16, recovery: Bytes16
    ) -> [RecoveryShare] {
        var parts = [[UInt8: Part]](repeating: [:], count: names.count)
        for group in groups(of: needed, from: names.count) {
            let members = names.indices.filter { group >> UInt8($0) & 1 == 1 }
            var rest = secret
            for member in members.dropLast() {
                var random = Random.bytes(size)
                let part = Part(wiping: &random)
                parts[member][group] = part
                part.add(to: &rest)
            }
            parts[members[members.count - 1]][group] = Part(wiping: &rest)
        }
        return names.indices.map { index in
            RecoveryShare(
                vault: vault, recovery: recovery, index: index, needed: needed, names: names,
                parts: parts[index])
        }
    }

    /// The secret, out of shares of different trustees; the caller wipes it.
    static func join(_ shares: [RecoveryShare]) throws(RecoveryError) -> [UInt8] {
        guard let first = shares.first else { throw .tooFew(2) }
        let present = shares.reduce(UInt8(0)) { $0 | 1 << UInt8($1.index) }
        guard Set(shares.map(\.index)).count == shares.count else { throw .sameTwice }
        guard present.nonzeroBitCount >= first.needed else {
            throw .tooFew(first.needed - present.nonzeroBitCount)
        }
        let group = groups(of: first.needed, from: first.names.count).first { $0 & present == $0 } ?? 0
        var secret = [UInt8](repeating: 0, count: size)
        for share in shares where group >> UInt8(share.index) & 1 == 1 {
            guard let part = share.parts[group] else { throw .tooFew(1) }
            part.add(to: &secret)
        }
        return secret
    }
}

/// Why shares do not give the recovery key.
public enum RecoveryError: Error, Equatable, Sendable {
    /// So many more are needed.
    case tooFew(Int)
    /// Two shares are of one trustee.
    case sameTwice
    /// The share of this trustee, by index, is not the one that was handed out.
    case altered(Int)
    /// A share belongs to another home or to a recovery key that is no longer in force.
    case otherKey
    /// The home names no trustees.
    case none
}
