import CareHome
import CareRecords
import Glibc

/// A file that we leave to the user: whole or not at all, readable by nobody else, never over another unless
/// forced.
enum OutputFile {
    /// Writes beside, syncs, and gives the file its name.
    static func write(_ bytes: [UInt8], to path: String, force: Bool = false) throws(Failure) {
        if !force, exists(path) { throw .wouldOverwrite(path) }
        let beside = "\(path).\(getpid()).part"
        guard create(beside, bytes) else { throw .cannotWrite(path) }
        try name(beside, path, force: force)
    }

    /// The same for what is too long to be held in memory: `body` writes it part by part.
    static func stream(
        to path: String, force: Bool = false, _ body: (([UInt8]) throws -> Void) throws -> Void
    ) throws {
        if !force, exists(path) { throw Failure.wouldOverwrite(path) }
        let beside = "\(path).\(getpid()).part"
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failure.cannotWrite(path) }
        do {
            defer { close(file) }
            try body { bytes in
                guard Terminal.write(bytes, to: file) else { throw Failure.cannotWrite(path) }
            }
            guard fsync(file) == 0 else { throw Failure.cannotWrite(path) }
        } catch {
            unlink(beside)
            throw error
        }
        try name(beside, path, force: force)
    }

    private static func name(_ beside: String, _ path: String, force: Bool) throws(Failure) {
        guard force ? rename(beside, path) == 0 : renameKeeping(beside, path) else {
            let failure = errno == EEXIST ? Failure.wouldOverwrite(path) : .cannotWrite(path)
            unlink(beside)
            throw failure
        }
        syncDirectory(of: path)
    }

    /// Something of that name is there already, be it a link that leads nowhere.
    static func exists(_ path: String) -> Bool {
        var existing = stat()
        return lstat(path, &existing) == 0
    }

    private static func create(_ path: String, _ bytes: [UInt8]) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        let written = Terminal.write(bytes, to: file) && fsync(file) == 0
        let reason = errno
        let closed = close(file) == 0
        if !written || !closed {
            unlink(path)
            errno = reason
        }
        return written && closed
    }

    /// A link never goes over a file that has appeared since; a stick without links gets a second look
    /// instead.
    private static func renameKeeping(_ from: String, _ to: String) -> Bool {
        if link(from, to) == 0 { return unlink(from) == 0 }
        guard errno == EPERM || errno == EOPNOTSUPP else { return false }
        var existing = stat()
        if lstat(to, &existing) == 0 {
            errno = EEXIST
            return false
        }
        return rename(from, to) == 0
    }

    private static func syncDirectory(of path: String) {
        let slash = path.lastIndex(of: "/")
        let directory = open(slash.map { String(path[...$0]) } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return }
        fsync(directory)
        close(directory)
    }
}

extension Failure {
    static func wouldOverwrite(_ path: String) -> Failure {
        Failure(
            .cannotCreate, .init(vi: "Đã có tệp \(path).", en: "\(path) exists already."),
            hint: .init(
                vi: "Chọn tên khác, hoặc thêm --force để ghi đè.", en: "Choose another name, or add --force.")
        )
    }

    static func cannotWrite(_ path: String) -> Failure {
        let reason = SystemReason.words(errno)
        return Failure(
            .cannotCreate,
            .init(
                vi: "Không ghi được tệp \(path) (\(reason.vi)).",
                en: "\(path) cannot be written (\(reason.en)).")
        )
    }
}
