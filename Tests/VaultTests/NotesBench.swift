import Foundation
import Sealing

@testable import Vault

/// Where sessions of one home keep their notes: a runtime folder of its own, without a kernel keyring.
final class NotesBench {
    let runtime = NSTemporaryDirectory() + "maiam-notes-" + Bytes16.random().hex
    private let folder: SessionFolder
    private var key = [UInt8](repeating: 0, count: 32)

    init() throws {
        try FileManager.default.createDirectory(
            atPath: runtime, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        folder = try SessionFolder(runtime: runtime)
        renew()
    }

    deinit { try? FileManager.default.removeItem(atPath: runtime) }

    /// The key of another session from now on.
    func renew() { key = Random.bytes(32) }

    func notes(of name: String = "director") -> SessionNotes {
        var bytes = key
        return SessionNotes(session: Secret(wiping: &bytes), label: name, in: folder)
    }

    func files(of name: String = "director") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
            $0.hasPrefix("." + name + ".")
        }.sorted()
    }

    func bytes(_ file: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path(file))) }
    func path(_ file: String) -> String { folder.path + "/" + file }
    func write(_ bytes: Data, _ file: String) throws { try folder.write([UInt8](bytes), file) }

    /// Everything kept for one person, to be put back.
    func copy(of name: String = "director") throws -> [String: Data] {
        try Dictionary(uniqueKeysWithValues: files(of: name).map { ($0, try bytes($0)) })
    }
}

extension House {
    func open(_ seeds: Seeds? = nil, notes: SessionNotes, anchor: Anchor? = nil) throws -> Vault {
        let vault = try Vault(
            store: try SQLiteStore(folder: folder), identity: (seeds ?? directorSeeds).identity(),
            pinned: director.genesis.hash, anchor: anchor, notes: notes)
        vault.keepNotes()
        return vault
    }
}
