// Foundation cannot create a file exclusively or look at an open one; both matter where a secret is kept.
import Glibc
public import Sealing

/// The half of the sessions that is a file: `$XDG_RUNTIME_DIR/maiam`, which ends with the login.
public struct SessionFolder: Sendable {
    public let path: String

    /// - Parameter runtime: the folder of the login, `$XDG_RUNTIME_DIR` or `/run/user/UID`.
    public init(runtime: String?) throws(SessionError) {
        let choices = [runtime, "/run/user/\(getuid())"].compactMap { $0 }
        guard let base = choices.first(where: { $0.hasPrefix("/") && Self.isOwn($0) }) else {
            throw .noFolder
        }
        path = base + "/maiam"
    }

    func file(_ label: String) -> String { path + "/" + label }

    /// The labels of every session of this account.
    public var labels: [String] { files.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".new") }.sorted() }

    /// Those of a name, with any tag of 32 digits behind it, and what was cut off while it was written.
    func files(of name: String) -> [String] {
        files.filter { file in
            guard file.hasPrefix(name) else { return false }
            let rest = file.dropFirst(name.count)
            return ["", ".new"].contains(rest) || rest.first == "-" && [33, 37].contains(rest.count)
        }
    }

    private var files: [String] {
        guard Self.isOwn(path), let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }

    /// - Parameter size: what it must have; nil takes any.
    func read(_ label: String, size: Int? = SessionSeal.size) -> [UInt8]? {
        guard let (file, found) = open(label) else { return nil }
        defer { close(file) }
        guard found <= 1 << 30, found == size ?? found else { return nil }
        var bytes = [UInt8](repeating: 0, count: found)
        return Glibc.read(file, &bytes, bytes.count) == bytes.count ? bytes : nil
    }

    /// A file of this account that nobody else can read, and its size.
    func open(_ label: String) -> (file: Int32, size: Int)? {
        guard Self.isOwn(path) else { return nil }
        let file = Glibc.open(file(label), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == getuid(),
            status.st_mode & 0o077 == 0
        else {
            close(file)
            return nil
        }
        return (file, Int(status.st_size))
    }

    /// Written beside and renamed; the folder is the owner's alone.
    func write(_ bytes: [UInt8], _ label: String) throws(SessionError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST, Self.isOwn(path) else { throw .noFolder }
        let beside = file(label) + ".new"
        unlink(beside)
        let file = Glibc.open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw .noFolder }
        let written = Glibc.write(file, bytes, bytes.count) == bytes.count && fchmod(file, 0o600) == 0
        guard close(file) == 0, written, rename(beside, self.file(label)) == 0 else {
            unlink(beside)
            throw .noFolder
        }
    }

    /// - Returns: whether there was one.
    func remove(_ label: String) -> Bool { unlink(file(label)) == 0 }

    /// A real folder that belongs to this account and that nobody else can enter.
    private static func isOwn(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            && status.st_uid == getuid() && status.st_mode & 0o077 == 0
    }
}

extension SessionPlace {
    /// Here: the controlling terminal and login session of this process, whatever its descriptors are tied to.
    public static func here(vault: Bytes16, name: String) throws(SessionError) -> SessionPlace {
        guard let boot = line("/proc/sys/kernel/random/boot_id"), let own = line("/proc/self/stat") else {
            throw .noFolder
        }
        // After the program's name, which may hold anything: state, parent, group, session, terminal.
        let fields = own[(own.lastIndex(of: ")") ?? own.startIndex)...].split(separator: " ")
        guard fields.count > 5 else { throw .noFolder }
        return SessionPlace(
            vault: vault, name: name, terminal: "\(fields[4]) \(fields[5])", boot: boot, account: getuid())
    }

    /// Seconds since the machine started, asleep or awake: nobody can set this clock back.
    public static var uptime: Int64 {
        var now = timespec()
        return clock_gettime(CLOCK_BOOTTIME, &now) == 0 ? Int64(now.tv_sec) : -1
    }

    private static func line(_ path: String) -> String? {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1024)
        let count = read(file, &bytes, bytes.count)
        guard count > 0 else { return nil }
        return String(decoding: bytes[..<count].prefix { $0 != 0x0A }, as: UTF8.self)
    }
}
