import CareHome
import CareRecords
import Foundation
import Glibc

/// A file of the user's that is read part by part, and must not change meanwhile.
final class AttachedFile {
    private let path: String
    private let file: Int32
    private let before: stat

    init(_ path: String) throws(Failure) {
        self.path = path
        // A pipe must not make us wait for whoever writes into it.
        file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw .unreadable(path) }
        var found = stat()
        let isFound = fstat(file, &found) == 0
        before = found
        do { try Self.check(found, isFound, path) } catch {
            close(file)
            throw error
        }
    }

    deinit { close(file) }

    private static func check(_ found: stat, _ isFound: Bool, _ path: String) throws(Failure) {
        guard isFound else { throw .unreadable(path) }
        guard found.st_mode & S_IFMT == S_IFREG else {
            throw Failure(
                .badData, Wording(vi: "\(path) không phải một tệp.", en: "\(path) is not a file."),
                hint: Wording(vi: "Đính từng tệp một.", en: "Attach one file at a time."))
        }
        guard found.st_size > 0 else {
            throw Failure(.badData, Wording(vi: "Tệp \(path) rỗng.", en: "\(path) is empty."))
        }
        guard Int64(found.st_size) < Home.largestFile else {
            throw Failure(
                .badData,
                Wording(vi: "Tệp \(path) quá lớn (từ 4 GiB).", en: "\(path) is too large (4 GiB or more)."))
        }
    }

    func read(_ count: Int) throws -> [UInt8] {
        var failure: Int32 = 0
        let part = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let got = Glibc.read(file, buffer.baseAddress, count)
            if got < 0 { failure = errno }
            filled = max(0, got)
        }
        guard failure == 0 else { throw Failure.unreadable(path) }
        if part.isEmpty { try checkUnchanged() }
        return part
    }

    /// What was read is what stood there from the beginning to the end.
    func checkUnchanged() throws {
        var now = stat()
        guard fstat(file, &now) == 0, now.st_size == before.st_size,
            now.st_mtim.tv_sec == before.st_mtim.tv_sec, now.st_mtim.tv_nsec == before.st_mtim.tv_nsec
        else {
            throw Failure(
                .notNow,
                Wording(
                    vi: "Tệp \(path) vừa thay đổi trong lúc đọc; chưa lưu gì.",
                    en: "\(path) changed while it was read; nothing was kept."),
                hint: Wording(vi: "Làm lại khi tệp đã yên.", en: "Try again once the file is at rest."))
        }
    }
}

extension Failure {
    static func unreadable(_ path: String) -> Failure {
        Failure(.notFound, Wording(vi: "Không đọc được \(path).", en: "\(path) cannot be read."))
    }
}
