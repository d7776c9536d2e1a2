import Foundation
import Synchronization
public import Vault

/// The files of the home that was opened last: one command asks for them several times, and opening costs more than
/// reading.
enum OpenedStore {
    private struct Opened {
        let folder: String
        let files: [FileID?]
        let store: SQLiteStore
        let genesis: Genesis
    }
    private static let last = Mutex<Opened?>(nil)

    static func at(_ folder: String) throws -> SQLiteStore { try opened(folder).store }
    static func genesis(_ folder: String) throws -> Genesis { try opened(folder).genesis }

    /// - Throws: `VaultError.noHome` where there is none.
    private static func opened(_ folder: String) throws -> Opened {
        // Another file under the same name is another home.
        let files = [folder + "/home.sqlite", folder + "/keys.sqlite"].map(FileID.init)
        guard FileID(folder + "/home.sqlite") != nil else { throw VaultError.noHome }
        return try last.withLock { last in
            if let last, last.folder == folder, last.files == files { return last }
            try HomePlace.check(folder)
            let store = try SQLiteStore(folder: folder)
            guard let bytes = try store.meta("genesis") else { throw VaultError.noHome }
            let opened = Opened(
                folder: folder, files: files, store: store, genesis: try Genesis(bytes: bytes))
            last = opened
            return opened
        }
    }
}

/// Which file stands under a name.
private struct FileID: Equatable {
    let device: UInt64
    let number: UInt64

    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        number = UInt64(status.st_ino)
    }
}

extension Home {
    public static func genesis(at folder: String) throws -> Genesis { try OpenedStore.genesis(folder) }
}
