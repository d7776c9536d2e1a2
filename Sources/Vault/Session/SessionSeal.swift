public import Sealing

/// What a session is good for: one person, vault, terminal, start of the machine and account.
public struct SessionPlace: Hashable, Sendable {
    public var vault: Bytes16
    public var name: String
    public var terminal: String
    public var boot: String
    public var account: UInt32

    public init(vault: Bytes16, name: String, terminal: String, boot: String, account: UInt32) {
        self.vault = vault
        self.name = name
        self.terminal = terminal
        self.boot = boot
        self.account = account
    }

    /// The name of the file and, after a prefix, of the key in the keyring.
    public var label: String { vault.hex + "-" + name }
}

/// An opened identity sealed under a session key.
///
/// Layout: magic `maiamse1` · start i64 · nonce 24 · sealed seeds, person and genesis; magic, start and the place
/// are authenticated.
enum SessionSeal {
    static let size = 8 + 8 + Box.nonceSize + 112 + Box.overhead
    /// Eight hours after the passphrase nothing opens any more.
    static let longest: Int64 = 8 * 3600

    static func seal(
        _ opened: borrowing Slot.Opened, key: borrowing Secret, place: SessionPlace, start: Int64
    ) -> [UInt8] {
        // Reserved at once, so that no half-grown copy of the seeds is left behind.
        var plain: [UInt8] = []
        plain.reserveCapacity(112)
        defer { wipe(&plain) }
        opened.identity.withSeeds { box, signing in
            box.withBytes { plain.append(contentsOf: $0) }
            signing.withBytes { plain.append(contentsOf: $0) }
        }
        plain.append(contentsOf: opened.person.bytes)
        plain.append(contentsOf: opened.genesis.bytes)
        return head(start) + Box.sealWithNonce(plain, key: key, context: context(place, start))
    }

    static func open(
        _ bytes: [UInt8], key: borrowing Secret, place: SessionPlace, now: Int64
    ) throws(SessionError) -> Slot.Opened {
        var plain = try plain(bytes, key: key, place: place, now: now)
        defer { wipe(&plain) }
        let identity = Identity(
            boxSeed: Secret(count: 32) { $0.copyBytes(from: plain[0..<32]) },
            signingSeed: Secret(count: 32) { $0.copyBytes(from: plain[32..<64]) })
        return Slot.Opened(
            identity: identity, person: Bytes16(plain[64..<80])!, genesis: Bytes32(plain[80..<112])!)
    }

    /// The seeds, to be wiped by the caller.
    private static func plain(
        _ bytes: [UInt8], key: borrowing Secret, place: SessionPlace, now: Int64
    ) throws(SessionError) -> [UInt8] {
        let start = try start(bytes)
        var plain: [UInt8]
        do {
            plain = try Box.openWithNonce(Array(bytes[16...]), key: key, context: context(place, start))
        } catch { throw .refused }
        guard plain.count == 112, left(start: start, now: now) > 0 else {
            wipe(&plain)
            throw plain.count == 112 ? .expired : .refused
        }
        return plain
    }

    /// Whether it would open, without making keys of what is in it.
    static func opens(_ bytes: [UInt8], key: borrowing Secret, place: SessionPlace, now: Int64) -> Bool {
        guard var plain = try? plain(bytes, key: key, place: place, now: now) else { return false }
        wipe(&plain)
        return true
    }

    /// Read before it is verified: good for a timeout only after `open` has succeeded.
    static func start(_ bytes: [UInt8]) throws(SessionError) -> Int64 {
        guard bytes.count == size else { throw .refused }
        do {
            var reader = try CanonicalReader(bytes, magic: "maiamse1")
            return try reader.integer()
        } catch { throw .refused }
    }

    /// A clock before the start is as good as one after the end.
    static func left(start: Int64, now: Int64) -> Int64 {
        let (age, overflow) = now.subtractingReportingOverflow(start)
        return overflow || age < 0 ? 0 : max(longest - age, 0)
    }

    private static func head(_ start: Int64) -> [UInt8] {
        var head = CanonicalWriter(magic: "maiamse1")
        head.integer(start)
        return head.bytes
    }

    private static func context(_ place: SessionPlace, _ start: Int64) -> [UInt8] {
        var context = CanonicalWriter(magic: "maiamse1")
        context.integer(start)
        context.fixed(place.vault)
        context.text(place.name)
        context.text(place.terminal)
        context.text(place.boot)
        context.integer(place.account)
        return context.bytes
    }
}

/// Why there is no session to go on with.
public enum SessionError: Error, Equatable, Sendable {
    /// One half or both are missing.
    case none
    /// The halves do not belong together, or not to this place.
    case refused
    /// Older than eight hours.
    case expired
    /// The kernel gives this process no keyring.
    case noKeyring
    /// There is no folder that is the account's own and goes with the login.
    case noFolder
}
