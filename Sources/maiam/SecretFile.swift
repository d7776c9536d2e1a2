import CareHome
import CareRecords
import Glibc

/// A file with a passphrase in it, trusted only if its owner alone can read it.
enum SecretFile {
    /// The whole file without its last line end.
    static func read(_ path: String) throws(Failure) -> Passphrase {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard file >= 0 else { throw .cannotRead(path) }
        defer { close(file) }
        try check(file, path)
        var passphrase = Passphrase()
        var byte: UInt8 = 0
        defer { explicit_bzero(&byte, 1) }
        while Glibc.read(file, &byte, 1) == 1 {
            guard passphrase.append(byte) else { throw .passphraseTooLong }
        }
        passphrase.removeLineEnd()
        guard !passphrase.isEmpty else { throw .emptySecret(path) }
        return passphrase
    }

    /// On the open file, so that it cannot be exchanged between look and read.
    private static func check(_ file: Int32, _ path: String) throws(Failure) {
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .notASecretFile(path)
        }
        guard status.st_uid == geteuid() || status.st_uid == 0, status.st_mode & 0o077 == 0 else {
            throw .othersCanRead(path)
        }
    }
}

extension Failure {
    static func cannotRead(_ path: String) -> Failure {
        let code = errno
        let reason = SystemReason.words(code)
        return Failure(
            code == EACCES ? .refused : .notFound,
            .init(vi: "Không đọc được \(path) (\(reason.vi)).", en: "\(path) cannot be read (\(reason.en))."))
    }

    fileprivate static func notASecretFile(_ path: String) -> Failure {
        Failure(.refused, .init(vi: "\(path) không phải tệp thường.", en: "\(path) is not a regular file."))
    }

    fileprivate static func othersCanRead(_ path: String) -> Failure {
        Failure(
            .refused,
            .init(
                vi: "Người khác đọc được tệp mật khẩu \(path).",
                en: "Others can read the passphrase file \(path)."),
            hint: .init(vi: "Chạy: chmod 600 \(path)", en: "Run: chmod 600 \(path)"))
    }

    fileprivate static func emptySecret(_ path: String) -> Failure {
        Failure(
            .badData, .init(vi: "Tệp mật khẩu \(path) trống.", en: "The passphrase file \(path) is empty."))
    }
}
