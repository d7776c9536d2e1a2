import CSodium

/// Starts libsodium once per process; every entry point touches it.
enum Sodium {
    static let ready: Bool = sodium_init() >= 0
    static func start() { precondition(ready, "libsodium did not start") }
}

public enum SodiumVersion {
    /// Of the libsodium this program runs with.
    public static var text: String { unsafe String(cString: sodium_version_string()) }
}
