import Sealing
import Vault

/// What a machine can give a home, found out without opening one.
package enum Machine {
    package static var sodiumVersion: String { SodiumVersion.text }
    package static var sqliteVersion: String { SQLiteStore.version }
    /// False: secrets may reach the swap.
    package static var locksMemory: Bool {
        _ = Secret.random()
        return Secret.memoryIsLocked
    }
    /// False: `unlock` is not possible and every command asks.
    package static var hasKeyring: Bool { (try? Session.checkKeyring()) != nil }

    /// Whether SQLite finds both files of a home sound; says nothing of seals and signatures.
    package static func filesAreSound(_ folder: String) -> Bool {
        (try? SQLiteStore(folder: folder).isSound()) ?? false
    }
}
