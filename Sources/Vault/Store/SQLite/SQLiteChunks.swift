import GRDB
public import Sealing

/// Chunks of attached files, one at a time.
extension SQLiteStore {
    public func chunk(_ number: UInt64, of attachment: Bytes16) throws -> StoredChunk? {
        try Self.read(home) { db in
            let select = try DirectStatement(
                db, "SELECT subject, blob FROM chunk WHERE attachment = ? AND number = ?")
            select.bind(attachment, 1)
            select.bind(Int64(clamping: number), 2)
            var found: StoredChunk?
            try select.each {
                guard let subject = select.id(0) else { throw VaultError.storage("attachment") }
                found = StoredChunk(attachment: attachment, subject: subject, blob: select.bytes(1))
                return false
            }
            return found
        }
    }

    public func subjectsWithAttachments() throws -> Set<Bytes16> {
        try Self.read(home) { db in
            var found: Set<Bytes16> = []
            let select = try DirectStatement(db, "SELECT DISTINCT subject FROM chunk")
            try select.each {
                guard let id = select.id(0) else { throw VaultError.storage("attachment") }
                found.insert(id)
                return true
            }
            return found
        }
    }

    public func attachments(of subject: Bytes16) throws -> Set<Bytes16> {
        try Self.read(home) { db in
            var found: Set<Bytes16> = []
            let select = try DirectStatement(db, "SELECT DISTINCT attachment FROM chunk WHERE subject = ?")
            select.bind(subject, 1)
            try select.each {
                guard let id = select.id(0) else { throw VaultError.storage("attachment") }
                found.insert(id)
                return true
            }
            return found
        }
    }
}

extension SQLiteWriter {
    /// Which chunks a child has; their bytes stay where they are.
    static func chunks(_ db: Database, of subject: Bytes16) throws -> [(attachment: Bytes16, number: UInt64)]
    {
        var found: [(attachment: Bytes16, number: UInt64)] = []
        let select = try DirectStatement(db, "SELECT attachment, number FROM chunk WHERE subject = ?")
        select.bind(subject, 1)
        try select.each {
            guard let id = select.id(0) else { throw VaultError.storage("attachment") }
            found.append((id, UInt64(clamping: select.number(1))))
            return true
        }
        return found
    }

    func addChunk(_ chunk: StoredChunk, number: UInt64) throws {
        let insert = try DirectStatement(
            home, "INSERT INTO chunk (attachment, subject, number, blob) VALUES (?, ?, ?, ?)")
        insert.bind(chunk.attachment, 1)
        insert.bind(chunk.subject, 2)
        insert.bind(Int64(clamping: number), 3)
        try insert.run(chunk.blob, 4)
    }

    func removeChunks(of attachment: Bytes16, subject: Bytes16) throws {
        let delete = try DirectStatement(home, "DELETE FROM chunk WHERE attachment = ? AND subject = ?")
        delete.bind(attachment, 1)
        delete.bind(subject, 2)
        try delete.each { true }
    }
}
