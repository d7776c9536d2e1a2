public import Sealing

/// What a session has worked out and keeps for its next command: files beside the session's own, sealed under a key
/// that is made from the session's key and goes with it.
public final class SessionNotes: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// The folded log, and the children it knows.
        case log, subjects
        /// Names to search in, and whose code is which.
        case names, codes
    }

    let key: Secret
    private let label: String
    private let folder: SessionFolder

    public init(session key: borrowing Secret, label: String, in folder: SessionFolder) {
        self.key = key.subkey(1, context: "maiamsn_")
        self.label = label
        self.folder = folder
    }

    /// Nil when it is not there, or not of this session.
    public func read(_ kind: Kind) -> [UInt8]? {
        folder.read(Self.file(label, kind), size: nil).flatMap {
            try? Box.openWithNonce($0, key: key, context: context(kind))
        }
    }

    /// What cannot be written is worked out again by the next command.
    public func write(_ bytes: [UInt8], _ kind: Kind) {
        try? folder.write(
            Box.sealWithNonce(bytes, key: key, context: context(kind)), Self.file(label, kind))
    }

    func table(_ kind: Kind) -> SealedTable? {
        folder.open(Self.file(label, kind)).flatMap { SealedTable(file: $0.file, kind: kind, notes: self) }
    }

    /// - Returns: the id under which it is found again.
    func write(_ entries: [(key: Bytes16, value: [UInt8])], _ kind: Kind) -> Bytes16 {
        let id = Bytes16.random()
        try? folder.write(
            SealedTable.seal(entries, id: id, kind: kind, notes: self), Self.file(label, kind))
        return id
    }

    /// Keeps whose code is which.
    public func write(codes: [(code: String, subject: Bytes16)]) {
        _ = write(codes.map { (key: mark($0.code), value: $0.subject.bytes) }, .codes)
    }

    /// Whose code this was when they were written down; a hint, to be held against the child's card.
    func subject(of code: String) throws -> Bytes16? {
        try table(.codes)?.value(of: mark(code)).flatMap { Bytes16($0) }
    }

    private func mark(_ code: String) -> Bytes16 { Digest.mark(Array(code.utf8), key: key) }

    public func remove(_ kinds: [Kind] = Kind.allCases) {
        for kind in kinds { _ = folder.remove(Self.file(label, kind)) }
    }

    func context(_ kind: Kind) -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamsn1")
        out.text(label)
        out.text(kind.rawValue)
        return out.bytes
    }

    /// A dot in front: it is no session.
    private static func file(_ label: String, _ kind: Kind) -> String { "." + label + "." + kind.rawValue }

    static func remove(_ label: String, in folder: SessionFolder) {
        for kind in Kind.allCases {
            _ = folder.remove(file(label, kind))
            _ = folder.remove(file(label, kind) + ".new")
        }
    }
}
