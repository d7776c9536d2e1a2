import CareRecords
import Foundation
import Glibc

/// Files and streams a command reads.
enum InputFile {
    static func read(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            errno = reason(path)
            throw Failure.cannotRead(path)
        }
        return [UInt8](data)
    }

    /// Foundation does not say why; asked again, the system does.
    private static func reason(_ path: String) -> Int32 {
        var status = stat()
        guard stat(path, &status) == 0 else { return errno }
        if status.st_mode & S_IFMT == S_IFDIR { return EISDIR }
        return access(path, R_OK) == 0 ? EIO : errno
    }

    static func standardInput() -> [UInt8] { [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
}
