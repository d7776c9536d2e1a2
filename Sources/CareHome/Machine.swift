import Sealing
import Vault

/// What a machine can give a home, found out without opening one.
public enum Machine {
    public static var sodiumVersion: String { SodiumVersion.text }
    public static var sqliteVersion: String { SQLiteStore.version }
    /// False: secrets may reach the swap.
    public static var locksMemory: Bool {
        _ = Secret.random()
        return Secret.memoryIsLocked
    }
    /// False: `unlock` is not possible and every command asks.
    public static var hasKeyring: Bool { (try? Session.checkKeyring()) != nil }

    /// Whether SQLite finds both files of a home sound; says nothing of seals and signatures.
    public static func filesAreSound(_ folder: String) -> Bool {
        (try? SQLiteStore(folder: folder).isSound()) ?? false
    }
}
