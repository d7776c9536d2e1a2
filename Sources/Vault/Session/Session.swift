import CSystem
public import Sealing

/// A person unlocked for a while: a random key in the kernel's keyring and, under it, the identity in a file.
/// Neither half opens anything alone.
public struct Session: Sendable {
    /// Unused for ten minutes, the kernel forgets the key.
    public static let idle: Int64 = 600

    public let place: SessionPlace
    public let folder: SessionFolder

    public init(_ place: SessionPlace, in folder: SessionFolder) {
        self.place = place
        self.folder = folder
    }

    /// Tries the keyring with a byte that means nothing, before anybody types a passphrase for it.
    public static func checkKeyring() throws(SessionError) {
        guard maiam_keyring_add("maiam:probe", [0] as [UInt8], 1, 1) >= 0 else { throw .noKeyring }
    }

    /// Puts both halves in their places.
    public func start(_ opened: borrowing Slot.Opened, now: Int64) throws(SessionError) {
        SessionNotes.remove(place.label, in: folder)
        let key = Secret.random()
        let sealed = SessionSeal.seal(opened, key: key, place: place, start: now)
        let added = key.withBytes {
            maiam_keyring_add(Self.keyName(place.label), $0.baseAddress!, UInt64($0.count), UInt32(Self.idle))
        }
        guard added >= 0 else { throw .noKeyring }
        do { try folder.write(sealed, place.label) } catch {
            Self.end(place.label, in: folder)
            throw error
        }
    }

    /// Opens the identity and starts the idle time anew.
    public func resume(now: Int64) throws(SessionError) -> Slot.Opened {
        guard let sealed = folder.read(place.label) else { throw .none }
        let key = try key()
        let opened: Slot.Opened
        do { opened = try SessionSeal.open(sealed, key: key, place: place, now: now) } catch {
            if error == .expired { Self.end(place.label, in: folder) }
            throw error
        }
        let left = SessionSeal.left(start: try SessionSeal.start(sealed), now: now)
        guard maiam_keyring_timeout(Self.keyName(place.label), UInt32(min(Self.idle, left))) == 0 else {
            throw .none
        }
        return opened
    }

    /// Whether both halves are there and belong here; the idle time goes on running.
    public func isOpen(now: Int64) -> Bool {
        guard let sealed = folder.read(place.label), let key = try? key() else { return false }
        return SessionSeal.opens(sealed, key: key, place: place, now: now)
    }

    /// Takes both halves away, whichever of them is there.
    ///
    /// - Returns: whether anything was.
    @discardableResult
    public static func end(_ label: String, in folder: SessionFolder) -> Bool {
        let hadKey = maiam_keyring_remove(keyName(label)) == 0
        let hadFile = folder.remove(label)
        SessionNotes.remove(label, in: folder)
        return hadKey || hadFile
    }

    /// What earlier commands of this session left for this one; only after `resume` has succeeded.
    public func notes() -> SessionNotes? {
        guard let key = try? key() else { return nil }
        return SessionNotes(session: key, label: place.label, in: folder)
    }

    private func key() throws(SessionError) -> Secret {
        var count: Int64 = -1
        let name = Self.keyName(place.label)
        let key = Secret(count: 32) { count = maiam_keyring_read(name, $0.baseAddress!, UInt64($0.count)) }
        guard count == 32 else { throw .none }
        return key
    }

    static func keyName(_ label: String) -> String { "maiam:" + label }
}
