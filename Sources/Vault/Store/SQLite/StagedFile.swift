import Foundation

/// Sealed chunks that wait for the writer's lock, in a file of the home's folder that has no name: however the process
/// ends, nothing of them stays.
final class StagedFile: ChunkStage {
    private let file: Int32
    private var lengths: [Int] = []

    init(in folder: String) throws {
        // O_TMPFILE, a macro that Swift does not see.
        var file = open(folder, O_RDWR | O_DIRECTORY | 0o20000000 | O_CLOEXEC, 0o600)
        if file < 0, errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL {
            let path = folder + "/attach." + UUID().uuidString
            file = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if file >= 0 { unlink(path) }
        }
        guard file >= 0 else { throw Self.fault }
        self.file = file
    }

    deinit { close(file) }

    private static var fault: VaultError {
        switch errno {
        case ENOSPC, EDQUOT: .diskFull
        case EROFS, EACCES, EPERM: .readOnly
        default: .storage("input and output")
        }
    }

    func add(_ chunk: [UInt8]) throws {
        var rest = chunk[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw Self.fault }
            rest = rest.dropFirst(max(0, count))
        }
        lengths.append(chunk.count)
    }

    func each(_ body: ([UInt8]) throws -> Void) throws {
        var start = 0
        for length in lengths {
            var done = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
                while done < length {
                    let rest = UnsafeMutableRawPointer(buffer.baseAddress! + done)
                    let count = pread(file, rest, length - done, off_t(start + done))
                    guard count > 0 else { break }
                    done += count
                }
                filled = done
            }
            guard done == length else { throw Self.fault }
            try body(chunk)
            start += length
        }
    }
}

extension SQLiteStore {
    public func stage() throws -> any ChunkStage {
        try StagedFile(in: String(homePath.dropLast("/home.sqlite".count)))
    }
}
