public import Sealing

/// Sealed bytes and integers, and nothing else: what a storage engine must keep for a home.
public protocol Store: Sendable {
    func meta(_ name: String) throws -> [UInt8]?
    /// Sealed log entries from `number` on, in order, and no more than `limit`.
    func entries(from number: UInt64, limit: Int) throws -> [[UInt8]]
    /// The sealed log entries of these numbers, in their order; every one is there.
    func entries(at numbers: [UInt64]) throws -> [[UInt8]]
    func rows(of subject: Bytes16) throws -> [StoredRow]
    func rosterRows() throws -> [StoredRow]
    func rosterRows(of subject: Bytes16) throws -> [StoredRow]
    func keys(of subject: Bytes16) throws -> [StoredKey]
    /// The newest wrap at each place that has one.
    func keys(at locators: [Bytes16]) throws -> [Bytes16: StoredKey]
    func keyring(of person: Bytes16) throws -> [UInt8]?
    /// Everything whose name begins so.
    func metas(prefix: String) throws -> [String: [UInt8]]
    /// What lies there for each of these children, rows and keys of one moment.
    func holdings(of subjects: [Bytes16]) throws -> [Holding]
    /// Whoever has rows, known or not.
    func subjectsWithRows() throws -> Set<Bytes16>
    /// One sealed chunk of an attached file; nil when it is not there.
    func chunk(_ number: UInt64, of attachment: Bytes16) throws -> StoredChunk?
    /// Files of a child of which any chunk lies there.
    func attachments(of subject: Bytes16) throws -> Set<Bytes16>
    /// Where sealed chunks wait until they can be written.
    func stage() throws -> any ChunkStage
    /// Whoever has chunks of attached files, known or not.
    func subjectsWithAttachments() throws -> Set<Bytes16>
    /// One transaction that holds the writer's lock from its first statement.
    ///
    /// - Parameters:
    ///   - withKeys: false where no key is read or made.
    ///   - body: what is done; nothing of it stays when it throws.
    func transaction<T>(withKeys: Bool, _ body: (any StoreWriter) throws -> T) throws -> T
    /// After new keys were made: destroys wraps written before entry `number`.
    ///
    /// - Parameters:
    ///   - number: of the entry that wrapped them anew.
    ///   - subject: whose alone; nil for everybody's.
    ///   - others: whose stay.
    func dropKeys(before number: UInt64, of subject: Bytes16?, sparing others: Set<Bytes16>) throws
    /// Which of these children still have a key row.
    func subjectsWithKeys(among subjects: [Bytes16]) throws -> Set<Bytes16>
    /// Destroys every key row of a child, so that no byte of them, nor of `traces`, is left in the file.
    ///
    /// - Returns: how many bytes were looked through afterwards without finding any; nil when somebody who reads
    ///   keeps the old bytes alive.
    func destroyKeys(of subject: Bytes16, traces: [Bytes16]) throws -> UInt64?
    /// Takes what was deleted out of the journal too.
    ///
    /// - Returns: false when somebody who reads is in the way.
    @discardableResult
    func settle() -> Bool
    /// Copies one or both files, as they stand at one moment, to new files while others go on writing.
    ///
    /// - Returns: the tree of the log at that moment.
    func copy(home: String?, keys: String?) throws -> MerkleTree
    /// Lends a file of this machine part by part; nil at its end.
    func flow<T>(from path: String, _ body: ((Int) throws -> [UInt8]?) throws -> T) throws -> T
    /// Takes a scratch file away, and what SQLite may have put beside it.
    func discard(_ path: String)
}

/// Sealed chunks in their order, outside every transaction; gone when let go.
public protocol ChunkStage: AnyObject {
    func add(_ chunk: [UInt8]) throws
    /// Gives them one by one.
    func each(_ body: ([UInt8]) throws -> Void) throws
}

extension Store {
    public func entries(from number: UInt64) throws -> [[UInt8]] {
        try entries(from: number, limit: Int.max)
    }
    public func transaction<T>(_ body: (any StoreWriter) throws -> T) throws -> T {
        try transaction(withKeys: true, body)
    }
}

/// What a transaction may do; `keys` go to their own file first.
public protocol StoreWriter {
    func meta(_ name: String) throws -> [UInt8]?
    func keyring(of person: Bytes16) throws -> [UInt8]?
    func entries(from number: UInt64) throws -> [[UInt8]]
    func entries(at numbers: [UInt64]) throws -> [[UInt8]]
    func rows(of subject: Bytes16) throws -> [StoredRow]
    func keys(of subject: Bytes16) throws -> [StoredKey]
    /// Every wrap of every child, the newest at each place first.
    func allKeys() throws -> [StoredKey]
    /// Takes away wraps of entries that were never committed, wherever in the file they lie.
    func dropStrayKeys() throws
    func addKeys(_ keys: [StoredKey], entry: UInt64) throws
    func append(_ sealed: [UInt8], number: UInt64) throws
    func add(_ row: StoredRow, roster: Bool) throws
    /// Puts other bytes in the place of a row's.
    func replace(_ row: StoredRow) throws
    /// Chunks of attached files go with the rows.
    func removeRows(of subject: Bytes16) throws
    func addChunk(_ chunk: StoredChunk, number: UInt64) throws
    func removeChunks(of attachment: Bytes16, subject: Bytes16) throws
    func setKeyring(_ sealed: [UInt8]?, of person: Bytes16) throws
    func setMeta(_ value: [UInt8], _ name: String) throws
    func removeMeta(_ name: String) throws
}

public struct StoredRow: Sendable {
    public let id: Bytes16
    public let subject: Bytes16
    public let blob: [UInt8]

    public init(id: Bytes16, subject: Bytes16, blob: [UInt8]) {
        self.id = id
        self.subject = subject
        self.blob = blob
    }
}

/// Everything that lies in the files for one child; of attached files, which chunks there are.
public struct Holding: Sendable {
    public let rows: [StoredRow]
    public let keys: [StoredKey]
    public let chunks: [(attachment: Bytes16, number: UInt64)]
    /// Which of the rows lie where cards are looked for.
    public let cards: Set<Bytes16>

    public init(
        rows: [StoredRow], keys: [StoredKey], chunks: [(attachment: Bytes16, number: UInt64)],
        cards: Set<Bytes16>
    ) {
        self.cards = cards
        self.rows = rows
        self.keys = keys
        self.chunks = chunks
    }
}

public struct StoredChunk: Sendable {
    public let attachment: Bytes16
    public let subject: Bytes16
    public let blob: [UInt8]

    public init(attachment: Bytes16, subject: Bytes16, blob: [UInt8]) {
        self.attachment = attachment
        self.subject = subject
        self.blob = blob
    }
}

public struct StoredKey: Sendable {
    public let locator: Bytes16
    public let subject: Bytes16
    public let wrap: [UInt8]

    public init(locator: Bytes16, subject: Bytes16, wrap: [UInt8]) {
        self.locator = locator
        self.subject = subject
        self.wrap = wrap
    }
}
