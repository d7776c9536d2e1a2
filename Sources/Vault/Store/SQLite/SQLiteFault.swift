import GRDB

extension VaultError {
    /// What went wrong in the files, by name; the rest is for whoever repairs the program.
    init?(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: self = .readOnly
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .storage("corrupt")
        case .SQLITE_IOERR: self = .storage("input and output")
        default: return nil
        }
    }

    /// Gives faults of the files their names.
    static func naming<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch let error as DatabaseError {
            throw VaultError(error) ?? error
        }
    }
}
