public import Sealing

/// What a session has worked out and keeps for its next command: files beside the session's own, sealed under a key
/// that is made from the session's key and goes with it.
public final class SessionNotes: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// The folded log, and the children it knows.
        case log, subjects
        /// Names to search in with the cards they stand on, and whose code is which.
        case names, codes
        /// Records that were opened, one file for each choice of sections.
        case records
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

    func table(_ kind: Kind) -> SealedTable? { pages(kind).map(SealedTable.init) }

    /// - Returns: the id under which it is found again.
    func write(_ entries: [(key: Bytes16, value: [UInt8])], _ kind: Kind) -> Bytes16 {
        let pages = SealedTable.pages(of: entries)
        return write(pages: pages.count, kind) { pages[$0] }
    }

    /// Nil when there are none.
    ///
    /// - Parameters:
    ///   - kind: what they are.
    ///   - tag: tells those of one kind apart, in letters and digits.
    public func pages(_ kind: Kind, tag: String = "") -> SealedPages? {
        folder.open(Self.file(label, kind, tag)).flatMap {
            SealedPages(file: $0.file, context: context(kind, tag), notes: self)
        }
    }

    /// - Parameters:
    ///   - pages: how many there are.
    ///   - kind: what they are.
    ///   - tag: as `pages` is asked for it.
    ///   - page: what stands on each.
    /// - Returns: the id under which they are found again.
    @discardableResult
    public func write(pages: Int, _ kind: Kind, tag: String = "", _ page: (Int) -> [UInt8]) -> Bytes16 {
        let id = Bytes16.random()
        try? folder.write(
            SealedPages.seal(pages, id: id, context: context(kind, tag), notes: self, page),
            Self.file(label, kind, tag))
        return id
    }

    /// Takes all of a kind away when there are many choices of it already.
    func makeRoom(_ kind: Kind) {
        if folder.files(of: Self.file(label, kind)).count >= Self.choices { remove([kind]) }
    }

    private static let choices = 16

    /// What tells words apart without saying them.
    func tag(of words: [UInt8]) -> String { mark(words).hex }

    /// Keeps whose code is which.
    public func write(codes: [(code: String, subject: Bytes16)]) {
        _ = write(codes.map { (key: mark(Array($0.code.utf8)), value: $0.subject.bytes) }, .codes)
    }

    /// Whose code this was when they were written down; a hint, to be held against the child's card.
    func subject(of code: String) throws -> Bytes16? {
        try table(.codes)?.value(of: mark(Array(code.utf8))).flatMap { Bytes16($0) }
    }

    private func mark(_ words: [UInt8]) -> Bytes16 { Digest.mark(words, key: key) }

    public func remove(_ kinds: [Kind] = Kind.allCases) { Self.remove(label, kinds, in: folder) }

    func context(_ kind: Kind, _ tag: String = "") -> [UInt8] {
        var out = CanonicalWriter(magic: "maiamsn1")
        out.text(label)
        out.text(kind.rawValue)
        if !tag.isEmpty { out.text(tag) }
        return out.bytes
    }

    /// A dot in front: it is no session.
    private static func file(_ label: String, _ kind: Kind, _ tag: String = "") -> String {
        "." + label + "." + kind.rawValue + (tag.isEmpty ? "" : "-" + tag)
    }

    /// Takes them away whatever their tags, and what was cut off while it was written.
    static func remove(_ label: String, _ kinds: [Kind] = Kind.allCases, in folder: SessionFolder) {
        for kind in kinds {
            for name in folder.files(of: file(label, kind)) { _ = folder.remove(name) }
        }
    }
}
