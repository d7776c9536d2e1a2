import Sealing
import Synchronization

@testable import Vault

/// The files of a home in which something happens right after a keyring, or the log, was read once.
final class RacingStore: Store {
    enum Moment { case afterKeyring, afterEntries }
    private let files: SQLiteStore
    private let moment: Moment
    private let happens: @Sendable () throws -> Void
    private let isOver = Atomic(false)

    init(_ files: SQLiteStore, _ moment: Moment, _ happens: @escaping @Sendable () throws -> Void) {
        self.files = files
        self.moment = moment
        self.happens = happens
    }

    private func strike(_ now: Moment) throws {
        guard now == moment, !isOver.exchange(true, ordering: .sequentiallyConsistent) else { return }
        try happens()
    }

    func keyring(of person: Bytes16) throws -> [UInt8]? {
        let found = try files.keyring(of: person)
        try strike(.afterKeyring)
        return found
    }
    func entries(from number: UInt64, limit: Int) throws -> [[UInt8]] {
        let found = try files.entries(from: number, limit: limit)
        try strike(.afterEntries)
        return found
    }

    func meta(_ name: String) throws -> [UInt8]? { try files.meta(name) }
    func metas(prefix: String) throws -> [String: [UInt8]] { try files.metas(prefix: prefix) }
    func entries(at numbers: [UInt64]) throws -> [[UInt8]] { try files.entries(at: numbers) }
    func rows(of subject: Bytes16) throws -> [StoredRow] { try files.rows(of: subject) }
    func rosterRows() throws -> [StoredRow] { try files.rosterRows() }
    func rosterRows(of subject: Bytes16) throws -> [StoredRow] { try files.rosterRows(of: subject) }
    func keys(of subject: Bytes16) throws -> [StoredKey] { try files.keys(of: subject) }
    func keys(at locators: [Bytes16]) throws -> [Bytes16: StoredKey] { try files.keys(at: locators) }
    func chunk(_ number: UInt64, of attachment: Bytes16) throws -> StoredChunk? {
        try files.chunk(number, of: attachment)
    }
    func stage() throws -> any ChunkStage { try files.stage() }
    func attachments(of subject: Bytes16) throws -> Set<Bytes16> { try files.attachments(of: subject) }
    func holdings(of subjects: [Bytes16]) throws -> [Holding] { try files.holdings(of: subjects) }
    func subjectsWithRows() throws -> Set<Bytes16> { try files.subjectsWithRows() }
    func transaction<T>(withKeys: Bool, _ body: (any StoreWriter) throws -> T) throws -> T {
        try files.transaction(withKeys: withKeys, body)
    }
    func dropKeys(before number: UInt64, of subject: Bytes16?, sparing others: Set<Bytes16>) throws {
        try files.dropKeys(before: number, of: subject, sparing: others)
    }
    func subjectsWithKeys(among subjects: [Bytes16]) throws -> Set<Bytes16> {
        try files.subjectsWithKeys(among: subjects)
    }
    func destroyKeys(of subject: Bytes16, traces: [Bytes16]) throws -> UInt64? {
        try files.destroyKeys(of: subject, traces: traces)
    }
    @discardableResult func settle() -> Bool { files.settle() }
    func subjectsWithAttachments() throws -> Set<Bytes16> { try files.subjectsWithAttachments() }
    func copy(home: String?, keys: String?) throws -> MerkleTree { try files.copy(home: home, keys: keys) }
    func flow<T>(from path: String, _ body: ((Int) throws -> [UInt8]?) throws -> T) throws -> T {
        try files.flow(from: path, body)
    }
    func discard(_ path: String) { files.discard(path) }
}
