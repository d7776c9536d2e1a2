public import Sealing

/// What a signed cell says of an attached file: the key of its chunks, and what they must be.
struct AttachmentSeal {
    /// Section of the entries that name attached files, and the cell in which this stands.
    static let section = "attachments"
    static let cell = "file"

    let id: Bytes16
    let key: [UInt8]
    /// Bytes of the file itself; zeros follow.
    let length: UInt64
    let chunks: UInt64
    /// BLAKE2b-256 of all sealed chunks, one after another.
    let digest: Bytes32

    init(id: Bytes16, key: [UInt8], length: UInt64, chunks: UInt64, digest: Bytes32) {
        self.id = id
        self.key = key
        self.length = length
        self.chunks = chunks
        self.digest = digest
    }

    init(bytes: [UInt8]) throws(SealingError) {
        var reader = try CanonicalReader(bytes, magic: "maiamat1")
        id = try reader.fixed16()
        key = try reader.raw(32)
        length = try reader.integer()
        chunks = try reader.integer()
        digest = try reader.fixed32()
        try reader.end()
    }

    var bytes: [UInt8] {
        var out = CanonicalWriter(magic: "maiamat1")
        out.fixed(id)
        out.raw(key)
        out.integer(length)
        out.integer(chunks)
        out.fixed(digest)
        return out.bytes
    }
}

/// A file attached to a child's record, as its newest signed version names it.
public struct StoredAttachment: Sendable {
    public let subject: Bytes16
    /// The version that attached it, with cells that describe it.
    public let version: StoredVersion
    /// The version that took it away, if one did.
    public fileprivate(set) var detached: StoredVersion?
    let seal: AttachmentSeal

    /// Bytes of the file.
    public var length: UInt64 { seal.length }
}

extension Vault {
    /// The attached files that these versions name, oldest first, those taken away among them.
    public func attachments(_ versions: [StoredVersion], of subject: Bytes16) -> [StoredAttachment] {
        var found: [StoredAttachment] = []
        for version in versions where version.section == AttachmentSeal.section && !version.conflicted {
            guard let cell = version.cells[AttachmentSeal.cell] else { continue }
            // Another compartment's entry of the same name takes nothing away.
            let place = found.firstIndex {
                $0.version.entry == version.entry && $0.version.compartment == version.compartment
            }
            if let place {
                if cell == nil { found[place].detached = version }
            } else if let cell, let seal = try? AttachmentSeal(bytes: cell) {
                found.append(StoredAttachment(subject: subject, version: version, seal: seal))
            }
        }
        return found
    }
}
